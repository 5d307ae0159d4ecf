import { type Decisions, NO_DECISIONS } from '#domain/decisions.ts';
import type { SheetWindow } from '#domain/sheetCells.ts';
import type { Catalogue } from '#domain/dataset.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { IngestClient } from '#ingest/ingestClient.ts';
import { lastingDecisions } from '#ingest/session/headingSignature.ts';
import type { Combined, KeptRows } from '#ingest/session/combineReadings.ts';
import type { ReadingSummary } from '#ingest/session/readingSummary.ts';
import { embeddedWorker } from '#storage/embeddedFiles.ts';
import { named, renamed, waiting, type Given } from './givenFiles.ts';
import {
  isReading,
  NO_IMPORT,
  withFile,
  type ImportFile,
  type Importing,
  type NoAnswer,
  type Said,
  type ToKeep,
} from './importFiles.ts';

/** What was remembered about files with the same headings. */
export type Remembered = (signature: string | null) => Decisions | null;

/** An import under way: what may be done to it. */
export type ImportWork = Readonly<{
  warm: () => void;
  add: (files: readonly File[], said: readonly Said[]) => void;
  decide: (key: string, decisions: Decisions) => void;
  dropRule: (key: string) => void;
  retry: (key: string) => void;
  addSheets: (key: string, sheets: readonly string[]) => void;
  remove: (key: string) => void;
  finish: (kept: readonly ImportFile[]) => void;
  cancel: () => void;
  window: (key: string, from: number, count: number) => Promise<SheetWindow | null>;
  toKeep: (keep: KeptRows) => Promise<ToKeep | null>;
}>;

type Holder = Readonly<{ get: () => Importing; set: (next: Importing) => void }>;
type Start = () => Promise<IngestClient>;

/**
 * Runs one import: files are read one after the other in a worker of their own, and put together when all are read.
 * One closure, longer than others: its parts share the worker, the queue and what was cancelled.
 */
export function importWork(state: Holder, start: Start, remembered: Remembered): ImportWork {
  const sources = new Map<string, File>();
  let client: Promise<IngestClient | null> | null = null;
  let epoch = 0; // a cancelled import says nothing more
  let number = 0;
  let version = 0;
  let isRunning = false;

  const patch = (key: string, members: Partial<ImportFile>): void => state.set(withFile(state.get(), key, members));

  /** The worker, started where none runs; null where its code cannot be loaded, which is tried anew the next time. */
  async function running(): Promise<IngestClient | null> {
    const mine = (client ??= start().catch(() => null));
    const worker = await mine;
    if (worker === null && client === mine) client = null;
    return worker;
  }

  async function ask<T>(call: (worker: IngestClient) => Promise<Result<T, NoAnswer>>): Promise<Result<T, NoAnswer>> {
    const worker = await running();
    return worker === null ? err('not-loaded') : call(worker);
  }

  /** The worker has ended: what it had read is to be read again by the next one. */
  function afterEnd(): void {
    client = null;
    const files = state
      .get()
      .files.map((file) => (file.step === 'read' ? { ...file, step: 'waiting' as const } : file));
    state.set({ ...state.get(), files, combined: null });
  }

  const failed = (trouble: NoAnswer) => ({ step: 'failed', trouble, reading: null, first: null }) as const;

  function fail(key: string, trouble: NoAnswer): void {
    patch(key, failed(trouble));
    if (trouble !== 'unreadable') afterEnd();
  }

  function take(key: string, reading: ReadingSummary): void {
    const isTwin = (other: ImportFile): boolean =>
      other.key !== key && other.reading?.hash === reading.hash && other.reading.sheet === reading.sheet;
    const twin = state.get().files.find(isTwin);
    version += 1;
    if (twin === undefined) return patch(key, { step: 'read', share: 1, reading, version });
    const said: Said = { kind: 'same', name: reading.file, first: twin.name };
    state.set({ ...state.get(), said: [...state.get().said, said] });
    remove(key);
  }

  /** Reads a file again by what was decided about one with the same headings, if anything was. */
  async function byRule(worker: IngestClient, key: string, reading: ReadingSummary): Promise<ReadingSummary> {
    const file = state.get().files.find((f) => f.key === key);
    const rule =
      file === undefined || file.isByRule || file.decisions !== NO_DECISIONS ? null : remembered(reading.signature);
    if (rule === null) return reading;
    const again = await worker.decide(key, rule);
    if (!again.ok || again.value === null) return reading;
    patch(key, { decisions: rule, isByRule: true, hadRule: true });
    return again.value;
  }

  async function readOne(file: ImportFile, source: File): Promise<void> {
    const now = epoch;
    patch(file.key, { step: 'reading', share: 0, trouble: null });
    const worker = await running();
    if (now !== epoch) return;
    if (worker === null) return fail(file.key, 'not-loaded');
    const answer = await worker.read(file.key, source, file.decisions, ({ share, first }) => {
      if (now === epoch) patch(file.key, first === null ? { share } : { share, first });
    });
    if (now !== epoch) return;
    if (!answer.ok) return fail(file.key, answer.error);
    patch(file.key, { signature: file.signature ?? answer.value.signature });
    const reading = await byRule(worker, file.key, answer.value);
    if (now === epoch) take(file.key, reading);
  }

  /** A worker that ended before it put the readings together is followed by one more; then it is the files' trouble. */
  async function putTogether(isAgain: boolean): Promise<void> {
    const now = epoch;
    if (isReading(state.get())) return;
    const combined = await combine('all');
    if (now !== epoch || isReading(state.get())) return;
    if (combined.ok) state.set({ ...state.get(), combined: combined.value });
    else if (isAgain) failAll(combined.error);
    else await readAgain();
  }

  function failAll(trouble: NoAnswer): void {
    client = null;
    const files = state.get().files.map((file) => (file.step === 'read' ? { ...file, ...failed(trouble) } : file));
    state.set({ ...state.get(), files, combined: null });
  }

  function readAgain(): Promise<void> {
    afterEnd();
    return run(true);
  }

  async function run(isAgain = false): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    try {
      for (let next = nextFile(); next !== null; next = nextFile()) await readOne(next.file, next.source);
    } finally {
      isRunning = false;
    }
    await putTogether(isAgain);
  }

  function nextFile(): Readonly<{ file: ImportFile; source: File }> | null {
    const file = state.get().files.find(({ step }) => step === 'waiting');
    const source = file === undefined ? undefined : sources.get(file.key);
    return file === undefined || source === undefined ? null : { file, source };
  }

  async function decide(key: string, decisions: Decisions): Promise<void> {
    const now = epoch;
    state.set({ ...withFile(state.get(), key, { decisions, step: 'reading', share: 1 }), combined: null });
    const answer = await ask((worker) => worker.decide(key, decisions));
    if (now !== epoch) return;
    if (!answer.ok) fail(key, answer.error);
    else if (answer.value === null) patch(key, { step: 'waiting' });
    else {
      version += 1;
      patch(key, { step: 'read', reading: answer.value, version });
    }
    await run();
  }

  /** What was read, put together; null where nothing was. */
  async function combine(keep: KeptRows): Promise<Result<Combined | null, NoAnswer>> {
    const keys = state.get().files.flatMap(({ key, reading }) => (reading === null ? [] : [key]));
    return keys.length === 0 ? ok(null) : ask((worker) => worker.combine(keys, keep));
  }

  /** What is to be kept; null where the worker is gone, and then everything is read again. */
  async function toKeep(keep: KeptRows): Promise<ToKeep | null> {
    const now = epoch;
    const { files } = state.get();
    const answer = await combine(keep);
    if (now !== epoch) return null;
    if (answer.ok) return answer.value === null ? null : { combined: answer.value, files };
    void readAgain();
    return null;
  }

  function remove(key: string): void {
    forget(key);
    const files = state.get().files.filter((file) => file.key !== key);
    state.set({ ...state.get(), files, combined: null });
    void run();
  }

  function add(given: readonly Given[], said: readonly Said[]): void {
    const before = state.get();
    const taken = new Set(before.files.map(({ name }) => name));
    const added = given.map(({ source, decisions }) => {
      const file = named(source, taken);
      taken.add(file.name);
      number += 1;
      const key = `${epoch}-${number}`;
      sources.set(key, file);
      return waiting(key, file, decisions);
    });
    state.set({ files: [...before.files, ...added], said: [...before.said, ...said], combined: null });
    void run();
  }

  /** Other sheets of a workbook as files of their own, by what was answered about the one that is read. */
  function addSheets(key: string, sheets: readonly string[]): void {
    const source = sources.get(key);
    const file = state.get().files.find((one) => one.key === key);
    if (source === undefined || file === undefined) return;
    const lasting = { ...NO_DECISIONS, ...lastingDecisions(file.decisions) };
    add(
      sheets.map((sheet) => ({ source: renamed(source, `[${sheet}]`), decisions: { ...lasting, sheet } })),
      [],
    );
  }

  /** What was kept is over; files that were added meanwhile are looked at next. */
  function finish(kept: readonly ImportFile[]): void {
    const keys = new Set(kept.filter(({ step }) => step === 'read' || step === 'failed').map(({ key }) => key));
    const left = state.get().files.filter(({ key }) => !keys.has(key));
    if (left.length === 0) return cancel();
    for (const key of keys) forget(key);
    state.set({ files: left, said: [{ kind: 'kept', files: keys.size }], combined: null });
    void run();
  }

  function forget(key: string): void {
    sources.delete(key);
    void client?.then((worker) => worker?.forget(key));
  }

  function cancel(): void {
    epoch += 1;
    sources.clear();
    void client?.then((worker) => worker?.close());
    client = null;
    state.set(NO_IMPORT);
  }

  return {
    warm: () => void running(),
    add: (files, said) =>
      add(
        files.map((source) => ({ source, decisions: NO_DECISIONS })),
        said,
      ),
    decide: (key, decisions) => void decide(key, decisions),
    dropRule: (key) => {
      patch(key, { isByRule: false });
      void decide(key, { ...NO_DECISIONS }); // a copy: said by a person, so that no rule is applied again
    },
    retry: (key) => {
      patch(key, { step: 'waiting', trouble: null });
      void run();
    },
    addSheets,
    remove,
    finish,
    cancel,
    window: async (key, from, count) => {
      const answer = await ask((worker) => worker.window(key, from, count));
      return answer.ok ? answer.value : null;
    },
    toKeep,
  };
}

/** Where the current catalogue's import is run. */
export const startWorkerFor =
  (catalogue: Catalogue): Start =>
  async () => {
    const { startIngest } = await import('#ingest/ingestClient.ts'); // the reader comes only when somebody reads a file
    return startIngest(catalogue, new Date().toISOString().slice(0, 10), embeddedWorker());
  };
