import { lead } from '#domain/direction.ts';
import type { Fixed } from '#domain/fixed.ts';
import type { Period } from '#domain/period.ts';
import { scoreChange, type ScoreChange } from '#domain/scoreChange.ts';
import { formatPeriod, formatSigned } from '#text/formatNumber.ts';
import { mapTextOf } from '#text/mapText.ts';
import { entityName } from '#text/names.ts';
import { differenceText, plainText } from '../figureWords.ts';
import {
  askedOf,
  counted,
  openEntries,
  openPaint,
  scoreOf,
  zero,
  type LegendEntry,
  type MapContext,
  type Paint,
  type Painter,
  type Painting,
} from './mapContext.ts';
import type { MapUnit } from './mapUnits.ts';
import { largeGain, moveEdges, moveEntries, moveShade } from './moveClasses.ts';

type Change = ScoreChange | null; // null: the tile has no score of its own

const changeOf = (context: MapContext, { standing }: MapUnit, since: Period): Change =>
  standing.kind === 'own' ? scoreChange(askedOf(context, standing.entity), since) : null;

const gainOf = ({ indicator }: MapContext, by: Fixed): Fixed => lead(by, zero, indicator.better);

function changePaint(
  context: MapContext,
  unit: MapUnit,
  change: Change,
  since: string,
  edges: readonly Fixed[],
): Paint {
  const { style, language } = context;
  const words = mapTextOf(language);
  if (change === null || scoreOf(context, unit) === null) return openPaint(context, unit);
  const name = entityName(unit.entity, language);
  if (change.kind !== 'moved') {
    const why = words.still[change.kind];
    return { shade: 'open', figure: '', mark: null, said: words.said(name, [why]), cell: why };
  }
  const by = differenceText(change.by, style);
  const moved = words.moved(by, since, plainText(change.from, style), plainText(change.to, style));
  const figure = formatSigned(change.by, style.decimals, language);
  return {
    shade: moveShade(gainOf(context, change.by), edges),
    figure,
    mark: null,
    said: words.said(name, [moved]),
    cell: figure,
  };
}

function changeTitle(context: MapContext, since: string, changes: readonly Change[]): string {
  const { noChangeTitle, changeTitle: title } = mapTextOf(context.language);
  const moved = changes.flatMap((change) => (change?.kind === 'moved' ? [change.by] : []));
  if (moved.length > 0) {
    const up = moved.filter((by) => by > 0).length;
    const down = moved.filter((by) => by < 0).length;
    return title(context.heading, since, up, down, moved.length - up - down);
  }
  const whys = changes.map((change) => change?.kind ?? null);
  const why = (['method', 'missing', 'territory'] as const).find((kind) => whys.includes(kind)) ?? 'territory';
  return noChangeTitle[why](context.heading, since);
}

/** Tiles whose change is not known though they have a score. */
function incomparable(
  context: MapContext,
  units: readonly MapUnit[],
  changes: readonly Change[],
): readonly LegendEntry[] {
  const count = units.filter((unit, i) => changes[i]?.kind !== 'moved' && scoreOf(context, unit) !== null).length;
  const label = mapTextOf(context.language).incomparable;
  return count === 0 ? [] : [{ shade: 'open', mark: null, label, count }];
}

function paintChangesSince(context: MapContext, units: readonly MapUnit[], from: Period): Painting {
  const { decimals } = context.indicator;
  const since = formatPeriod(from, context.language);
  const changes = units.map((unit) => changeOf(context, unit, from));
  const gains = changes.flatMap((change) => (change?.kind === 'moved' ? [gainOf(context, change.by)] : []));
  const large = largeGain(gains, decimals);
  const edges = moveEdges(large, decimals);
  const paints = units.map((unit, i) => changePaint(context, unit, changes[i] ?? null, since, edges));
  const words = mapTextOf(context.language);
  return {
    title: changeTitle(context, since, changes),
    legendTitle: words.changes(since),
    legend: [
      ...(gains.length === 0 ? [] : counted(moveEntries(context, large), paints)),
      ...openEntries(context, units),
      ...incomparable(context, units, changes),
    ],
    paints,
    column: words.changes(since),
  };
}

/** Tiles by the change since an earlier period: better blue, worse orange, each with its signed figure. */
export const paintChanges: Painter = (context, { units }) => {
  if (context.since !== null) return paintChangesSince(context, units, context.since);
  const words = mapTextOf(context.language);
  return {
    title: words.noChangeTitle.since(context.heading),
    legendTitle: words.colours.change,
    legend: openEntries(context, units),
    paints: units.map((unit) => ({ ...openPaint(context, unit), shade: 'open' })),
    column: null,
  };
};
