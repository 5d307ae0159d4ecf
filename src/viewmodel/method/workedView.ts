import type { Dataset } from '#domain/dataset.ts';
import type { Fixed } from '#domain/fixed.ts';
import { frameOf, type Frame } from '#domain/frame.ts';
import type { ClauseJudgement } from '#domain/verdict.ts';
import { formatNumber, formatPercent, formatPeriod } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { methodTextOf } from '#text/methodText.ts';
import { styleOf } from '../clauseView.ts';
import { differenceText, fixedNear, plainText, spanText, withUnit, type FigureStyle } from '../figureWords.ts';
import { decidingOf, exampleView, type Case, type ExampleView } from './cases.ts';

/** The formulas of progress with the figures of one real goal put in. Value null: the goal has no such figure. */
export type WorkedView = Readonly<{
  example: ExampleView;
  rows: readonly Readonly<{ key: string; symbol: string; formula: string; meaning: string; value: string | null }>[];
}>;

/** An open goal with a whole reckoning, else one that at least says how much of the way was gone. */
function chosenCase(cases: readonly Case[]): Case | null {
  const whole = cases.find((c) => decidingOf(c)?.outlookRatio != null && decidingOf(c)?.baseline?.value != null);
  return whole ?? cases.find((c) => decidingOf(c)?.share != null) ?? null;
}

function inputRows(judged: ClauseJudgement, { goal }: Frame, style: FigureStyle) {
  const { inputs } = methodTextOf(style.language).progress;
  const at = (text: string | null, period: string | null): string | null =>
    text === null ? null : `${text}${period === null ? '' : ` (${period})`}`;
  const { baseline, actual, threshold } = judged;
  const figure = (value: Fixed): string => withUnit(plainText(value, style), style);
  const when = (period: Parameters<typeof formatPeriod>[0] | null): string | null =>
    period === null ? null : formatPeriod(period, style.language);
  const span = (value: NonNullable<typeof actual>['value'] | null): string | null =>
    value === null ? null : withUnit(spanText(value, null, style), style);
  return [
    {
      symbol: 'v₀',
      meaning: inputs.baseline,
      value: at(span(baseline?.value ?? null), when(baseline?.period ?? null)),
    },
    { symbol: 'v', meaning: inputs.actual, value: at(span(actual?.value ?? null), when(actual?.period ?? null)) },
    { symbol: 'T', meaning: inputs.threshold, value: threshold === null ? null : figure(threshold) },
    { symbol: 'Y', meaning: inputs.due, value: formatPeriod(goal.due, style.language) },
  ].map((row) => ({ ...row, key: row.symbol, formula: '' }));
}

function resultRows(judged: ClauseJudgement, style: FigureStyle) {
  const { rows } = methodTextOf(style.language).progress;
  const { margin, share, pace, requiredPace, projection, outlookRatio } = judged;
  const signed = (n: number | null): string | null => (n === null ? null : differenceText(fixedNear(n), decimal));
  const decimal: FigureStyle = { ...style, decimals: Math.max(style.decimals, 2) };
  const percent = (n: number | null): string | null => (n === null ? null : formatPercent(n, 0, style.language));
  const values = {
    margin: margin === null ? null : differenceText(margin, style),
    share: percent(share),
    pace: signed(pace),
    requiredPace: signed(requiredPace),
    projection:
      projection === null ? null : withUnit(formatNumber(projection, decimal.decimals, style.language), style),
    outlookRatio: outlookRatio === null ? null : formatNumber(outlookRatio, 2, style.language),
  };
  const keys = ['margin', 'share', 'pace', 'requiredPace', 'projection', 'outlookRatio'] as const;
  return keys.map((key) => ({ key, ...rows[key], value: values[key] }));
}

/** The formulas worked out for the first goal that has the most of them; null where no goal has any. */
export function workedView(cases: readonly Case[], dataset: Dataset, language: Language): WorkedView | null {
  const chosen = chosenCase(cases);
  const judged = chosen === null ? null : decidingOf(chosen);
  if (chosen === null || judged === null) return null;
  const frame = frameOf(dataset, chosen.judgement.goal, chosen.asOf);
  const style = styleOf(judged, frame.indicator, language);
  return {
    example: exampleView(chosen, dataset, language),
    rows: [...inputRows(judged, frame, style), ...resultRows(judged, style)],
  };
}
