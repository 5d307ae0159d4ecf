import type { Dataset } from '#domain/dataset.ts';
import type { Goal } from '#domain/goal.ts';
import type { ClauseJudgement } from '#domain/verdict.ts';
import type { Language } from './language.ts';
import { leastGap, rateLeft } from './tellGap.ts';
import { amountText, exactText, isPlaced, type Telling, tellingOf } from './telling.ts';

/** What is still needed, per year where more than one is left: `Cần thêm 0,24 điểm, mỗi năm 0,12 điểm`. Null: nothing, or it is not known. */
export function neededSentence(
  judged: ClauseJudgement,
  goal: Goal,
  dataset: Dataset,
  language: Language,
): string | null {
  if (judged.verdict === 'met' || judged.holding === true) return null;
  const t = tellingOf(judged, goal, dataset, language);
  const need = needOf(t);
  const rate = need === null ? null : rateLeft(t);
  return rate === null ? need : `${need}, ${t.words.need.perYear(rate)}`;
}

function needOf(t: Telling): string | null {
  const { margin, threshold, clause } = t.judged;
  const { need } = t.words;
  const isHigherBetter = t.judged.better === 'higher' || isPlaced(t);
  if (margin === null) {
    const least = leastGap(t);
    if (least === null) return null;
    return isHigherBetter ? need.moreAtLeast(amountText(t, least)) : need.lessAtLeast(amountText(t, least));
  }
  if (margin === 0) return threshold === null ? null : need.beyond(exactText(t, threshold), isHigherBetter);
  if (margin > 0 && clause.kind !== 'score-within') return null;
  const isMore = margin < 0 === isHigherBetter;
  return isMore ? need.more(amountText(t, margin)) : need.less(amountText(t, margin));
}
