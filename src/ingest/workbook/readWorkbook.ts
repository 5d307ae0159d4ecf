import type { Decisions } from '#domain/decisions.ts';
import { fileIssue, issueAt, type ImportIssue } from '#domain/issue.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { findLetters, type Letters } from '../bytes/decodeBytes.ts';
import { isFontEncoding, lettersOf } from '../bytes/encodings.ts';
import { MANY_COLUMNS, MAX_CELL } from '../bytes/limits.ts';
import { lostLetters } from '../bytes/lostLetters.ts';
import type { Merge, Sheet } from '../bytes/readSheet.ts';
import type { Row } from '../bytes/toRows.ts';
import type { Vocabulary } from '../bytes/vocabulary.ts';
import { numberShape } from '../cells/numberShape.ts';
import { checkWorkbook, type CheckedSheet } from './checkWorkbook.ts';
import { workbookCell } from './workbookCell.ts';
import { librarySheet, type CellValue, type LibrarySheet } from './workbookLibrary.ts';
import { columnLetters } from '#domain/columnLetters.ts';

const ENCODING = 'xlsx';

const isFilled = ({ extent }: CheckedSheet): boolean => extent.cells > 0;

/** The sheet that was named, else the first that is shown and holds anything, else the first that holds anything. */
const chosenOf = (sheets: readonly CheckedSheet[], named: string | null): CheckedSheet | undefined =>
  sheets.find((sheet) => sheet.name === named && isFilled(sheet)) ??
  sheets.find((sheet) => !sheet.isHidden && isFilled(sheet)) ??
  sheets.find(isFilled);

const rowsOf = ({ rows, formatOf, formulaOf }: LibrarySheet): readonly Row[] =>
  rows.map((cells, row) =>
    cells.map((value, column) => workbookCell(value, formatOf(row, column), formulaOf(row, column))),
  );

/** How the letters of a sheet are to be read; a person may have named an old font. */
function lettersIn(rows: readonly Row[], file: string, named: string | null, vocabulary: Vocabulary): Letters {
  if (named !== null && isFontEncoding(named)) return { encoding: named, encodings: [], issues: [] };
  return findLetters(rows.map((row) => row.join('\t')).join('\n'), ENCODING, file, vocabulary);
}

/** Rows and columns that are not shown, as a spreadsheet writes them: `5:5, C:C`. They are read like the others. */
function hiddenParts({ rows, isHiddenRow, isHiddenColumn }: LibrarySheet): string {
  const hiddenRows = [...rows.keys()].filter(isHiddenRow).map((row) => `${row + 1}:${row + 1}`);
  const columns = [...(rows[0]?.keys() ?? [])].filter(isHiddenColumn).map((column) => columnLetters(column + 1));
  return [...hiddenRows, ...columns.map((letters) => `${letters}:${letters}`)].slice(0, 20).join(', ');
}

const isAmbiguous = (value: CellValue | undefined): value is string =>
  typeof value === 'string' && value.length < 40 && numberShape(value)?.kind === 'either';

const hasFraction = (value: CellValue | undefined): boolean => typeof value === 'number' && !Number.isInteger(value);

/** Text that could be two numbers, below numbers with points: these do not say how the text was typed. */
function ambiguousTexts({ rows }: LibrarySheet, file: string): readonly ImportIssue[] {
  const columns = [...(rows[0]?.keys() ?? [])].filter((column) => rows.some((row) => isAmbiguous(row[column])));
  return columns
    .filter((column) => rows.some((row) => hasFraction(row[column])))
    .flatMap((column) =>
      rows.flatMap((cells, row) => {
        const value = cells[column];
        if (!isAmbiguous(value)) return [];
        return [issueAt('warning', 'ambiguous_number', { file, row: row + 1, column: column + 1 }, value)];
      }),
    );
}

/** The decimal mark of a sheet's numbers; null where a text could be two numbers, so that it stays a question. */
const decimalOf = ({ rows }: LibrarySheet): Sheet['decimal'] =>
  rows.some((row) => row.some(isAmbiguous)) ? null : '.';

function sheetIssues(sheet: LibrarySheet, names: readonly string[], file: string): readonly ImportIssue[] {
  const hidden = hiddenParts(sheet);
  const width = sheet.rows[0]?.length ?? 0;
  return [
    ...(names.length > 1 ? [fileIssue('warning', 'workbook_sheets', file, names.join(', '))] : []),
    ...(hidden === '' ? [] : [fileIssue('info', 'workbook_hidden', file, hidden)]),
    ...(width > MANY_COLUMNS ? [fileIssue('warning', 'too_many_columns', file, String(width))] : []),
    ...ambiguousTexts(sheet, file),
  ];
}

function longCell(rows: readonly Row[], file: string): ImportIssue | null {
  const row = rows.findIndex((cells) => cells.some((cell) => cell.length > MAX_CELL));
  const column = rows[row]?.findIndex((cell) => cell.length > MAX_CELL) ?? 0;
  const raw = rows[row]?.[column]?.slice(0, 80) ?? null;
  if (raw === null) return null;
  return issueAt('error', 'cell_too_long', { file, row: row + 1, column: column + 1 }, raw, String(MAX_CELL));
}

const toMerge = ({ startRow, startCol, endRow, endCol }: LibrarySheet['merges'][number]): Merge => ({
  top: startRow + 1,
  left: startCol + 1,
  bottom: endRow + 1,
  right: endCol + 1,
});

/**
 * One sheet of a workbook as rows of raw cells. Issues that refuse: `workbook_hostile`, `workbook_unreadable`,
 * `looks_like_xlsx` (no sheet), `empty_file`, limits, letters lost to `?`; others stand in `issues`: the sheets to choose
 * from (`workbook_sheets`), hidden rows and columns, letters of an old font, text that may be two numbers.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
  decisions: Pick<Decisions, 'encoding' | 'sheet'>,
  vocabulary: Vocabulary,
): Promise<Result<Sheet, ImportIssue>> {
  const checked = checkWorkbook(bytes);
  if (!checked.ok) return err(fileIssue('error', checked.error.code, file, checked.error.detail));
  const chosen = chosenOf(checked.value, decisions.sheet);
  if (chosen === undefined) return err(fileIssue('error', 'empty_file', file));
  const sheet = await librarySheet(bytes, chosen.index, chosen.extent);
  if (sheet === null) return err(fileIssue('error', 'workbook_unreadable', file, chosen.name));
  const raw = rowsOf(sheet);
  const letters = lettersIn(raw, file, decisions.encoding, vocabulary);
  const rows = raw.map((row) => row.map((cell) => lettersOf(cell, letters.encoding)));
  const refused = longCell(rows, file) ?? lostLetters(rows, file, vocabulary);
  if (refused !== null) return err(refused);
  const names = checked.value.filter(isFilled).map(({ name }) => name);
  return ok({
    file,
    dialect: { encoding: letters.encoding, bom: false, delimiter: '\t', newline: 'LF' },
    rows,
    hasSepLine: false,
    faults: [],
    issues: [
      ...letters.issues,
      ...(decisions.sheet === chosen.name ? sheetIssues(sheet, [], file) : sheetIssues(sheet, names, file)),
    ],
    encodings: letters.encodings,
    name: chosen.name,
    sheets: names,
    merges: sheet.merges.map(toMerge),
    decimal: decimalOf(sheet),
  });
}
