import type { Result } from '#domain/result.ts';
import { damaged, setAside } from './damaged.ts';
import type { Store } from './openStore.ts';
import { readRecord, toRecord } from './recordFormat.ts';
import { ruleFormat, type Rule } from './ruleFormat.ts';
import type { StoreFailure } from './storeFailure.ts';

/** Remembers what was decided about files with these headings, in place of what was before. */
export const rememberRule = (store: Store, rule: Rule): Promise<Result<void, StoreFailure>> =>
  store.run('write', async (records) => {
    const stored = await records.get('rules', rule.signature);
    const before = readRecord(ruleFormat, stored);
    if (stored !== undefined && !before.ok)
      await setAside(records, damaged('rules', rule.signature, before.error, stored));
    await records.put('rules', rule.signature, toRecord(ruleFormat, rule));
  });

/** Forgets what was decided about files with these headings. */
export const forgetRule = (store: Store, signature: string): Promise<Result<void, StoreFailure>> =>
  store.run('write', (records) => records.remove('rules', signature));
