import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toIndicatorId } from '#domain/ids.ts';
import { loadComponents, loadStart } from '#storage/loadPublished.ts';
import { folderFiles } from '../../../src/cli/files.ts';
import { publishedFiles } from '../../../src/cli/publishedFiles.ts';
import { readPackage } from '#ingest/published/readPackage.ts';
import { bytesOf, smallFolder } from '../../support/smallCatalogue.ts';

const RESULTS = 'indicator_code,component_code,entity_code,period,score\nPAPI,,58,2023,40.50\nPAPI,D1,58,2023,5.25\n';

const source = new Map([...smallFolder(), ['results/papi.csv', bytesOf(RESULTS)] as const]);
const { files } = await publishedFiles(await readPackage(source), source);
const asked: string[] = [];

/** Answers for the files as a web host would that serves the app under /a/b/. */
async function answer(address: URL): Promise<Response> {
  asked.push(address.pathname);
  const content = files.get(address.pathname.replace('/a/b/', ''));
  return content === undefined ? new Response('', { status: 404 }) : new Response(content);
}

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('document', { baseURI: 'https://example.org/a/b/index.html', getElementById: () => null });
  vi.stubGlobal('fetch', answer);
});
afterEach(() => vi.unstubAllGlobals());

describe(loadStart, () => {
  it('loads totals, catalogue and goals from under the page’s own path', async () => {
    const dataset = await loadStart();
    expect(dataset.observations.size).toBe(1);
    expect(dataset.catalogue.entities.length).toBeGreaterThan(5);
    expect(asked).toEqual(['/a/b/data/index.json', expect.stringMatching(/^\/a\/b\/data\/start-[0-9a-f]{12}\.json$/)]);
  });

  it('says which file is missing', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(loadStart()).rejects.toMatchObject({ kind: 'unreachable', address: 'data/index.json' });
  });

  it('says which file is damaged', async () => {
    vi.stubGlobal('fetch', async () => new Response('{}'));
    await expect(loadStart()).rejects.toMatchObject({ kind: 'damaged', address: 'data/index.json' });
  });
});

describe(loadComponents, () => {
  it('loads the components of one indicator', async () => {
    const table = await loadComponents(toIndicatorId('PAPI'));
    expect(table.series).toEqual([{ indicator: 'PAPI', component: 'D1' }]);
  });

  it('is empty for an indicator without any', async () => {
    expect((await loadComponents(toIndicatorId('toString'))).size).toBe(0);
  });
});

describe(publishedFiles, () => {
  it('puts the published folder into a first file of at most 40 kB', async () => {
    const folder = (await folderFiles('public/data')) ?? new Map();
    const made = await publishedFiles(await readPackage(folder), folder);
    const { gzipSync } = await import('node:zlib');
    expect(gzipSync(made.files.get(made.start) ?? '').length).toBeLessThan(40 * 1024);
  });
});
