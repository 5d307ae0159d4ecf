import type { Dataset } from '#domain/dataset.ts';
import type { Goal } from '#domain/goal.ts';
import type { ClauseJudgement } from '#domain/verdict.ts';
import type { Language } from './language.ts';
import { tellFigure } from './tellFigure.ts';
import { tellGap } from './tellGap.ts';
import { type Telling, tellingOf } from './telling.ts';
import { tellTarget } from './tellTarget.ts';
import { tellVerdict } from './tellVerdict.ts';

/** One clause under its goal: `Hạng 29/63, lên 6 bậc so với 2021 (hạng 35); mục tiêu hạng 25; còn thiếu 4 bậc; không đạt.` */
export function clauseSentence(judged: ClauseJudgement, goal: Goal, dataset: Dataset, language: Language): string {
  const t = tellingOf(judged, goal, dataset, language);
  const text = [...tellFacts(t), tellVerdict(t)].join('; ');
  return `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}.`;
}

/** Figure, target, gap, and what a provisional figure says; those that there are. */
export function tellFacts(t: Telling): readonly string[] {
  const nothing = t.judged.groups === null || t.judged.inputs.length === 0 ? t.words.noResult : t.words.noGroup;
  const figure = tellFigure(t) ?? (t.judged.verdict === 'pending' ? nothing : null);
  return [figure, tellTarget(t), tellGap(t), tellProvisional(t)].filter((part) => part !== null);
}

function tellProvisional({ judged: { provisional }, words }: Telling): string | null {
  if (provisional === null || provisional.verdict === 'no-data') return null;
  return words.provisional(words.period(provisional.period), words.verdict[provisional.verdict]);
}
