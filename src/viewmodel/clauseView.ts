import { fixedText, type Fixed } from '#domain/fixed.ts';
import { levelsIn } from '#domain/clauseKind.ts';
import type { Frame } from '#domain/frame.ts';
import { isChange, type ChangeClause } from '#domain/implied.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { ClauseJudgement } from '#domain/verdict.ts';
import { textOf } from '#text/catalogue.ts';
import { clauseWords } from '#text/clauseText.ts';
import { formatFixed, formatPeriod, formatSigned, formatSpan } from '#text/formatNumber.ts';
import { reasonSentence } from '#text/reasonSentence.ts';
import type { Language } from '#text/language.ts';
import { isPlaceStyle, marginText, plainText, spanText, withUnit, type FigureStyle } from './figureWords.ts';
import { localReasons } from './localWords.ts';
import { badgeView, isKeptUp, outlookView, type BadgeView, type OutlookView } from './verdictView.ts';

/** One condition of a goal with its figures in words. Null: there is no such figure. */
export type ClauseView = Readonly<{
  words: string;
  value: string | null;
  valueWithUnit: string | null;
  plainValue: string | null; // without the number ranked
  ranked: string | null;
  period: string | null;
  goal: string | null;
  margin: string | null; // in words: `thiếu 4 bậc`
  signedMargin: string | null; // the bare number, at the clause's decimals with a decimal point
  share: number | null; // of the asked change that was achieved
  measure: ClauseJudgement['measure'];
  unit: string; // of a score; empty for places and groups
  badge: BadgeView;
  outlook: OutlookView | null;
  reasons: readonly string[];
}>;

/** How a judged clause writes its figures. */
export const styleOf = (judged: ClauseJudgement, indicator: Indicator, language: Language): FigureStyle => ({
  measure: judged.measure,
  decimals: judged.decimals,
  unit: indicator.unit,
  language,
});

/** Whether the figure is accepted: met, holding, or beyond the goal while nothing says that it is missed. */
const isKept = ({ verdict, holding, margin }: ClauseJudgement): boolean =>
  verdict === 'met' || holding === true || (verdict !== 'not-met' && margin !== null && margin > 0);

/** The style with the decimals that the plan itself quotes its level with; as it was where it names none. */
function quotedStyle({ clause }: ClauseJudgement, style: FigureStyle): FigureStyle {
  const decimals = levelsIn(clause).map((level) => level.decimals);
  return decimals.length === 0 ? style : { ...style, decimals: Math.max(...decimals) };
}

/** The sign before a goal's figure says which side is accepted. */
function signed(mark: string, { clause, better }: ClauseJudgement, style: FigureStyle): string {
  const { sign } = textOf(style.language).screen.figure;
  if (clause.kind === 'score-near' || clause.kind === 'score-within') return sign.near(mark);
  const isStrict =
    clause.kind === 'above-mean' || (clause.kind === 'score' && (clause.op === '>' || clause.op === '<'));
  if (better === 'lower') return isStrict ? sign.below(mark) : sign.atMost(mark);
  return isStrict ? sign.above(mark) : sign.atLeast(mark);
}

/** What a change asks for, without what it starts from: `+1`, `+0,5–1`, `+10`. */
function changeMark(clause: ChangeClause, language: Language): string {
  if (clause.kind === 'rank-change') return `+${formatSpan(String(clause.by.low), String(clause.by.high))}`;
  const { low, high } = clause.by;
  const near = formatSigned(low.value, low.decimals, language);
  const far = low.value === high.value ? '' : `–${formatFixed(high.value, high.decimals, language)}`;
  return `${near}${far}${clause.unit === 'percent' ? '%' : ''}`;
}

/** The goal as a short mark: `25`, `TOP 20`, `hạng 10–15`, `≥ 85%`, `62,73–63,23`; a group by its name, a change as `+1` where what it leads to is not known; else null. */
export function goalMark(judged: ClauseJudgement, style: FigureStyle): string | null {
  const { threshold, farThreshold, groups, clause } = judged;
  if (groups !== null) return groups.asked;
  if (clause.kind === 'share') return clauseWords(clause, style.language, style.unit);
  if (threshold === null) return isChange(clause) ? changeMark(clause, style.language) : null;
  const quoted = quotedStyle(judged, style);
  const near = markText(threshold, quoted);
  if (farThreshold !== null && isPlaceStyle(style)) return withUnit(`${plainText(farThreshold, style)}–${near}`, style);
  if (farThreshold !== null) return `${plainText(threshold, quoted)}–${markText(farThreshold, quoted)}`;
  if (style.measure === 'score') return signed(near, judged, style);
  const { figure } = textOf(style.language).screen;
  if (clause.kind === 'regional-rank') return figure.inRegion(near);
  return clause.kind === 'top' ? figure.top(near) : near;
}

/** A figure with a percent sign where it is one; other units stand elsewhere. */
const markText = (figure: Fixed, style: FigureStyle): string =>
  `${plainText(figure, style)}${style.measure === 'score' && style.unit === '%' ? '%' : ''}`;

/** The figure that decided, without its unit; groups by their names; null when there is none. */
function valueText({ actual, groups }: ClauseJudgement, style: FigureStyle): string | null {
  if (groups !== null) return groups.actual.length === 0 ? null : groups.actual.join(' / ');
  if (actual === null) return null;
  return `${spanText(actual.value, actual.of, style)}${style.measure === 'score' && style.unit === '%' ? '%' : ''}`;
}

/** A judged clause in words. */
export function clauseView(judged: ClauseJudgement, frame: Frame, language: Language): ClauseView {
  const { goal, indicator, dataset } = frame;
  const style = styleOf(judged, indicator, language);
  const value = valueText(judged, style);
  const figure = judged.actual === null ? null : spanText(judged.actual.value, judged.actual.of, style);
  return {
    words: clauseWords(judged.clause, language, indicator.unit),
    value,
    valueWithUnit: figure === null ? value : withUnit(figure, style),
    plainValue: judged.actual === null ? value : spanText(judged.actual.value, null, style),
    ranked: judged.actual?.of == null ? null : String(judged.actual.of),
    period: judged.actual === null ? null : formatPeriod(judged.actual.period, language),
    goal: goalMark(judged, style),
    margin: judged.margin === null ? null : marginText(judged.margin, isKept(judged), style),
    signedMargin: judged.margin === null ? null : fixedText(judged.margin, isPlaceStyle(style) ? 0 : judged.decimals),
    share: judged.share,
    measure: judged.measure,
    unit: judged.measure === 'score' ? indicator.unit : '',
    badge: badgeView(judged.verdict, judged.outlook, language),
    outlook: outlookView(judged.outlook, isKeptUp(goal.window, judged.holding), language),
    reasons: [
      ...localReasons(judged, frame, style),
      ...judged.reasons.map((reason) => reasonSentence(reason, judged, dataset, language)),
    ],
  };
}
