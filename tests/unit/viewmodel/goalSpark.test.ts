import { describe, expect, it } from 'vitest';
import { frameOf } from '#domain/frame.ts';
import { judgeGoal } from '#domain/judge.ts';
import { goalSpark } from '#viewmodel/goalSpark.ts';
import { aDatasetOf, aGoalOf, period } from '../../support/aDataset.ts';

function sparkOf(clauses: string, results: string, goal: Parameters<typeof aGoalOf>[1] = {}) {
  const dataset = aDatasetOf(results);
  const frame = frameOf(dataset, aGoalOf(clauses, goal), period('2024'));
  const [judged] = judgeGoal(dataset, frame.goal, frame.asOf).clauses;
  if (judged === undefined) throw new Error('no clause');
  return goalSpark(judged, frame, 'mười năm');
}

describe(goalSpark, () => {
  const results = 'IDX 2021 58 39.24 35/63\nIDX 2022 58 47.35 29/63';

  it.each<[clause: string, top: number, bottom: number, goal: number | null]>([
    ['score >= 45', 47.35, 39.24, 45],
    ['score ~ 45', 47.35, 39.24, 45],
    ['score +1 since 2021', 47.35, 39.24, 40.24],
    ['group >= khá', 47.35, 39.24, null],
    ['top 20', 20, 35, 20],
    ['rank <= 20/63', 20, 35, 20],
    ['rank 10..15/63', 15, 35, 15],
    ['rank +10 since 2021', 25, 35, 25],
  ])('has what is better at the top for %s', (clause, top, bottom, goal) => {
    expect(sparkOf(clause, results)).toMatchObject({ top, bottom, goal });
  });

  it('follows an indicator of which less is better', () => {
    const spark = sparkOf('score <= 10', 'LOW 2021 58 20.00\nLOW 2022 58 15.00', { indicator: 'LOW' });
    expect(spark).toMatchObject({ top: 10, bottom: 20 });
  });

  it('has nothing to draw without figures', () => {
    expect(sparkOf('top 20', '')).toBeNull();
  });
});
