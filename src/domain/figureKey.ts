import { seriesKey } from './catalogue.ts';
import type { Observation } from './observation.ts';
import { periodCode } from './period.ts';

/** What a figure is about. */
export type FigureName = Pick<Observation, 'indicator' | 'component' | 'entity' | 'period' | 'status'>;

/** Names a figure: its series, entity, period and status. */
export const figureKey = (o: FigureName): string =>
  `${seriesKey(o.indicator, o.component)}|${o.entity}|${periodCode(o.period)}|${o.status}`;
