import type { ProgressView } from './progressView.ts';

/** A kind of line that a chart over time may hold. */
export type LineSample = 'line' | 'goal' | 'required' | 'projection' | 'open';

/** The kinds of lines in a chart, in the order of its legend. */
export const lineSamples = (view: ProgressView): readonly LineSample[] => [
  'line',
  ...(view.goal === null ? [] : (['goal'] as const)),
  ...(view.required.length === 0 ? [] : (['required'] as const)),
  ...(view.projection.length === 0 ? [] : (['projection'] as const)),
  ...(view.points.some(({ value }) => value === null) ? (['open'] as const) : []),
];
