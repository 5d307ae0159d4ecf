import * as v from 'valibot';
import { toDatasetId } from '#domain/ids.ts';
import type { RecordFormat } from './recordFormat.ts';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const seq = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const hash = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/));
const counts = v.strictObject({ added: whole, changed: whole, unchanged: whole, missing: whole });

/** The id of a dataset: a hash of its content. */
export const DatasetIdText = v.pipe(hash, v.transform(toDatasetId));

export const ImportFields = v.strictObject({
  id: DatasetIdText,
  seq,
  files: v.array(v.strictObject({ name: v.string(), hash: v.string(), size: whole })),
  keptAt: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/)),
  note: v.string(),
  counts: v.strictObject({ figures: counts, goals: counts }),
});

/** What the history says of an import, in the store `imports` under its `seq`. */
export const importFormat: RecordFormat<typeof ImportFields> = { schema: ImportFields, steps: [] };

const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? 0));

export const StateFields = v.strictObject({
  kept: v.pipe(
    v.array(seq),
    v.check((numbers) => isAscending(numbers)),
  ), // in force, first to last
  undone: v.array(seq), // can be redone, the last one first
  next: seq, // the number of the next import
});

/** Which imports are in force, in the store `state` under `current`. */
export const stateFormat: RecordFormat<typeof StateFields> = { schema: StateFields, steps: [] };
export type StoreState = Readonly<{ kept: readonly number[]; undone: readonly number[]; next: number }>;

/** The key of the one record of `state`. */
export const CURRENT = 'current';

/** Of a browser that has kept nothing yet. */
export const FIRST_STATE: StoreState = { kept: [], undone: [], next: 1 };
