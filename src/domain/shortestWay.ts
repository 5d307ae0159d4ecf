import { cheapestFill, compareWays, roundedUp, type Gain, type Room, type Way } from './cheapestFill.ts';
import { cheapestClimb } from './cheapestClimb.ts';
import { minus, plus, type Fixed } from './fixed.ts';
import { boundOf, type Bound } from './reach.ts';
import { pointsGained, type Simulation } from './simulation.ts';

/** The best set of gains, the best one that does without some component of it, and how far all gains together lead. */
export type ShortestWays = Readonly<{ best: Way | null; second: Way | null; farthest: Fixed }>;

/** The components that can rise, each with its level and what that adds to the total. */
function roomsOf(simulation: Simulation, bound: Bound): readonly Room[] {
  return simulation.parts.flatMap((part) => {
    const level = boundOf(simulation, part, bound);
    const points = pointsGained(part, level);
    return points > 0 ? [{ part, level, points }] : [];
  });
}

/** How many components it takes at least: those that add most, one after another; null where all of them fall short. */
function fewest(rooms: readonly Room[], need: Fixed): number | null {
  const sorted = rooms.map(({ points }) => points).toSorted((a, b) => b - a);
  let left = need;
  const count = sorted.findIndex((points) => (left = minus(left, points)) <= 0);
  return count < 0 ? null : count + 1;
}

/** Subsets of `count` items, in the order of the items. */
function* subsets<T>(items: readonly T[], count: number): Generator<readonly T[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let i = 0; i + count <= items.length; i += 1)
    for (const rest of subsets(items.slice(i + 1), count - 1)) yield [...items.slice(i, i + 1), ...rest];
}

/** The cheapest way over the fewest components that suffice; every set of that many is looked at. */
function bestWay(rooms: readonly Room[], need: Fixed, gain: Gain): Way | null {
  const count = fewest(rooms, need);
  if (count === null) return null;
  if (gain === 'places') return cheapestClimb(rooms, count, need);
  let best: Way | null = null;
  for (const set of subsets(rooms, count)) {
    const way = cheapestFill(set, need, gain);
    if (way !== null && (best === null || compareWays(way, best) < 0)) best = way;
  }
  return best;
}

/**
 * The shortest way to a total that lies above today's: fewest components first, then the smallest sum of gains, counted as
 * `gain` says; among equals the set that could rise furthest. Exact: all sets of the fewest components are compared, and within a set the cheapest gains are filled first.
 * Only then are the scores written at the published decimals, upwards, so that what is read suffices.
 */
export function shortestWays(simulation: Simulation, total: Fixed, bound: Bound, gain: Gain): ShortestWays {
  const rooms = roomsOf(simulation, bound);
  const need = minus(total, simulation.total);
  const exact = bestWay(rooms, need, gain);
  const others = (exact?.steps ?? []).flatMap(({ part }) => {
    const way = bestWay(
      rooms.filter((room) => room.part !== part),
      need,
      gain,
    );
    return way === null ? [] : [way];
  });
  const [second] = others.toSorted(compareWays);
  const farthest = rooms.reduce((sum, { points }) => plus(sum, points), simulation.total);
  const shown = (way: Way | null): Way | null => (way === null ? null : roundedUp(way, rooms, gain));
  return { best: shown(exact), second: shown(second ?? null), farthest };
}
