import type { Decisions, LastingDecisions } from '#domain/decisions.ts';
import { fold } from '#text/fold.ts';

/**
 * Names the headings of a table, so that what was decided about one file can be proposed for the next of the same
 * publisher: letter case, marks and years aside. Null where the headings say too little to tell tables apart.
 */
export function headingSignature(headings: readonly (readonly string[])[]): string | null {
  const cells = headings.flat().map((cell) => fold(cell).replace(/\b(?:19|20)\d\d\b/g, '#'));
  const named = cells.filter((cell) => cell !== '');
  return named.length < 2 ? null : named.join('|').slice(0, 2000);
}

/** The part of decisions that holds for other files with the same headings. A year, an index, a sheet and a cell belong to one file alone. */
export const lastingDecisions = ({ figures: _figures, ...decisions }: Decisions): LastingDecisions => ({
  ...decisions,
  kind: null,
  sheet: null,
  period: null,
  indicator: null,
});
