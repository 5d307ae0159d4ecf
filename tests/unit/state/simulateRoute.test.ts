import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAINS } from '#domain/cheapestFill.ts';
import { fixedFromScaled } from '#domain/fixed.ts';
import { toGroupId, toPlace } from '#domain/ids.ts';
import { BOUNDS } from '#domain/reach.ts';
import { ownText, readOwn } from '#state/parameters.ts';
import { simulateCodec } from '#state/simulateRoute.ts';
import { PICKS, type FreeTarget, type SimulateChoice } from '#viewmodel/simulate/selection.ts';
import { fixed, period } from '../../support/aDataset.ts';

const NOTHING: SimulateChoice = {
  index: null,
  table: null,
  target: null,
  set: [],
  bound: 'country',
  gain: 'points',
  pick: 'best',
};
const place = (n: number) => toPlace(n) ?? expect.unreachable();

describe('the parameters of the simulation', () => {
  it.each<[own: string, choice: Partial<SimulateChoice>]>([
    ['', {}],
    ['index=PCI&table=2016', { index: 'PCI', table: period('2016') }],
    ['target=rank:20', { target: { kind: 'rank', place: place(20) } }],
    ['target=score:45.50', { target: { kind: 'score', score: { value: fixed('45.5'), decimals: 2 } } }],
    ['target=group:trung b%C3%ACnh cao', { target: { kind: 'group', group: toGroupId('trung bình cao') } }],
    [
      'set=D1:5.2,D4:7.0',
      {
        set: [
          ['D1', fixed('5.2')],
          ['D4', fixed('7')],
        ],
      },
    ],
    ['bound=p75&gain=sd&pick=second', { bound: 'p75', gain: 'sd', pick: 'second' }],
  ])('are read: %s', (own, choice) => {
    expect(readOwn(own, simulateCodec)).toEqual({ value: { ...NOTHING, ...choice }, ignored: [] });
  });

  it.each<[own: string, ignored: readonly string[]]>([
    ['target=rank:0', ['target']],
    ['target=rank:1000', ['target']],
    ['target=score:45,5', ['target']],
    ['target=place:3', ['target']],
    ['set=D1:5.2,D1:5.3', ['set']],
    ['set=D1=5', ['set']],
    ['set=D1:-5', ['set']],
    ['bound=best&gain=money&pick=third', ['bound', 'gain', 'pick']],
    ['table=MMXVI', ['table']],
    ['index=PCI&index=PAPI', ['index']],
    ['peers=1', ['peers']],
  ])('are named where they cannot be used: %s', (own, ignored) => {
    expect(readOwn(own, simulateCodec)).toEqual({ value: NOTHING, ignored });
  });

  it('come back from the link that they make', () => {
    const score = fc.integer({ min: 0, max: 100_000_000 }).map(fixedFromScaled);
    const target = fc.oneof(
      fc.constant(null),
      fc.integer({ min: 1, max: 999 }).map((n): FreeTarget => ({ kind: 'rank', place: place(n) })),
      score.map((value): FreeTarget => ({ kind: 'score', score: { value, decimals: 6 } })),
      fc.constantFrom('cao', 'rất tốt').map((group): FreeTarget => ({ kind: 'group', group: toGroupId(group) })),
    );
    const choice: fc.Arbitrary<SimulateChoice> = fc.record({
      index: fc.constantFrom(null, 'PAPI', 'PCI'),
      table: fc.constantFrom(null, period('2016'), period('2024')),
      target,
      set: fc.uniqueArray(fc.tuple(fc.constantFrom('D1', 'D2', 'CSTP10'), score), { selector: ([name]) => name }),
      bound: fc.constantFrom(...BOUNDS),
      gain: fc.constantFrom(...GAINS),
      pick: fc.constantFrom(...PICKS),
    });
    fc.assert(
      fc.property(choice, (value) => {
        expect(readOwn(ownText(simulateCodec, value), simulateCodec)).toEqual({ value, ignored: [] });
      }),
    );
  });

  it('read any text without failing', () => {
    fc.assert(fc.property(fc.string(), (text) => readOwn(text, simulateCodec).value.set.length >= 0));
  });
});
