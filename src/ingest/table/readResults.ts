import type { Catalogue } from '#domain/dataset.ts';
import { fileIssue, issueAt, type ImportIssue } from '#domain/issue.ts';
import { isBlank } from '../cells/cellText.ts';
import { fieldColumns } from './fieldColumns.ts';
import type { FigureReading } from './figureReading.ts';
import { resultFieldOf } from '../names/headings.ts';
import { knownWords } from '../names/knownWords.ts';
import type { Decisions } from '../decisions.ts';
import type { IgnoredRow } from './ignoredRows.ts';
import type { Mapped, Mapping } from './mapping.ts';
import { mapLong, missingFields } from './mapLong.ts';
import { mapWide } from './mapWide.ts';
import type { DecimalMark } from '../cells/numberShape.ts';
import { readFigures } from './readFigures.ts';
import { readSheet, type Sheet } from '../bytes/readSheet.ts';
import type { Result } from '#domain/result.ts';
import { openSheet } from '../workbook/openSheet.ts';
import { strayQuotes } from '../bytes/strayQuotes.ts';

/** A results file as figures. `sheet` and `mapping` are null where the file was refused; the issues say why. */
export type ResultsFile = Readonly<{
  file: string;
  sheet: Sheet | null;
  mapping: Mapping | null;
  readings: readonly FigureReading[];
  ignored: readonly IgnoredRow[];
  issues: readonly ImportIssue[];
  decimal: DecimalMark | null;
}>;

const HEADER_WITHIN = 20;

/** The rows that could be headings: filled, near the top. */
const headerRows = (sheet: Sheet): readonly number[] =>
  [...sheet.rows.keys()]
    .slice(sheet.hasSepLine ? 1 : 0, HEADER_WITHIN)
    .filter((i) => sheet.rows[i]?.some((cell) => !isBlank(cell)) ?? false);

/** The first row that heads a table that is understood: tidy before wide. Null when no row does. */
function mapResults(sheet: Sheet, catalogue: Catalogue): Mapped | null {
  for (const header of headerRows(sheet)) {
    const mapped = mapLong(sheet, header) ?? mapWide(sheet, header, catalogue);
    if (mapped !== null) return mapped;
  }
  return null;
}

/** Why no row heads a table: what the likeliest heading row lacks. */
function unmappedIssues(sheet: Sheet): readonly ImportIssue[] {
  const rows = headerRows(sheet);
  const candidates = rows.map((header) => ({
    header,
    ...fieldColumns(sheet.rows[header] ?? [], header + 1, sheet.file, resultFieldOf),
  }));
  const [best] = candidates.toSorted((a, b) => b.columns.size - a.columns.size);
  if (best === undefined) return [fileIssue('error', 'no_data_rows', sheet.file)];
  if (best.columns.size === 0) return [fileIssue('error', 'header_missing', sheet.file)];
  const at = { file: sheet.file, row: best.header + 1, column: null };
  return [issueAt('error', 'column_missing', at, null, missingFields(best.columns).join(', '))];
}

/** `89,64` unquoted in a comma file: nearly every row is longer than the headings by what looks like fractions. */
function splitIssue(sheet: Sheet, { header }: Mapping): ImportIssue | null {
  const width = sheet.rows[header]?.length ?? 0;
  const body = sheet.rows.slice(header + 1).filter((row) => row.some((cell) => !isBlank(cell)));
  const split = body.filter(
    (row) => row.length > width && row.slice(width).every((cell) => /^\s*\d{1,2}\s*$/.test(cell)),
  );
  const [first] = split;
  if (sheet.dialect.delimiter !== ',' || first === undefined || split.length * 2 <= body.length) return null;
  const column = first.findIndex((cell, i) => /^\d+$/.test(cell) && /^\d{1,2}$/.test(first[i + 1] ?? '')) + 2;
  const at = { file: sheet.file, row: sheet.rows.indexOf(first) + 1, column };
  return issueAt('error', 'decimal_comma_splits_columns', at, first.join(','));
}

const refused = (file: string, sheet: Sheet | null, issues: readonly ImportIssue[]): ResultsFile => ({
  file,
  sheet,
  mapping: null,
  readings: [],
  ignored: [],
  issues,
  decimal: null,
});

/** The figures of a sheet of results, tidy or wide. A sheet that is not understood is refused with the reason. */
export function readResultsSheet(sheet: Sheet, catalogue: Catalogue, decimal: DecimalMark | null): ResultsFile {
  const mapped = mapResults(sheet, catalogue);
  if (mapped === null) return refused(sheet.file, sheet, [...unmappedIssues(sheet), ...strayQuotes(sheet)]);
  const { mapping } = mapped;
  const split = mapping === null ? null : splitIssue(sheet, mapping);
  if (mapping === null || split !== null) return refused(sheet.file, sheet, split === null ? mapped.issues : [split]);
  const figures = readFigures(sheet, mapping, catalogue, decimal ?? sheet.decimal);
  const found = figures.readings.length + figures.issues.length + sheet.faults.length;
  const empty = found === 0 ? [fileIssue('error', 'no_data_rows', sheet.file)] : [];
  const issues = [...mapped.issues, ...strayQuotes(sheet), ...figures.issues, ...empty];
  return { file: sheet.file, sheet, mapping, ...figures, issues };
}

function ofSheet(opened: Result<Sheet, ImportIssue>, file: string, catalogue: Catalogue, decimal: DecimalMark | null) {
  if (!opened.ok) return refused(file, null, [opened.error]);
  const results = readResultsSheet(opened.value, catalogue, decimal);
  return { ...results, issues: [...opened.value.issues, ...results.issues] };
}

/** The figures of a results file of text, from its bytes. */
export const readResults = (bytes: Uint8Array, file: string, catalogue: Catalogue, decisions: Decisions): ResultsFile =>
  ofSheet(readSheet(bytes, file, decisions.encoding, knownWords(catalogue)), file, catalogue, decisions.decimal);

/** The figures of a results file, text or workbook, from its bytes. */
export const openResults = async (
  bytes: Uint8Array,
  file: string,
  catalogue: Catalogue,
  decisions: Decisions,
): Promise<ResultsFile> =>
  ofSheet(await openSheet(bytes, file, decisions, knownWords(catalogue)), file, catalogue, decisions.decimal);
