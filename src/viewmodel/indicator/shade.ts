import { QUARTERS, type Quarter } from '#domain/quarter.ts';
import type { Tone } from '../tone.ts';

/** The steps of a scale from worse (1, palest) to better (6, darkest). */
export const RAMP = ['ramp-1', 'ramp-2', 'ramp-3', 'ramp-4', 'ramp-5', 'ramp-6'] as const;
/** The steps of a change, best first. */
export const MOVES = ['rise-2', 'rise-1', 'same', 'fall-1', 'fall-2'] as const;

/** What a tile or cell is filled with; `open` is hatched: there is no figure. `blank` is nothing to tell. */
export type Shade = (typeof RAMP)[number] | (typeof MOVES)[number] | `tone-${Tone}` | 'open' | 'blank';

/** The shade of step `at` of `steps` from worst (0) to best; the ends are always the palest and the darkest. */
export function rampShade(at: number, steps: number): Shade {
  const place = steps < 2 ? RAMP.length - 1 : Math.round((at * (RAMP.length - 1)) / (steps - 1));
  return RAMP[place] ?? 'blank';
}

/** The shade of a quarter; the first is the darkest. */
export const quarterShade = (quarter: Quarter): Shade => rampShade(4 - quarter, 4);
/** The shades of the quarters, best first. */
export const QUARTER_SHADES: readonly Shade[] = QUARTERS.map(quarterShade);
