import type { DatasetId } from './ids.ts';

/** A file that an import was read from, by the hash of its bytes (`sha256:…`) and its size in bytes. */
export type KeptFile = Readonly<{ name: string; hash: string; size: number }>;

/** How many figures or goals an import changed when it was kept: see `changesBetween`. */
export type ChangeCounts = Readonly<{ added: number; changed: number; unchanged: number; missing: number }>;

/** What the history says of an import. `seq` counts from 1 and is never used again; `id` names its content and may come twice. */
export type ImportRecord = Readonly<{
  id: DatasetId;
  seq: number;
  files: readonly KeptFile[];
  keptAt: string; // ISO time, for reading only: the order is that of `seq`
  note: string;
  counts: Readonly<{ figures: ChangeCounts; goals: ChangeCounts }>;
}>;
