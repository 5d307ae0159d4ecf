import { seriesKey } from './catalogue.ts';
import { numbers, ROOM, seriesNumbers } from './figureNumbers.ts';
import type { EntityId } from './ids.ts';
import type { Observation } from './observation.ts';
import { periodCode } from './period.ts';

/** The place of each text in their order; every text is there once. */
function placesOf(texts: readonly string[]): readonly number[] {
  const places: number[] = [];
  const order = [...texts.keys()].toSorted((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
  order.forEach((at, place) => (places[at] = place));
  return places;
}

/** Figures, each of them once, by the names of their series, then by period, entity and status. Texts are compared once only. */
export function inFigureOrder(observations: readonly Observation[]): readonly Observation[] {
  const series = new Map<number, string>();
  const entities = new Map<EntityId, number>();
  const [seriesOf, entityOf] = [seriesNumbers(), numbers(entities)];
  for (const o of observations) {
    const at = seriesOf(o);
    if (!series.has(at)) series.set(at, seriesKey(o.indicator, o.component));
    entityOf(o.entity);
  }
  const seriesAt = placesOf([...series.values()]);
  const entityAt = placesOf([...entities.keys()]);
  const keys = Float64Array.from(observations, (o) => {
    const field = (seriesAt[seriesOf(o)] ?? 0) * ROOM + periodCode(o.period);
    return (field * ROOM + (entityAt[entityOf(o.entity)] ?? 0)) * 2 + (o.status === 'final' ? 0 : 1);
  });
  const order = Uint32Array.from(keys.keys()).toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  return Array.from(order, (at) => observations[at]).filter((observation) => observation !== undefined);
}
