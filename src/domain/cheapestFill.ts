import { lead } from './direction.ts';
import { fixedFromScaled, fixedOf, FIXED_DECIMALS, minus, plus, roundTo, type Fixed } from './fixed.ts';
import { pointsGained, type SimulatedPart } from './simulation.ts';
import { deviationOf } from './spread.ts';

/** What a gain is counted in: points of the component, standard deviations of its field, places within it. */
export const GAINS = ['points', 'sd', 'places'] as const;
export type Gain = (typeof GAINS)[number];

/** How far a component may rise, and what that adds to the total. */
export type Room = Readonly<{ part: SimulatedPart; level: Fixed; points: Fixed }>;

/** One component raised: to which score, what that adds to the total, and what it counts. */
export type Step = Readonly<{ part: SimulatedPart; to: Fixed; points: Fixed; cost: number }>;

/** A set of gains that reaches a total; `cost` is their sum, `points` what they add to the total, `room` what they could add. */
export type Way = Readonly<{ steps: readonly Step[]; cost: number; points: Fixed; room: Fixed }>;

/** A way from its steps, the components being among `rooms`. */
export const wayOf = (steps: readonly Step[], rooms: readonly Room[]): Way => ({
  steps,
  room: rooms
    .filter(({ part }) => steps.some((step) => step.part === part))
    .reduce((sum, { points }) => plus(sum, points), fixedOf(0)),
  cost: steps.reduce((sum, step) => sum + step.cost, 0),
  points: steps.reduce((sum, step) => plus(sum, step.points), fixedOf(0)),
});

/** Costs that differ by less than this are the same: the sixth decimal of a score is rounding. */
const SAME_COST = 1e-5;

/** Fewer components first, then the lower cost, then what could rise further. */
export function compareWays(a: Way, b: Way): number {
  if (a.steps.length !== b.steps.length) return a.steps.length - b.steps.length;
  return Math.abs(a.cost - b.cost) < SAME_COST ? b.room - a.room : a.cost - b.cost;
}

/** One point of a component, in what the gain is counted in. */
const priceOf = (part: SimulatedPart, gain: Exclude<Gain, 'places'>): number =>
  gain === 'points' ? 1 : 1 / deviationOf(part.field);

const stepTo = (part: SimulatedPart, to: Fixed, gain: Exclude<Gain, 'places'>): Step => ({
  part,
  to,
  points: pointsGained(part, to),
  cost: ((to - part.today) / 10 ** FIXED_DECIMALS) * priceOf(part, gain),
});

/** The lowest score of a component that adds `points` to the total, not above its level. */
function scoreFor({ part, level, points: most }: Room, points: Fixed): Fixed {
  let [low, high] = [part.today + 0, level + 0];
  if (points >= most) return level;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (pointsGained(part, fixedFromScaled(middle)) >= points) high = middle;
    else low = middle;
  }
  return fixedFromScaled(high);
}

/**
 * The cheapest gains of these components that add `need` to the total; null where they do not suffice. Each point of the total
 * costs a component the same all the way up, so filling the cheapest first is exact.
 */
export function cheapestFill(rooms: readonly Room[], need: Fixed, gain: Exclude<Gain, 'places'>): Way | null {
  const perPoint = ({ part, level, points }: Room): number => ((level - part.today) * priceOf(part, gain)) / points;
  const steps: Step[] = [];
  let left = need;
  for (const room of rooms.toSorted((a, b) => perPoint(a) - perPoint(b))) {
    if (left <= 0) break;
    const step = stepTo(room.part, scoreFor(room, left), gain);
    steps.push(step);
    left = minus(left, step.points);
  }
  return left > 0 ? null : wayOf(steps, rooms);
}

/** A score at the component's published decimals, not below `score`, and not above the level. */
function shownAt({ part, level }: Room, score: Fixed): Fixed {
  const { decimals } = part.indicator;
  const rounded = roundTo(score, decimals);
  const unit = fixedFromScaled(10 ** (FIXED_DECIMALS - decimals));
  const up = lead(rounded, score, 'higher') < 0 ? plus(rounded, unit) : rounded;
  return lead(up, level, 'higher') > 0 ? level : up;
}

/** The way with each score at its published decimals, upwards; those of a climb are others' scores and stay. */
export function roundedUp(way: Way, rooms: readonly Room[], gain: Gain): Way {
  if (gain === 'places') return way;
  return wayOf(
    way.steps.map((step) => {
      const room = rooms.find(({ part }) => part === step.part);
      return room === undefined ? step : stepTo(step.part, shownAt(room, step.to), gain);
    }),
    rooms,
  );
}
