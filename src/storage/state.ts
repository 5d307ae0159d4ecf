import { damaged, setAside } from './damaged.ts';
import { CURRENT, FIRST_STATE, stateFormat, type StoreState } from './importFormat.ts';
import { readRecord, toRecord } from './recordFormat.ts';
import type { RecordKey, Records } from './records.ts';

const isSeq = (key: RecordKey): key is number => typeof key === 'number';

/** Where the state cannot be read, every import that is there counts as kept: nothing that somebody saved goes missing. */
export function stateOfAll(keys: readonly RecordKey[]): StoreState {
  const kept = keys.filter(isSeq).toSorted((a, b) => a - b);
  return { kept, undone: [], next: (kept.at(-1) ?? 0) + 1 };
}

/** The state to build on. A damaged one is set aside first; a number that an import carries is never given again. */
export async function stateToChange(records: Records): Promise<StoreState> {
  const [stored, keys] = [await records.get('state', CURRENT), await records.keys('imports')];
  const read = readRecord(stateFormat, stored);
  if (read.ok) return { ...read.value, next: Math.max(read.value.next, stateOfAll(keys).next) };
  if (stored === undefined && keys.length === 0) return FIRST_STATE;
  await setAside(records, damaged('state', CURRENT, stored === undefined ? 'missing' : read.error, stored));
  return stateOfAll(keys);
}

/** Writes the state. */
export const putState = (records: Records, state: StoreState): Promise<void> =>
  records.put('state', CURRENT, toRecord(stateFormat, state));
