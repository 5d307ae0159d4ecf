import type { Language } from '#text/language.ts';
import { shareTextOf } from '#text/shareText.ts';
import type { DataTableView } from './dataTableView.ts';
import { csvText, numberCell } from './goalsCsv.ts';

/** One figure, perhaps with words around it, and the number ranked behind a place: `hạng 29/63`, `89,64%`, `+2,70`. */
const FIGURE = /^([^\d−+-]*?)([−+-]?\d[\d.,]*)(?:\/(\d+))?(\D*)$/u;
/** A place that a spreadsheet would take for a date. */
const BARE_FRACTION = /^(\d+)\/(\d+)$/;
const OPEN = /[<>≥≤≈]/u;

type Read = Readonly<{ text: string; number: string; among: string }>;

function readCell(text: string, language: Language): Read {
  const [, before = '', figure, among = ''] = FIGURE.exec(text) ?? [];
  const number = figure === undefined || OPEN.test(before) ? '' : numberCell(figure, language);
  return { text: text.replace(BARE_FRACTION, '$1⁄$2'), number, among: number === '' ? '' : among };
}

type Column = Readonly<{ title: string; cells: readonly string[] }>;

/** The columns of a file for one of a table: its words as shown, then numbers to count with where the words are more than that. */
function columnsOf({ columns, rows }: DataTableView, at: number, language: Language): readonly Column[] {
  const column = columns[at];
  const shown = rows.map(({ cells }) => cells[at] ?? '');
  if (column === undefined) return [];
  if (!column.numeric) return [{ title: column.title, cells: shown }];
  const words = shareTextOf(language);
  const read = shown.map((text) => readCell(text, language));
  const numbers = read.map(({ number }) => number);
  const isPlain = shown.every((text) => text === '' || /^[−+-]?\d[\d.,]*$/u.test(text));
  if (isPlain) return [{ title: column.title, cells: numbers }];
  const among = read.map((cell) => cell.among);
  return [
    { title: column.title, cells: read.map(({ text }) => text) },
    { title: words.number(column.title), cells: numbers },
    ...(among.some((n) => n !== '') ? [{ title: words.among(column.title), cells: among }] : []),
  ];
}

/**
 * The table of a chart for a spreadsheet: `;` between cells, decimal comma, byte-order mark, CRLF. A figure with words
 * around it keeps them, and its number stands in a column of its own. `notes` stand below: source, day, version.
 */
export function tableCsv(table: DataTableView, notes: readonly string[], language: Language): string {
  const columns = table.columns.flatMap((_, at) => columnsOf(table, at, language));
  return csvText([
    columns.map(({ title }) => title),
    ...table.rows.map((_, row) => columns.map(({ cells }) => cells[row] ?? '')),
    [],
    [table.caption],
    ...notes.map((note) => [note]),
  ]);
}
