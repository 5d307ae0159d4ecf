import Papa from 'papaparse';

export type Delimiter = ';' | '\t' | ',' | '|';
export type Row = readonly string[];

/**
 * Text with `\n` newlines as rows of raw cells, blank rows included, so that row numbers are the sheet's. Its quotes must
 * have been scanned before. The only file that knows the CSV parser; it is handed strings, never a File, and an explicit delimiter.
 */
export function toRows(text: string, delimiter: Delimiter): readonly Row[] {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text; // the last newline ends a row, it does not begin one
  return Papa.parse<string[]>(body, { delimiter, newline: '\n', skipEmptyLines: false }).data;
}
