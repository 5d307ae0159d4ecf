import { describe, expect, it } from 'vitest';
import { contentHash } from '#ingest/bytes/contentHash.ts';
import { describedAgain } from '#ingest/published/describedAgain.ts';
import { readPackage } from '#ingest/published/readPackage.ts';
import type { PackageFiles } from '#ingest/published/packageDescriptor.ts';
import { bytesOf, smallFolder } from '../../../support/smallCatalogue.ts';

const RESULTS = 'indicator_code,entity_code,period,score\nPAR_INDEX,58,2023,86.41\n';

/** The small folder with more files, described as they are. */
async function folder(more: Readonly<Record<string, string>> = {}): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const files = new Map(smallFolder());
  for (const [path, text] of Object.entries({ 'results/a.csv': RESULTS, ...more })) files.set(path, bytesOf(text));
  const resources = await Promise.all(
    [...files].map(async ([path, bytes]) => {
      const fields = (new TextDecoder().decode(bytes).split('\n')[0] ?? '').split(',').map((name) => ({ name }));
      return { name: path, path, bytes: bytes.length, hash: await contentHash(bytes), schema: { fields } };
    }),
  );
  return files.set(
    'datapackage.json',
    bytesOf(`${JSON.stringify({ title: 'x', resources, version: '1' }, null, 2)}\n`),
  );
}

const errors = async (files: PackageFiles): Promise<readonly string[]> =>
  (await readPackage(files)).issues
    .filter(({ severity }) => severity === 'error')
    .map(({ code, file, row }) => `${code} ${file}:${row}`);

describe(readPackage, () => {
  it('reads a sound folder without an error', async () => {
    const found = await readPackage(await folder());
    expect(found.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found.observations).toHaveLength(1);
    expect(found.rows.get('results/a.csv')).toBe(1);
  });

  it.each<[name: string, change: (files: Map<string, Uint8Array<ArrayBuffer>>) => void, error: string]>([
    ['a listed file that is missing', (f) => f.delete('groups.csv'), 'resource_missing groups.csv:null'],
    [
      'a table that is not listed',
      (f) => f.set('results/b.csv', bytesOf('indicator_code,entity_code,period,score\nPAPI,58,2023,40.25\n')),
      'resource_unlisted results/b.csv:null',
    ],
    [
      'a figure that was edited',
      (f) => f.set('results/a.csv', bytesOf(RESULTS.replace('86.41', '86.42'))),
      'hash_mismatch results/a.csv:null',
    ],
    ['no description', (f) => f.delete('datapackage.json'), 'resource_missing datapackage.json:null'],
    [
      'a description that is none',
      (f) => f.set('datapackage.json', bytesOf('[1')),
      'package_unreadable datapackage.json:null',
    ],
  ])('reports %s', async (_name, change, error) => {
    const files = await folder();
    change(files);
    expect(await errors(files)).toEqual([error]);
  });

  it('reports columns that the description does not have', async () => {
    const files = await folder();
    files.set('results/a.csv', bytesOf(RESULTS.replace('score', 'points')));
    expect(await errors(files)).toContain('schema_mismatch results/a.csv:null');
  });

  it.each<[name: string, path: string, row: string, error: string]>([
    [
      'a code valid twice at a time',
      'entities.csv',
      '01,2020-01-01,,Hà Nội 2,,province,,\n',
      'code_valid_twice entities.csv:12',
    ],
    [
      'a parent that is not there',
      'entities.csv',
      '02,,,Hà Giang,,province,R9,\n',
      'reference_unknown entities.csv:12',
    ],
    ['a level that is none', 'entities.csv', '02,,,Hà Giang,,city,,\n', 'option_unknown entities.csv:12'],
    ['a date that is none', 'entities.csv', '02,1/1/2020,,Hà Giang,,province,,\n', 'date_unreadable entities.csv:12'],
    [
      'a component without an index',
      'indicators.csv',
      'XYZ,D1,,X,X,,điểm,higher,2,,,,\n',
      'reference_unknown indicators.csv:8',
    ],
    ['an index that nobody knows', 'publications.csv', 'XYZ,2023,,,,\n', 'reference_unknown publications.csv:4'],
    ['a decimal comma', 'groups.csv', 'PAPI,2023,vừa,3,"40,5",,,\n', 'not_a_number groups.csv:4'],
  ])('reports %s', async (_name, path, row, error) => {
    const text = new TextDecoder().decode(smallFolder().get(path));
    expect(await errors(await folder({ [path]: text + row }))).toEqual([error]);
  });
});

describe(describedAgain, () => {
  it('changes sizes and hashes and nothing else', async () => {
    const files = await folder();
    const before = new TextDecoder().decode(files.get('datapackage.json'));
    expect(await describedAgain(files)).toBe(before);
    files.set('results/a.csv', bytesOf(RESULTS.replace('86.41', '86.4')));
    const after = await describedAgain(files);
    expect(after).not.toBe(before);
    files.set('datapackage.json', bytesOf(after ?? ''));
    expect(await errors(files)).toEqual([]);
  });

  it('gives nothing where the description cannot be read', async () => {
    expect(await describedAgain(new Map([['datapackage.json', bytesOf('{')]]))).toBeNull();
  });
});
