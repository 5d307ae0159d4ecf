import { indicatorOf } from '#domain/catalogue.ts';
import type { Dataset } from '#domain/dataset.ts';
import { fixedOf, minus } from '#domain/fixed.ts';
import type { ClauseJudgement, Reason, Reading } from '#domain/verdict.ts';
import { textOf } from './catalogue.ts';
import type { Language } from './language.ts';
import { goalUnit } from './names.ts';
import type { ReasonFacts } from './reasonFacts.ts';
import { bareText, exactText, type Figures, figureText, figuresOf } from './telling.ts';

/** Why a clause has its verdict, in one sentence with the figures that the reason speaks of. */
export function reasonSentence(reason: Reason, judged: ClauseJudgement, dataset: Dataset, language: Language): string {
  const figures = figuresOf(judged, unitOf(judged, dataset), language);
  return textOf(language).reason[reason.code].sentence(factsOf(reason, figures));
}

/** The short name of a reason: `Đồng điểm`. */
export const reasonName = ({ code }: Reason, language: Language): string => textOf(language).reason[code].name;

/** The unit of the clause's scores, by the goal that holds the clause, else by a figure that it used; null when neither is known. */
function unitOf({ clause, inputs }: ClauseJudgement, dataset: Dataset): string | null {
  const goal = dataset.goals.find(({ clauses }) => clauses.includes(clause));
  if (goal !== undefined) return goalUnit(goal, dataset);
  const used = inputs.find(({ observation }) => observation !== null)?.observation ?? null;
  return used === null ? null : (indicatorOf(dataset.catalogue, used.indicator, used.component)?.unit ?? null);
}

function factsOf({ period }: Reason, f: Figures): ReasonFacts {
  const { actual, baseline, groups, provisional } = f.judged;
  const baselinePeriod = baseline?.period ?? null;
  return {
    period: period === null ? null : f.words.period(period),
    baselinePeriod: baselinePeriod === null ? null : f.words.period(baselinePeriod),
    baseline: baseline?.value == null ? null : figureText(f, baseline.value),
    actual: actual === null ? null : figureText(f, actual.value, actual.of),
    listed: listedOf(f),
    literal: readingText(f, 'literal'),
    converted: readingText(f, 'same-fraction'),
    group: groups?.asked ?? null,
    provisional: provisional === null ? null : f.words.verdict[provisional.verdict],
  };
}

/** How many ranks were published, where the entity is not among them. */
function listedOf(f: Figures): string | null {
  const { actual, measure } = f.judged;
  return actual === null || measure !== 'rank' ? null : bareText(f, minus(actual.value.low, fixedOf(1)));
}

/** A reading of the target, where it has two. */
function readingText(f: Figures, basis: Reading['basis']): string | null {
  const { readings } = f.judged;
  const found = readings.length > 1 ? readings.find((reading) => reading.basis === basis) : undefined;
  return found === undefined ? null : exactText(f, found.threshold);
}
