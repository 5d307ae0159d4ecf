import type { Catalogue, Dataset } from '#domain/dataset.ts';
import type { Entity, Succession } from '#domain/entity.ts';
import { fixedOf, readFixed, type Fixed } from '#domain/fixed.ts';
import type { Goal } from '#domain/goal.ts';
import {
  toComponentId,
  toDatasetId,
  toEntityId,
  toGroupId,
  toIndicatorId,
  toPlace,
  type Place,
  type Span,
} from '#domain/ids.ts';
import type { GroupBand, Indicator, Publication, Segment } from '#domain/indicator.ts';
import type { Observation, Rank } from '#domain/observation.ts';
import { buildTable } from '#domain/observationTable.ts';
import { entityOfCode } from '#domain/catalogue.ts';
import { readPeriod, yearPeriod, type Period } from '#domain/period.ts';
import { readClauses } from '#text/readClause.ts';

/** The decimal `text` as a Fixed. */
export function fixed(text: string): Fixed {
  const value = readFixed(text);
  if (value === null) throw new Error(`not a decimal: ${text}`);
  return value;
}

/** The period `text`. */
export function period(text: string): Period {
  const value = readPeriod(text);
  if (value === null) throw new Error(`not a period: ${text}`);
  return value;
}

function place(n: number): Place {
  const value = toPlace(n);
  if (value === null) throw new Error(`not a place: ${n}`);
  return value;
}

const code = (n: number): string => String(n).padStart(2, '0');

function aProvince(n: number, validFrom: string, validTo: string | null): Entity {
  const region = n <= 14 ? 'R1' : 'R2';
  const common = { level: 'province', parentCode: region, aliases: [] } as const;
  return {
    ...common,
    id: toEntityId(code(n), validFrom),
    code: code(n),
    validFrom,
    validTo,
    nameVi: `Tỉnh ${code(n)}`,
    nameEn: `Province ${code(n)}`,
  };
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/**
 * 63 provinces `01` to `63` until 30 June 2025; then `01` to `11` go on and `12` to `34` are merged ones: `12` was made
 * from `12` and `35`, and so on. Region R1 holds `01` to `14`. `00` is the nation.
 */
function someEntities(): readonly Entity[] {
  const nation: Entity = {
    id: toEntityId('00', null),
    code: '00',
    validFrom: null,
    validTo: null,
    nameVi: 'Cả nước',
    nameEn: 'Viet Nam',
    level: 'nation',
    parentCode: null,
    aliases: [],
  };
  return [
    nation,
    ...range(1, 11).map((n) => aProvince(n, '2004-01-01', null)),
    ...range(12, 63).map((n) => aProvince(n, '2004-01-01', '2025-06-30')),
    ...range(12, 34).map((n) => aProvince(n, '2025-07-01', null)),
  ];
}

const someSuccessions = (): readonly Succession[] =>
  range(12, 63).map((n) => ({
    oldCode: code(n),
    newCode: code(n <= 34 ? n : ((n - 35) % 23) + 12),
    effective: '2025-07-01',
  }));

type IndicatorTraits = Partial<Pick<Indicator, 'unit' | 'better' | 'decimals'>> &
  Readonly<{ component?: string; weight?: string; scale?: readonly [number, number] }>;

/** An indicator of 0 to 100 points, 2 decimals, higher is better. */
export function anIndicatorOf(
  id: string,
  { component, weight, scale = [0, 100], ...traits }: IndicatorTraits = {},
): Indicator {
  return {
    id: toIndicatorId(id),
    component: component === undefined ? null : toComponentId(component),
    parent: null,
    nameVi: id,
    nameEn: id,
    publisher: 'Đơn vị công bố',
    unit: 'điểm',
    better: 'higher',
    decimals: 2,
    scale: { low: fixedOf(scale[0]), high: fixedOf(scale[1]) },
    weight: weight === undefined ? null : fixed(weight),
    since: null,
    aliases: [],
    ...traits,
  };
}

type CatalogueTraits = Readonly<{
  indicators?: readonly Indicator[];
  segments?: readonly Segment[];
  groups?: readonly GroupBand[];
  publications?: readonly Publication[];
}>;

/** A catalogue of 63, later 34 provinces and the indicators IDX (points), PCT (percent) and LOW (lower is better). */
export function aCatalogue(traits: CatalogueTraits = {}): Catalogue {
  return {
    entities: someEntities(),
    successions: someSuccessions(),
    indicators: [anIndicatorOf('IDX'), anIndicatorOf('PCT', { unit: '%' }), anIndicatorOf('LOW', { better: 'lower' })],
    segments: [],
    groups: [],
    publications: [],
    ...traits,
  };
}

/** A break of an indicator's method: the segment before ends with `lastYear`. */
export const aBreakAfter = (indicator: string, lastYear: number): readonly Segment[] => [
  {
    indicator: toIndicatorId(indicator),
    component: null,
    from: null,
    to: yearPeriod(lastYear),
    segment: 'cũ',
    note: '',
    names: [],
    sourceUrl: null,
  },
  {
    indicator: toIndicatorId(indicator),
    component: null,
    from: yearPeriod(lastYear + 1),
    to: null,
    segment: 'mới',
    note: '',
    names: [],
    sourceUrl: null,
  },
];

/** That a year was published: on a day, with so many ranked and so many ranks listed. */
export const aPublication = (
  indicator: string,
  year: number,
  publishedOn: string | null = null,
  ranked = 63,
  listed = ranked,
): Publication => ({
  indicator: toIndicatorId(indicator),
  period: yearPeriod(year),
  publishedOn,
  ranked,
  listed,
  sourceUrl: null,
});

/** The groups of one year, best first: `khá 60..70 x16` has cut points and a size; both may be left out. */
export function someGroups(indicator: string, year: number, ...bands: readonly string[]): readonly GroupBand[] {
  return bands.map((text, i) => {
    const match = /^(.+?)(?: ([\d.]+)\.\.([\d.]+))?(?: x(\d+))?$/.exec(text);
    if (match?.[1] === undefined) throw new Error(`not a group: ${text}`);
    const [, group, low, high, size] = match;
    return {
      indicator: toIndicatorId(indicator),
      component: null,
      period: yearPeriod(year),
      group: toGroupId(group),
      order: i + 1,
      low: low === undefined ? null : fixed(low),
      high: high === undefined ? null : fixed(high),
      size: size === undefined ? null : Number(size),
      sourceUrl: null,
    };
  });
}

function spanOf<T>(text: string, read: (part: string) => T): Span<T> {
  const [low = '', high = low] = text.split('..');
  return { low: read(low), high: read(high) };
}

function rankOf(text: string | undefined): Rank | null {
  const match = /^([\d.]+)(?:\/(\d+))?(d?)$/.exec(text ?? '');
  if (match?.[1] === undefined) return null;
  return {
    place: spanOf(match[1], (n) => place(Number(n))),
    of: match[2] === undefined ? null : Number(match[2]),
    basis: match[3] === 'd' ? 'derived' : 'published',
  };
}

/** `PAPI/D1 2022 58 46.00 4/61`: series, period, entity code, score or `-`, rank or `-` (`4/61d` is derived), then `group=khá`, `provisional`. */
function anObservationOf(line: string, catalogue: Catalogue, row = 1): Observation {
  const [series = '', at = '', entityCode = '', score = '-', rank, ...rest] = line.trim().split(/ +/);
  const [indicator = '', component] = series.split('/');
  const entity = entityOfCode(catalogue, entityCode, period(at));
  if (entity === null) throw new Error(`no entity ${entityCode} in ${at}`);
  const group = rest
    .find((r) => r.startsWith('group='))
    ?.slice('group='.length)
    .replaceAll('_', ' ');
  return {
    indicator: toIndicatorId(indicator),
    component: component === undefined ? null : toComponentId(component),
    entity: entity.id,
    period: period(at),
    score: score === '-' ? null : spanOf(score, fixed),
    decimals: score.split('..')[0]?.split('.')[1]?.length ?? 0,
    rank: rankOf(rank),
    group: group === undefined ? null : toGroupId(group),
    status: rest.includes('provisional') ? 'provisional' : 'final',
    sourceUrl: null,
    note: null,
    source: { file: 'ket-qua.csv', row, column: null },
  };
}

/** A dataset of observations written one a line (see `anObservationOf`). */
export function aDatasetOf(lines: string, catalogue: Catalogue = aCatalogue()): Dataset {
  const rows = lines
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l !== '');
  const observations = buildTable(rows.map((line, i) => anObservationOf(line, catalogue, i + 2)));
  return { id: toDatasetId('sha256:test'), catalogue, observations, goals: [] };
}

type GoalTraits = Readonly<
  Partial<Omit<Goal, 'clauses' | 'due' | 'start' | 'indicator' | 'entity'>> & {
    indicator?: string;
    entity?: string;
    entitySince?: string;
    due?: string;
    start?: string;
  }
>;

/** A goal of province `58` for IDX, due 2022, with clauses in canonical form. */
export function aGoalOf(
  clauses: string,
  { indicator = 'IDX', entity = '58', entitySince = '2004-01-01', due = '2022', start, ...traits }: GoalTraits = {},
): Goal {
  const read = readClauses(clauses, { unit: indicator === 'PCT' ? '%' : 'điểm', heading: null });
  if (read.issues.length > 0) throw new Error(`not clauses: ${clauses}`);
  return {
    id: 'G1',
    entity: toEntityId(entity, entitySince),
    indicator: toIndicatorId(indicator),
    component: null,
    due: period(due),
    window: 'at-due',
    start: start === undefined ? null : period(start),
    baseline: null,
    tolerance: null,
    clauses: read.clauses,
    wording: '',
    document: '',
    page: null,
    issuedOn: null,
    owner: null,
    note: null,
    plan: 'ke-hoach.csv',
    source: { file: 'ke-hoach.csv', row: 2, column: null },
    ...traits,
  };
}
