import { describe, expect, it } from 'vitest';
import { keptParts } from '#state/keptParts.ts';

describe(keptParts, () => {
  const last = { period: { year: 2022, months: 12 }, peers: ['01', '79'], search: '' };

  it('is what was read before where nothing changed', () => {
    expect(keptParts(last, { period: { year: 2022, months: 12 }, peers: ['01', '79'], search: '' })).toBe(last);
  });

  it('keeps the parts that stay and takes those that changed', () => {
    const next = { period: { year: 2022, months: 12 }, peers: ['79'], search: 'dak' };
    const kept = keptParts(last, next);
    expect(kept).toEqual(next);
    expect([kept.period === last.period, kept.peers === next.peers]).toEqual([true, true]);
  });

  it('is what is read where nothing was read before', () => {
    expect(keptParts(null, last)).toBe(last);
  });
});
