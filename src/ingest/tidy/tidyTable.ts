import type { Catalogue, ObservationTable } from '#domain/dataset.ts';
import { FIXED_DECIMALS } from '#domain/fixed.ts';
import { toGroupId, type GroupId } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { emptyColumns } from '#domain/observationTable.ts';
import { periodCode } from '#domain/period.ts';
import { readGroup } from '../cells/readMeasures.ts';
import { doubtfulUpTo } from '../cells/shareScore.ts';
import { readBasis, readStatus } from '../table/readRowFacts.ts';
import { distinctBits } from './distinctBits.ts';
import { listed } from './listed.ts';
import type { TextColumn, TidyCells } from './tidyCells.ts';
import type { TidyColumns } from './tidyHead.ts';
import type { TidyKeys } from './tidyKeys.ts';

type Columns = Omit<ReturnType<typeof emptyColumns>, 'scoreHigh' | 'placeHigh'>; // a tidy file knows every figure exactly

/** Columns for what the cells mean. Those that hold what the cells hold are the cells' own. */
function columnsFor({ size, score, decimals, place, of, row }: TidyCells, { seriesAt, entityAt }: TidyKeys): Columns {
  const small = () => new Uint16Array(size);
  const flags = () => new Uint8Array(size);
  const own = { seriesAt, entityAt, scoreLow: score, decimals, placeLow: place, of, row };
  return {
    ...own,
    periodCode: new Int32Array(size),
    hasScore: flags(),
    derived: flags(),
    groupAt: small(),
    provisional: flags(),
    fileAt: new Uint32Array(size),
    sourceUrlAt: new Uint32Array(size),
    noteAt: new Uint32Array(size),
    column: small(),
  };
}

/** The lowest and highest score of each series that are not in doubt. */
const boundsOf = (series: readonly Indicator[]) => ({
  low: series.map((one): number => {
    const doubtful = doubtfulUpTo(one);
    return doubtful === null ? (one.scale?.low ?? -Infinity) : doubtful + 1; // a scaled integer
  }),
  high: series.map(({ scale }): number => scale?.high ?? Infinity),
});

/** Fills when each figure is; false where one comes twice. */
function fillPeriods(table: Columns, { seriesAt, entityAt, periodAt, ...keys }: TidyKeys): boolean {
  const codes = keys.periods.map(periodCode);
  const isNew = distinctBits(keys.series.length, keys.entities.length, codes);
  for (let i = 0; i < periodAt.length; i += 1) {
    const code = codes[periodAt[i] ?? 0] ?? 0;
    table.periodCode[i] = code;
    if (!isNew(seriesAt[i] ?? 0, entityAt[i] ?? 0, code, table.provisional[i] ?? 0)) return false;
  }
  return true;
}

/** Fills scores and ranks; false at a score out of its scale, a rank of nobody, or a row that has neither. */
function fillFigures(table: Columns, cells: TidyCells, keys: TidyKeys): boolean {
  const { low, high } = boundsOf(keys.series);
  const decimals = keys.series.map((series) => series.decimals);
  for (let i = 0; i < cells.size; i += 1) {
    const series = table.seriesAt[i] ?? 0;
    const score = cells.score[i] ?? -1;
    const place = cells.place[i] ?? 0;
    const hasScore = score >= 0;
    if (hasScore && (score < (low[series] ?? 0) || score > (high[series] ?? 0))) return false;
    if (!hasScore && place === 0) return false;
    table.hasScore[i] = hasScore ? 1 : 0;
    if (!hasScore) table.scoreLow[i] = 0;
    table.decimals[i] = hasScore ? Math.min(cells.decimals[i] ?? 0, FIXED_DECIMALS) : (decimals[series] ?? 0);
    if (place === 0) table.of[i] = 0;
    const of = cells.of[i] ?? 0;
    const limit = of > 0 ? of : keys.boundOf(series, table.entityAt[i] ?? 0, cells.texts.period.at[i] ?? 0);
    if (limit > 0 && place > limit) return false;
  }
  return true;
}

/** Fills the status of each figure and the basis of each rank; false at a word that is none of the known ones. */
function fillFacts(table: Columns, { size, place, texts }: TidyCells): boolean {
  const statuses = texts.status.texts.map(readStatus);
  const bases = texts.rankBasis.texts.map(readBasis);
  if (statuses.includes(null) || bases.includes(null)) return false;
  const isProvisional = statuses.map((status) => (status === 'provisional' ? 1 : 0));
  const isDerived = bases.map((basis) => (basis === 'derived' ? 1 : 0));
  for (let i = 0; i < size; i += 1) {
    table.provisional[i] = isProvisional[texts.status.at[i] ?? 0] ?? 0;
    table.derived[i] = place[i] === 0 ? 0 : (isDerived[texts.rankBasis.at[i] ?? 0] ?? 0);
  }
  return true;
}

/** Fills the published groups, [0] is none; null at a group that the index never had. */
function fillGroups(table: Columns, cells: TidyCells, keys: TidyKeys, catalogue: Catalogue): readonly GroupId[] | null {
  const { group, period } = cells.texts;
  const groups = listed<GroupId>([toGroupId('')]);
  const known = new Map<string, number>(); // −1: unknown
  const read = (text: number, series: number, at: number): number => {
    const [one, then] = [keys.series[series], keys.periods[at]];
    if (one === undefined || then === undefined) return -1;
    let isReported = false;
    const cell = { raw: group.texts[text] ?? '', file: '', row: 0, column: 0 };
    const id = readGroup(cell, catalogue, one, then, () => void (isReported = true)) ?? toGroupId('');
    return isReported ? -1 : groups.numberOf(id);
  };
  for (let i = 0; i < cells.size; i += 1) {
    const text = group.at[i] ?? 0;
    if (group.texts[text] === '') continue;
    const key = `${text}|${table.seriesAt[i]}|${period.at[i]}`;
    const n = known.get(key) ?? read(text, table.seriesAt[i] ?? 0, period.at[i] ?? 0);
    known.set(key, n);
    if (n < 0) return null;
    table.groupAt[i] = n;
  }
  return groups.items;
}

/** Fills where each figure comes from; the words, [0] is ''. */
function fillSources(table: Columns, cells: TidyCells, columns: TidyColumns, file: string): readonly string[] {
  const words = listed(['']);
  const fill = (into: Uint32Array, { texts, at }: TextColumn): void => {
    if (texts.length === 1 && texts[0] === '') return;
    const places = texts.map(words.numberOf);
    for (let i = 0; i < cells.size; i += 1) into[i] = places[at[i] ?? 0] ?? 0;
  };
  table.fileAt.fill(words.numberOf(file));
  fill(table.sourceUrlAt, cells.texts.sourceUrl);
  fill(table.noteAt, cells.texts.note);
  const score = (columns.score ?? -1) + 1;
  const rank = (columns.rank ?? -1) + 1;
  for (let i = 0; i < cells.size; i += 1) table.column[i] = table.hasScore[i] === 1 ? score : rank;
  return words.items;
}

/** The cells of a tidy file as observations. Null where the general path would say anything of any row. */
export function tidyTable(
  cells: TidyCells,
  columns: TidyColumns,
  keys: TidyKeys,
  file: string,
  catalogue: Catalogue,
): ObservationTable | null {
  const table = columnsFor(cells, keys);
  const isSound = fillFacts(table, cells) && fillPeriods(table, keys) && fillFigures(table, cells, keys);
  const groups = isSound ? fillGroups(table, cells, keys, catalogue) : null;
  if (groups === null) return null;
  const words = fillSources(table, cells, columns, file);
  const series = keys.series.map(({ id, component }) => ({ indicator: id, component }));
  const lists = { series, entities: keys.entities.map(({ id }) => id), groups, words };
  return { size: cells.size, ...lists, ...table, scoreHigh: table.scoreLow.slice(), placeHigh: table.placeLow.slice() };
}
