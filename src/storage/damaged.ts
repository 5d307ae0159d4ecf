import * as v from 'valibot';
import { jsonSafe } from './jsonSafe.ts';
import { readRecord, toRecord, type RecordFormat } from './recordFormat.ts';
import type { RecordKey, Records, StoreName } from './records.ts';

export const DamagedFields = v.strictObject({
  store: v.string(),
  key: v.string(),
  why: v.string(),
  raw: v.unknown(),
});

/** Records that were set aside, in the store `quarantine` under their store and key. */
const damagedFormat: RecordFormat<typeof DamagedFields> = { schema: DamagedFields, steps: [] };

/**
 * A record that could not be used. `why` is `newer`, `missing`, `unreadable`, or the place in it that does not fit; `raw`
 * is what stood there, as JSON can hold it, for saving and looking at.
 */
export type Damaged = Readonly<v.InferOutput<typeof DamagedFields>>;

/** A record that could not be used, as it is told. */
export const damaged = (store: StoreName, key: RecordKey, why: string, raw: unknown): Damaged => ({
  store,
  key: String(key),
  why,
  raw: jsonSafe(raw),
});

const keyOf = ({ store, key }: Damaged): string => `${store}/${key}`;

/** Sets a record aside before something else takes its place. */
export const setAside = (records: Records, record: Damaged): Promise<void> =>
  records.put('quarantine', keyOf(record), toRecord(damagedFormat, record));

/** What was set aside before. A record of the quarantine that is itself damaged is told as it is. */
export function readAside(key: RecordKey, stored: unknown): Damaged {
  const read = readRecord(damagedFormat, stored);
  return read.ok ? read.value : damaged('quarantine', key, read.error, stored);
}
