import type { Decisions } from '#domain/decisions.ts';
import type { SheetWindow } from '#domain/sheetCells.ts';
import { proxy, wrap, type Remote } from 'comlink';
import type { Catalogue } from '#domain/dataset.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { IngestWorker, Progress } from './ingest.worker.ts';
// oxlint-disable-next-line import/default -- the bundler's address of the worker, no export of the module
import workerAddress from './ingest.worker.ts?worker&url';
import type { Combined, KeptRows } from './session/combineReadings.ts';
import type { ReadingSummary } from './session/readingSummary.ts';
import { trustedWorkerAddress } from './trustedWorkerAddress.ts';

/** Why the worker gave no answer: no sign of life for 30 seconds, it broke, or the file is gone or changed. */
export type Trouble = 'stalled' | 'crashed' | 'unreadable';

/** One import's own worker. After `stalled` or `crashed` it has ended: every later answer is `crashed`. */
export type IngestClient = Readonly<{
  read: (
    key: string,
    file: File,
    decisions: Decisions,
    onProgress: (progress: Progress) => void,
  ) => Promise<Result<ReadingSummary, Trouble>>;
  decide: (key: string, decisions: Decisions) => Promise<Result<ReadingSummary | null, Trouble>>;
  window: (key: string, from: number, count: number) => Promise<Result<SheetWindow | null, Trouble>>;
  forget: (key: string) => Promise<Result<void, Trouble>>;
  combine: (keys: readonly string[], keep: KeptRows) => Promise<Result<Combined, Trouble>>;
  close: () => void;
}>;

/** A worker that gives no sign of life for so long is ended. */
const PATIENCE_MS = 30_000;

/** The worker from its file, or from the code that the page carries in itself: no module, which browsers refuse there. */
function startWorker(code: string | null): Worker {
  const address = new URL(workerAddress, import.meta.url).href;
  if (code === null) return new Worker(trustedWorkerAddress(address, import.meta.url), { type: 'module' });
  const made = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  return new Worker(trustedWorkerAddress(made, made));
}

/** Calls to a worker that always end: with its answer, or with why there is none. `alive` puts the end off. */
function guardian(worker: Worker) {
  let isOver = false;
  let breakOff: () => void = () => undefined;
  const broken = new Promise<Result<never, Trouble>>((resolve) => {
    breakOff = () => resolve(err('crashed'));
    worker.addEventListener('error', breakOff, { once: true });
  });
  const end = (): void => {
    isOver = true;
    worker.terminate();
    breakOff(); // who still waits for an answer gets one
  };
  async function guarded<T>(call: (alive: () => void) => Promise<T>): Promise<Result<T, Trouble>> {
    if (isOver) return err('crashed');
    let watchdog: ReturnType<typeof setTimeout> | undefined;
    let giveUp: () => void = () => undefined;
    const alive = (): void => {
      clearTimeout(watchdog);
      watchdog = setTimeout(() => giveUp(), PATIENCE_MS);
    };
    const stalled = new Promise<Result<never, Trouble>>((resolve) => {
      giveUp = () => resolve(err('stalled'));
    });
    alive();
    const answer = call(alive).then(ok, (): Result<never, Trouble> => err('crashed'));
    const result = await Promise.race([answer, broken, stalled]);
    clearTimeout(watchdog);
    if (!result.ok) end();
    return result;
  }
  return { guarded, end };
}

/** Starts a worker for one import, from its file or from `code`; it reads on a day (an ISO date) and ends with `close`. */
export function startIngest(catalogue: Catalogue, today: string, code: string | null): IngestClient {
  const worker = startWorker(code);
  const { guarded, end } = guardian(worker);
  const remote: Remote<IngestWorker> = wrap<IngestWorker>(worker);
  const begun = guarded(() => remote.begin(catalogue, today));
  async function ask<T>(call: (alive: () => void) => Promise<T>): Promise<Result<T, Trouble>> {
    const start = await begun;
    return start.ok ? guarded(call) : start;
  }
  return {
    read: async (key, file, decisions, onProgress) => {
      const answer = await ask<Result<ReadingSummary, 'unreadable'>>(async (alive) => {
        const tell = (progress: Progress): void => {
          alive();
          onProgress(progress);
        };
        return await remote.read(key, file, decisions, proxy(tell));
      });
      return answer.ok ? answer.value : answer;
    },
    decide: (key, decisions) => ask(() => remote.decide(key, decisions)),
    window: (key, from, count) => ask(() => remote.window(key, from, count)),
    forget: (key) => ask(() => remote.forget(key)),
    combine: (keys, keep) => ask(() => remote.combine(keys, keep)),
    close: end,
  };
}
