import type { Result } from '#domain/result.ts';
import type { ImportRecord } from '#domain/importRecord.ts';
import type { KeptImport } from '#domain/keptImport.ts';
import { contentId, datasetRecords } from './datasetFormat.ts';
import { importFormat } from './importFormat.ts';
import type { Store } from './openStore.ts';
import { readRecord, toRecord } from './recordFormat.ts';
import type { Records } from './records.ts';
import { putState, stateToChange } from './state.ts';
import type { StoreFailure } from './storeFailure.ts';

/** An import as it comes from the review. */
export type ImportDraft = Omit<KeptImport, 'id' | 'seq'>;

async function putContent(records: Records, { id, observations, goals }: Omit<KeptImport, 'seq'>): Promise<void> {
  const { head, chunks } = datasetRecords(id, { observations, goals });
  await records.put('datasets', id, head);
  for (const { key, record } of chunks) await records.put('chunks', key, record);
}

async function keep(records: Records, draft: Omit<KeptImport, 'seq'>): Promise<number> {
  const state = await stateToChange(records);
  const last = state.kept.at(-1);
  const before = last === undefined ? null : readRecord(importFormat, await records.get('imports', last));
  if (last !== undefined && before?.ok === true && before.value.id === draft.id) return last;
  const { observations: _observations, goals: _goals, ...record } = draft;
  await putContent(records, draft);
  await records.put('imports', state.next, toRecord(importFormat, { ...record, seq: state.next }));
  await putState(records, { kept: [...state.kept, state.next], undone: [], next: state.next + 1 });
  return state.next;
}

/**
 * Keeps an import, in one transaction: everything or nothing. Its number comes back. The same content right after itself
 * is kept once. What was undone before stays in the history and can no longer be redone. After the first import the
 * browser is asked to keep the data for good.
 */
export async function keepImport(store: Store, draft: ImportDraft): Promise<Result<number, StoreFailure>> {
  const id = await contentId(draft);
  const kept = await store.run('write', (records) => keep(records, { ...draft, id }));
  if (kept.ok && kept.value === 1) void store.askToKeep(); // the user may take long to answer; it is kept already
  return kept;
}

/**
 * Takes the last import out of force; its number, or null where none is, or where another one than `seq` is the last: it
 * was kept elsewhere meanwhile. It stays in the history.
 */
export const undoImport = (store: Store, seq?: number): Promise<Result<number | null, StoreFailure>> =>
  store.run('write', async (records) => {
    const state = await stateToChange(records);
    const last = state.kept.at(-1);
    if (last === undefined || (seq !== undefined && last !== seq)) return null;
    await putState(records, { ...state, kept: state.kept.slice(0, -1), undone: [last, ...state.undone] });
    return last;
  });

/** Puts the import that was undone last back in force; its number, or null where there is none. */
export const redoImport = (store: Store): Promise<Result<number | null, StoreFailure>> =>
  store.run('write', async (records) => {
    const state = await stateToChange(records);
    const [next, ...undone] = state.undone;
    if (next === undefined) return null;
    await putState(records, { ...state, kept: [...state.kept, next], undone });
    return next;
  });

/** Writes a note beside an import; false where there is no such import or its record is damaged. */
export const annotateImport = (store: Store, seq: ImportRecord['seq'], note: string) =>
  store.run('write', async (records): Promise<boolean> => {
    const read = readRecord(importFormat, await records.get('imports', seq));
    if (!read.ok) return false;
    await records.put('imports', seq, toRecord(importFormat, { ...read.value, note }));
    return true;
  });
