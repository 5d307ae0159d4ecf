import type { FileReading } from '../fileReading.ts';
import type { ReadFile } from '../readFile.ts';
import { contentsOf, type Contents } from './contentsOf.ts';
import { headingSignature } from './headingSignature.ts';

/** A reading without its figures and goals, which stay where they were read: what the page is told of a file. */
export type ReadingSummary = Omit<FileReading, 'observations' | 'table' | 'disputed' | 'goals'> &
  Readonly<{ contents: readonly Contents[]; goals: number; signature: string | null }>;

const HEADED_WITHIN = 30;

/** The headings of a table; where none are known, as in a code page that is not understood yet, the first row of several cells. */
function headingsOf(headerRows: readonly number[], window: ReadFile['window']): readonly (readonly string[])[] {
  if (headerRows.length > 0) return headerRows.flatMap((row) => window(row, 1).rows);
  const { rows } = window(1, HEADED_WITHIN);
  return rows.filter((row) => row.filter((cell) => cell.trim() !== '').length > 1).slice(0, 1);
}

/** What the page is told of a file that was read. */
export function readingSummary({ reading, window }: ReadFile): ReadingSummary {
  const { observations, table: _table, disputed: _disputed, goals, ...rest } = reading;
  const headings = headingsOf(rest.headerRows, window);
  return {
    ...rest,
    contents: contentsOf(observations),
    goals: goals.length,
    signature: headingSignature(headings),
  };
}
