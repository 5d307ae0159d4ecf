import { indicatorOf } from '#domain/catalogue.ts';
import type { Dataset, Series } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import { figureOf } from '#domain/figure.ts';
import type { Asked } from '#domain/found.ts';
import type { Fixed } from '#domain/fixed.ts';
import { fixedOf } from '#domain/fixed.ts';
import type { EntityId } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import { kinOf } from '#domain/lineage.ts';
import { rankingOf } from '#domain/ranking.ts';
import type { Period } from '#domain/period.ts';
import { publishedScore } from '#domain/scoreChange.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { mapTextOf } from '#text/mapText.ts';
import { entityName, indicatorName, shortIndicatorName } from '#text/names.ts';
import { plainText, spanText, withUnit, type FigureStyle } from '../figureWords.ts';
import type { Tone } from '../tone.ts';
import type { MapGround, MapUnit } from './mapUnits.ts';
import type { Shade } from './shade.ts';

/** What a map or a table of components is asked for. `like` is the province in focus; since null: nothing to compare with. */
export type MapAsked = Readonly<{
  dataset: Dataset;
  series: Series;
  period: Period;
  since: Period | null;
  like: Entity;
  language: Language;
}>;

/** What is asked for with its indicator looked up, and how its scores are written; `heading` names both: `PAPI 2023`. */
export type MapContext = MapAsked &
  Readonly<{
    indicator: Indicator;
    style: FigureStyle;
    name: string;
    heading: string;
    kin: ReadonlySet<EntityId>; // the province in focus, whatever it was called or belonged to
  }>;

/** How one tile is filled, what stands in it, what is said of it, and its cell in the table. */
export type Paint = Readonly<{ shade: Shade; figure: string; mark: Tone | null; said: string; cell: string }>;

export type LegendEntry = Readonly<{ shade: Shade; mark: Tone | null; label: string; count: number }>;

/** All tiles by one colouring, in the order of the units. `legend` is best first; `column` heads the cells, null: there is none. */
export type Painting = Readonly<{
  title: string;
  legendTitle: string;
  legend: readonly LegendEntry[];
  paints: readonly Paint[];
  column: string | null;
}>;

/** What is asked for with its words. The series must be in the catalogue. */
export function mapContext(asked: MapAsked): MapContext {
  const { dataset, series, period, like, language } = asked;
  const indicator = indicatorOf(dataset.catalogue, series.indicator, series.component);
  const total = indicatorOf(dataset.catalogue, series.indicator, null);
  if (indicator === null) throw new RangeError(`unknown series ${series.indicator} ${series.component}`);
  const short = total === null ? series.indicator : shortIndicatorName(total, language);
  const name = series.component === null ? short : `${indicatorName(indicator, language)} (${short})`;
  const style: FigureStyle = { measure: 'score', decimals: indicator.decimals, unit: indicator.unit, language };
  const kin = kinOf(dataset.catalogue, like);
  return { ...asked, indicator, style, name, kin, heading: `${name} ${formatPeriod(period, language)}` };
}

/** The figure that an entity is asked for. */
export const askedOf = ({ dataset, series, indicator, period }: MapContext, entity: Entity): Asked => ({
  dataset,
  series,
  indicator,
  entity,
  period,
});

/** The published score of a tile's own entity; null where there is none. */
export const scoreOf = (context: MapContext, { standing }: MapUnit): Fixed | null =>
  standing.kind === 'own' ? publishedScore(askedOf(context, standing.entity)) : null;

/** The place of an entity with the number ranked: `hạng 5/61`; null where it is not known. */
export function placeWords(context: MapContext, entity: Entity): string | null {
  const found = figureOf(askedOf(context, entity), 'rank');
  const style: FigureStyle = { ...context.style, measure: 'rank' };
  return found === null ? null : withUnit(spanText(found.value, found.of, style), style);
}

/** The place as it stands in a table: `5`; empty where it is not known. */
export function placeCell(context: MapContext, entity: Entity): string {
  const found = figureOf(askedOf(context, entity), 'rank');
  return found === null ? '' : spanText(found.value, found.of, { ...context.style, measure: 'rank' });
}

/** A score with its unit. */
export const scoreWords = ({ style }: MapContext, score: Fixed): string => withUnit(plainText(score, style), style);

/** The number that were ranked, and how many scores of them are loaded. */
export function coverage({ dataset, series, period, like }: MapContext): Readonly<{ loaded: number; ranked: number }> {
  const { sorted, ranked } = rankingOf(dataset, series, period, like);
  return { loaded: sorted.length, ranked };
}

/** What is said of the kin whose figures a tile does not show. */
function kinWords(context: MapContext, { standing }: MapUnit): string {
  const words = mapTextOf(context.language);
  if (standing.kind === 'own') return words.noScore;
  const named = standing.kin.map((entity) => {
    const score = standing.kind === 'made-from' ? publishedScore(askedOf(context, entity)) : null;
    const name = entityName(entity, context.language);
    return score === null ? name : `${name} ${plainText(score, context.style)}`;
  });
  return standing.kind === 'made-from' ? words.madeFrom(named.join(' + ')) : words.nowIn(named.join(', '));
}

/** A tile without a score of its own: hatched, with why. */
export function openPaint(context: MapContext, unit: MapUnit): Paint {
  const words = mapTextOf(context.language);
  const { standing } = unit;
  const place = standing.kind === 'own' ? placeWords(context, standing.entity) : null;
  const why = [kinWords(context, unit), place].filter((part) => part !== null);
  const name = entityName(unit.entity, context.language);
  return { shade: 'open', figure: '', mark: null, said: words.said(name, why), cell: why.join(', ') };
}

/** Entries for what is hatched: without a score, and of another territory; only those that there are. */
export function openEntries(context: MapContext, units: readonly MapUnit[]): readonly LegendEntry[] {
  const words = mapTextOf(context.language);
  const open = units.filter((unit) => scoreOf(context, unit) === null);
  const missing = open.filter(({ standing }) => standing.kind === 'own').length;
  const entries: readonly LegendEntry[] = [
    { shade: 'open', mark: null, label: words.missing, count: missing },
    { shade: 'open', mark: null, label: words.other, count: open.length - missing },
  ];
  return entries.filter(({ count }) => count > 0);
}

/** Entries with how many tiles have each shade. */
export const counted = (
  entries: readonly Omit<LegendEntry, 'count'>[],
  paints: readonly Paint[],
): readonly LegendEntry[] =>
  entries.map((entry) => ({ ...entry, count: paints.filter(({ shade }) => shade === entry.shade).length }));

export type Painter = (context: MapContext, ground: MapGround) => Painting;

export const zero: Fixed = fixedOf(0);
