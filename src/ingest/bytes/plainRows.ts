import { MAX_CELL, MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import type { Delimiter, Row } from './toRows.ts';

/** The rows of a text without quotes, blank ones included, and how many columns the longest has. */
export type PlainRows = Readonly<{ rows: readonly Row[]; widest: number }>;

const NEWLINE = 10;
const FEW = 2000; // distinct texts of a column

/**
 * Gives equal texts of a column as one string, as long as the column has few: its cells then take no memory of their own, and
 * later steps tell them apart at a glance.
 */
function sharedTexts(): (column: number, text: string) => string {
  const last: string[] = [];
  const known: Map<string, string>[] = [];
  return (column, text) => {
    const above = last[column];
    if (above === text) return above;
    const texts = (known[column] ??= new Map<string, string>());
    const shared = texts.get(text) ?? text;
    last[column] = shared;
    if (shared === text && texts.size < FEW) texts.set(text, text);
    return shared;
  };
}

/**
 * A text of `\n` newlines without quotes, split as `toRows` splits it. Null where a quote stands in it, or where it could break
 * a limit: such a text is scanned first.
 */
export function plainRows(text: string, delimiter: Delimiter): PlainRows | null {
  if (text.includes('"')) return null;
  const mark = delimiter.charCodeAt(0);
  const body = text.endsWith('\n') ? text.length - 1 : text.length; // the last newline ends a row, it does not begin one
  const share = sharedTexts();
  const rows: Row[] = [];
  let row: string[] = [];
  let [start, widest, count] = [0, 1, 0];
  for (let at = 0; at <= body; at += 1) {
    // each letter passes here: the end counts as a newline
    const letter = at === body ? NEWLINE : text.charCodeAt(at);
    if (letter !== NEWLINE && letter !== mark) continue;
    if (at - start > MAX_CELL) return null;
    const columns = row.push(share(row.length, text.slice(start, at)));
    if (columns > MAX_COLUMNS) return null;
    start = at + 1;
    if (letter === mark) continue;
    widest = Math.max(widest, columns);
    count += columns;
    if (count > MAX_CELLS || rows.push(row) > MAX_ROWS) return null;
    row = [];
  }
  return { rows, widest };
}
