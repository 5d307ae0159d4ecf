import { NO_DECISIONS } from '#domain/decisions.ts';
import Papa from 'papaparse';
import { readSheet } from '#ingest/bytes/readSheet.ts';
import { readPackageCatalogue } from '#ingest/published/readPackage.ts';
import { readTidy } from '#ingest/tidy/readTidy.ts';
import { understandSheet } from '#ingest/understandSheet.ts';
import { folderFiles } from '../src/cli/files.ts';
import { tidyText, wideText, withMoreIndices } from './syntheticResults.ts';

const ROUNDS = 7;
const SMALL_ROUNDS = 40;
const SMALL = 1_000_000; // bytes

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Milliseconds of each task, first and median of the rounds, the tasks taking turns. */
function timed(
  tasks: readonly (() => unknown)[],
  rounds: number,
  collect: () => void,
): readonly (readonly [number, number])[] {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    tasks.forEach((task, i) => {
      collect();
      const from = performance.now();
      task();
      times[i]?.push(performance.now() - from);
    });
  }
  return times.map((all) => [all[0] ?? 0, median(all)]);
}

/**
 * The rows of the table: each file by bare PapaParse (the peer: a string to arrays, nothing understood), by the general path
 * and by the path for tidy files, from bytes to a checked table. `most`: rows of the largest tidy file.
 */
export async function intake(most: number, collect: () => void): Promise<readonly string[]> {
  const catalogue = withMoreIndices(readPackageCatalogue((await folderFiles('public/data')) ?? new Map()).catalogue);
  const general = (bytes: Uint8Array<ArrayBuffer>) => () => {
    const sheet = readSheet(bytes, 'f.csv');
    if (!sheet.ok) throw new Error(sheet.error.code);
    const { table, issues } = understandSheet(sheet.value, catalogue, NO_DECISIONS);
    if (table.size === 0 || issues.some(({ severity }) => severity === 'error')) throw new Error('not read');
    return table;
  };
  const tidy = (bytes: Uint8Array<ArrayBuffer>) => () => {
    const read = readTidy(bytes, 'f.csv', catalogue, NO_DECISIONS, { bytes: Infinity, rows: most + 1 });
    if (read === null) throw new Error('not tidy');
    return read;
  };
  const files = [
    { name: 'tidy, 10,000 rows', text: tidyText(catalogue, 10_000), isTidy: true },
    { name: 'tidy, 199,999 rows', text: tidyText(catalogue, 199_999), isTidy: true },
    ...(most > 200_000
      ? [{ name: `tidy, ${most.toLocaleString('en')} rows`, text: tidyText(catalogue, most), isTidy: true }]
      : []),
    { name: 'wide, 63 × 200', text: wideText(catalogue), isTidy: false },
  ];
  return files.flatMap(({ name, text, isTidy }) => {
    const bytes = new TextEncoder().encode(text);
    const [delimiter, newline] = isTidy ? [',', '\n' as const] : [';', '\r\n' as const];
    const isWithin = bytes.length < 50 * 1024 * 1024 && text.split('\n').length <= 200_001;
    const ways = [
      { way: 'bare PapaParse', run: () => Papa.parse(text, { delimiter, newline }) },
      ...(isWithin ? [{ way: 'ours, general path', run: general(bytes) }] : []),
      ...(isTidy ? [{ way: 'ours, path for tidy files', run: tidy(bytes) }] : []),
    ];
    const isSmall = bytes.length < SMALL; // a collected heap forgets compiled code, which is most of a small file's time
    const runs = ways.map(({ run }) => run);
    const times = isSmall ? timed(runs, SMALL_ROUNDS, () => undefined) : timed(runs, ROUNDS, collect);
    const peer = times[0] ?? [1, 1];
    return ways.map(({ way }, i) => {
      const [first, again] = times[i] ?? [0, 0];
      const ratios = `${(first / peer[0]).toFixed(2)} · ${(again / peer[1]).toFixed(2)}`;
      return `| ${name} (${(bytes.length / 1e6).toFixed(1)} MB) | ${way} | ${first.toFixed(0)} · ${again.toFixed(0)} | ${ratios} |`;
    });
  });
}
