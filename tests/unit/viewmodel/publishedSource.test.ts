import { describe, expect, it } from 'vitest';
import { frameOf } from '#domain/frame.ts';
import { layered } from '#domain/layers.ts';
import { publishedSource } from '#viewmodel/publishedSource.ts';
import { judgeGoal } from '#domain/judge.ts';
import { goalDetailView } from '#viewmodel/goalDetailView.ts';
import { aDatasetOf, aGoalOf, period } from '../../support/aDataset.ts';
import { aKeptImport, observationsOf } from '../../support/aStore.ts';

const PUBLISHED = 'IDX 2021 58 60.16\nIDX 2022 58 62.27\nIDX 2022 01 70.00\nIDX 2022 02 71.00\nIDX 2022 03 72.00';
const published = { ...aDatasetOf(PUBLISHED), goals: [aGoalOf('score >= 63')] };
const withOwn = (imported: string) => layered(published, [aKeptImport(1, imported)]);

describe(publishedSource, () => {
  it.each<[imported: string, language: 'vi' | 'en', said: string]>([
    ['IDX 2022 58 62.27', 'vi', 'Nguồn: Tổ chức công bố'],
    ['IDX 2022 58 10.00', 'vi', 'Nguồn: Tổ chức công bố; có số liệu của bạn: Tỉnh 58 2022 (cua-toi.csv, 21/11/2026)'],
    [
      'IDX 2022 58 10.00',
      'en',
      'Source: Tổ chức công bố; with figures of yours: Province 58 2022 (cua-toi.csv, 21/11/2026)',
    ],
    [
      'IDX 2022 58 1.00\nIDX 2022 01 1.00\nIDX 2022 02 1.00\nIDX 2022 03 1.00',
      'vi',
      'Nguồn: Tổ chức công bố; có số liệu của bạn: Tỉnh 58 2022 (cua-toi.csv, 21/11/2026); Tỉnh 01 2022 (cua-toi.csv, 21/11/2026); Tỉnh 02 2022 (cua-toi.csv, 21/11/2026) và 1 số liệu nữa',
    ],
  ])('of %j in %s', (imported, language, said) => {
    const dataset = withOwn(imported);
    const frame = frameOf(dataset, aGoalOf('score >= 63'), period('2024'));
    const publisher = { ...frame.indicator, publisher: 'Tổ chức công bố' };
    const order = ['58', '01', '02', '03'];
    const drawn = observationsOf(dataset).toSorted(
      (a, b) => order.indexOf(a.entity.slice(0, 2)) - order.indexOf(b.entity.slice(0, 2)),
    );
    expect(publishedSource({ dataset, indicator: publisher }, period('2022'), drawn, language)).toBe(said);
  });
});

describe('the sources of a goal’s charts', () => {
  it.each<[whose: string, imported: string, line: boolean, strip: boolean]>([
    ['the goal’s own province', 'IDX 2022 58 10.00', true, true],
    ['another province', 'IDX 2022 01 10.00', false, true],
    ['an earlier year', 'IDX 2021 58 10.00', true, false],
    ['nobody', 'IDX 2022 58 62.27', false, false],
  ])('name a figure of one’s own of %s', (_whose, imported, line, strip) => {
    const dataset = withOwn(imported);
    const judged = judgeGoal(dataset, aGoalOf('score >= 63'), period('2024'));
    const detail = goalDetailView(dataset, null, judged, period('2024'), null, 'vi');
    expect(detail.progress?.source.includes('của bạn')).toBe(line);
    expect(detail.field?.source.includes('của bạn')).toBe(strip);
  });
});
