import type { FigureName } from './figureKey.ts';
import type { CellRef, ComponentId, EntityId, IndicatorId } from './ids.ts';
import type { Period } from './period.ts';
import type { Measure } from './sheetCells.ts';

/** The mark between the whole and the fraction of a number. */
export type DecimalMark = ',' | '.';

/** Whose figures stand under a name that the catalogue does not know; entity null: the row is left aside. */
export type NameDecision = Readonly<{ raw: string; entity: EntityId | null }>;

/** What stands under a heading that is not understood. */
export type HeadingMeaning = Readonly<{
  indicator: IndicatorId;
  component: ComponentId | null; // null: the total
  measure: Measure;
}>;
/** A heading as it stands in the file; `as` null: the column is left aside. */
export type HeadingDecision = Readonly<{ raw: string; as: HeadingMeaning | null }>;

/** Which of several places says the right thing of a figure; the place may be in another file. */
export type FigureChoice = Readonly<{ figure: FigureName; at: CellRef }>;

/** What a person said about a file that cannot be seen in it, or not for certain. Null or no entry: decide by the file. */
export type Decisions = Readonly<{
  kind: 'results' | 'goals' | null;
  encoding: string | null;
  decimal: DecimalMark | null;
  sheet: string | null; // of a workbook
  period: Period | null; // of figures whose table names none
  indicator: IndicatorId | null; // likewise
  names: readonly NameDecision[];
  headings: readonly HeadingDecision[];
  figures: readonly FigureChoice[]; // heeded where files are put together
}>;

/** Decisions that can hold for more files than one. */
export type LastingDecisions = Omit<Decisions, 'figures'>;

/** Nothing said: the file decides alone. */
export const NO_DECISIONS: Decisions = {
  kind: null,
  encoding: null,
  decimal: null,
  sheet: null,
  period: null,
  indicator: null,
  names: [],
  headings: [],
  figures: [],
};
