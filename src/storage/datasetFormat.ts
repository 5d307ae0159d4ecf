import * as v from 'valibot';
import { contentHash } from '#domain/contentHash.ts';
import type { ObservationTable } from '#domain/dataset.ts';
import type { Goal } from '#domain/goal.ts';
import { toComponentId, toDatasetId, toGroupId, toIndicatorId, type DatasetId } from '#domain/ids.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { DatasetIdText } from './importFormat.ts';
import { readRecord, toRecord, type RecordFormat } from './recordFormat.ts';
import { unsoundColumn } from './soundTable.ts';
import { StoredGoal } from './storedGoal.ts';
import { EntityIdText } from './storedIds.ts';
import { CHUNK_ROWS, chunkOf, columnsOf, joinedChunks, TableChunk } from './tableChunk.ts';

/** What an import brought: figures and goals. */
export type Content = Readonly<{ observations: ObservationTable; goals: readonly Goal[] }>;

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The lists of words that the columns of a table point into. */
export const TableLists = {
  series: v.array(v.strictTuple([v.string(), v.nullable(v.string())])),
  entities: v.array(EntityIdText),
  groups: v.array(v.string()),
  words: v.array(v.string()),
};

const HeadFields = v.strictObject({
  id: DatasetIdText,
  size: v.pipe(whole, v.maxValue(50_000_000)),
  ...TableLists,
  goals: v.array(StoredGoal),
});

/** A dataset without its columns, in the store `datasets` under its id. */
const headFormat: RecordFormat<typeof HeadFields> = { schema: HeadFields, steps: [] };

const ChunkFields = v.strictObject({ columns: TableChunk });

/** Some rows of a dataset, in the store `chunks` under its id and their number. */
const chunkFormat: RecordFormat<typeof ChunkFields> = { schema: ChunkFields, steps: [] };

/** The key of a dataset's rows from the `n`th chunk, counted from 0. */
export const chunkKey = (id: string, n: number): string => `${id}/${n}`;

/** The lists of a table as they are stored. */
export const listsOf = ({ series, entities, groups, words }: ObservationTable) => ({
  series: series.map(({ indicator, component }): [string, string | null] => [indicator, component]),
  entities: [...entities],
  groups: [...groups],
  words: [...words],
});

/** A table from its lists and its columns, or the place that cannot be right. */
export function tableOf(
  lists: Readonly<{ series: [string, string | null][]; groups: string[]; words: string[] }> &
    Pick<ObservationTable, 'entities'>,
  columns: TableChunk | null,
): Result<ObservationTable, string> {
  if (columns === null) return err('columns');
  const table: ObservationTable = {
    ...columns,
    size: columns.row.length,
    series: lists.series.map(([indicator, component]) => ({
      indicator: toIndicatorId(indicator),
      component: component === null ? null : toComponentId(component),
    })),
    entities: lists.entities,
    groups: lists.groups.map(toGroupId),
    words: lists.words,
  };
  const unsound = unsoundColumn(table);
  return unsound === null ? ok(table) : err(unsound);
}

/** The records of a dataset: its head, and its rows by their keys. */
export function datasetRecords(id: DatasetId, { observations, goals }: Content) {
  const columns = columnsOf(observations);
  const count = Math.ceil(observations.size / CHUNK_ROWS);
  return {
    head: toRecord(headFormat, { id, size: observations.size, ...listsOf(observations), goals }),
    chunks: Array.from({ length: count }, (_, n) => ({
      key: chunkKey(id, n),
      record: toRecord(chunkFormat, { columns: chunkOf(columns, n * CHUNK_ROWS, (n + 1) * CHUNK_ROWS) }),
    })),
  };
}

/** How many chunks a head speaks of; 0 where it cannot be read. */
export function chunkCount(head: unknown): number {
  const read = readRecord(headFormat, head);
  return read.ok ? Math.ceil(read.value.size / CHUNK_ROWS) : 0;
}

/** The content of stored records, or the place in them that does not fit. */
export function readContent(id: DatasetId, head: unknown, chunks: readonly unknown[]): Result<Content, string> {
  const read = readRecord(headFormat, head);
  if (!read.ok) return read;
  if (read.value.id !== id) return err('id');
  const parts: TableChunk[] = [];
  for (const chunk of chunks) {
    const part = readRecord(chunkFormat, chunk);
    if (!part.ok) return part;
    parts.push(part.value.columns);
  }
  const table = tableOf(read.value, joinedChunks(read.value.size, parts));
  return table.ok ? ok({ observations: table.value, goals: read.value.goals }) : table;
}

const bytesOf = (column: ArrayBufferView): Uint8Array =>
  new Uint8Array(column.buffer, column.byteOffset, column.byteLength);

/** The id of a content: a hash of its goals, words and columns. The same file read in the same way gives the same id. */
export async function contentId({ observations, goals }: Content): Promise<DatasetId> {
  const text = new TextEncoder().encode(JSON.stringify([listsOf(observations), goals]));
  const inOrder = Object.values(chunkOf(columnsOf(observations), 0, observations.size));
  const parts = [text, ...inOrder.map(bytesOf)];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return toDatasetId(await contentHash(bytes));
}
