import { fileIssue, issueAt, type ImportIssue } from '#domain/issue.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { decodeBytes } from './decodeBytes.ts';
import { findDelimiter, namedDelimiter } from './findDelimiter.ts';
import { inspectBytes } from './inspectBytes.ts';
import { normalizeNewlines, type Newline } from './normalizeNewlines.ts';
import { toRows, type Delimiter, type QuoteFault, type Row } from './toRows.ts';

/** How a file was written. */
export type Dialect = Readonly<{ encoding: string; bom: boolean; delimiter: Delimiter; newline: Newline }>;

/** A file as rows of raw cells. Row `i` of the array is row `i + 1` of the sheet. */
export type Sheet = Readonly<{
  file: string;
  dialect: Dialect;
  rows: readonly Row[];
  hasSepLine: boolean; // the first row only names the delimiter
  faults: readonly QuoteFault[]; // rows with a stray quote: their cells are not to be trusted
}>;

const MAX_ROWS = 200_000;
const MAX_COLUMNS = 16_384;
const MAX_CELL = 32_767;
const MAX_RECORD = 1_000_000;

function rowIssue(row: Row, at: number, file: string): ImportIssue | null {
  const here = (column: number | null) => ({ file, row: at, column });
  if (row.length > MAX_COLUMNS) return issueAt('error', 'too_many_columns', here(null), null, String(row.length));
  const long = row.findIndex((cell) => cell.length > MAX_CELL);
  if (long < 0) return null;
  const length = row.reduce((sum, cell) => sum + cell.length, 0);
  const code = length > MAX_RECORD ? 'unterminated_quote' : 'cell_too_long';
  return issueAt('error', code, here(long + 1), row[long]?.slice(0, 80) ?? null, String(MAX_CELL));
}

/** The first limit that the rows break; limits are the spreadsheets' own. */
function limitIssue(rows: readonly Row[], file: string): ImportIssue | null {
  if (rows.length > MAX_ROWS) return fileIssue('error', 'too_many_rows', file, String(MAX_ROWS));
  for (const [i, row] of rows.entries()) {
    const issue = rowIssue(row, i + 1, file);
    if (issue !== null) return issue;
  }
  return null;
}

function quoteIssue({ row, column }: QuoteFault, rows: readonly Row[], file: string): ImportIssue {
  const raw = rows[row - 1]?.[column - 1]?.slice(0, 80) ?? null;
  return issueAt('error', 'unterminated_quote', { file, row, column }, raw);
}

/**
 * Bytes as rows of raw cells. Issues: the file cannot be read (another kind of file, an encoding that does not fit,
 * beyond a limit) or has a quote that never closes; each refuses the whole file.
 */
export function readSheet(bytes: Uint8Array, file: string, encoding: string | null = null): Result<Sheet, ImportIssue> {
  const refused = inspectBytes(bytes, file);
  if (refused !== null) return err(refused);
  const decoded = decodeBytes(bytes, file, encoding);
  if (!decoded.ok) return decoded;
  const { text, newline } = normalizeNewlines(decoded.value.text);
  const named = namedDelimiter(text);
  const delimiter = named ?? findDelimiter(text);
  const { rows, faults } = toRows(text, delimiter);
  const open = faults.find((fault) => fault.code === 'unterminated_quote');
  if (open !== undefined) return err(quoteIssue(open, rows, file));
  const broken = limitIssue(rows, file);
  if (broken !== null) return err(broken);
  const { bom, encoding: used } = decoded.value;
  return ok({ file, dialect: { encoding: used, bom, delimiter, newline }, rows, hasSepLine: named !== null, faults });
}
