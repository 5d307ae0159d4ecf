import type { Route } from '#state/route.ts';
import type { SimulateChoice } from '#viewmodel/simulate/selection.ts';

/** Where one is on this screen, and the way to other choices of it. */
export type Place = Readonly<{ route: Route; own: (changes: Partial<SimulateChoice>) => Route }>;
