import type { DecimalMark } from '#domain/decisions.ts';
import type { EncodingOption } from '#domain/question.ts';
import { fileIssue, issueAt, type ImportIssue } from '#domain/issue.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { decodeBytes, type DecodedText } from './decodeBytes.ts';
import { findDelimiter, namedDelimiter } from './findDelimiter.ts';
import { inspectBytes } from './inspectBytes.ts';
import { MANY_COLUMNS } from './limits.ts';
import { lostLetters } from './lostLetters.ts';
import { normalizeNewlines, type Newline } from './normalizeNewlines.ts';
import { plainRows } from './plainRows.ts';
import { scanRecords, type QuoteFault, type Scan } from './scanRecords.ts';
import { toRows, type Delimiter, type Row } from './toRows.ts';
import { NO_VOCABULARY, type Vocabulary } from './vocabulary.ts';

/** How a file was written. A sheet of a workbook counts as text with tabs, in the encoding `xlsx`. */
export type Dialect = Readonly<{ encoding: string; bom: boolean; delimiter: Delimiter; newline: Newline }>;

/** Cells drawn as one. All count from 1; the value stands in the cell of the first row and column, the others are blank. */
export type Merge = Readonly<{ top: number; left: number; bottom: number; right: number }>;

/** A file, or one sheet of a workbook, as rows of raw cells. Row `i` of the array is row `i + 1` of the sheet. */
export type Sheet = Readonly<{
  file: string;
  dialect: Dialect;
  rows: readonly Row[];
  hasSepLine: boolean; // the first row only names the delimiter
  faults: readonly QuoteFault[]; // rows with a stray quote: their cells are not to be trusted
  issues: readonly ImportIssue[]; // warnings and infos of the steps up to here
  encodings: readonly EncodingOption[]; // ways to read the letters, the best first; empty where there is no doubt
  name: string | null; // of the sheet; null: the file is no workbook
  sheets: readonly string[]; // names of the sheets of the workbook that hold anything
  merges: readonly Merge[];
  decimal: DecimalMark | null; // of the numbers that the file declares to be numbers; null: all cells are text
}>;

/** What only workbooks have, for a file that is none. */
const NO_WORKBOOK = { name: null, sheets: [], merges: [], decimal: null } as const;

/** A quote that never closes, or a limit that is broken: nothing is split then. */
function refusal({ faults, broken }: Scan, file: string): ImportIssue | null {
  const open = faults.find((fault) => fault.code === 'unterminated_quote');
  if (open !== undefined) return issueAt('error', open.code, { file, row: open.row, column: open.column }, open.raw);
  if (broken === null) return null;
  const { code, limit, row, column, raw } = broken;
  return issueAt('error', code, { file, row, column }, raw, String(limit));
}

const widthIssues = (widest: number, file: string): readonly ImportIssue[] =>
  widest > MANY_COLUMNS ? [fileIssue('warning', 'too_many_columns', file, String(widest))] : [];

type Records = Readonly<{ rows: readonly Row[]; widest: number; faults: readonly QuoteFault[] }>;

/** A text as rows, straight where it has no quotes, else once they are scanned. */
function splitRecords(text: string, delimiter: Delimiter, file: string): Result<Records, ImportIssue> {
  const plain = plainRows(text, delimiter);
  if (plain !== null) return ok({ ...plain, faults: [] });
  const scan = scanRecords(text, delimiter);
  const refused = refusal(scan, file);
  return refused === null ? ok({ ...scan, rows: toRows(text, delimiter) }) : err(refused);
}

/** Decoded text as rows. Issues that refuse: limits, quotes, letters lost to `?`. */
function splitText(decoded: DecodedText, file: string, vocabulary: Vocabulary): Result<Sheet, ImportIssue> {
  const { text, newline } = normalizeNewlines(decoded.text);
  const named = namedDelimiter(text);
  const delimiter = named ?? findDelimiter(text);
  const records = splitRecords(text, delimiter, file);
  if (!records.ok) return records;
  const { rows, widest, faults } = records.value;
  const lost = text.includes('?') ? lostLetters(rows, file, vocabulary) : null;
  if (lost !== null) return err(lost);
  const { encoding, bom, encodings } = decoded;
  return ok({
    file,
    dialect: { encoding, bom, delimiter, newline },
    rows,
    hasSepLine: named !== null,
    faults: faults.filter((fault, i) => faults.findIndex(({ row }) => row === fault.row) === i),
    issues: [...decoded.issues, ...widthIssues(widest, file)],
    encodings,
    ...NO_WORKBOOK,
  });
}

/**
 * Bytes of a text as rows of raw cells; a workbook needs `openSheet`. `encoding`: what a person named, null: by the bytes.
 * `vocabulary`: words by which old code pages are told apart; without any they are refused. Issues that refuse the whole
 * file: another kind of file, an encoding that does not fit or lost letters, a limit, a quote that never closes.
 */
export function readSheet(
  bytes: Uint8Array,
  file: string,
  encoding: string | null = null,
  vocabulary: Vocabulary = NO_VOCABULARY,
): Result<Sheet, ImportIssue> {
  const inspection = inspectBytes(bytes, file);
  if (inspection.kind === 'refused') return err(inspection.issue);
  if (inspection.kind === 'workbook') return err(fileIssue('error', 'looks_like_xlsx', file, 'XLSX'));
  const decoded = decodeBytes(bytes, file, encoding, vocabulary);
  return decoded.ok ? splitText(decoded.value, file, vocabulary) : decoded;
}
