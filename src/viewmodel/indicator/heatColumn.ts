import type { Better } from '#domain/direction.ts';
import type { Entity } from '#domain/entity.ts';
import { fieldSummary } from '#domain/fieldSummary.ts';
import type { Fixed } from '#domain/fixed.ts';
import { isExact, type EntityId } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import { lookupOf } from '#domain/lookup.ts';
import { samePeriod } from '#domain/period.ts';
import { quarterOf, type Quarter } from '#domain/quarter.ts';
import { mapTextOf } from '#text/mapText.ts';
import { indicatorName } from '#text/names.ts';
import { plainText } from '../figureWords.ts';
import { mapContext, type MapAsked, type MapContext } from './mapContext.ts';
import { quarterShade, type Shade } from './shade.ts';

/** The score of one component; text `–` where there is none, quarter null where the column's table is not full. */
export type HeatCell = Readonly<{ text: string; shade: Shade; quarter: Quarter | null; score: Fixed | null }>;
/** A component, or the whole, with a cell for everybody; `by` names it in an order, and only what `isPart` counts as a component. */
export type Column = Readonly<{
  by: string;
  title: string;
  isPart: boolean;
  context: MapContext;
  better: Better;
  cellOf: (entity: Entity) => HeatCell;
}>;

const NO_CELL: HeatCell = { text: '–', shade: 'blank', quarter: null, score: null };

/** The components of a series one step down that have figures in the period. */
const partsOf = ({ dataset, series, period }: MapContext): readonly Indicator[] =>
  dataset.catalogue.indicators.filter(
    ({ id, component, parent }) =>
      id === series.indicator &&
      component !== null &&
      component !== series.component &&
      parent === series.component &&
      lookupOf(dataset)
        .periodsOf({ indicator: id, component })
        .some((p) => samePeriod(p, period)),
  );

function exactScores({ dataset, series, period, like }: MapContext): ReadonlyMap<EntityId, Fixed> {
  const scored = lookupOf(dataset).field(series, period, like);
  return new Map(
    scored.flatMap(({ entity, score }) => (score !== null && isExact(score) ? [[entity, score.low] as const] : [])),
  );
}

/** A column with its scores and quartiles looked up once. */
function columnOf(asked: MapAsked, { component }: Indicator, title: string, isPart: boolean): Column {
  const context = mapContext({ ...asked, series: { ...asked.series, component } });
  const { dataset, series, period, like, style, indicator } = context;
  const scores = exactScores(context);
  const { quartiles } = fieldSummary(dataset, series, period, like);
  const cellOf = ({ id }: Entity): HeatCell => {
    const score = scores.get(id) ?? null;
    if (score === null) return NO_CELL;
    const quarter = quartiles === null ? null : quarterOf(score, quartiles, indicator.better);
    return { text: plainText(score, style), shade: quarter === null ? 'blank' : quarterShade(quarter), quarter, score };
  };
  return { by: component ?? 'total', title, isPart, context, better: indicator.better, cellOf };
}

/**
 * The whole and its components one step down that have figures in the period; the whole alone where none has. Beside
 * components with a weight, what has none (a sum counted otherwise) is shown, but is no part.
 */
export function columnsOf(asked: MapAsked): readonly Column[] {
  const context = mapContext(asked);
  const { language, indicator } = context;
  const parts = partsOf(context);
  const isWeighted = parts.some(({ weight }) => weight !== null);
  return [
    columnOf(asked, indicator, mapTextOf(language).heat.total, false),
    ...parts.map((part) => columnOf(asked, part, indicatorName(part, language), !isWeighted || part.weight !== null)),
  ];
}
