import { entityById } from './catalogue.ts';
import { lead } from './direction.ts';
import type { Fixed } from './fixed.ts';
import type { EntityId } from './ids.ts';
import type { SimulatedPart, Simulation } from './simulation.ts';

/** How far a component may rise: to the 75th percentile of the field, to the best of the region, or of the country. */
export const BOUNDS = ['p75', 'region', 'country'] as const;
export type Bound = (typeof BOUNDS)[number];

/** The highest of some scores; null of none. */
const best = (scores: readonly Fixed[]): Fixed | null => scores.toSorted((a, b) => lead(b, a, 'higher'))[0] ?? null;

/** The best score of a component that somebody in the country has. */
export const bestSeen = ({ field, today }: SimulatedPart): Fixed => best(field.scores.map((s) => s.score)) ?? today;

function bestOfRegion({ dataset, entity }: Simulation, { field, today }: SimulatedPart): Fixed {
  const isNear = (id: EntityId): boolean =>
    entity.parentCode !== null && entityById(dataset.catalogue, id)?.parentCode === entity.parentCode;
  return best(field.scores.filter((s) => isNear(s.entity)).map((s) => s.score)) ?? today;
}

function levelOf(simulation: Simulation, part: SimulatedPart, bound: Bound): Fixed {
  switch (bound) {
    case 'p75':
      return part.field.quartiles?.q3 ?? part.today;
    case 'region':
      return bestOfRegion(simulation, part);
    case 'country':
      return bestSeen(part);
    default:
      return bound satisfies never;
  }
}

/** The level that bounds a component's rise; today's score where that is higher already. */
export function boundOf(simulation: Simulation, part: SimulatedPart, bound: Bound): Fixed {
  const level = levelOf(simulation, part, bound);
  return lead(level, part.today, 'higher') > 0 ? level : part.today;
}
