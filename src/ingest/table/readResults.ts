import type { DecimalMark, Decisions } from '#domain/decisions.ts';
import type { IgnoredRow } from '#domain/sheetCells.ts';
import type { Catalogue } from '#domain/dataset.ts';
import { fileIssue, issueAt, type ImportIssue } from '#domain/issue.ts';
import { isBlank } from '../cells/cellText.ts';
import { resultFieldOf } from '../names/headings.ts';
import { knownWords } from '../names/knownWords.ts';
import { readSheet, type Sheet } from '../bytes/readSheet.ts';
import { strayQuotes } from '../bytes/strayQuotes.ts';
import { bodyRows } from './bodyRows.ts';
import { fieldColumns } from './fieldColumns.ts';
import type { FigureReading } from './figureReading.ts';
import { NOTHING_ASKED, type Asked, type Mapping } from './mapping.ts';
import { mapTable } from './mapTable.ts';
import { missingFields } from './missingFields.ts';
import { oriented, type Oriented } from './orientation.ts';
import { readFigures } from './readFigures.ts';
import { withoutSwapped } from './swappedColumns.ts';

/**
 * A results file as figures. `sheet` and `mapping` are null where the file was refused; the issues say why. Readings stand
 * in the rows of `sheet`, which is turned where provinces are columns: `place` says where that is in the file.
 */
export type ResultsFile = Readonly<{
  file: string;
  sheet: Sheet | null;
  place: Oriented['place'];
  turnedAt: Oriented['turnedAt'];
  mapping: Mapping | null;
  readings: readonly FigureReading[];
  ignored: readonly IgnoredRow[]; // in the rows of `sheet`
  issues: readonly ImportIssue[]; // in the file
  asked: Asked;
  decimal: DecimalMark | null;
}>;

const HEADER_WITHIN = 30;

/** Why no row heads a table: what the likeliest heading row lacks. */
function unmappedIssues(sheet: Sheet): readonly ImportIssue[] {
  const rows = [...sheet.rows.keys()]
    .slice(sheet.hasSepLine ? 1 : 0, HEADER_WITHIN)
    .filter((i) => sheet.rows[i]?.some((cell) => !isBlank(cell)) ?? false);
  const found = rows.map((header) => ({
    header,
    ...fieldColumns(sheet.rows[header] ?? [], header + 1, sheet.file, resultFieldOf),
  }));
  const [best] = found.toSorted((a, b) => b.columns.size - a.columns.size);
  if (best === undefined) return [fileIssue('error', 'no_data_rows', sheet.file)];
  if (best.columns.size === 0) return [fileIssue('error', 'header_missing', sheet.file)];
  const at = { file: sheet.file, row: best.header + 1, column: null };
  return [issueAt('error', 'column_missing', at, null, missingFields(best.columns).join(', '))];
}

/** `89,64` unquoted in a comma file: nearly every row is longer than the headings by what looks like fractions. */
function splitIssue(sheet: Sheet, { headers, width }: Mapping): ImportIssue | null {
  if (sheet.dialect.delimiter !== ',') return null;
  const body = sheet.rows.slice((headers.at(-1) ?? 0) + 1);
  const split = body.filter(
    (row) => row.length > width && row.slice(width).every((cell) => /^\s*\d{1,2}\s*$/.test(cell)),
  );
  const [first] = split;
  if (first === undefined) return null;
  const filled = body.filter((row) => row.some((cell) => !isBlank(cell)));
  if (split.length * 2 <= filled.length) return null;
  const column = first.findIndex((cell, i) => /^\d+$/.test(cell) && /^\d{1,2}$/.test(first[i + 1] ?? '')) + 2;
  const at = { file: sheet.file, row: sheet.rows.indexOf(first) + 1, column };
  return issueAt('error', 'decimal_comma_splits_columns', at, first.join(','));
}

const refused = (file: string, sheet: Sheet | null, issues: readonly ImportIssue[]): ResultsFile => ({
  file,
  sheet,
  place: (spot) => spot,
  turnedAt: null,
  mapping: null,
  readings: [],
  ignored: [],
  issues,
  asked: NOTHING_ASKED,
  decimal: null,
});

/** Issues and readings that speak of the turned sheet, told in the rows and columns of the file. */
function inFile(place: Oriented['place']) {
  return {
    issue: (issue: ImportIssue): ImportIssue => ({ ...issue, ...place(issue) }),
    reading: (reading: FigureReading): FigureReading => {
      const { observation } = reading;
      if (observation === null) return reading;
      const { row, column } = place(observation.source);
      return { ...reading, observation: { ...observation, source: { ...observation.source, row: row ?? 1, column } } };
    },
  };
}

/** The figures of a sheet of results, whatever its shape. A sheet that is not understood is refused with the reason. */
export function readResultsSheet(given: Sheet, catalogue: Catalogue, decisions: Decisions): ResultsFile {
  const { sheet, turnedAt, place } = oriented(given, catalogue);
  const told = inFile(place);
  const refuse = (issues: readonly ImportIssue[]): ResultsFile =>
    refused(given.file, given, [...given.issues, ...issues]);
  const mapped = mapTable(sheet, catalogue, decisions);
  if (mapped === null) return refuse([...unmappedIssues(given), ...strayQuotes(given)]);
  const { mapping, asked } = mapped;
  const isEmpty = mapping === null || mapping.blocks.every((block) => block.figures.length === 0);
  if (isEmpty) {
    const errors = mapped.issues.filter(({ severity }) => severity === 'error').map(told.issue);
    return refuse(errors.length > 0 ? errors : [...unmappedIssues(given), ...strayQuotes(given)]);
  }
  const split = splitIssue(sheet, mapping);
  if (split !== null) return refuse([split]);
  const body = bodyRows(sheet, mapping, catalogue);
  if (body.second !== null) {
    const at = { file: given.file, row: body.second + 1, column: null };
    return refuse([told.issue(issueAt('error', 'second_table', at, null))]);
  }
  const sound = withoutSwapped(sheet, mapping, body.rows);
  const figures = readFigures(sheet, sound.mapping, body, catalogue, decisions);
  const found = figures.readings.length + figures.issues.length + sound.issues.length + sheet.faults.length;
  const empty = found === 0 ? [fileIssue('error', 'no_data_rows', sheet.file)] : [];
  const issues = [...mapped.issues, ...strayQuotes(sheet), ...sound.issues, ...figures.issues, ...empty];
  const { decimal, ignored } = figures;
  return {
    file: given.file,
    sheet,
    place,
    turnedAt,
    mapping,
    asked,
    ignored,
    decimal,
    readings: turnedAt === null ? figures.readings : figures.readings.map(told.reading),
    issues: [...given.issues, ...(turnedAt === null ? issues : issues.map(told.issue))],
  };
}

/** The figures of a results file of text, from its bytes. */
export function readResults(bytes: Uint8Array, file: string, catalogue: Catalogue, decisions: Decisions): ResultsFile {
  const sheet = readSheet(bytes, file, decisions.encoding, knownWords(catalogue));
  return sheet.ok ? readResultsSheet(sheet.value, catalogue, decisions) : refused(file, null, [sheet.error]);
}
