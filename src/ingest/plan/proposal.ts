import type { Entity } from '#domain/entity.ts';
import type { Clause, StatedBaseline, Window } from '#domain/goal.ts';
import type { ComponentId } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Period } from '#domain/period.ts';
import type { Mending } from './planToken.ts';

/** What a person must answer before a proposal is a goal. */
export type PlanQuestionCode =
  | 'broken_number' // letters stand in place of digits
  | 'scanned_number' // the text was scanned: any digit may be another
  | 'digit_in_word' // a word was read although a digit stands in it
  | 'broken_year' // of the due period
  | 'broken_baseline' // of the year compared with
  | 'due_unknown'
  | 'entity_unknown'
  | 'indicator_unknown' // an index that no table is known of
  | 'indicator_new' // something the plan counts itself, under a proposed code
  | 'component_unclear' // the sentence speaks of a component that is not known
  | 'figure_unread' // a figure of the sentence that no clause was read from
  | 'clauses_differ' // two levels of one kind for one year
  | 'value_out_of_range'
  | 'document_unclear'; // the number or the date of the document

/** A question, the text that it is about, and readings to choose from. */
export type PlanQuestion = Readonly<{ code: PlanQuestionCode; raw: string; readings: readonly string[] }>;

/** How surely a proposal was read: as written; with something inherited, mended or named anew; with a figure in doubt. */
export type Confidence = 'high' | 'medium' | 'low';

/** Why something was read as it was; the names are explained in `docs/plan-text.md`. */
export type PlanRule =
  | 'index-named'
  | 'index-in-heading'
  | 'index-in-sentence-before'
  | 'index-behind'
  | 'indices-together'
  | 'respectively'
  | 'counted-thing'
  | 'table-cell'
  | 'due-in-sentence'
  | 'due-in-heading'
  | 'due-of-plan'
  | 'kept-up'
  | 'every-year'
  | 'by-due'
  | 'goal-word'
  | 'words-mended'
  | 'spaces-mended'
  | 'baseline-in-sentence'
  | 'owner-named'
  | 'basis-named';

/** A goal that a sentence states, for a person to accept. Offsets are those of the plan's text. */
export type Proposal = Readonly<{
  indicator: Indicator | null;
  code: string; // of the indicator, proposed where it is new; empty where nothing is known of it
  name: string; // of what is measured, as the text or the catalogue has it
  component: ComponentId | null;
  entity: Entity | null;
  clauses: readonly Clause[]; // none where a figure is spoilt
  due: Period | null;
  window: Window;
  start: Period | null;
  baseline: StatedBaseline | null;
  wording: string; // the sentence as it stands in the text, on one line
  line: number;
  page: number | null;
  phrases: readonly Readonly<{ from: number; to: number }>[]; // where the index and the clauses stand
  basis: string | null; // the document that the goal is taken from, as the sentence has it
  owner: string | null; // the unit responsible
  rules: readonly PlanRule[];
  mendings: readonly Mending[];
  questions: readonly PlanQuestion[];
  confidence: Confidence;
}>;

/** A sentence that wants an index better without a figure. */
export type Aspiration = Readonly<{ code: string; wording: string; line: number; page: number | null }>;
