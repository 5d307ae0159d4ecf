import type { EntityHistory } from '#domain/fieldHistory.ts';
import { toNumber } from '#domain/fixed.ts';
import type { EntityId } from '#domain/ids.ts';
import { sign } from '#domain/direction.ts';
import { indicatorTextOf } from '#text/indicatorText.ts';
import { extentOf } from '../scoreExtent.ts';
import type { SparkPoint, SparkView } from '../sparkView.ts';
import type { Screen } from './asked.ts';
import type { FieldYears } from './fieldYears.ts';
import type { Shown } from './selection.ts';

const YEARS = 10;

function stretchesOf({ points }: EntityHistory, from: number): readonly (readonly SparkPoint[])[] {
  const stretches = new Map<number, SparkPoint[]>();
  for (const { found, stretch, isPoint } of points) {
    if (!isPoint || found.period.year < from) continue;
    const point = { x: found.period.year, y: toNumber(found.value.low) };
    const known = stretches.get(stretch);
    if (known === undefined) stretches.set(stretch, [point]);
    else known.push(point);
  }
  return [...stretches.values()];
}

/** Everybody's last ten years as small lines on one axis, better up; by entity, null where there are none. */
export function sparksOf(
  screen: Screen,
  { histories, years }: FieldYears,
  shown: Shown,
): (id: EntityId, name: string) => SparkView | null {
  const right = years.at(-1)?.year ?? 0;
  const left = right - YEARS;
  const lines = new Map(histories.map((history) => [history.entity.id, stretchesOf(history, left)]));
  const extent = extentOf(
    [...lines.values()].flat(2).map(({ y }) => y),
    0,
  ) ?? { low: 0, high: 1 };
  const isLower = shown === 'rank' || sign(screen.choice.indicator.better) < 0;
  const [bottom, top] = isLower ? [extent.high, extent.low] : [extent.low, extent.high];
  const { ranking } = indicatorTextOf(screen.language);
  return (id, name) => {
    const stretches = lines.get(id) ?? [];
    if (stretches.length === 0) return null;
    return { left, right, bottom, top, stretches, goal: null, tone: null, summary: ranking.sparkTitle(name) };
  };
}
