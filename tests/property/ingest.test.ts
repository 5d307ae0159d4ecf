import { NO_DECISIONS } from '#domain/decisions.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeReadings } from '#ingest/table/mergeReadings.ts';
import { readGoals } from '#ingest/goals/readGoals.ts';
import { readResults } from '#ingest/table/readResults.ts';
import { bytesOf, smallCatalogue } from '../support/smallCatalogue.ts';

const read = (text: string) => readResults(bytesOf(text), 'f.csv', smallCatalogue, NO_DECISIONS);

const piece = fc.constantFrom(
  'Tỉnh',
  'PAR INDEX 2023',
  'Hà Nội',
  '89,64',
  '1.234',
  '"',
  ';',
  ',',
  '\t',
  '\n',
  '\r',
  '\u0000',
  '__proto__',
  'goal_id',
  'clauses',
  '=1+1',
  '\ufeff',
);
const noise = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => new TextEncoder().encode(pieces.join(''))),
);

describe('reading', () => {
  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(noise, (bytes) => {
        readResults(bytes, 'f.csv', smallCatalogue, NO_DECISIONS);
        readGoals(bytes, 'f.csv', smallCatalogue, NO_DECISIONS);
      }),
      { numRuns: 2000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

const cell = (...texts: readonly string[]) => fc.constantFrom(...texts);
const row = fc.tuple(
  cell('PAR_INDEX', 'PAPI', 'PARR', ''),
  cell('01', '58', '66', '99', ''),
  cell('2023', '2022', 'Năm 2023', '23', ''),
  cell('89.64', '40.5', '1.234', '889.6', '89,64', 'x', '#N/A', '-1', ''),
  cell('5', '05', '30/63', 'TOP 20', '99', '12,5', '-', ''),
  cell('final', 'tự chấm', 'nháp', ''),
  cell('ghi chú', ''),
);
const HEADINGS = ['indicator_code', 'entity_code', 'year', 'score', 'rank', 'status', 'Cột lạ'];
const tidy = (rows: readonly (readonly string[])[]): string =>
  [HEADINGS, ...rows].map((cells) => cells.map((text) => `"${text}"`).join(',')).join('\n');

/** What is known of each figure, without the place it came from. */
const content = (text: string): readonly string[] =>
  mergeReadings(read(text).readings)
    .kept.map(({ observation }) => JSON.stringify({ ...observation, source: null }))
    .toSorted();

describe('a tidy file', () => {
  it('gives the same observations in any order of rows', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 12 }),
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        (rows, keys) => {
          const shuffled = rows.map((cells, i) => [keys[i] ?? 0, cells] as const).toSorted(([a], [b]) => a - b);
          const distinctStatus = (cells: readonly string[]): string => cells.join('|');
          fc.pre(new Set(rows.map(distinctStatus)).size === rows.length);
          expect(content(tidy(shuffled.map(([, cells]) => cells)))).toEqual(content(tidy(rows)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('loses no cell: each is in a reading, an issue, an ignored row or text that is kept aside', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const { readings, issues, ignored } = read(tidy(rows));
        rows.forEach((cells, i) => {
          const at = i + 2;
          const own = issues.filter((issue) => issue.row === at);
          const reading = readings.find((found) => found.row === at);
          const isIgnored = ignored.some((found) => found.row === at);
          if (reading === undefined) return expect(isIgnored || own.length > 0).toBe(true);
          const isTold = (column: number): boolean => own.some((issue) => issue.column === column);
          expect(cells[3] === '' || reading.score !== null || isTold(4)).toBe(true);
          expect(cells[4] === '' || reading.rank !== null || isTold(5)).toBe(true);
        });
        expect(issues.some(({ code, column }) => code === 'column_unknown' && column === 7)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never holds a figure that its cell does not show', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        for (const { row: at, score, rank } of read(tidy(rows)).readings) {
          const cells = rows[at - 2] ?? [];
          const shown = Number((cells[3] ?? '').replace(',', '.'));
          expect(score === null || score.value === null || score.value.value === Math.round(shown * 1e6)).toBe(true);
          expect(rank === null || rank.value === null || rank.value.place === Number.parseInt(cells[4] ?? '', 10)).toBe(
            true,
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});
