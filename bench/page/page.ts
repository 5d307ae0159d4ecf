import Papa from 'papaparse';
import type { Catalogue, ObservationTable } from '#domain/dataset.ts';
import type { Asked } from './intake.worker.ts';

const load = async (address: string): Promise<Response> => fetch(address);
const startWorker = (): Worker => new Worker(new URL('./intake.worker.ts', import.meta.url), { type: 'module' });

const ask = (worker: Worker, asked: Asked): Promise<ObservationTable | null> =>
  new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ObservationTable | null>) => resolve(data), {
      once: true,
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
    worker.postMessage(asked, []);
  });

const tasks: number[] = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) tasks.push(duration);
}).observe({ type: 'longtask' });

/** The milliseconds of one task, how many rows it gave, and the longest task of the main thread meanwhile (0: none above 50 ms). */
async function measured(run: () => Promise<number> | number) {
  await new Promise((resolve) => setTimeout(resolve, 300));
  tasks.length = 0;
  const from = performance.now();
  const rows = await run();
  const ms = performance.now() - from;
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { ms, rows, longest: Math.max(0, ...tasks) };
}

const bench = {
  papa: async (file: string) => {
    const text = await (await load(file)).text();
    return measured(() => Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data.length);
  },
  worker: async (way: 'general' | 'tidy', file: string, isWarm: boolean) => {
    const catalogue: Catalogue = await (await load('catalogue.json')).json();
    const blob = await (await load(file)).blob();
    const small = await (await load('warm.csv')).blob();
    const warm = isWarm ? startWorker() : null;
    if (warm !== null) for (let i = 0; i < 3; i += 1) await ask(warm, { way, file: small, catalogue });
    return measured(async () => (await ask(warm ?? startWorker(), { way, file: blob, catalogue }))?.size ?? -1);
  },
};
Object.assign(window, { bench });
