import type { Dataset } from '#domain/dataset.ts';
import type { GoalJudgement } from '#domain/verdict.ts';
import { tellFacts } from './clauseSentence.ts';
import type { Language } from './language.ts';
import { goalEntityName, goalIndicatorName } from './names.ts';
import { shownPeriod, type Telling, tellingOf } from './telling.ts';
import { tellVerdict } from './tellVerdict.ts';

/**
 * One sentence on a goal: figures, target, gap and verdict. A goal of several clauses says its verdict and how many of
 * them hold, then the figures of the clause that decided.
 */
export function goalSentence(judgement: GoalJudgement, dataset: Dataset, language: Language): string {
  const { goal, clauses, deciding } = judgement;
  const judged = clauses[deciding];
  if (judged === undefined) throw new RangeError(`goal ${goal.id} has no clause`);
  const t = tellingOf(judged, goal, dataset, language);
  const facts = tellFacts(t);
  const parts = clauses.length === 1 ? [...facts, tellVerdict(t)] : [tellCompound(t, judgement), ...facts];
  return `${tellSubject(t, dataset)}: ${parts.join('; ')}.`;
}

function tellSubject(t: Telling, dataset: Dataset): string {
  const { goal, language, words, judged } = t;
  const at = shownPeriod(t) ?? (judged.verdict === 'pending' ? null : goal.due);
  const [indicator, entity] = [goalIndicatorName(goal, dataset, language), goalEntityName(goal, dataset, language)];
  return words.subject(indicator, entity, at === null ? null : words.period(at));
}

/** The verdict and how many of the conditions hold; while it is open, how many hold now. Nothing is counted where nothing is known. */
function tellCompound(t: Telling, { clauses, verdict }: GoalJudgement): string {
  if (verdict === 'met') return t.words.allMet(clauses.length);
  const met = clauses.filter((clause) => clause.verdict === 'met').length;
  const holding = clauses.filter((clause) => clause.verdict === 'met' || clause.holding === true).length;
  const isUnknown = met === 0 && clauses.every((clause) => clause.verdict !== 'not-met');
  const counted = isUnknown ? [] : [t.words.someMet(met, clauses.length)];
  const count = verdict === 'pending' ? [t.words.someHolding(holding, clauses.length)] : counted;
  return [tellVerdict(t), ...count].join(', ');
}
