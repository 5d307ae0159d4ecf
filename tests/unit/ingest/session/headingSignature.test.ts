import { NO_DECISIONS } from '#domain/decisions.ts';
import { describe, expect, it } from 'vitest';
import { yearPeriod } from '#domain/period.ts';
import { toIndicatorId } from '#domain/ids.ts';
import { headingSignature, lastingDecisions } from '#ingest/session/headingSignature.ts';

describe(headingSignature, () => {
  it.each<[name: string, a: readonly string[], b: readonly string[]]>([
    ['the year', ['Tỉnh', 'SIPAS 2023'], ['Tỉnh', 'SIPAS 2024']],
    ['letter case and marks', ['TỈNH', 'Điểm'], ['tinh', 'diem']],
    ['empty columns behind', ['Tỉnh', 'Điểm', ''], ['Tỉnh', 'Điểm']],
  ])('is the same whatever %s', (_name, a, b) => {
    expect(headingSignature([a])).toBe(headingSignature([b]));
  });

  it('is another for another table', () => {
    expect(headingSignature([['Tỉnh', 'Điểm']])).not.toBe(headingSignature([['Tỉnh', 'Hạng']]));
  });

  it('does not tell tables apart by one heading, or none', () => {
    expect([headingSignature([]), headingSignature([['Tỉnh', '']])]).toEqual([null, null]);
  });
});

describe(lastingDecisions, () => {
  it('never carries a year or an index from one file to the next', () => {
    const decisions = {
      ...NO_DECISIONS,
      decimal: ',',
      period: yearPeriod(2023),
      indicator: toIndicatorId('SIPAS'),
    } as const;
    const { figures: _figures, ...nothing } = NO_DECISIONS;
    expect(lastingDecisions(decisions)).toEqual({ ...nothing, decimal: ',' });
  });
});
