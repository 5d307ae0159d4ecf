import type { Result } from '#domain/result.ts';
import { datasetRecords } from './datasetFormat.ts';
import { setAside } from './damaged.ts';
import { importFormat } from './importFormat.ts';
import type { Store } from './openStore.ts';
import type { StoreContent } from './readStore.ts';
import { toRecord } from './recordFormat.ts';
import { STORES, type Records } from './records.ts';
import { ruleFormat } from './ruleFormat.ts';
import { putState } from './state.ts';
import type { StoreFailure } from './storeFailure.ts';

async function putAll(records: Records, content: StoreContent): Promise<void> {
  const { history, kept, undone, rules, quarantine } = content;
  for (const store of STORES) await records.clear(store);
  for (const { kept: own } of history) {
    const { observations, goals, ...record } = own;
    const { head, chunks } = datasetRecords(own.id, { observations, goals });
    await records.put('datasets', own.id, head);
    for (const chunk of chunks) await records.put('chunks', chunk.key, chunk.record);
    await records.put('imports', own.seq, toRecord(importFormat, record));
  }
  const next = (history.at(-1)?.kept.seq ?? 0) + 1;
  await putState(records, { kept: kept.map(({ seq }) => seq), undone, next });
  for (const rule of rules) await records.put('rules', rule.signature, toRecord(ruleFormat, rule));
  for (const record of quarantine) await setAside(records, record);
}

/** Puts a content in place of all that is stored, in one transaction. What was damaged comes as what was set aside. */
export async function replaceStore(store: Store, content: StoreContent): Promise<Result<void, StoreFailure>> {
  const replaced = await store.run('write', (records) => putAll(records, content));
  if (replaced.ok && content.history.length > 0) void store.askToKeep();
  return replaced;
}
