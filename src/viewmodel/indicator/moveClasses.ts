import { sign } from '#domain/direction.ts';
import { FIXED_DECIMALS, fixedFromScaled, minus, plus, toNumber, type Fixed } from '#domain/fixed.ts';
import { bandOf } from '#domain/quarter.ts';
import { formatSigned } from '#text/formatNumber.ts';
import { mapTextOf } from '#text/mapText.ts';
import { fixedNear } from '../figureWords.ts';
import { niceTicks } from '../niceTicks.ts';
import { zero, type LegendEntry, type MapContext } from './mapContext.ts';
import { MOVES, type Shade } from './shade.ts';

/** From this gain on a change is a large one: a round figure, about half of the largest. */
export function largeGain(gains: readonly Fixed[], decimals: number): Fixed {
  const unit = 10 ** (FIXED_DECIMALS - decimals);
  const most = Math.max(unit * 5, ...gains.map(Math.abs));
  const half = toNumber(fixedFromScaled(Math.round(most / 2)));
  return fixedNear(niceTicks({ low: 0, high: half }).ticks.at(-2) ?? half);
}

/** The edges between falls, no change and rises, lowest first; a change is a whole number of steps. */
export function moveEdges(large: Fixed, decimals: number): readonly Fixed[] {
  const unit = fixedFromScaled(10 ** (FIXED_DECIMALS - decimals));
  const far = fixedFromScaled(Number.MAX_SAFE_INTEGER);
  return [minus(zero, far), plus(minus(zero, large), unit), zero, unit, large, far];
}

/** The shade of a gain. */
export const moveShade = (gain: Fixed, edges: readonly Fixed[]): Shade => MOVES[4 - bandOf(gain, edges)] ?? 'same';

/** The moves with their figures, best first: `từ +2,00`, `+0,01 … +1,99`. */
export function moveEntries(context: MapContext, large: Fixed): readonly Omit<LegendEntry, 'count'>[] {
  const { style, language, indicator } = context;
  const words = mapTextOf(language);
  const unit = fixedFromScaled(10 ** (FIXED_DECIMALS - style.decimals));
  const signed = (gain: Fixed): string =>
    formatSigned(fixedFromScaled(gain * sign(indicator.better) + 0), style.decimals, language);
  const down = (gain: Fixed): Fixed => minus(zero, gain);
  const below = minus(large, unit);
  const labels: Readonly<Record<(typeof MOVES)[number], string>> = {
    'rise-2': indicator.better === 'higher' ? words.from(signed(large)) : words.upTo(signed(large)),
    'rise-1': `${signed(unit)} … ${signed(below)}`,
    same: signed(zero),
    'fall-1': `${signed(down(unit))} … ${signed(down(below))}`,
    'fall-2': indicator.better === 'higher' ? words.upTo(signed(down(large))) : words.from(signed(down(large))),
  };
  return MOVES.map((shade) => ({ shade, mark: null, label: labels[shade] }));
}
