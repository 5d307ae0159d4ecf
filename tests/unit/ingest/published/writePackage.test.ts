import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Catalogue, Dataset } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import { fixedFromScaled } from '#domain/fixed.ts';
import { exactly, toDatasetId, toEntityId } from '#domain/ids.ts';
import { layered } from '#domain/layers.ts';
import type { Observation } from '#domain/observation.ts';
import { buildTable } from '#domain/observationTable.ts';
import { figureKey } from '#domain/figureKey.ts';
import { checkClauses } from '#ingest/goals/clauseChecks.ts';
import type { PackageFiles } from '#ingest/published/packageDescriptor.ts';
import { readPackage } from '#ingest/published/readPackage.ts';
import { tablePath } from '#ingest/published/tablePath.ts';
import { writePackage } from '#ingest/published/writePackage.ts';
import { unzipPackage, zipPackage } from '#ingest/published/zipPackage.ts';
import { decodeStart } from '#storage/publishedFormat.ts';
import { readStoreDocument, storeDocument } from '#storage/storeDocument.ts';
import { keepImport } from '#storage/keepImport.ts';
import { check } from '../../../../src/cli/check.ts';
import { folderFiles } from '../../../../src/cli/files.ts';
import { publishedFiles } from '../../../../src/cli/publishedFiles.ts';
import { aCatalogue, aDatasetOf, aGoalOf } from '../../../support/aDataset.ts';
import { aDraft, aKeptImport, aStore, contentOf, observationsOf, valueOf } from '../../../support/aStore.ts';
import { anyClause } from '../../../support/clauseArbitrary.ts';
import { someObservations } from '../../../support/importArbitrary.ts';

const jsonOf = (files: PackageFiles, name: string): unknown => JSON.parse(new TextDecoder().decode(files.get(name)));
const errorsIn = (found: Awaited<ReturnType<typeof readPackage>>) =>
  found.issues.filter(({ severity }) => severity === 'error');

/** Figures by their keys, without the cells that they stand in. */
const figuresOf = (rows: readonly Observation[]) =>
  new Map(rows.map((o) => [figureKey(o), { ...o, source: null }] as const));

const published = (await folderFiles('public/data')) ?? new Map<string, Uint8Array<ArrayBuffer>>();
const found = await readPackage(published);
const dataset: Dataset = {
  id: toDatasetId('sha256:published'),
  catalogue: found.catalogue,
  observations: buildTable(found.observations),
  goals: found.goals,
};
const descriptor = jsonOf(published, 'datapackage.json');

const aRegion = {
  level: 'region',
  parentCode: '00',
  validFrom: null,
  validTo: null,
  nameEn: 'Region',
  aliases: [],
} as const;

/** An import of the published catalogue: a changed figure, a new one, a component, a changed goal and one of its own. */
function imported() {
  const [first] = found.observations;
  const changed = found.observations.find((o) => o.indicator === 'PAR_INDEX' && o.score !== null);
  const part = found.observations.find((o) => o.indicator === 'PAPI' && o.component === 'D1' && o.period.year === 2022);
  const [goal] = found.goals;
  if (first === undefined || changed?.score == null || part === undefined || goal === undefined)
    throw new Error('the published folder is not as it was');
  const source = { file: 'Bảng của tôi.xlsx', row: 5, column: 3 };
  return {
    ...aKeptImport(1, ''),
    observations: buildTable([
      { ...changed, score: exactly(fixedFromScaled(changed.score.low + 10_000)), note: '=1+1, "trích"', source },
      { ...changed, period: { year: 2024, months: 9 as const }, rank: null, status: 'provisional' as const, source },
      { ...part, note: 'của tôi', group: part.group, rank: part.rank, score: part.score, source },
    ]),
    goals: [
      { ...goal, wording: `${goal.wording} (sửa)`, source },
      { ...goal, id: 'CUA-TOI-1', plan: 'Kế hoạch 2026 (dự thảo)', source },
    ],
  };
}

describe(writePackage, () => {
  it('writes the published folder so that it reads as it did, cell by cell, under the same description', async () => {
    const files = await writePackage(dataset, descriptor, null);
    const again = await readPackage(files);
    expect(errorsIn(again)).toEqual([]);
    expect(again.catalogue).toEqual(found.catalogue);
    expect(again.goals).toEqual(found.goals);
    expect(again.observations).toEqual(found.observations);
    expect([...files.keys()].toSorted()).toEqual([...published.keys()].toSorted());
    expect(jsonOf(files, 'datapackage.json')).toMatchObject({
      ...(descriptor as Record<string, unknown>),
      resources: expect.any(Array) as unknown,
    });
  });

  it('writes imports over what is published, and their history beside', async () => {
    const own = imported();
    const merged = layered(dataset, [own]);
    expect(merged.local?.figures.size).toBe(2);
    const files = await writePackage(merged, descriptor, { any: 'history' });
    const again = await readPackage(files);
    expect(errorsIn(again)).toEqual([]);
    expect(again.catalogue).toEqual(found.catalogue);
    expect(figuresOf(again.observations)).toEqual(figuresOf(observationsOf(merged)));
    const bare = (goals: Dataset['goals']) =>
      goals.map((g) => ({ ...g, source: null })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(bare(again.goals)).toEqual(bare(merged.goals));
    expect(jsonOf(files, 'store.json')).toEqual({ any: 'history' });
  });

  it('describes a package that nobody described before', async () => {
    const files = await writePackage(aDatasetOf('IDX 2022 58 62.27', catalogue), null, null);
    expect(jsonOf(files, 'datapackage.json')).toMatchObject({ name: 'thuoc-do', title: 'Thước Đo' });
    expect(errorsIn(await readPackage(files))).toEqual([]);
  });

  const region = (code: string): Entity => ({
    ...aRegion,
    id: toEntityId(code, null),
    code,
    nameVi: `Vùng ${code}`,
  });
  const catalogue: Catalogue = {
    ...aCatalogue(),
    entities: [...aCatalogue().entities, region('R1'), region('R2')],
    indicators: aCatalogue().indicators.map((indicator) => ({ ...indicator, scale: null })),
  };

  it('writes any figures so that they read as they were', async () => {
    await fc.assert(
      fc.asyncProperty(someObservations(20), async (rows) => {
        const readable = rows
          .filter((o) => o.score !== null || o.rank !== null || o.group !== null)
          .map((o) => ({
            ...o,
            note: o.note === null ? null : 'ghi chú, "a"\nb',
            decimals: o.score === null ? 2 : o.decimals,
          }));
        const files = await writePackage(
          { ...dataset, catalogue, goals: [], observations: buildTable(readable) },
          null,
          null,
        );
        expect(figuresOf((await readPackage(files)).observations)).toEqual(figuresOf(readable));
      }),
      { numRuns: 40 },
    );
  });

  it('writes any goals so that they read as they were', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyClause, { minLength: 1, maxLength: 3 }),
        fc.string({ maxLength: 20 }),
        async (clauses, words) => {
          fc.pre(catalogue.indicators.every((i) => i.id !== 'IDX' || checkClauses(clauses, i).length === 0));
          const wording = `x${words.replaceAll(/\s+|\r/g, ' ').trim()}`;
          const goals = [{ ...aGoalOf('top 10', { id: 'A' }), clauses, wording, window: 'every-year' as const }];
          const files = await writePackage({ ...dataset, catalogue, goals, observations: buildTable([]) }, null, null);
          const again = await readPackage(files);
          expect(again.goals.map((g) => ({ ...g, source: null }))).toEqual(goals.map((g) => ({ ...g, source: null })));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a ZIP unpacked over public/data', () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  /** A copy of public/data with the files of an archive over it. */
  async function unpackedOver(archive: Uint8Array): Promise<string> {
    const folder = await mkdtemp(path.join(tmpdir(), 'thuoc-do-'));
    folders.push(folder);
    for (const [name, bytes] of [...published, ...valueOf(unzipPackage(archive))]) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), bytes);
    }
    return folder;
  }

  it('is sound, is what everybody sees, and gives the history back', async () => {
    const store = await aStore();
    const own = imported();
    valueOf(
      await keepImport(store, { ...aDraft(''), observations: own.observations, goals: own.goals, note: 'dự thảo' }),
    );
    const content = await contentOf(store);
    const merged = layered(dataset, content.kept);
    const archive = zipPackage(await writePackage(merged, descriptor, storeDocument(content)));

    const folder = await unpackedOver(archive);
    const place = { root: '/', from: '/', today: '2026-11-21' };
    expect(await check({ alone: [folder], options: new Map() }, place)).toMatchObject({ code: 0, message: null });

    const files = (await folderFiles(folder)) ?? new Map<string, Uint8Array<ArrayBuffer>>();
    const built = await publishedFiles(await readPackage(files), files);
    const start = valueOf(decodeStart(JSON.parse(built.files.get(built.start) ?? '')));
    expect(figuresOf(observationsOf(start))).toEqual(
      figuresOf(observationsOf(merged).filter(({ component }) => component === null)),
    );
    expect(start.goals.map(({ id }) => id)).toContain('CUA-TOI-1');
    expect(valueOf(await readStoreDocument(jsonOf(files, 'store.json')))).toEqual(content);
  });
});

describe(tablePath, () => {
  it.each<[name: string, from: string, own: string, path: string]>([
    ['its own published table', 'results/pci.csv', 'pci', 'results/pci.csv'],
    ['its indicator’s table', 'Bảng.xlsx', 'par_index', 'results/par_index.csv'],
    ['a name of more than letters', 'a.csv', 'a/../b', 'results/a-b.csv'],
    ['a path that leads elsewhere', 'results/../x.csv', 'pci', 'results/pci.csv'],
    ['a hidden file', 'results/.x.csv', 'pci', 'results/pci.csv'],
    ['a table of goals', 'goals/a.csv', 'pci', 'results/pci.csv'],
    ['a name without letters', 'a.csv', '***', 'results/x.csv'],
    ['a name with marks', 'a.csv', 'Kế hoạch 2026', 'results/Kế hoạch 2026.csv'],
  ])('is %s', (_name, from, own, expected) => {
    expect(tablePath('results', from, own)).toBe(expected);
  });
});
