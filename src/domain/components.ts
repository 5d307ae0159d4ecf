import type { Catalogue, Series } from './dataset.ts';
import type { Indicator } from './indicator.ts';

/** The components directly below a series, in the catalogue's order: those with a weight in its sum, or all where none has one. */
export function componentsOf({ indicators }: Catalogue, { indicator, component }: Series): readonly Indicator[] {
  const direct = indicators.filter((i) => i.id === indicator && i.component !== null && i.parent === component);
  const weighted = direct.filter(({ weight }) => weight !== null);
  return weighted.length > 0 ? weighted : direct;
}
