import type { HistoryEntry, KeptImport } from '#domain/keptImport.ts';
import { ok, type Result } from '#domain/result.ts';
import { chunkCount, chunkKey, readContent } from './datasetFormat.ts';
import { damaged, readAside, type Damaged } from './damaged.ts';
import { CURRENT, FIRST_STATE, importFormat, stateFormat, type StoreState } from './importFormat.ts';
import type { Store } from './openStore.ts';
import { rawRecords, type RawRecords } from './rawRecords.ts';
import { readRecord } from './recordFormat.ts';
import type { RecordKey, StoreName } from './records.ts';
import { ruleFormat, type Rule } from './ruleFormat.ts';
import { stateOfAll } from './state.ts';
import type { StoreFailure } from './storeFailure.ts';

/** Everything that is stored, checked. What could not be used is in `quarantine`, and stays where it is. */
export type StoreContent = Readonly<{
  kept: readonly KeptImport[]; // in force, first to last
  history: readonly HistoryEntry[]; // every import ever kept, by its number
  undone: readonly number[]; // can be redone, the next one first
  rules: readonly Rule[];
  quarantine: readonly Damaged[];
}>;

type Shelf = ReadonlyMap<RecordKey, unknown>;

/** Reads from raw records and collects what does not fit. */
function reader(raw: RawRecords) {
  const aside: Damaged[] = raw.unreadable.map(({ store, key }) => damaged(store, key, 'unreadable', null));
  const shelf = (store: StoreName): Shelf => raw.stores.get(store) ?? new Map<RecordKey, unknown>();
  const isUnreadable = (store: StoreName, key: RecordKey): boolean =>
    raw.unreadable.some((record) => record.store === store && record.key === key);
  function setAside(store: StoreName, key: RecordKey, why: string, stored: unknown): void {
    if (!isUnreadable(store, key)) aside.push(damaged(store, key, stored === undefined ? 'missing' : why, stored));
  }
  return { shelf, setAside, aside };
}
type Reader = ReturnType<typeof reader>;

function readState({ shelf, setAside }: Reader): StoreState {
  const [stored, imports] = [shelf('state').get(CURRENT), [...shelf('imports').keys()]];
  const read = readRecord(stateFormat, stored);
  if (read.ok) return read.value;
  if (stored === undefined && imports.length === 0) return FIRST_STATE;
  setAside('state', CURRENT, read.error, stored);
  return stateOfAll(imports);
}

function readImport(from: Reader, key: RecordKey, stored: unknown): KeptImport | null {
  const { shelf, setAside } = from;
  const record = readRecord(importFormat, stored);
  if (!record.ok || record.value.seq !== key) {
    setAside('imports', key, record.ok ? 'seq' : record.error, stored);
    return null;
  }
  const { id } = record.value;
  const head = shelf('datasets').get(id);
  const chunks = Array.from({ length: chunkCount(head) }, (_, n) => shelf('chunks').get(chunkKey(id, n)));
  const content = readContent(id, head, chunks);
  if (content.ok) return { ...record.value, ...content.value };
  setAside('datasets', id, content.error, head === undefined ? undefined : { head, chunks, import: stored });
  return null;
}

function readRules({ shelf, setAside }: Reader): readonly Rule[] {
  return [...shelf('rules')].flatMap(([key, stored]) => {
    const read = readRecord(ruleFormat, stored);
    if (read.ok && read.value.signature === key) return [read.value];
    setAside('rules', key, read.ok ? 'signature' : read.error, stored);
    return [];
  });
}

/** The content of raw records. */
function contentOf(raw: RawRecords): StoreContent {
  const from = reader(raw);
  const state = readState(from);
  const inForce = new Set(state.kept);
  const found = [...from.shelf('imports')].flatMap(([key, stored]) => readImport(from, key, stored) ?? []);
  const lost = state.kept.filter((seq) => !from.shelf('imports').has(seq));
  for (const seq of lost) from.setAside('imports', seq, 'missing', undefined);
  const rules = readRules(from);
  const before = [...from.shelf('quarantine')].map(([key, stored]) => readAside(key, stored));
  return {
    kept: found.filter(({ seq }) => inForce.has(seq)),
    history: found.map((kept) => ({ kept, isUndone: !inForce.has(kept.seq) })),
    undone: state.undone,
    rules,
    quarantine: [...before, ...from.aside],
  };
}

/** Everything that is stored. A damaged record never takes the rest down: it is told in `quarantine`. */
export async function readStore(store: Store): Promise<Result<StoreContent, StoreFailure>> {
  const raw = await rawRecords(store);
  return raw.ok ? ok(contentOf(raw.value)) : raw;
}
