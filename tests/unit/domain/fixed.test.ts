import { describe, expect, it } from 'vitest';
import { fixedText, plus, readFixed, roundTo, timesRatio } from '#domain/fixed.ts';
import { fixed } from '../../support/aDataset.ts';

describe(readFixed, () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['89.64', 89_640_000],
    ['60.740002', 60_740_002],
    ['33.80596113204956', 33_805_961],
    ['0.0000005', 1],
    ['-0.0000005', -1],
    ['999999999.999999', 999_999_999_999_999],
  ])('reads %s exactly', (text, scaled) => {
    expect(readFixed(text)).toBe(scaled);
  });

  it.each(['', '.', '1.', '.5', '1,5', '1e5', 'NaN', 'Infinity', ' 1', '0x1', '1234567890', '--1'])(
    'refuses "%s"',
    (text) => {
      expect(readFixed(text)).toBeNull();
    },
  );
});

describe(roundTo, () => {
  it.each([
    ['62.269999', 2, '62.27'],
    ['62.265', 2, '62.27'],
    ['62.264999', 2, '62.26'],
    ['-0.005', 2, '-0.01'],
    ['1.005', 2, '1.01'],
    ['68.85', 6, '68.85'],
    ['68.5', 0, '69'],
  ])('rounds %s half up to %d decimals', (value, decimals, expected) => {
    expect(roundTo(fixed(value), decimals)).toBe(fixed(expected));
  });
});

describe(plus, () => {
  it('has none of the dust of binary floats: 60,16 + 2,11 reaches 62,27', () => {
    expect(60.16 + 2.11 >= 62.27).toBe(false);
    expect(plus(fixed('60.16'), fixed('2.11'))).toBe(fixed('62.27'));
  });
});

describe(timesRatio, () => {
  it.each([
    ['88.64', 1, 100, '0.8864'],
    ['1', 2, 3, '0.666667'],
    ['-1', 2, 3, '-0.666667'],
    ['999999999', 999, 1000, '998999999.001'],
  ])('%s × %d/%d is %s', (f, part, whole, expected) => {
    expect(timesRatio(fixed(f), part, whole)).toBe(fixed(expected));
  });
});

describe(fixedText, () => {
  it.each([
    ['68.9', 2, '68.90'],
    ['-0.001', 2, '0.00'],
    ['-0.24', 2, '-0.24'],
    ['30', 0, '30'],
  ])('prints %s with %d decimals', (f, decimals, expected) => {
    expect(fixedText(fixed(f), decimals)).toBe(expected);
  });
});
