import type { CellRole, SheetWindow } from '#domain/sheetCells.ts';
import type { ImportIssue } from '#domain/issue.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatNumber } from '#text/formatNumber.ts';
import { issueMeaning } from '#text/issueSentence.ts';
import type { Language } from '#text/language.ts';
import { columnLetters } from '#domain/columnLetters.ts';
import { cellAddress } from '#text/cellAddress.ts';
import type { Reviewed } from './reviewed.ts';

/** One cell as it stands; `said` is what is wrong with it, null where nothing is. */
export type CellView = Readonly<{ column: number; text: string; role: CellRole; said: string | null }>;
/** One row; `why` says why it was passed over. */
export type RowView = Readonly<{ row: number; why: string | null; cells: readonly CellView[] }>;
/** Some rows and columns of a sheet. `shown` says which; a null step leads nowhere. */
export type SheetView = Readonly<{
  columns: readonly Readonly<{ column: number; letters: string }>[];
  rows: readonly RowView[];
  shown: string;
  earlier: number | null;
  later: number | null; // the row that the next page begins with
  left: number | null;
  right: number | null;
}>;

/** How many rows and columns a page of the preview holds. */
export const PAGE = { rows: 60, columns: 40 } as const;

const LONGEST_CELL = 120;

/** The first row of the page that shows a row, and likewise for a column. */
export const pageOf = (place: number, size: number): number => Math.floor((place - 1) / size) * size + 1;

const shortened = (text: string): string => (text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text);

function sayings(issues: readonly ImportIssue[], language: Language): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const issue of issues) {
    if (issue.row === null || issue.severity === 'info') continue;
    const key = `${issue.row}:${issue.column}`;
    if (!said.has(key)) said.set(key, issueMeaning(issue, language));
  }
  return said;
}

/** The rows that came, with what is wrong with each cell; `column` is the first of the columns that are shown. */
export function sheetView(
  { rows: all, columns: wide, ignored, issues }: Pick<Reviewed, 'rows' | 'columns' | 'ignored' | 'issues'>,
  { from, rows, roles }: SheetWindow,
  column: number,
  language: Language,
): SheetView {
  const { sheet } = dataTextOf(language);
  const number = (n: number): string => formatNumber(n, 0, language);
  const said = sayings(issues, language);
  const passedOver = new Map(ignored.map(({ row, why }) => [row, sheet.ignored[why]]));
  const last = Math.min(wide, column + PAGE.columns - 1);
  const columns = Array.from({ length: Math.max(0, last - column + 1) }, (_, i) => column + i);
  const end = from + rows.length - 1;
  const cellOf = (cells: readonly string[], at: readonly CellRole[], row: number, c: number): CellView => {
    const [text, role, own] = [cells[c - 1] ?? '', at[c - 1] ?? 'text', said.get(`${row}:${c}`) ?? null];
    return {
      column: c,
      text: shortened(text),
      role: own !== null ? 'problem' : text.trim() === '' && role === 'problem' ? 'text' : role, // a row's fault marks no blank cell
      said: own ?? (c === column ? (said.get(`${row}:null`) ?? null) : null),
    };
  };
  const isWhole = wide <= PAGE.columns;
  return {
    columns: columns.map((c) => ({ column: c, letters: columnLetters(c) })),
    rows: rows.map((cells, i) => ({
      row: from + i,
      why: passedOver.get(from + i) ?? null,
      cells: columns.map((c) => cellOf(cells, roles[i] ?? [], from + i, c)),
    })),
    shown: [
      sheet.rowsShown(number(from), number(Math.max(from, end)), number(all)),
      ...(isWhole ? [] : [sheet.columnsShown(columnLetters(column), columnLetters(last), columnLetters(wide))]),
    ].join(', '),
    earlier: from > 1 ? Math.max(1, from - PAGE.rows) : null,
    later: end < all ? end + 1 : null,
    left: column > 1 ? Math.max(1, column - PAGE.columns) : null,
    right: last < wide ? last + 1 : null,
  };
}

/** The roles of the cells that are shown, those of empty cells aside. */
export const rolesIn = ({ rows }: Pick<SheetView, 'rows'>): ReadonlySet<CellRole> =>
  new Set(rows.flatMap(({ cells }) => cells.filter(({ text }) => text.trim() !== '').map(({ role }) => role)));

/** Where an issue stands, in the words of a spreadsheet: `B4`, `dòng 4`, `cả tệp`. */
export function placeWords({ row, column }: Pick<ImportIssue, 'row' | 'column'>, language: Language): string {
  const { problems } = dataTextOf(language);
  if (row === null) return problems.whole;
  return column === null ? problems.rowOnly(formatNumber(row, 0, language)) : cellAddress(row, column);
}
