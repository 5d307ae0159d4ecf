import { textOf } from '#text/catalogue.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Goal } from '#domain/goal.ts';
import { indicatorOf } from '#domain/catalogue.ts';
import { periodText } from '#domain/period.ts';
import { formatFixed, formatPeriod } from '#text/formatNumber.ts';
import { groupWord } from '#text/groupWord.ts';
import type { Language } from '#text/language.ts';
import { goalIndicatorName, shortIndicatorName } from '#text/names.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import { BOUNDS } from '#domain/reach.ts';
import { GAINS } from '#domain/cheapestFill.ts';
import { TARGET_KINDS, type FreeTarget } from './selection.ts';
import { indicesWithParts, ownGoals, type Subject } from './subject.ts';
import { groupNames, type SimulatedTable } from './tables.ts';

export type Choice = Readonly<{ value: string; label: string }>;
/** What can be chosen above the simulation. The last goal stands for a target of one's own. */
export type ChoicesView = Readonly<{
  goals: readonly Choice[];
  indices: readonly Choice[];
  kinds: readonly Choice[];
  groups: readonly Choice[];
  tables: readonly Choice[];
  bounds: readonly Choice[];
  gains: readonly Choice[];
  amount: string; // the rank or score of one's own target, as it is typed
}>;

/** Stands among the goals for a target of one's own. */
export const OWN_TARGET = '';

function goalLabel(dataset: Dataset, goal: Goal, language: Language): string {
  const unit = indicatorOf(dataset.catalogue, goal.indicator, goal.component)?.unit ?? null;
  const words = goal.clauses.map((clause) => textOf(language).clause.words(clause, unit)).join('; ');
  const index = goalIndicatorName(goal, dataset, language);
  return simulateTextOf(language).choose.goalOption(index, formatPeriod(goal.due, language), words);
}

/** The target of one's own that a subject asks for; null for a goal of a plan. */
export function freeTargetOf({ goal, isFree }: Subject): FreeTarget | null {
  const [clause] = goal.clauses;
  if (!isFree || clause === undefined) return null;
  if (clause.kind === 'top') return { kind: 'rank', place: clause.place };
  if (clause.kind === 'score') return { kind: 'score', score: clause.score };
  return clause.kind === 'group' ? { kind: 'group', group: clause.group } : null;
}

function amountOf(target: FreeTarget | null, language: Language): string {
  if (target?.kind === 'rank') return String(target.place);
  return target?.kind === 'score' ? formatFixed(target.score.value, target.score.decimals, language) : '';
}

function tableChoice({ period, result }: SimulatedTable, language: Language): Choice {
  const label = formatPeriod(period, language);
  return { value: periodText(period), label: result.ok ? label : simulateTextOf(language).choose.tableRefused(label) };
}

/** The choices for a subject over the tables of its index; `shown` is the table that is looked at. */
export function choicesView(
  dataset: Dataset,
  subject: Subject,
  tables: readonly SimulatedTable[],
  shown: SimulatedTable | null,
  language: Language,
): ChoicesView {
  const { choose, bounds, gains } = simulateTextOf(language);
  return {
    goals: [
      ...ownGoals(dataset, subject.entity).map((goal) => ({
        value: goal.id,
        label: goalLabel(dataset, goal, language),
      })),
      { value: OWN_TARGET, label: choose.ownTarget },
    ],
    indices: indicesWithParts(dataset).map((i) => ({ value: i.id, label: shortIndicatorName(i, language) })),
    kinds: TARGET_KINDS.map((kind) => ({ value: kind, label: choose.kinds[kind] })),
    groups:
      shown === null
        ? []
        : groupNames(dataset, subject, shown.period).map((group) => ({
            value: group,
            label: groupWord(group, language),
          })),
    tables: tables.map((table) => tableChoice(table, language)),
    bounds: BOUNDS.map((bound) => ({ value: bound, label: bounds[bound] })),
    gains: GAINS.map((gain) => ({ value: gain, label: gains[gain] })),
    amount: amountOf(freeTargetOf(subject), language),
  };
}
