import { lead } from '#domain/direction.ts';
import { toNumber, type Fixed } from '#domain/fixed.ts';
import { askedAt, type Frame } from '#domain/frame.ts';
import { figureOf } from '#domain/figure.ts';
import { isExact } from '#domain/ids.ts';
import type { ClauseJudgement, GoalJudgement } from '#domain/verdict.ts';
import { clauseWords } from '#text/clauseText.ts';
import { formatNumber, formatPeriod } from '#text/formatNumber.ts';
import { neededSentence } from '#text/neededSentence.ts';
import { styleOf } from './clauseView.ts';
import { goalScore } from './fieldStripView.ts';
import { amountText, plainText, withUnit, type FigureStyle } from './figureWords.ts';
import type { Language } from '#text/language.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';

/** What one condition still asks for, in sentences; none where nothing can be said. */
export type NeedView = Readonly<{ clause: string; lines: readonly string[] }>;

/** How far beyond the goal the figure is; null where it falls short. */
function spareLine({ margin }: ClauseJudgement, style: FigureStyle): string | null {
  const { need } = onDemandTextOf(style.language);
  if (margin === null || margin < 0) return null;
  return margin === 0 ? need.exactly : need.spare(amountText(margin, style.decimals, style));
}

/** What a goal that is over fell short by; null while it is open, or where the amount is not known. */
function missedLine({ margin, verdict }: ClauseJudgement, style: FigureStyle): string | null {
  if (verdict !== 'not-met' || margin === null || margin >= 0) return null;
  return onDemandTextOf(style.language).need.missed(amountText(margin, style.decimals, style));
}

/** What the panel of needs is called: what it takes, what was missing, or the room there is. */
export function needTitle({ verdict, holding }: GoalJudgement, language: Language): string {
  const { needs } = onDemandTextOf(language).detail;
  if (verdict === 'not-met') return needs.missed;
  return verdict === 'met' || holding === true ? needs.spare : needs.ahead;
}

function projectionLine(
  { projection, verdict, holding }: ClauseJudgement,
  frame: Frame,
  style: FigureStyle,
): string | null {
  if (projection === null || verdict !== 'pending' || holding === true) return null;
  const decimals = style.measure === 'score' ? style.decimals : 0;
  const text = withUnit(formatNumber(projection, decimals, style.language), style);
  return onDemandTextOf(style.language).need.projected(text, formatPeriod(frame.goal.due, style.language));
}

function ownScore(frame: Frame, { actual }: ClauseJudgement): Fixed | null {
  const asked = actual === null ? null : askedAt(frame, actual.period);
  const found = asked === null ? null : figureOf(asked, 'score');
  return found !== null && isExact(found.value) ? found.value.low : null;
}

/** A place translated into points: the score that held the asked place, and how far it is. */
function cutOffLine(judged: ClauseJudgement, frame: Frame, style: FigureStyle): string | null {
  const { actual, threshold } = judged;
  const asked = actual === null ? null : askedAt(frame, actual.period);
  if (judged.measure !== 'rank' || actual === null || asked === null || threshold === null) return null;
  const cutOff = goalScore({ frame, judged, period: actual.period, like: asked.entity });
  const own = ownScore(frame, judged);
  if (cutOff === null || own === null) return null;
  const scores: FigureStyle = { ...style, measure: 'score', decimals: frame.indicator.decimals };
  const gap = lead(own, cutOff, frame.indicator.better);
  return onDemandTextOf(style.language).need.cutOff({
    place: toNumber(threshold),
    period: formatPeriod(actual.period, style.language),
    score: withUnit(plainText(cutOff, scores), scores),
    gap: amountText(gap, scores.decimals, scores),
    side: gap === 0 ? 'level' : gap > 0 ? 'beyond' : judged.verdict === 'not-met' ? 'missed' : 'short',
  });
}

/** What a judged condition still needs: the gap, the pace, where the present pace leads, the points to the cut-off score. */
export function needView(judged: ClauseJudgement, frame: Frame, language: Language): NeedView {
  const style = styleOf(judged, frame.indicator, language);
  const lines = [
    missedLine(judged, style) ??
      neededSentence(judged, frame.goal, frame.dataset, language) ??
      spareLine(judged, style),
    projectionLine(judged, frame, style),
    cutOffLine(judged, frame, style),
  ];
  return {
    clause: clauseWords(judged.clause, language, frame.indicator.unit),
    lines: lines.filter((line) => line !== null),
  };
}
