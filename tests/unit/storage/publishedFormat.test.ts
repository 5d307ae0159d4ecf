import { NO_DECISIONS } from '#domain/decisions.ts';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import { importDataset } from '#ingest/importDataset.ts';
import {
  decodeComponents,
  decodeIndex,
  decodeStart,
  encodeComponents,
  encodeIndex,
  encodeStart,
} from '#storage/publishedFormat.ts';
import { bytesOf, smallCatalogue } from '../../support/smallCatalogue.ts';

const RESULTS = `indicator_code,entity_code,period,score,rank,rank_of,group,status,rank_basis,source_url,note
PAR_INDEX,58,2023,86.41,30,63,,final,published,https://example.org/a,ghi chú
PAR_INDEX,01,2023,91.2,,,,provisional,,,
PAPI,58,2023-9T,,6,,thấp,final,derived,,
`;
const GOALS = `goal_id,entity_code,indicator_code,due,start,window,clauses,baseline_period,baseline_value,tolerance,issued_on,page,owner,note
A,58,PAR_INDEX,2025,2023,every-year,rank +5..+7 since 2021; rank <= 30/63; top 20; rank 10..15/63; regional-rank <= 5/14,2021,35,,2023-04-17,2,Sở A,x
B,58,PAPI,2023,,by-due,group >= cao; score > mean; score ~ 45.5; score 40..45; score +0.5..+1,,,0.05,,,,
C,58,PAPI,2023,,at-due,score >= 45.50; share >= 57/57,,,,,,,
`;

const small = async (): Promise<Dataset> => {
  const file = (name: string, text: string) => [{ name, bytes: bytesOf(text) }];
  const files = { results: file('r.csv', RESULTS), goals: file('g.csv', GOALS) };
  return (await importDataset(files, smallCatalogue, NO_DECISIONS)).dataset;
};

const throughJson = (document: unknown): unknown => JSON.parse(JSON.stringify(document));

describe(decodeStart, () => {
  it('gives back the dataset that was encoded', async () => {
    const dataset = await small();
    expect(dataset.goals).toHaveLength(3);
    expect(decodeStart(throughJson(encodeStart(dataset)))).toEqual({ ok: true, value: dataset });
  });

  it.each<[name: string, damage: (file: Record<string, unknown>) => void, at: string]>([
    ['another format', (f) => (f['format'] = 2), 'format'],
    ['a member that nobody knows', (f) => (f['extra'] = 1), 'extra'],
    ['a dataset without a hash', (f) => (f['dataset'] = 'x'), 'dataset'],
    ['goals that are no list', (f) => (f['goals'] = {}), 'goals'],
    ['no catalogue', (f) => delete f['catalogue'], 'catalogue'],
  ])('refuses %s and says where', async (_name, damage, at) => {
    const file: Record<string, unknown> = { ...encodeStart(await small()) };
    damage(file);
    expect(decodeStart(throughJson(file))).toEqual({ ok: false, error: at });
  });

  it('refuses columns that point beyond their lists', async () => {
    const { totals, ...file } = encodeStart(await small());
    expect(decodeStart(throughJson({ ...file, totals: { ...totals, words: [''] } }))).toEqual({
      ok: false,
      error: 'totals',
    });
  });

  it.each([null, [], 'x', 1, { __proto__: null }])('refuses %j', (foreign) => {
    expect(decodeStart(foreign).ok).toBe(false);
  });
});

describe(decodeComponents, () => {
  it('gives back the table that was encoded', async () => {
    const { observations } = await small();
    expect(decodeComponents(throughJson(encodeComponents(observations)))).toEqual({ ok: true, value: observations });
  });
});

describe(decodeIndex, () => {
  it('gives back the names of the files', () => {
    const index = encodeIndex('start-1a.json', { PAPI: 'papi-2b.json' });
    expect(decodeIndex(throughJson(index))).toEqual({ ok: true, value: index });
  });

  it.each(['../secret.json', 'https://example.org/a.json', 'a/b.json', ''])('refuses the address %j', (start) => {
    expect(decodeIndex({ format: 1, start, components: {} }).ok).toBe(false);
  });
});
