import Papa from 'papaparse';

export type Delimiter = ';' | '\t' | ',' | '|';
export type Row = readonly string[];

/** A quote that does not close, or that closes before its cell ends; row and column count from 1. */
export type QuoteFault = Readonly<{ code: 'unterminated_quote' | 'stray_quote'; row: number; column: number }>;

const columnOfQuote = (row: Row): number =>
  Math.max(
    row.findIndex((cell) => cell.includes('"')),
    0,
  ) + 1;

function toFault({ code, row: at }: Papa.ParseError, rows: readonly Row[]): QuoteFault[] {
  const row = rows[at ?? 0] ?? [];
  if (code === 'MissingQuotes') return [{ code: 'unterminated_quote', row: (at ?? 0) + 1, column: row.length }];
  if (code === 'InvalidQuotes') return [{ code: 'stray_quote', row: (at ?? 0) + 1, column: columnOfQuote(row) }];
  return [];
}

/**
 * Text with `\n` newlines as rows of raw cells, blank rows included, so that row numbers are the sheet's.
 * The only file that knows the CSV parser; it is handed strings, never a File, and an explicit delimiter.
 */
export function toRows(
  text: string,
  delimiter: Delimiter,
): Readonly<{ rows: readonly Row[]; faults: readonly QuoteFault[] }> {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text; // the last newline ends a row, it does not begin one
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: '\n', skipEmptyLines: false });
  const faults = errors.flatMap((error) => toFault(error, data));
  const worstFirst = faults.toSorted(
    (a, b) => Number(b.code === 'unterminated_quote') - Number(a.code === 'unterminated_quote'),
  );
  return { rows: data, faults: worstFirst.filter((f, i) => worstFirst.findIndex((g) => g.row === f.row) === i) };
}
