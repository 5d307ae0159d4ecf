import { describe, expect, it } from 'vitest';
import { judgeGoal } from '#domain/judge.ts';
import { aCatalogue, anIndicatorOf, someGroups } from '../../support/aDataset.ts';
import { aTable, judged, judgedClause, type Case } from '../../support/judged.ts';

const at2022 = (score: string, rank = '-') => `IDX 2022 58 ${score} ${rank}`;

describe(judgeGoal, () => {
  describe('accepts by the kind of clause', () => {
    it.each<[name: string, clauses: string, results: string, verdict: string, margin: string | null]>([
      ['at-least: T itself suffices', 'score >= 68.5', at2022('68.5'), 'met', '0.00'],
      ['at-least: rounded half up before it is compared', 'score >= 68.5', at2022('68.495'), 'met', '0.00'],
      ['at-least: just short', 'score >= 68.5', at2022('68.494999'), 'not-met', '-0.01'],
      [
        'a goal quoted more finely is compared at its own digits',
        'score >= 68.495',
        at2022('68.494'),
        'not-met',
        '-0.001',
      ],
      ['above: T itself does not suffice', 'score > 80', at2022('80.004'), 'not-met', '0.00'],
      ['above', 'score > 80', at2022('80.01'), 'met', '0.01'],
      ['at-most where lower is better', 'score <= 5', 'LOW 2022 58 5', 'met', '0.00'],
      ['below where lower is better', 'score < 5', 'LOW 2022 58 5', 'not-met', '0.00'],
      ['top-n', 'top 20', at2022('-', '20/63'), 'met', '0'],
      ['top-n, one place short', 'top 20', at2022('-', '21/63'), 'not-met', '-1'],
      ['rank among a number', 'rank <= 30/63', at2022('-', '29/63'), 'met', '1'],
      ['range: the less demanding end decides', 'score 85..87', at2022('85'), 'met', '0.00'],
      ['range: beyond it is met', 'score 85..87', at2022('91'), 'met', '6.00'],
      ['range of places', 'rank 10..15/63', at2022('-', '15/63'), 'met', '0'],
      ['approx: within half a unit of the last quoted digit', 'score ~ 68.9', at2022('68.86'), 'met', '-0.04'],
      ['approx: beyond it', 'score ~ 68.9', at2022('68.84'), 'not-met', '-0.06'],
      ['approx is one-sided', 'score ~ 68.9', at2022('75'), 'met', '6.10'],
      ['approx with more quoted digits is narrower', 'score ~ 68.90', at2022('68.89'), 'not-met', '-0.01'],
      ['two-sided, only when the plan says so', 'score = 68.9 ±0.5', at2022('69.41'), 'not-met', '0.51'],
      ['two-sided: the tolerance itself suffices', 'score = 68.9 ±0.5', at2022('68.4'), 'met', '-0.50'],
      ['ratio', 'share >= 57/57', at2022('100'), 'met', '0.00'],
      ['ratio: 56 of 57', 'share >= 57/57', at2022('98.25'), 'not-met', '-1.75'],
    ])('%s', (_name, clauses, results, verdict, margin) => {
      const indicator = results.startsWith('LOW') ? 'LOW' : 'IDX';
      const clause = judgedClause({ clauses, results, goal: { indicator } });
      expect([clause.verdict, clause.margin]).toEqual([verdict, margin]);
    });
  });

  describe('relative to the mean', () => {
    it.each<[string, string, string]>([
      ['better than the published mean', 'IDX 2022 58 65.03\nIDX 2022 00 65.02', 'met'],
      ['equal to it', 'IDX 2022 58 65.02\nIDX 2022 00 65.02', 'not-met'],
      ['equal once rounded', 'IDX 2022 58 65.024\nIDX 2022 00 65.018', 'not-met'],
      ['without one, nothing is claimed', 'IDX 2022 58 65.03', 'no-data'],
    ])('%s', (_name, results, verdict) => {
      expect(judgedClause({ clauses: 'score > mean', results }).verdict).toBe(verdict);
    });

    it('does not look at a mean after the as-of period', () => {
      const clause = judgedClause({ clauses: 'score > mean', results: 'IDX 2022 00 65', asOf: '2021' });
      expect([clause.verdict, clause.threshold]).toEqual(['pending', null]);
    });

    it('names the missing mean as the reason', () => {
      expect(judgedClause({ clauses: 'score > mean', results: at2022('65') }).reasons).toContain('reference_missing');
    });
  });

  describe('a change', () => {
    it.each<[name: string, case_: Case, verdict: string, threshold: string | null, stretch: boolean | null]>([
      [
        'of score',
        { clauses: 'score +1 since 2021', results: 'IDX 2021 58 60.16\nIDX 2022 58 61.16' },
        'met',
        '61.16',
        null,
      ],
      [
        'of rank counts places down',
        { clauses: 'rank +10 since 2021', results: 'IDX 2021 58 - 35/63\nIDX 2022 58 - 29/63' },
        'not-met',
        '25',
        null,
      ],
      [
        'range, near end reached',
        { clauses: 'score +0.5..+1 since 2021', results: 'IDX 2021 58 62.23\nIDX 2022 58 62.73' },
        'met',
        '62.73',
        false,
      ],
      [
        'range, far end reached',
        { clauses: 'score +0.5..+1 since 2021', results: 'IDX 2021 58 62.23\nIDX 2022 58 65.43' },
        'met',
        '62.73',
        true,
      ],
      [
        'range of places',
        { clauses: 'rank +5..+10 since 2021', results: 'IDX 2021 58 - 35/63\nIDX 2022 58 - 25/63' },
        'met',
        '30',
        true,
      ],
      [
        'down where lower is better',
        { clauses: 'score -2 since 2021', results: 'LOW 2021 58 12\nLOW 2022 58 10.5', goal: { indicator: 'LOW' } },
        'not-met',
        '10.00',
        null,
      ],
      [
        'of a percent index is in points',
        { clauses: 'score +1 since 2021', results: 'PCT 2021 58 88.64\nPCT 2022 58 89.6', goal: { indicator: 'PCT' } },
        'not-met',
        '89.64',
        null,
      ],
      [
        'in percent of a points index is relative',
        { clauses: 'score +1% since 2021', results: 'IDX 2021 58 88.64\nIDX 2022 58 89.53' },
        'met',
        '89.53',
        null,
      ],
    ])('%s', (_name, case_, verdict, threshold, stretch) => {
      const clause = judgedClause(case_);
      expect([clause.verdict, clause.threshold, clause.stretch]).toEqual([verdict, threshold, stretch]);
    });
  });

  describe('a group', () => {
    const groups = (...bands: string[]) => aCatalogue({ groups: someGroups('IDX', 2022, ...bands) });
    const plain = groups('tốt', 'khá', 'trung bình');
    const cut = groups('tốt 70..80', 'khá 60..68', 'trung bình 50..59');
    const sized = groups('tốt x10', 'khá x20', 'trung bình x33');
    it.each<[string, Case, string, string | undefined]>([
      [
        'that is published',
        { clauses: 'group >= khá', results: 'IDX 2022 58 65 - group=khá', catalogue: plain },
        'met',
        undefined,
      ],
      [
        'better than asked',
        { clauses: 'group >= khá', results: 'IDX 2022 58 65 - group=tốt', catalogue: plain },
        'met',
        undefined,
      ],
      [
        'worse than asked',
        { clauses: 'group >= khá', results: 'IDX 2022 58 65 - group=trung_bình', catalogue: plain },
        'not-met',
        undefined,
      ],
      [
        'derived from that year’s cut points',
        { clauses: 'group >= khá', results: at2022('60'), catalogue: cut },
        'met',
        'group_derived',
      ],
      [
        'between two bands it may be either',
        { clauses: 'group >= tốt', results: at2022('69'), catalogue: cut },
        'undetermined',
        'readings_disagree',
      ],
      [
        'compared at the cut points’ own digits: 7,5173 is below 7,5189',
        {
          clauses: 'group >= tốt',
          results: at2022('7.5173'),
          catalogue: groups('tốt 7.5189..7.8072', 'khá 7.2294..7.5173'),
        },
        'not-met',
        'group_derived',
      ],
      [
        'derived from sizes',
        { clauses: 'group >= khá', results: at2022('-', '30/63'), catalogue: sized },
        'met',
        'group_derived',
      ],
      [
        'not derived from another year',
        { clauses: 'group >= khá', results: 'IDX 2023 58 65', catalogue: cut, goal: { due: '2023' } },
        'no-data',
        'reference_missing',
      ],
      [
        'that the index does not have',
        { clauses: 'group >= vàng', results: 'IDX 2022 58 65 - group=khá', catalogue: plain },
        'no-data',
        'group_unknown',
      ],
    ])('%s', (_name, case_, verdict, reason) => {
      const clause = judgedClause(case_);
      expect(clause.verdict).toBe(verdict);
      if (reason !== undefined) expect(clause.reasons).toContain(reason);
    });
  });

  describe('a regional rank', () => {
    it('counts the better ones of the region: 14 of R1 lead the table', () => {
      const results = aTable('IDX', 2022);
      const clause = judgedClause({ clauses: 'regional-rank <= 5/14', results, goal: { entity: '06' } });
      expect([clause.verdict, clause.actual, clause.margin]).toEqual(['not-met', '2022: 6..6', '-1']);
    });

    it('is not known while a place of the region is not', () => {
      expect(judgedClause({ clauses: 'regional-rank <= 5/14', results: at2022('70', '3/63') }).verdict).toBe('no-data');
    });
  });

  it('a compound goal is its worst clause, and keeps each', () => {
    const judgement = judged({ clauses: 'score >= 60; top 20', results: at2022('65', '25/63') });
    expect([judgement.verdict, judgement.deciding, judgement.clauses.map((c) => c.verdict)]).toEqual([
      'not-met',
      1,
      ['met', 'not-met'],
    ]);
  });

  it('zero is a score', () => {
    expect(judgedClause({ clauses: 'score >= 0', results: at2022('0') }).verdict).toBe('met');
  });

  it('judges a component on its own', () => {
    const catalogue = aCatalogue({
      indicators: [anIndicatorOf('IDX'), anIndicatorOf('IDX', { component: 'D1', scale: [0, 10] })],
    });
    const goal = { component: catalogue.indicators[1]?.component ?? null };
    expect(judgedClause({ clauses: 'score >= 5', results: 'IDX/D1 2022 58 5.1', catalogue, goal }).verdict).toBe('met');
  });
});
