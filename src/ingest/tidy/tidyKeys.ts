import type { Decisions } from '#domain/decisions.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import type { Indicator } from '#domain/indicator.ts';
import { readPeriod, type Period } from '#domain/period.ts';
import { rankedBound } from '../cells/readMeasures.ts';
import { isEntityName } from '../names/findEntity.ts';
import { mergedWithin } from '../table/earlierUnits.ts';
import { entityReader } from '../table/entityReader.ts';
import { seriesReader } from '../table/seriesReader.ts';
import { combined } from './combined.ts';
import { listed } from './listed.ts';
import type { TidyCells } from './tidyCells.ts';
import type { TidyHead } from './tidyHead.ts';

/** Whose, of what and when the figures of all rows are: lists, and the place in them for each row. */
export type TidyKeys = Readonly<{
  series: readonly Indicator[];
  seriesAt: Uint16Array<ArrayBuffer>;
  entities: readonly Entity[];
  entityAt: Uint16Array<ArrayBuffer>;
  periods: readonly Period[];
  periodAt: Uint16Array<ArrayBuffer>;
  /** The most that could be ranked in a series and period, by their places in the lists; 0: nothing says. */
  boundOf: (series: number, entity: number, period: number) => number;
}>;

/** The series of all rows; null where one is not known. */
function seriesOf({ texts }: TidyCells, { columns, mapping }: TidyHead, file: string, catalogue: Catalogue) {
  const { indicator, component } = texts;
  const series = listed<Indicator>();
  const figures = mapping.blocks[0]?.figures[0];
  const read = seriesReader(catalogue, file, () => undefined); // what it would report is read again by the general path
  const find = (i: number, c: number): number => {
    const cells: string[] = [];
    cells[columns.indicator] = indicator.texts[i] ?? '';
    if (columns.component !== null) cells[columns.component] = component.texts[c] ?? '';
    const found = figures === undefined ? undefined : read(cells, 0, figures, { column: columns.indicator });
    return found === undefined ? -1 : series.numberOf(found);
  };
  const at = combined(indicator.at, indicator.texts.length, component.at, component.texts.length, find);
  return at === null ? null : { series: series.items, seriesAt: at };
}

/** The entities of all rows; null where one is not known, or its name is nobody's. */
function entitiesOf({ texts }: TidyCells, periods: readonly Period[], catalogue: Catalogue, decisions: Decisions) {
  const { entityCode, entityName, period } = texts;
  const carriers = listed<readonly [code: string, name: string]>();
  const isKnown = entityName.texts.map((name) => name === '' || isEntityName(catalogue, name));
  const [codes, names] = [entityCode.texts, entityName.texts];
  const carrierAt = combined(entityCode.at, codes.length, entityName.at, names.length, (c, n) =>
    isKnown[n] === true && codes[c] !== '' ? carriers.numberOf([codes[c] ?? '', names[n] ?? '']) : -1,
  );
  if (carrierAt === null) return null;
  const entities = listed<Entity>();
  const read = entityReader(catalogue, decisions.names);
  const entityAt = combined(carrierAt, carriers.items.length, period.at, periods.length, (carrier, p) => {
    const [code = '', name = ''] = carriers.items[carrier] ?? [];
    const time = periods[p] ?? null;
    const found = read(code, name, time);
    if (!found.ok || found.value === null || (time !== null && mergedWithin(catalogue, found.value, time))) return -1;
    return entities.numberOf(found.value);
  });
  return entityAt === null ? null : { entities: entities.items, entityAt };
}

/** The keys of the rows. Null where one is in doubt, a period is not as the data contract writes it, or there are too many different texts. */
export function tidyKeys(
  cells: TidyCells,
  head: TidyHead,
  file: string,
  catalogue: Catalogue,
  decisions: Decisions,
): TidyKeys | null {
  const { period } = cells.texts;
  const periods = period.texts.map(readPeriod).filter((one) => one !== null);
  if (periods.length < period.texts.length) return null;
  const series = seriesOf(cells, head, file, catalogue);
  const entities = series === null ? null : entitiesOf(cells, periods, catalogue, decisions);
  if (series === null || entities === null) return null;
  const readBound = rankedBound(catalogue);
  const boundOf = (s: number, e: number, p: number): number => {
    const entity = entities.entities[e];
    return entity === undefined ? 0 : (readBound(series.series[s] ?? null, entity, periods[p] ?? null) ?? 0);
  };
  return { ...series, ...entities, periods, periodAt: period.at, boundOf };
}
