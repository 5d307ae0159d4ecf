import type { Changes } from '#domain/changesBetween.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatNumber } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { isBlocking } from './answerView.ts';
import type { Reviewed } from './reviewed.ts';

/** Whether what was read can be kept. `why` says why not; `good` null: every row is without problems. */
export type KeepView = Readonly<{
  canKeep: boolean;
  why: string | null;
  summary: string;
  good: Readonly<{ label: string; leaves: string; canKeep: boolean }> | null;
}>;

/** How much there is to keep. `changes` null: not compared yet. */
export type KeepFacts = Readonly<{
  isBusy: boolean;
  figures: number;
  goals: number;
  leftOut: Readonly<{ figures: number; goals: number }>;
  changes: (Pick<Changes, 'figures' | 'goals'> & Readonly<{ verdicts: number }>) | null;
}>;

const newIn = ({ figures, goals }: Pick<Changes, 'figures' | 'goals'>): number =>
  [figures, goals].reduce((sum, { added, changed }) => sum + added.length + changed.length, 0);

function whyNot(files: readonly Reviewed[], facts: KeepFacts, language: Language): string | null {
  const { keep } = dataTextOf(language);
  const open = files.flatMap(({ questions }) => questions).filter(isBlocking).length;
  if (facts.isBusy) return keep.busy;
  if (open > 0) return keep.open(formatNumber(open, 0, language));
  if (facts.figures + facts.goals === 0) return keep.nothing;
  return facts.changes !== null && newIn(facts.changes) === 0 ? keep.same : null;
}

/** The choice at the end of a review. */
export function keepView(files: readonly Reviewed[], facts: KeepFacts, language: Language): KeepView {
  const { keep } = dataTextOf(language);
  const number = (n: number): string => formatNumber(n, 0, language);
  const { figures, goals, leftOut } = facts;
  const why = whyNot(files, facts, language);
  const canKeep = why === null && facts.changes !== null;
  const isLeftOut = leftOut.figures + leftOut.goals > 0;
  const isGoodLeft = figures + goals > leftOut.figures + leftOut.goals;
  return {
    canKeep,
    why,
    summary:
      facts.changes === null
        ? keep.summary(number(figures), number(goals))
        : keep.effect({
            added: number(facts.changes.figures.added.length),
            changed: number(facts.changes.figures.changed.length),
            goals: number(facts.changes.goals.added.length + facts.changes.goals.changed.length),
            verdicts: number(facts.changes.verdicts),
          }),
    good: isLeftOut
      ? {
          label: keep.good,
          leaves: keep.leaves(number(leftOut.figures), number(leftOut.goals)),
          canKeep: canKeep && isGoodLeft,
        }
      : null,
  };
}
