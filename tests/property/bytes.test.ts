import { NO_DECISIONS } from '#domain/decisions.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet } from '#ingest/bytes/readSheet.ts';
import { plainRows } from '#ingest/bytes/plainRows.ts';
import { readStart } from '#ingest/bytes/readStart.ts';
import { scanRecords } from '#ingest/bytes/scanRecords.ts';
import { toRows, type Delimiter } from '#ingest/bytes/toRows.ts';
import { knownWords } from '#ingest/names/knownWords.ts';
import { openSheet } from '#ingest/workbook/openSheet.ts';
import { smallCatalogue } from '../support/smallCatalogue.ts';
import { encoded } from '../support/vietnameseBytes.ts';

const words = knownWords(smallCatalogue);
const DELIMITERS: readonly Delimiter[] = [';', '\t', ',', '|'];
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'vni', 'vni-as-utf8'];
const NEWLINES = ['\n', '\r\n', '\r'];

const piece = fc.constantFrom(
  '"',
  '""',
  ';',
  '\t',
  ',',
  '|',
  '\n',
  ' ',
  'a',
  '1',
  '89,64',
  'Tỉnh',
  'Đắk',
  'ướt',
  'ễ',
  'sep=',
);
const cell = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
const dialect = fc.record({
  delimiter: fc.constantFrom(...DELIMITERS),
  newline: fc.constantFrom(...NEWLINES),
  encoding: fc.constantFrom(...ENCODINGS),
  endsLine: fc.boolean(),
});

/** Every cell quoted, below a line that names the delimiter. */
const written = (
  table: readonly (readonly string[])[],
  delimiter: string,
  newline: string,
  endsLine: boolean,
): string =>
  [
    `sep=${delimiter}`,
    ...table.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter)),
  ].join(newline) + (endsLine ? newline : '');

const noise = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => encoded(pieces.join(''), 'utf-8')),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.from([0x50, 0x4b, 3, 4, 0x78, 0x6c, 0x2f, ...bytes])),
);

describe('bytes', () => {
  it('never throw, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(
        noise,
        fc.constantFrom(null, 'vni', 'tcvn3', 'utf-16le', 'windows-1258'),
        async (bytes, named) => {
          const sheet = await openSheet(bytes, 'f.csv', { ...NO_DECISIONS, encoding: named }, words);
          expect(sheet.ok || sheet.error.severity === 'error').toBe(true);
          readStart(bytes.subarray(0, 100), bytes.length, 'f.csv', named, words);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('give the rows that were written, in every dialect and encoding', () => {
    fc.assert(
      fc.property(rows, dialect, (table, { delimiter, newline, encoding, endsLine }) => {
        const bytes = encoded(written(table, delimiter, newline, endsLine), encoding);
        const sheet = readSheet(bytes, 'f.csv', encoding, words);
        expect(sheet.ok && sheet.value.rows.slice(1)).toEqual(table);
        expect(sheet.ok && sheet.value.faults).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('are scanned as they are split: as many rows, the last as long', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(...DELIMITERS),
        (pieces, delimiter) => {
          const text = pieces.join('');
          const scan = scanRecords(text, delimiter);
          fc.pre(!scan.faults.some(({ code }) => code === 'unterminated_quote'));
          const split = toRows(text, delimiter);
          expect([scan.row, scan.column, scan.widest]).toEqual([
            Math.max(1, split.length),
            split.at(-1)?.length ?? 1,
            Math.max(1, ...split.map((row) => row.length)),
          ]);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('without quotes are split by hand as the parser splits them', () => {
    fc.assert(
      fc.property(
        fc.array(
          piece.filter((text) => !text.includes('"')),
          { minLength: 1, maxLength: 40 },
        ),
        fc.constantFrom(...DELIMITERS),
        (pieces, delimiter) => {
          const text = `${pieces.join('')}.`;
          const { rows: split, widest } = plainRows(text, delimiter) ?? { rows: [], widest: 0 };
          expect(split).toEqual(toRows(text, delimiter));
          expect(widest).toBe(scanRecords(text, delimiter).widest);
          expect(plainRows(`${text}\n`, delimiter)).toEqual({ rows: split, widest });
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('begin with the same rows, however few are looked at', () => {
    fc.assert(
      fc.property(rows, dialect, fc.nat(400), (table, { delimiter, newline, encoding, endsLine }, length) => {
        const bytes = encoded(written(table, delimiter, newline, endsLine), encoding);
        const start = readStart(bytes.subarray(0, length), bytes.length, 'f.csv', encoding, words);
        const found = start.ok ? start.value.rows.slice(1) : [];
        expect(found).toEqual(table.slice(0, length < bytes.length ? found.length : undefined));
      }),
      { numRuns: 2000 },
    );
  });
});
