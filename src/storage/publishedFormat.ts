import * as v from 'valibot';
import type { Dataset, ObservationTable } from '#domain/dataset.ts';
import { toDatasetId } from '#domain/ids.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { StoredCatalogue } from './storedCatalogue.ts';
import { StoredGoal } from './storedGoal.ts';
import { decodeTable, encodeTable, StoredTable } from './storedTable.ts';

/** Where the index of the published files lies, relative to the page. */
export const INDEX_ADDRESS = 'data/index.json';

const FORMAT = 1;

/** Names the other files, whose names hold a hash of their content. `components` is by indicator. */
const PublishedIndex = v.strictObject({
  format: v.literal(FORMAT),
  start: v.pipe(v.string(), v.regex(/^[\w-]+\.json$/)),
  components: v.record(v.string(), v.pipe(v.string(), v.regex(/^[\w-]+\.json$/))),
});
export type PublishedIndex = v.InferOutput<typeof PublishedIndex>;

const StartFile = v.strictObject({
  format: v.literal(FORMAT),
  dataset: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  catalogue: StoredCatalogue,
  goals: v.array(StoredGoal),
  totals: StoredTable,
});

const ComponentsFile = v.strictObject({ format: v.literal(FORMAT), components: StoredTable });

/** The index as it is written. */
export const encodeIndex = (start: string, components: Readonly<Record<string, string>>): PublishedIndex => ({
  format: FORMAT,
  start,
  components: { ...components },
});

/** The first file: catalogue, goals, and the totals of all indicators. */
export const encodeStart = ({ id, catalogue, goals, observations }: Dataset) => ({
  format: FORMAT,
  dataset: id,
  catalogue,
  goals,
  totals: encodeTable(observations),
});

/** The components of one indicator. */
export const encodeComponents = (table: ObservationTable) => ({ format: FORMAT, components: encodeTable(table) });

/** The path of the first thing that does not fit. */
type Misfit = string;

function parsed<T extends v.GenericSchema>(schema: T, foreign: unknown): Result<v.InferOutput<T>, Misfit> {
  const read = v.safeParse(schema, foreign);
  return read.success ? ok(read.output) : err(v.getDotPath(read.issues[0]) ?? '');
}

/** The index that a JSON document holds, or what in it does not fit. */
export const decodeIndex = (foreign: unknown): Result<PublishedIndex, Misfit> => parsed(PublishedIndex, foreign);

/** The dataset of a start file, or what in it does not fit. */
export function decodeStart(foreign: unknown): Result<Dataset, Misfit> {
  const read = parsed(StartFile, foreign);
  if (!read.ok) return read;
  const { dataset, catalogue, goals, totals } = read.value;
  const observations = decodeTable(totals);
  return observations === null ? err('totals') : ok({ id: toDatasetId(dataset), catalogue, goals, observations });
}

/** The table of a components file, or what in it does not fit. */
export function decodeComponents(foreign: unknown): Result<ObservationTable, Misfit> {
  const read = parsed(ComponentsFile, foreign);
  if (!read.ok) return read;
  const table = decodeTable(read.value.components);
  return table === null ? err('components') : ok(table);
}
