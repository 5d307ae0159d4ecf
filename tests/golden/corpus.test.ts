import { NO_DECISIONS } from '#domain/decisions.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { readPackageCatalogue } from '#ingest/published/readPackage.ts';
import { folderFiles } from '../../src/cli/files.ts';
import { ingestDocument } from '../../src/cli/ingestDocument.ts';

const folder = 'tests/golden/corpus';
const { catalogue } = readPackageCatalogue((await folderFiles('public/data')) ?? new Map());

const Place = { row: v.nullable(v.number()), col: v.nullable(v.number()) };
const Expected = v.object({
  status: v.union([v.string(), v.array(v.string())]),
  ignored_rows: v.array(v.object({ row: v.number(), why: v.string() })),
  records: v.array(
    v.object({
      ...Place,
      entity: v.string(),
      year: v.nullable(v.number()),
      measure: v.string(),
      value: v.nullable(v.number()),
    }),
  ),
  issues: v.array(v.object({ ...Place, severity: v.string() })),
});

type Told = Readonly<{
  row: number | null;
  col: number | null;
  entity?: unknown;
  year?: unknown;
  measure?: unknown;
  value: unknown;
}>;

/** A record in one line, for comparing. */
const line = ({ row, col, entity, year, measure, value }: Told): string =>
  `${row}:${col} ${String(entity)} ${String(year)} ${String(measure)} = ${String(value)}`;

async function read(file: string) {
  const bytes = new Uint8Array(readFileSync(`${folder}/files/${file}`));
  return ingestDocument(bytes, file, catalogue, NO_DECISIONS);
}

describe('a file that somebody saved', () => {
  it.each(readdirSync(`${folder}/files`))('%s', async (file) => {
    const expected = v.parse(Expected, JSON.parse(readFileSync(`${folder}/expected/${file}.json`, 'utf8')));
    const { status, records, issues, ignored_rows: ignored } = await read(file);
    expect([expected.status].flat()).toContain(status);
    if (status !== 'reject') {
      expect(records.map(line).toSorted()).toEqual(expected.records.map(line).toSorted());
      expect(ignored.map(({ row }) => row)).toEqual(expected.ignored_rows.map(({ row }) => row));
    }
    const unmet = expected.issues.filter(
      ({ severity, row, col }) =>
        severity !== 'info' &&
        !issues.some((i) => (row === null || i.row === row) && (col === null || i.col === null || i.col === col)),
    );
    expect(unmet).toEqual([]);
  });

  it('changes nothing that all objects share', async () => {
    await read('S28-prototype-headers.csv');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
