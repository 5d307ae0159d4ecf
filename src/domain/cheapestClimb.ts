import type { Room, Step, Way } from './cheapestFill.ts';
import { wayOf } from './cheapestFill.ts';
import { lead } from './direction.ts';
import type { Fixed } from './fixed.ts';
import { pointsGained } from './simulation.ts';

/**
 * The scores that a component can climb to: those of the others ahead of it, up to its level. Reaching one overtakes
 * everybody below it; the places gained are what the step costs.
 */
function climbs({ part, level }: Room): readonly Step[] {
  const ahead = part.field.scores.map((s) => s.score).filter((s) => lead(s, part.today, 'higher') > 0);
  const levels = [...new Set([...ahead.filter((s) => lead(level, s, 'higher') >= 0), level])];
  return levels.map((to) => ({
    part,
    to,
    points: pointsGained(part, to),
    cost: ahead.filter((s) => lead(to, s, 'higher') >= 0).length,
  }));
}

/** The most points for one sum of places: the last step, and what stands before it. */
type Reached = Readonly<{ points: number; step: Step | null; before: Reached | null }>;

const stepsOf = ({ step, before }: Reached): readonly Step[] =>
  step === null || before === null ? [] : [...stepsOf(before), step];

/** For each sum of places what is the most that can be added to the total, one more component raised. */
function withOneMore(before: ReadonlyMap<number, Reached>, steps: readonly Step[]): Map<number, Reached> {
  const after = new Map<number, Reached>();
  for (const [cost, reached] of before)
    for (const step of steps) {
      const points = reached.points + step.points;
      const known = after.get(cost + step.cost);
      if (known === undefined || points > known.points) after.set(cost + step.cost, { points, step, before: reached });
    }
  return after;
}

/** Keeps the better of both for each sum of places. */
function mergeInto(target: Map<number, Reached>, found: ReadonlyMap<number, Reached>): void {
  for (const [cost, reached] of found) {
    const known = target.get(cost);
    if (known === undefined || reached.points > known.points) target.set(cost, reached);
  }
}

/**
 * The way over exactly `count` components with the fewest places gained in sum; the one that adds more among equals. A place
 * does not cost the same number of points everywhere, so for each sum of places the most points are kept, component by component.
 */
export function cheapestClimb(rooms: readonly Room[], count: number, need: Fixed): Way | null {
  const bySize: Map<number, Reached>[] = Array.from({ length: count + 1 }, () => new Map<number, Reached>());
  bySize[0]?.set(0, { points: 0, step: null, before: null });
  for (const room of rooms) {
    const steps = climbs(room);
    for (let size = count; size > 0; size -= 1) {
      const [smaller, same] = [bySize[size - 1], bySize[size]];
      if (smaller !== undefined && same !== undefined) mergeInto(same, withOneMore(smaller, steps));
    }
  }
  const enough = [...(bySize[count] ?? [])].filter(([, { points }]) => points >= need);
  const [cheapest] = enough.toSorted(([a], [b]) => a - b);
  return cheapest === undefined ? null : wayOf(stepsOf(cheapest[1]), rooms);
}
