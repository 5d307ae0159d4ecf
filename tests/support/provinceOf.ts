import { entityOfCode } from '#domain/catalogue.ts';
import type { Dataset, Series } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import { toComponentId, toIndicatorId } from '#domain/ids.ts';
import { period } from './aDataset.ts';

/** `PAPI`, `PAPI/D1`. */
export function aSeries(text: string): Series {
  const [indicator = '', component] = text.split('/');
  return { indicator: toIndicatorId(indicator), component: component === undefined ? null : toComponentId(component) };
}

/** The province that carries a code in a period. */
export function provinceOf({ catalogue }: Pick<Dataset, 'catalogue'>, code: string, at: string): Entity {
  const entity = entityOfCode(catalogue, code, period(at));
  if (entity === null) throw new Error(`no province ${code} in ${at}`);
  return entity;
}
