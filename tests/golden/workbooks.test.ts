import { type Decisions, NO_DECISIONS } from '#domain/decisions.ts';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSheet } from '#ingest/bytes/readSheet.ts';
import { knownWords } from '#ingest/names/knownWords.ts';
import { readPackageCatalogue } from '#ingest/published/readPackage.ts';
import { folderFiles } from '../../src/cli/files.ts';
import { ingestDocument } from '../../src/cli/ingestDocument.ts';
import { importCase } from '../support/importCase.ts';
import { handMade, textRows } from '../support/workbooks.ts';

const { catalogue } = readPackageCatalogue((await folderFiles('public/data')) ?? new Map());
/** What these show is how a text falls into cells; a workbook has cells. */
const BY_ROW = new Set(['ragged-rows', 'decimal-comma-splits-columns']);

const samples = readdirSync('data-samples', { withFileTypes: true }).flatMap((entry) => {
  if (!entry.isDirectory()) return [];
  const { bytes, decisions } = importCase(entry.name);
  const sheet = readSheet(bytes, 'input.csv', null, knownWords(catalogue));
  if (BY_ROW.has(entry.name)) return [];
  return sheet.ok && sheet.value.faults.length === 0
    ? [{ name: entry.name, bytes, decisions, rows: sheet.value.rows }]
    : [];
});

const recordsOf = async (bytes: Uint8Array, decisions: Decisions = NO_DECISIONS) =>
  (await ingestDocument(bytes, 'input', catalogue, decisions)).records;

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;
/** Rows as the XML of a sheet in which plain numbers are numbers. */
const numberRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => {
      const cells = row.map((text) =>
        NUMBER.test(text) && !/^0\d/.test(text)
          ? `<c><v>${text.replace(',', '.')}</v></c>`
          : textRows([[text]]).replace(/<\/?row>/g, ''),
      );
      return `<row>${cells.join('')}</row>`;
    })
    .join('');

describe('a table of data-samples as a workbook', () => {
  it('is there', () => {
    expect(samples.length).toBeGreaterThan(20);
  });

  it.each(samples)('$name gives the records of the text', async ({ bytes, decisions, rows }) => {
    const book = handMade([{ name: 'A', rows: textRows(rows) }]);
    expect(await recordsOf(book, decisions)).toEqual(await recordsOf(bytes, decisions));
  });

  it.each(['two-columns-decimal-comma', 'tidy-contract', 'wide-scores-and-ranks', 'wide-years'])(
    '%s gives the same values where its numbers are numbers',
    async (name) => {
      const sample = samples.find((one) => one.name === name);
      const valuesOf = (records: Awaited<ReturnType<typeof recordsOf>>) =>
        records.map(({ entity, row, col, value }) => ({ entity, row, col, value }));
      const expected = valuesOf(await recordsOf(sample?.bytes ?? new Uint8Array()));
      expect(expected.length).toBeGreaterThan(0);
      const book = handMade([{ name: 'A', rows: numberRows(sample?.rows ?? []) }]);
      expect(valuesOf(await recordsOf(book))).toEqual(expected);
    },
  );
});
