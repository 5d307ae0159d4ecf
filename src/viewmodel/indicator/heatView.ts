import { isSameField, isValidOn } from '#domain/catalogue.ts';
import { lead, type Better } from '#domain/direction.ts';
import type { Entity } from '#domain/entity.ts';
import { figureOf } from '#domain/figure.ts';
import type { Fixed } from '#domain/fixed.ts';
import type { EntityId } from '#domain/ids.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Observation } from '#domain/observation.ts';
import { periodEnd } from '#domain/period.ts';
import { compareNames } from '#text/fold.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import { mapTextOf } from '#text/mapText.ts';
import { entityName } from '#text/names.ts';
import { publishedSource } from '../publishedSource.ts';
import { columnsOf, type Column, type HeatCell } from './heatColumn.ts';
import { askedOf, mapContext, placeCell, type MapAsked, type MapContext } from './mapContext.ts';
import { DEFAULT_MAP, type HeatSort } from './mapSelection.ts';

/** A component, the whole, rank or name; `by` names it in an order, and `order` is where the table is in it. */
export type HeatColumn = Readonly<{ by: string; title: string; order: 'ascending' | 'descending' | null }>;
export type HeatRow = Readonly<{
  key: EntityId;
  name: string;
  rank: string; // empty where it is not known
  cells: readonly HeatCell[];
  isFocus: boolean;
}>;

/** Provinces by components: one row a province, one cell a component, the whole first. */
export type HeatView = Readonly<{
  title: string;
  subtitle: string;
  caption: string;
  columns: readonly HeatColumn[]; // name, rank, the whole, then the components
  rows: readonly HeatRow[];
  sort: HeatSort; // as it was done
  isSortUnknown: boolean; // the order asked for names no column
  notes: readonly string[];
  source: string;
}>;

type Row = HeatRow & Readonly<{ place: Fixed | null }>;

/** A table that is in no order yet; `parts` are its columns of scores. */
export type HeatTable = Pick<HeatView, 'title' | 'subtitle' | 'caption' | 'notes' | 'source'> &
  Readonly<{ context: MapContext; parts: readonly Column[]; rows: readonly Row[] }>;

/** Better first, what is not known last whichever way round. */
function compareFigures(a: Fixed | null, b: Fixed | null, better: Better, way: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return way * lead(b, a, better);
}

function sorted(rows: readonly Row[], columns: readonly Column[], { by, descending }: HeatSort): readonly Row[] {
  const way = descending ? -1 : 1;
  const names = (a: Row, b: Row): number => compareNames(a.name, b.name);
  if (by === 'name') return rows.toSorted((a, b) => way * names(a, b));
  const at = columns.findIndex((column) => column.by === by);
  const better = columns[at]?.better ?? 'lower';
  const figure = (row: Row): Fixed | null => (at === -1 ? row.place : (row.cells[at]?.score ?? null));
  return rows.toSorted((a, b) => compareFigures(figure(a), figure(b), better, way) || names(a, b));
}

function rowOf(context: MapContext, columns: readonly Column[], entity: Entity): Row {
  const { kin, language } = context;
  return {
    key: entity.id,
    name: entityName(entity, language),
    rank: placeCell(context, entity),
    place: figureOf(askedOf(context, entity), 'rank')?.value.low ?? null,
    cells: columns.map((column) => column.cellOf(entity)),
    isFocus: kin.has(entity.id),
  };
}

/** The headings with the order of their figures: names and places rise, scores begin with the best, unless it is turned round. */
function headings({ language }: MapContext, columns: readonly Column[], sort: HeatSort): readonly HeatColumn[] {
  const { table } = mapTextOf(language);
  const usual = [
    { by: 'name', title: table.province, rises: true },
    { by: 'rank', title: table.rank, rises: true },
    ...columns.map(({ by, title, better }) => ({ by, title, rises: better === 'lower' })),
  ];
  return usual.map(({ by, title, rises }) => {
    const order = rises === sort.descending ? 'descending' : 'ascending';
    return { by, title, order: by === sort.by ? order : null };
  });
}

/** What was found of the province in focus; the size of the table where nothing was. */
function titleOf({ heading, language }: MapContext, rows: readonly HeatRow[], columns: readonly Column[]): string {
  const { heat } = mapTextOf(language);
  const parts = columns.flatMap(({ isPart }, i) => (isPart ? [i] : []));
  const [focus, ...others] = rows.filter(({ isFocus }) => isFocus);
  const known = parts.map((i) => focus?.cells[i]?.quarter ?? null).filter((quarter) => quarter !== null);
  if (focus === undefined || others.length > 0 || known.length === 0)
    return heat.noTitle(heading, rows.length, parts.length);
  const [first, last] = [known.filter((q) => q === 1).length, known.filter((q) => q === 4).length];
  return heat.title(heading, focus.name, first, last, known.length);
}

/** The provinces that existed in the period, and those that have a figure of it. */
function provincesOf({ dataset, period, like }: MapContext, drawn: readonly Observation[]): readonly Entity[] {
  const measured = new Set(drawn.map(({ entity }) => entity));
  return dataset.catalogue.entities.filter(
    (entity) => isSameField(entity, like) && (measured.has(entity.id) || isValidOn(entity, periodEnd(period))),
  );
}

/** The table of a series' components in a period, in no order yet; null where no component has a figure. The series must be in the catalogue. */
export function heatTable(asked: MapAsked): HeatTable | null {
  const context = mapContext(asked);
  const { dataset, period, like, language, indicator, name } = context;
  const { heat } = mapTextOf(language);
  const columns = columnsOf(asked);
  if (columns.length === 1) return null;
  const drawn = columns.flatMap((column) => lookupOf(dataset).field(column.context.series, period, like));
  const all = provincesOf(context, drawn).map((entity) => rowOf(context, columns, entity));
  const isBare = ({ cells }: HeatRow): boolean => cells.slice(1).every(({ score }) => score === null);
  const rows = all.filter((row) => !isBare(row));
  const absent = all.filter(isBare).map((row) => row.name);
  return {
    title: titleOf(context, rows, columns),
    subtitle: heat.subtitle(formatPeriod(period, language)),
    caption: heat.caption(name, formatPeriod(period, language)),
    context,
    parts: columns,
    rows,
    notes: absent.length === 0 ? [] : [heat.absent(absent.toSorted(compareNames))],
    source: publishedSource({ dataset, indicator }, period, drawn, language),
  };
}

/** The table in an order; its rows are the same ones. By rank where the order names no column. */
export function heatView({ context, parts, rows, ...words }: HeatTable, sort: HeatSort): HeatView {
  const isKnown = ['rank', 'name', ...parts.map(({ by }) => by)].includes(sort.by);
  const done = isKnown ? sort : DEFAULT_MAP.heat;
  return {
    ...words,
    columns: headings(context, parts, done),
    rows: sorted(rows, parts, done),
    sort: done,
    isSortUnknown: !isKnown,
  };
}

/** The order after a heading was pressed: its usual order, or, where the table is in it already, the other way round. */
export const pressed = (sort: HeatSort, by: string): HeatSort => ({
  by,
  descending: sort.by === by && !sort.descending,
});
