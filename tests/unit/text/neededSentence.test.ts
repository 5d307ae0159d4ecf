import { describe, expect, it } from 'vitest';
import { yearPeriod } from '#domain/period.ts';
import { clauseSentence } from '#text/clauseSentence.ts';
import { neededSentence } from '#text/neededSentence.ts';
import { aClauseJudgement, aDataset, aGoal, anIndicator, type JudgementTraits } from '../../support/builders.ts';

const spaced = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null;

describe(neededSentence, () => {
  it.each<[name: string, clause: string, traits: JudgementTraits, vi: string | null, en: string | null]>([
    [
      'places',
      'top 25',
      { verdict: 'not-met', actual: '2022 29/63', threshold: '25' },
      'Cần thêm 4 bậc',
      'Needs 4 places more',
    ],
    [
      'one place',
      'top 28',
      { verdict: 'not-met', actual: '2022 29/63', threshold: '28' },
      'Cần thêm 1 bậc',
      'Needs 1 place more',
    ],
    [
      'points a year',
      'score >= 64.24',
      { verdict: 'pending', actual: '2022 64.00', threshold: '64.24', requiredPace: 0.12 },
      'Cần thêm 0,24 điểm, mỗi năm 0,12 điểm',
      'Needs 0.24 points more, 0.12 points a year',
    ],
    [
      'places a year',
      'top 25',
      { verdict: 'pending', actual: '2022 28/63', threshold: '25', requiredPace: -1.5 },
      'Cần thêm 3 bậc, mỗi năm 1,5 bậc',
      'Needs 3 places more, 1.5 places a year',
    ],
    [
      'no rate in the last year',
      'top 25',
      { verdict: 'pending', actual: '2023 28/63', threshold: '25', requiredPace: -3 },
      'Cần thêm 3 bậc',
      'Needs 3 places more',
    ],
    [
      'a least amount',
      'top 20',
      { verdict: 'not-met', actual: '2022 31..63/63', threshold: '20' },
      'Cần thêm ít nhất 11 bậc',
      'Needs at least 11 places more',
    ],
    [
      'to pass a level',
      'score > 80',
      { verdict: 'not-met', actual: '2022 80.00', threshold: '80' },
      'Cần cao hơn 80,00 điểm, hiện mới bằng',
      'Needs to be above 80.00 points, is only equal to it',
    ],
    [
      'less, where lower is better',
      'score <= 5',
      { verdict: 'not-met', actual: '2022 6.20', threshold: '5', better: 'lower' },
      'Cần giảm 1,20 điểm',
      'Needs 1.20 points less',
    ],
    [
      'less, to come within bounds',
      'score = 68.9 ±0.5',
      { verdict: 'not-met', actual: '2022 69.60', threshold: '68.9', tolerance: '0.5' },
      'Cần giảm 0,70 điểm',
      'Needs 0.70 points less',
    ],
    ['nothing once met', 'top 25', { actual: '2022 20/63', threshold: '25' }, null, null],
    [
      'nothing while it holds',
      'top 25',
      { verdict: 'pending', holding: true, actual: '2022 20/63', threshold: '25' },
      null,
      null,
    ],
    ['nothing without a figure', 'top 25', { verdict: 'no-data', threshold: '25' }, null, null],
    [
      'nothing where it is not known',
      'top 40',
      { verdict: 'undetermined', actual: '2022 31..63/63', threshold: '40' },
      null,
      null,
    ],
  ])('%s', (_name, clause, traits, vi, en) => {
    const judged = aClauseJudgement(clause, traits);
    const goal = aGoal({ due: yearPeriod(2024) });
    expect(spaced(neededSentence(judged, goal, aDataset(), 'vi'))).toBe(vi);
    expect(spaced(neededSentence(judged, goal, aDataset(), 'en'))).toBe(en);
  });

  it('speaks of percentage points beside an index in percent', () => {
    const judged = aClauseJudgement('score >= 89.64', { verdict: 'not-met', actual: '2022 88.64', threshold: '89.64' });
    expect(spaced(neededSentence(judged, aGoal(), aDataset([], [anIndicator({ unit: '%' })]), 'vi'))).toBe(
      'Cần thêm 1,00 điểm phần trăm',
    );
  });
});

describe(clauseSentence, () => {
  it.each<['vi' | 'en', string]>([
    ['vi', 'Hạng 29/63, lên 6 bậc so với 2021 (hạng 35); mục tiêu hạng 25; còn thiếu 4 bậc; không đạt.'],
    ['en', 'Rank 29/63, up 6 places on 2021 (rank 35); target rank 25; 4 places short; not met.'],
  ])('tells one clause under its goal in %s', (language, text) => {
    const judged = aClauseJudgement('rank +10 since 2021', {
      verdict: 'not-met',
      actual: '2022 29/63',
      baseline: '2021 35',
      threshold: '25',
    });
    expect(spaced(clauseSentence(judged, aGoal(), aDataset(), language))).toBe(text);
  });
});
