import type { Better } from '#domain/direction.ts';
import { entityById } from '#domain/catalogue.ts';
import { FIXED_DECIMALS, fixedFromScaled, minus, toNumber, type Fixed } from '#domain/fixed.ts';
import { bandOf } from '#domain/quarter.ts';
import { rankingOf } from '#domain/ranking.ts';
import { formatSpan } from '#text/formatNumber.ts';
import { mapTextOf } from '#text/mapText.ts';
import { entityName } from '#text/names.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';
import { fixedNear, plainText } from '../figureWords.ts';
import { niceTicks } from '../niceTicks.ts';
import {
  counted,
  coverage,
  openEntries,
  openPaint,
  placeWords,
  scoreOf,
  scoreWords,
  type LegendEntry,
  type MapContext,
  type Paint,
  type Painter,
} from './mapContext.ts';
import type { MapUnit } from './mapUnits.ts';
import { rampShade, type Shade } from './shade.ts';

/** From this share of scores on, first and last of the field may be named. */
const COVERED = 0.8;

/** The smallest step of the published decimals, scaled. */
const unitOf = (decimals: number): number => 10 ** (FIXED_DECIMALS - decimals);

/** Round edges of six classes at most around the scores, each a step of the published decimals wide at least. Empty without scores. */
function classEdges(scores: readonly Fixed[], decimals: number): readonly Fixed[] {
  if (scores.length === 0) return [];
  const low = Math.min(...scores.map(toNumber));
  const high = Math.max(...scores.map(toNumber));
  const least = toNumber(fixedFromScaled(unitOf(decimals))) * 5;
  return niceTicks({ low, high: Math.max(high, low + least) }).ticks.map(fixedNear);
}

/** The shade of class `at`, counted from the lowest score. */
const classShade = (at: number, classes: number, better: Better): Shade =>
  rampShade(better === 'higher' ? at : classes - 1 - at, classes);

/** `44,00–45,99`: the scores of a class as they are displayed; only the last holds its upper edge. */
function classRange(edges: readonly Fixed[], at: number, { style }: MapContext): string {
  const [low, next] = [edges[at], edges[at + 1]];
  if (low === undefined || next === undefined) return '';
  const high = at === edges.length - 2 ? next : minus(next, fixedFromScaled(unitOf(style.decimals)));
  return formatSpan(plainText(low, style), plainText(high, style));
}

function classEntries(edges: readonly Fixed[], context: MapContext): readonly Omit<LegendEntry, 'count'>[] {
  const classes = edges.length - 1;
  const entries = Array.from({ length: Math.max(0, classes) }, (_, at) => ({
    shade: classShade(at, classes, context.indicator.better),
    mark: null,
    label: classRange(edges, at, context),
  }));
  return context.indicator.better === 'higher' ? entries.toReversed() : entries;
}

/** A tile with its score in it, filled with `shade`; `more` is said after score and place. */
export function scorePaint(context: MapContext, unit: MapUnit, score: Fixed, shade: Shade, more: string | null): Paint {
  const words = mapTextOf(context.language);
  const { standing, entity } = unit;
  const place = standing.kind === 'own' ? placeWords(context, standing.entity) : null;
  const parts = [scoreWords(context, score), place, more].filter((part) => part !== null);
  return {
    shade,
    figure: plainText(score, context.style),
    mark: null,
    said: words.said(entityName(entity, context.language), parts),
    cell: more ?? '',
  };
}

function scoreTitle(context: MapContext): string {
  const { dataset, series, period, like, language, heading } = context;
  const { loaded, ranked } = coverage(context);
  if (loaded < ranked * COVERED)
    return `${heading}: ${onDemandTextOf(language).chart.fewTitle(loaded, ranked).toLocaleLowerCase(language)}`;
  const { observations, sorted } = rankingOf(dataset, series, period, like);
  const holders = (score: Fixed | undefined): string =>
    observations
      .filter((o) => o.score !== null && o.score.low === score && o.score.high === score)
      .map((o) => entityById(dataset.catalogue, o.entity))
      .map((e) => (e === null ? '' : entityName(e, language)))
      .join(', ');
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return heading;
  const text = (score: Fixed): string => scoreWords(context, score);
  return mapTextOf(language).scoreTitle(heading, holders(first), text(first), holders(last), text(last));
}

/** Tiles by score, in classes of equal width with round edges; darker is better. */
export const paintScores: Painter = (context, { units }) => {
  const { decimals } = context.indicator;
  const scores = units.map((unit) => scoreOf(context, unit));
  const known = scores.filter((score) => score !== null);
  const edges = classEdges(known, decimals);
  const shadeOf = (score: Fixed): Shade => classShade(bandOf(score, edges), edges.length - 1, context.indicator.better);
  const paints = units.map((unit, i) => {
    const score = scores[i] ?? null;
    return score === null ? openPaint(context, unit) : scorePaint(context, unit, score, shadeOf(score), null);
  });
  return {
    title: scoreTitle(context),
    legendTitle: mapTextOf(context.language).scores(context.indicator.unit),
    legend: [...counted(classEntries(edges, context), paints), ...openEntries(context, units)],
    paints,
    column: null,
  };
};
