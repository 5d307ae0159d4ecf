import { seriesKey } from './catalogue.ts';
import type { Observation } from './observation.ts';
import { periodCode } from './period.ts';

/** Names a figure: its series, entity, period and status. */
export const figureKey = (o: Observation): string =>
  `${seriesKey(o.indicator, o.component)}|${o.entity}|${periodCode(o.period)}|${o.status}`;
