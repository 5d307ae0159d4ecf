import type { Catalogue } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import type { Indicator } from '#domain/indicator.ts';
import { readPeriod, type Period } from '#domain/period.ts';
import { rankedBound } from '../cells/readMeasures.ts';
import type { Decisions } from '../decisions.ts';
import { entitiesNamed } from '../names/findEntity.ts';
import { entityReader } from '../table/entityReader.ts';
import { numbers } from '../table/figureNumbers.ts';
import { seriesReader } from '../table/seriesReader.ts';
import { pairTable, type PairTable } from './pairTable.ts';
import type { TidyCells } from './tidyCells.ts';
import type { TidyHead } from './tidyHead.ts';

/** Whose, of what and when the figures of a row are, as numbers of the lists beside them; −1: not beyond doubt. */
export type TidyKeys = Readonly<{
  series: readonly Indicator[];
  entities: readonly Entity[];
  periods: readonly Period[];
  seriesOf: (i: number) => number;
  entityOf: (i: number) => number;
  /** The most that could be ranked in a series and period; 0: nothing says. */
  boundOf: (series: number, entity: number, period: number) => number;
}>;

const MOST_SERIES = 4096; // whose bounds are remembered
const MOST_CARRIERS = 65_536; // whose entities are

/** A list of the things it was asked about, and the number of each. */
function listed<T>() {
  const items: T[] = [];
  const numberOf = numbers<T>();
  return {
    items,
    add: (item: T): number => {
      const n = numberOf(item);
      items[n] = item;
      return n;
    },
  };
}

function seriesIn({ texts }: TidyCells, head: TidyHead, file: string, catalogue: Catalogue) {
  const series = listed<Indicator>();
  const { indicator, component } = head.columns;
  const [figures] = head.mapping.blocks[0]?.figures ?? [];
  const find = (i: number, c: number): number => {
    const cells: string[] = [];
    cells[indicator] = texts.indicator.texts[i] ?? '';
    if (component !== null) cells[component] = texts.component.texts[c] ?? '';
    const read = seriesReader(catalogue, file, () => undefined); // what it would report is read again by the general path
    const found = figures === undefined ? undefined : read(cells, 0, figures, { column: indicator });
    return found === undefined ? -1 : series.add(found);
  };
  return { series: series.items, table: pairTable(texts.indicator.texts.length, texts.component.texts.length, find) };
}

function entitiesIn({ texts }: TidyCells, periods: readonly Period[], catalogue: Catalogue, decisions: Decisions) {
  const entities = listed<Entity>();
  const carriers = listed<readonly [code: string, name: string]>();
  const [codes, names] = [texts.entityCode.texts, texts.entityName.texts];
  const read = entityReader(catalogue, decisions.names);
  const isKnown = names.map((name) => name === '' || entitiesNamed(catalogue, name).length > 0);
  const carrierOf = pairTable(codes.length, names.length, (c, n) =>
    isKnown[n] === true && codes[c] !== '' ? carriers.add([codes[c] ?? '', names[n] ?? '']) : -1,
  );
  const find = (carrier: number, at: number): number => {
    const [code = '', name = ''] = carriers.items[carrier] ?? [];
    const found = read(code, name, periods[at] ?? null);
    return found.ok && found.value !== null ? entities.add(found.value) : -1;
  };
  const most = Math.min(codes.length * names.length, MOST_CARRIERS);
  return { entities: entities.items, carrierOf, table: pairTable(most, periods.length, find) };
}

/** How many provinces could be ranked in a series and period; it is the same for each of them. */
function boundsIn(series: readonly Indicator[], periods: readonly Period[], catalogue: Catalogue): PairTable | null {
  const province = catalogue.entities.find(({ level }) => level === 'province');
  const read = rankedBound(catalogue);
  const find: PairTable = (s, p) =>
    province === undefined ? 0 : (read(series[s] ?? null, province, periods[p] ?? null) ?? 0);
  return pairTable(MOST_SERIES, periods.length, find);
}

/** The keys of the rows. Null where a period is not written as in the data contract, or there are too many different texts. */
export function tidyKeys(
  cells: TidyCells,
  head: TidyHead,
  file: string,
  catalogue: Catalogue,
  decisions: Decisions,
): TidyKeys | null {
  const { indicator, component, entityCode, entityName, period } = cells.texts;
  const periods = period.texts.map(readPeriod).filter((one) => one !== null);
  if (periods.length < period.texts.length) return null;
  const { series, table: seriesTable } = seriesIn(cells, head, file, catalogue);
  const { entities, carrierOf, table: entityTable } = entitiesIn(cells, periods, catalogue, decisions);
  const bounds = boundsIn(series, periods, catalogue);
  if (seriesTable === null || carrierOf === null || entityTable === null || bounds === null) return null;
  return {
    series,
    entities,
    periods,
    seriesOf: (i) => seriesTable(indicator.at[i] ?? 0, component.at[i] ?? 0),
    entityOf: (i) => {
      const carrier = carrierOf(entityCode.at[i] ?? 0, entityName.at[i] ?? 0);
      return carrier < 0 ? -1 : entityTable(carrier, period.at[i] ?? 0);
    },
    boundOf: (s, e, p) => (entities[e]?.level === 'province' ? bounds(s, p) : 0),
  };
}
