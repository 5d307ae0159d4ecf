import type { ObservationTable } from './dataset.ts';
import type { Goal } from './goal.ts';
import type { ImportRecord } from './importRecord.ts';

/** An import that an analyst kept: its record, and the figures and goals that it brought. It never changes. */
export type KeptImport = ImportRecord & Readonly<{ observations: ObservationTable; goals: readonly Goal[] }>;

/** An import of the history; undone ones stay in it. */
export type HistoryEntry = Readonly<{ kept: KeptImport; isUndone: boolean }>;
