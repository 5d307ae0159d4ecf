import { describe, expect, it } from 'vitest';
import { goalMark } from '#viewmodel/clauseView.ts';
import { aClauseJudgement } from '../../support/builders.ts';

type Traits = Parameters<typeof aClauseJudgement>[1];

describe(goalMark, () => {
  it.each<[clause: string, traits: Traits, mark: string]>([
    ['top 20', { threshold: '20' }, 'TOP 20'],
    ['score >= 85', { threshold: '85' }, '≥ 85'],
    ['share >= 57/57', { threshold: '100' }, 'tỷ lệ 57/57'],
    ['score +1 since 2021', { threshold: '63.23' }, '≥ 63,23'],
    ['score +1 since 2021', { verdict: 'not-comparable' }, '+1'],
    ['score +0.5..+1 since 2021', { verdict: 'not-comparable' }, '+0,5–1'],
    ['score +1%', { verdict: 'no-data' }, '+1%'],
    ['rank +10', { verdict: 'no-data' }, '+10'],
    ['rank +5..+10', { verdict: 'no-data' }, '+5–10'],
  ])('of %s %o is %s', (clause, traits, mark) => {
    const judged = aClauseJudgement(clause, traits);
    const style = { measure: judged.measure, decimals: judged.decimals, unit: 'điểm', language: 'vi' } as const;
    expect(goalMark(judged, style)?.replaceAll('\u00a0', ' ')).toBe(mark);
  });
});
