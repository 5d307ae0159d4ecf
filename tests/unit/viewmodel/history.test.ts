import { describe, expect, it } from 'vitest';
import { frameOf } from '#domain/frame.ts';
import type { Measure } from '#domain/verdict.ts';
import { historyOf } from '#viewmodel/history.ts';
import { aBreakAfter, aCatalogue, aDatasetOf, aGoalOf, aPublication, period } from '../../support/aDataset.ts';
import { aTable } from '../../support/judged.ts';

function stretches(
  measure: Measure,
  results: string,
  traits: Parameters<typeof aCatalogue>[0] = {},
  goal = aGoalOf('top 20'),
) {
  const frame = frameOf(aDatasetOf(results, aCatalogue(traits)), goal, period('2025'));
  const { points, breaks } = historyOf(frame, measure, measure === 'score' ? 2 : 0);
  return {
    points: points.map((p) => `${p.period.year}:${p.stretch}`).join(' '),
    breaks: breaks.map((b) => `${b.after.period.year} ${b.cause}`),
  };
}

describe(historyOf, () => {
  it.each<
    [
      name: string,
      measure: Measure,
      results: string,
      traits: Parameters<typeof aCatalogue>[0],
      points: string,
      breaks: readonly string[],
    ]
  >([
    ['joins years in a row', 'score', 'IDX 2020 58 80.00\nIDX 2021 58 81.00', {}, '2020:0 2021:0', []],
    ['joins nothing over a missing year', 'score', 'IDX 2020 58 80.00\nIDX 2022 58 81.00', {}, '2020:0 2022:1', []],
    [
      'breaks where the method changed',
      'score',
      'IDX 2020 58 80.00\nIDX 2021 58 81.00',
      { segments: aBreakAfter('IDX', 2020) },
      '2020:0 2021:1',
      ['2021 method'],
    ],
    [
      'breaks ranks where the number ranked changed',
      'rank',
      'IDX 2020 58 - 12/63\nIDX 2021 58 - 9/34',
      {},
      '2020:0 2021:1',
      ['2021 field'],
    ],
    [
      'does not break ranks for a few entities without a total',
      'rank',
      'IDX 2020 58 - 12/63\nIDX 2021 58 - 9/60',
      {},
      '2020:0 2021:0',
      [],
    ],
    [
      'shows an unlisted rank alone',
      'rank',
      `IDX 2022 58 70.00 40/63\n${aTable('IDX', 2023, { count: 30, listed: 30 })}`,
      { publications: [aPublication('IDX', 2023, null, 63, 30)] },
      '2022:0 2023:1',
      [],
    ],
  ])('%s', (_name, measure, results, traits, points, breaks) => {
    expect(stretches(measure, results, traits)).toEqual({ points, breaks });
  });

  it('breaks where the territory changed, although the name goes on', () => {
    const results = 'IDX 2024 12 80.00\nIDX 2025 12 81.00';
    expect(stretches('score', results, {}, aGoalOf('top 20', { entity: '12' }))).toEqual({
      points: '2024:0 2025:1',
      breaks: ['2025 entity'],
    });
  });

  it('looks at nothing after the as-of period', () => {
    const frame = frameOf(aDatasetOf('IDX 2020 58 80.00\nIDX 2021 58 81.00'), aGoalOf('top 20'), period('2020'));
    expect(historyOf(frame, 'score', 2).points).toHaveLength(1);
  });
});
