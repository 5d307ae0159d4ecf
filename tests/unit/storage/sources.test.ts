import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeLibraries, readLockedPackages } from '#storage/licenceFormat.ts';
import { decodeSources } from '#storage/sourcesFormat.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe(readLockedPackages, () => {
  const names = readLockedPackages(json('package-lock.json')).map(({ name }) => name);

  it('names what the app and its workers are built from, and their own dependencies', () => {
    expect(names).toEqual(
      expect.arrayContaining(['react', 'papaparse', 'hucre', 'd3-scale', '@fontsource-variable/inter']),
    );
  });

  it('leaves tools and types out', () => {
    expect(names.filter((name) => /^(vite|vitest|typescript|oxlint)$|^@types\//.test(name))).toEqual([]);
  });
});

describe(decodeLibraries, () => {
  it('is null for anything else than a list of libraries', () => {
    expect(decodeLibraries({ libraries: [] })).toBeNull();
    expect(decodeLibraries([{ name: 'react', version: '1', licence: 'MIT', text: 'MIT License' }])).toHaveLength(1);
  });
});

describe(decodeSources, () => {
  it('reads the sources of every published table', () => {
    const tables = decodeSources(json('public/data/datapackage.json'));
    expect(tables?.find(({ title }) => title.startsWith('PCI:'))?.licences.map(({ title }) => title)).toContain(
      'Creative Commons Zero 1.0',
    );
    expect(tables?.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  it('keeps no address that is not one of the web', () => {
    const [table] =
      decodeSources({ resources: [{ title: 'T', sources: [{ title: 'x', path: 'javascript:alert(1)' }] }] }) ?? [];
    expect(table?.sources).toEqual([{ title: 'x', address: null }]);
  });

  it('is null for anything else than a description of a data package', () => {
    expect(decodeSources('none')).toBeNull();
  });
});
