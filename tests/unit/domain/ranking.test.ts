import { describe, expect, it } from 'vitest';
import { entityOfCode } from '#domain/catalogue.ts';
import { fixedText } from '#domain/fixed.ts';
import { fieldSummary } from '#domain/fieldSummary.ts';
import { toIndicatorId } from '#domain/ids.ts';
import { competitionPlaces, cutOffScore } from '#domain/ranking.ts';
import { aCatalogue, aDatasetOf, aPublication, fixed, period } from '../../support/aDataset.ts';
import { aTable } from '../../support/judged.ts';

const IDX = { indicator: toIndicatorId('IDX'), component: null };
const anyProvince = () => {
  const province = entityOfCode(aCatalogue(), '05', period('2022'));
  if (province === null) throw new Error('no province');
  return province;
};

describe(competitionPlaces, () => {
  it.each<[name: string, better: 'higher' | 'lower', scores: readonly string[], places: readonly string[]]>([
    ['1, 2, 3 without ties', 'higher', ['70', '90', '80'], ['3–3', '1–1', '2–2']],
    [
      '1, 2, 2, 4: equal scores share the places they take up',
      'higher',
      ['90', '80', '80', '70'],
      ['1–1', '2–3', '2–3', '4–4'],
    ],
    ['every digit counts', 'higher', ['58.820001', '58.82'], ['1–1', '2–2']],
    ['lower is better', 'lower', ['1', '2', '1'], ['1–2', '3–3', '1–2']],
    ['nobody', 'higher', [], []],
  ])('%s', (_name, better, scores, places) => {
    expect(competitionPlaces(scores.map(fixed), better).map((p) => `${p.low}–${p.high}`)).toEqual(places);
  });
});

describe(cutOffScore, () => {
  const listed = aCatalogue({ publications: [aPublication('IDX', 2022, null, 63, 30)] });
  it.each<[name: string, results: string, place: number, score: string | null]>([
    ['is the score of the entity at that place', aTable('IDX', 2022), 20, '80.50'],
    ['is not known of a table that lacks one', aTable('IDX', 2022, { count: 62 }), 20, null],
    ['is known within a list that is loaded in full', aTable('IDX', 2022, { count: 30, listed: 30 }), 30, '75.50'],
    ['is not known beyond it', aTable('IDX', 2022, { count: 30, listed: 30 }), 31, null],
    ['there is none beyond the last place', aTable('IDX', 2022), 64, null],
  ])('%s', (_name, results, place, score) => {
    const cutOff = cutOffScore(aDatasetOf(results, listed), IDX, period('2022'), anyProvince(), place);
    expect(cutOff === null ? null : fixedText(cutOff, 2)).toBe(score);
  });
});

describe(fieldSummary, () => {
  const words = (results: string) => {
    const { ranked, isFull, quartiles, mean, regionMean } = fieldSummary(
      aDatasetOf(results),
      IDX,
      period('2022'),
      anyProvince(),
    );
    const text = (f: Parameters<typeof fixedText>[0] | null | undefined) => (f == null ? null : fixedText(f, 4));
    return {
      ranked,
      isFull,
      q1: text(quartiles?.q1),
      median: text(quartiles?.median),
      mean: text(mean?.value),
      basis: mean?.basis,
      region: text(regionMean),
    };
  };

  it('describes a full table: quartiles between neighbours, the plain means', () => {
    const facts = {
      ranked: 63,
      isFull: true,
      q1: '66.7500',
      median: '74.5000',
      mean: '74.5000',
      basis: 'derived',
      region: '86.7500',
    };
    expect(words(aTable('IDX', 2022))).toEqual(facts);
  });

  it('takes the published mean where there is one', () => {
    expect(words(`${aTable('IDX', 2022)}\nIDX 2022 00 74.61`)).toMatchObject({ mean: '74.6100', basis: 'published' });
  });

  it('claims nothing of a table that is not full', () => {
    expect(words('IDX 2022 05 70\nIDX 2022 06 60')).toMatchObject({
      isFull: false,
      q1: null,
      mean: null,
      region: null,
    });
  });
});
