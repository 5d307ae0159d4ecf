import { fieldSummary, type FieldSummary } from '#domain/fieldSummary.ts';
import { observationOf } from '#domain/figure.ts';
import type { Fixed } from '#domain/fixed.ts';
import { quarterOf, QUARTERS, type Quarter } from '#domain/quarter.ts';
import { carrierAt } from '#domain/lineage.ts';
import { formatSpan } from '#text/formatNumber.ts';
import { mapTextOf } from '#text/mapText.ts';
import { entityName } from '#text/names.ts';
import { plainText } from '../figureWords.ts';
import {
  askedOf,
  counted,
  openEntries,
  openPaint,
  scoreOf,
  type LegendEntry,
  type MapContext,
  type Painter,
} from './mapContext.ts';
import type { MapUnit } from './mapUnits.ts';
import { scorePaint } from './scorePaint.ts';
import { quarterShade } from './shade.ts';

type Quartiles = FieldSummary['quartiles'];

/** The quarter of a tile's score, by every digit of it; null without a full table or a score. */
function unitQuarter(context: MapContext, { standing }: MapUnit, quartiles: Quartiles): Quarter | null {
  if (quartiles === null || standing.kind !== 'own') return null;
  const score = observationOf(askedOf(context, standing.entity), 'final')?.score ?? null;
  return score === null ? null : quarterOf(score.low, quartiles, context.indicator.better);
}

/** The quarters with the scores that lie in each. */
function quarterEntries(
  context: MapContext,
  quarters: readonly (Quarter | null)[],
  scores: readonly (Fixed | null)[],
): readonly Omit<LegendEntry, 'count'>[] {
  const words = mapTextOf(context.language);
  return QUARTERS.map((quarter) => {
    const held = scores.filter((score, i): score is Fixed => score !== null && quarters[i] === quarter);
    const sorted = held.toSorted((a, b) => a - b).map((score) => plainText(score, context.style));
    const range = formatSpan(sorted[0] ?? '', sorted.at(-1) ?? '');
    return { shade: quarterShade(quarter), mark: null, label: words.quarterRange(quarter, range) };
  });
}

function quarterTitle(context: MapContext, quartiles: Quartiles): string {
  const { dataset, period, like, language, heading, indicator } = context;
  const words = mapTextOf(language);
  if (quartiles === null) return words.noQuarters(heading);
  const carrier = carrierAt(dataset.catalogue, like, period);
  const name = entityName(like, language);
  const own = carrier === null || carrier.merged ? null : observationOf(askedOf(context, carrier.entity), 'final');
  return own?.score == null
    ? words.noScoreTitle(heading, name)
    : words.quarterTitle(heading, name, quarterOf(own.score.low, quartiles, indicator.better));
}

/** Tiles by the quarter of the field that they lie in; without a full table, scores alone. */
export const paintQuarters: Painter = (context, { units }) => {
  const { dataset, series, period, like, language } = context;
  const words = mapTextOf(language);
  const { quartiles } = fieldSummary(dataset, series, period, like);
  const scores = units.map((unit) => scoreOf(context, unit));
  const quarters = units.map((unit) => unitQuarter(context, unit, quartiles));
  const paints = units.map((unit, i) => {
    const [score, quarter] = [scores[i] ?? null, quarters[i] ?? null];
    if (score === null) return openPaint(context, unit);
    if (quarter === null) return scorePaint(context, unit, score, 'blank', null);
    return scorePaint(context, unit, score, quarterShade(quarter), words.quarter(quarter));
  });
  const entries = quartiles === null ? [] : quarterEntries(context, quarters, scores);
  return {
    title: quarterTitle(context, quartiles),
    legendTitle: words.quarters,
    legend: [...counted(entries, paints), ...openEntries(context, units)],
    paints,
    column: words.quarters,
  };
};
