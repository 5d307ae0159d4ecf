import type { Dataset } from '#domain/dataset.ts';
import type { Fixed } from '#domain/fixed.ts';
import { frameOf } from '#domain/frame.ts';
import type { Span } from '#domain/ids.ts';
import type { Period } from '#domain/period.ts';
import type { ClauseJudgement } from '#domain/verdict.ts';
import { textOf } from '#text/catalogue.ts';
import { formatNumber, formatPercent, formatPeriod, formatSigned } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { methodTextOf } from '#text/methodText.ts';
import { styleOf } from '../clauseView.ts';
import {
  differenceText,
  fixedNear,
  isPlaceStyle,
  plainText,
  spanText,
  withUnit,
  type FigureStyle,
} from '../figureWords.ts';
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

type Known = Readonly<{ period: Period | null; value: Span<Fixed> | null }>;
type Row = WorkedView['rows'][number];

/** A known figure with its period behind it: `hạng 35 (2021)`. */
function knownText(figure: Known | null, style: FigureStyle): string | null {
  if (figure === null || figure.value === null) return null;
  const text = withUnit(spanText(figure.value, null, style), style);
  return figure.period === null ? text : `${text} (${formatPeriod(figure.period, style.language)})`;
}

function inputRows({ baseline, actual, threshold }: ClauseJudgement, due: Period, style: FigureStyle): readonly Row[] {
  const { inputs } = methodTextOf(style.language).progress;
  const row = (symbol: string, meaning: string, value: string | null): Row => ({
    key: symbol,
    symbol,
    formula: '',
    meaning,
    value,
  });
  return [
    row('v₀', inputs.baseline, knownText(baseline, style)),
    row('v', inputs.actual, knownText(actual, style)),
    row('T', inputs.threshold, threshold === null ? null : withUnit(plainText(threshold, style), style)),
    row('Y', inputs.due, formatPeriod(due, style.language)),
  ];
}

/** Computed figures have fractions of places too. */
const COMPUTED_DECIMALS = 2;

function resultRows(judged: ClauseJudgement, style: FigureStyle): readonly Row[] {
  const { language } = style;
  const { rows } = methodTextOf(language).progress;
  const { figure } = textOf(language).screen;
  const amount = (text: string): string =>
    isPlaceStyle(style) ? figure.places(text, 2) : figure.points(text, style.unit);
  const told = <T>(value: T | null, tell: (value: T) => string): string | null => (value === null ? null : tell(value));
  const perYear = (n: number): string => amount(formatSigned(fixedNear(n), COMPUTED_DECIMALS, language));
  const values = {
    margin: told(judged.margin, (margin) => differenceText(margin, style)),
    share: told(judged.share, (share) => formatPercent(share, 0, language)),
    pace: told(judged.pace, perYear),
    requiredPace: told(judged.requiredPace, perYear),
    projection: told(judged.projection, (n) => withUnit(formatNumber(n, COMPUTED_DECIMALS, language), style)),
    outlookRatio: told(judged.outlookRatio, (ratio) => formatNumber(ratio, COMPUTED_DECIMALS, language)),
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
    rows: [...inputRows(judged, frame.goal.due, style), ...resultRows(judged, style)],
  };
}
