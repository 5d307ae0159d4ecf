import type { Extent } from './scoreExtent.ts';

/** An axis that begins and ends on a tick; `step` and ticks are round numbers, `decimals` what they need. */
export type NiceAxis = Readonly<{ low: number; high: number; ticks: readonly number[]; decimals: number }>;

/** Five ticks or so around an extent, at 1, 2 or 5 times a power of ten. */
export function niceTicks({ low, high }: Extent): NiceAxis {
  const rough = (high - low) / 5;
  const power = Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((f) => f * 10 ** power >= rough) ?? 10;
  const decimals = Math.max(0, factor === 10 ? -power - 1 : -power);
  const step = factor * 10 ** power;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toFixed(decimals)));
  return { low: ticks[0] ?? low, high: ticks.at(-1) ?? high, ticks, decimals };
}

/** Places as integer ticks: 1, 10, 20, …, N. */
export function placeTicks(ranked: number): readonly number[] {
  const step = ranked > 40 ? 10 : ranked > 15 ? 5 : ranked > 7 ? 2 : 1;
  const between = Array.from({ length: Math.floor(ranked / step) }, (_, i) => (i + 1) * step);
  return [1, ...between.filter((tick) => tick > 1 && tick <= ranked - step / 2), ranked];
}
