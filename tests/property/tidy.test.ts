import { NO_DECISIONS } from '#domain/decisions.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '#domain/dataset.ts';
import { observationsIn } from '#domain/observationTable.ts';
import { crossCheck } from '#ingest/checks/crossCheck.ts';
import { crossCheckTable } from '#ingest/checks/crossCheckTable.ts';
import { readByAllSteps } from '#ingest/readFile.ts';
import { readTidy } from '#ingest/tidy/readTidy.ts';
import { tidyFile } from '#ingest/tidy/tidyFile.ts';
import { readPackageCatalogue } from '#ingest/published/readPackage.ts';
import { folderFiles } from '../../src/cli/files.ts';
import { smallCatalogue } from '../support/smallCatalogue.ts';
import { tidyBytes } from '../support/tidyArbitrary.ts';

const base = { file: 'f.csv', hash: '', size: 0, decisions: NO_DECISIONS };

/** What the short way makes of a file must be what all steps make of it; null where it leaves the file to them. */
async function compared(bytes: Uint8Array<ArrayBuffer>, catalogue: Catalogue): Promise<number | null> {
  const tidy = readTidy(bytes, 'f.csv', catalogue, NO_DECISIONS);
  if (tidy === null) return null;
  const short = tidyFile(base, tidy, bytes);
  const long = await readByAllSteps(base, bytes, catalogue);
  expect({ ...short.reading, table: null }).toEqual({ ...long.reading, table: null });
  expect(observationsIn(tidy.table)).toEqual(observationsIn(long.reading.table));
  for (const [from, count] of [
    [1, 5],
    [2, 1],
    [Math.max(1, tidy.rows - 1), 9],
    [tidy.rows, 1],
    [tidy.rows + 1, 1],
  ] as const)
    expect(short.window(from, count)).toEqual(long.window(from, count));
  return tidy.table.size;
}

describe('a tidy file', () => {
  it('is read straight into columns as it is by all steps, or left to them', async () => {
    let [read, left] = [0, 0];
    await fc.assert(
      fc.asyncProperty(tidyBytes, async (bytes) => {
        if ((await compared(bytes, smallCatalogue)) === null) left += 1;
        else read += 1;
      }),
      { numRuns: 10_000 },
    );
    expect(read).toBeGreaterThan(left / 4); // the comparison is about something
  }, 240_000);
});

describe('the published results', async () => {
  const files = (await folderFiles('public/data')) ?? new Map<string, Uint8Array<ArrayBuffer>>();
  const { catalogue } = readPackageCatalogue(files);
  const results = [...files].filter(([path]) => path.startsWith('results/'));

  it.each(results)('%s are read straight into columns as they are by all steps', async (_path, bytes) => {
    const hasInnerQuote = new TextDecoder().decode(bytes).includes('""'); // the one thing in them that is left to all steps
    expect((await compared(bytes, catalogue)) === null).toBe(hasInnerQuote);
  });
});

describe(crossCheckTable, () => {
  const figure = fc.record({
    score: fc.integer({ min: 10, max: 99 }),
    rank: fc.integer({ min: 1, max: 9 }),
    d1: fc.integer({ min: 1, max: 9 }),
  });
  const codes = ['01', '10', '15', '58', '66', '79'];

  it('says of a table what is said of its observations', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(figure, { minLength: 6, maxLength: 6 }), (figures) => {
        const line = (i: number, series: string, score: string, rank: number | '') =>
          `${series},${codes[i]},2023,${score},${rank}`;
        const lines = figures.flatMap(({ score, rank, d1 }, i) => [
          line(i, 'PAR_INDEX,', `${score}.5`, rank),
          line(i, 'PAPI,', `${d1 + 5 + (score > 90 ? 1 : 0)}.00`, ''),
          line(i, 'PAPI,D1', `${d1}.00`, ''),
          line(i, 'PAPI,D2', '5.00', ''),
          line(i, 'LOW,', String(score), rank),
        ]);
        const text = `indicator_code,component_code,entity_code,period,score,rank\n${lines.join('\n')}\n`;
        const tidy = readTidy(new TextEncoder().encode(text), 'f.csv', smallCatalogue, NO_DECISIONS);
        if (tidy === null) throw new Error('not tidy');
        const expected = crossCheck(observationsIn(tidy.table), smallCatalogue);
        if (expected.some(({ code }) => code === 'component_sum')) found += 1;
        expect(crossCheckTable(tidy.table, smallCatalogue)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
    expect(found).toBeGreaterThan(0);
  });
});
