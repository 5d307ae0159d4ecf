import type { Catalogue, ObservationTable } from '#domain/dataset.ts';
import { FIXED_DECIMALS } from '#domain/fixed.ts';
import { toGroupId, type GroupId } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import { emptyColumns } from '#domain/observationTable.ts';
import { periodCode } from '#domain/period.ts';
import { readGroup } from '../cells/readMeasures.ts';
import { numbers } from '../table/figureNumbers.ts';
import { readBasis, readStatus } from '../table/readRowFacts.ts';
import { distinctBits } from './distinctBits.ts';
import type { TextColumn, TidyCells } from './tidyCells.ts';
import type { TidyColumns } from './tidyHead.ts';
import type { TidyKeys } from './tidyKeys.ts';

type Columns = ReturnType<typeof emptyColumns>;

/** The lowest and highest score of each series. */
const boundsOf = (series: readonly Indicator[]) => ({
  low: series.map(({ scale }): number => scale?.low ?? -Infinity),
  high: series.map(({ scale }): number => scale?.high ?? Infinity),
});

/** Fills whose, of what and when each figure is; false where that is in doubt, or one comes twice. */
function fillKeys(table: Columns, cells: TidyCells, keys: TidyKeys): boolean {
  const { period } = cells.texts;
  for (let i = 0; i < cells.size; i += 1) {
    const [series, entity] = [keys.seriesOf(i), keys.entityOf(i)];
    if (series < 0 || entity < 0) return false;
    table.seriesAt[i] = series;
    table.entityAt[i] = entity;
  }
  const codes = keys.periods.map(periodCode);
  for (let i = 0; i < cells.size; i += 1) table.periodCode[i] = codes[period.at[i] ?? 0] ?? 0;
  const isNew = distinctBits(keys.series.length, keys.entities.length, codes);
  for (let i = 0; i < cells.size; i += 1) {
    const code = table.periodCode[i] ?? 0;
    if (!isNew(table.seriesAt[i] ?? 0, table.entityAt[i] ?? 0, code, table.provisional[i] ?? 0)) return false;
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
    table.scoreLow[i] = table.scoreHigh[i] = hasScore ? score : 0;
    table.decimals[i] = hasScore ? Math.min(cells.decimals[i] ?? 0, FIXED_DECIMALS) : (decimals[series] ?? 0);
    if (place === 0) continue;
    const of = cells.of[i] ?? 0;
    const limit = of > 0 ? of : keys.boundOf(series, table.entityAt[i] ?? 0, cells.texts.period.at[i] ?? 0);
    if (limit > 0 && place > limit) return false;
    table.placeLow[i] = table.placeHigh[i] = place;
    table.of[i] = of;
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
  const groups: GroupId[] = [toGroupId('')];
  const numberOf = numbers<GroupId>();
  numberOf(toGroupId(''));
  const known = new Map<string, number>(); // −1: unknown
  const read = (text: number, series: number, at: number): number => {
    const [one, then] = [keys.series[series], keys.periods[at]];
    if (one === undefined || then === undefined) return -1;
    let isReported = false;
    const cell = { raw: group.texts[text] ?? '', file: '', row: 0, column: 0 };
    const id = readGroup(cell, catalogue, one, then, () => void (isReported = true)) ?? toGroupId('');
    if (isReported) return -1;
    const n = numberOf(id);
    groups[n] = id;
    return n;
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
  return groups;
}

/** Fills where each figure comes from; the words, [0] is ''. */
function fillSources(table: Columns, cells: TidyCells, columns: TidyColumns, file: string): readonly string[] {
  const words: string[] = [''];
  const known = new Map([['', 0]]);
  const numberOf = (word: string): number => {
    const before = known.get(word);
    if (before !== undefined) return before;
    known.set(word, words.length);
    return words.push(word) - 1;
  };
  const fill = (into: Uint16Array, { texts, at }: TextColumn): void => {
    const places = texts.map(numberOf);
    for (let i = 0; i < cells.size; i += 1) into[i] = places[at[i] ?? 0] ?? 0;
  };
  table.fileAt.fill(numberOf(file));
  fill(table.sourceUrlAt, cells.texts.sourceUrl);
  fill(table.noteAt, cells.texts.note);
  table.row.set(cells.row);
  const [score, rank] = [(columns.score ?? -1) + 1, (columns.rank ?? -1) + 1];
  for (let i = 0; i < cells.size; i += 1) table.column[i] = table.hasScore[i] === 1 ? score : rank;
  return words;
}

/** The cells of a tidy file as observations. Null where the general path would say anything of any row. */
export function tidyTable(
  cells: TidyCells,
  columns: TidyColumns,
  keys: TidyKeys,
  file: string,
  catalogue: Catalogue,
): ObservationTable | null {
  const table = emptyColumns(cells.size);
  const isSound = fillFacts(table, cells) && fillKeys(table, cells, keys) && fillFigures(table, cells, keys);
  const groups = isSound ? fillGroups(table, cells, keys, catalogue) : null;
  if (groups === null) return null;
  const words = fillSources(table, cells, columns, file);
  const series = keys.series.map(({ id, component }) => ({ indicator: id, component }));
  return { size: cells.size, series, entities: keys.entities.map(({ id }) => id), groups, words, ...table };
}
