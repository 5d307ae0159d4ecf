import type { FileReading } from '../fileReading.ts';
import type { ReadFile } from '../readFile.ts';
import { contentsOf, type Contents } from './contentsOf.ts';
import { headingSignature } from './headingSignature.ts';

/** A reading without its figures and goals, which stay where they were read: what the page is told of a file. */
export type ReadingSummary = Omit<FileReading, 'table' | 'goals'> &
  Readonly<{ contents: readonly Contents[]; goals: number; signature: string | null }>;

/** What the page is told of a file that was read. */
export function readingSummary({ reading, window }: ReadFile): ReadingSummary {
  const { table, goals, ...rest } = reading;
  const headings = rest.headerRows.flatMap((row) => window(row, 1).rows);
  return {
    ...rest,
    contents: contentsOf(table),
    goals: goals.length,
    signature: headingSignature(headings),
  };
}
