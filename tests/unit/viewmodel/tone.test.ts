import { describe, expect, it } from 'vitest';
import { OUTLOOKS_WORST_FIRST, VERDICTS_WORST_FIRST, type Outlook, type Verdict } from '#domain/verdict.ts';
import { toneOf, type Tone } from '#viewmodel/tone.ts';

describe(toneOf, () => {
  it.each<[verdict: Verdict, outlook: Outlook | null, tone: Tone]>([
    ['met', null, 'met'],
    ['not-met', null, 'not-met'],
    ['pending', 'ahead', 'on-track'],
    ['pending', 'on-track', 'on-track'],
    ['pending', 'at-risk', 'at-risk'],
    ['pending', 'off-track', 'at-risk'],
    ['pending', 'moving-away', 'at-risk'],
    ['pending', 'unknown', 'undetermined'],
    ['no-data', null, 'undetermined'],
    ['awaiting-publication', null, 'undetermined'],
    ['not-comparable', null, 'undetermined'],
    ['undetermined', null, 'undetermined'],
  ])('%s with outlook %s is drawn as %s', (verdict, outlook, tone) => {
    expect(toneOf(verdict, outlook)).toBe(tone);
  });

  it('shows nothing as met that is not', () => {
    const others = VERDICTS_WORST_FIRST.filter((v) => v !== 'met').flatMap((v) =>
      OUTLOOKS_WORST_FIRST.map((o) => toneOf(v, o)),
    );
    expect(others).not.toContain('met');
  });
});
