import { describe, expect, it } from 'vitest';
import { knownSum, sumChange, whyNoSum } from '#domain/contribution.ts';
import { fixedText } from '#domain/fixed.ts';
import { toEntityId, toIndicatorId } from '#domain/ids.ts';
import { aCatalogue, aDatasetOf, anIndicatorOf, period } from '../../support/aDataset.ts';

const ENTITY = toEntityId('58', '2004-01-01');
const IDX = { indicator: toIndicatorId('IDX'), component: null };
const scale = [0, 10] as const;
const catalogue = aCatalogue({
  indicators: [
    anIndicatorOf('IDX'),
    anIndicatorOf('IDX', { component: 'A', weight: '20', scale }), // 20 of the total's points at 10
    anIndicatorOf('IDX', { component: 'B', weight: '5', scale }),
    anIndicatorOf('IDX', { component: 'X', scale }), // not part of the sum
  ],
});

const dataset = (...lines: readonly string[]) => aDatasetOf(lines.join('\n'), catalogue);
const known = (...lines: readonly string[]) => knownSum(dataset(...lines), IDX, ENTITY, period('2021'));

describe(knownSum, () => {
  it('weighs each component by its largest contribution', () => {
    const sum = known('IDX 2021 58 15.00', 'IDX/A 2021 58 6.00', 'IDX/B 2021 58 6.00', 'IDX/X 2021 58 9.00');
    expect(sum?.parts.map((p) => `${p.component} ${fixedText(p.points, 2)}`)).toEqual(['A 12.00', 'B 3.00']);
  });

  it('shows what rounding leaves over', () => {
    expect(known('IDX 2021 58 15.01', 'IDX/A 2021 58 6.00', 'IDX/B 2021 58 6.00')?.residual).toBe(10_000);
  });

  it.each<[string, readonly string[]]>([
    [
      'the sum misses the total by more than rounding',
      ['IDX 2021 58 15.50', 'IDX/A 2021 58 6.00', 'IDX/B 2021 58 6.00'],
    ],
    ['a component is not loaded', ['IDX 2021 58 15.00', 'IDX/A 2021 58 6.00']],
    ['the total is not loaded', ['IDX/A 2021 58 6.00', 'IDX/B 2021 58 6.00']],
    ['a component is an interval', ['IDX 2021 58 15.00', 'IDX/A 2021 58 5..7', 'IDX/B 2021 58 6.00']],
  ])('is null where %s', (_name, lines) => {
    expect(known(...lines)).toBeNull();
  });
});

describe(sumChange, () => {
  it('says what each component added to the change of the total', () => {
    const data = dataset(
      'IDX 2021 58 15.00',
      'IDX/A 2021 58 6.00',
      'IDX/B 2021 58 6.00',
      'IDX 2022 58 16.51',
      'IDX/A 2022 58 7.00',
      'IDX/B 2022 58 5.00',
    );
    const change = sumChange(data, IDX, ENTITY, period('2021'), period('2022'));
    expect(change?.parts.map((p) => `${p.component} ${fixedText(p.points, 2)}`)).toEqual(['A 2.00', 'B -0.50']);
    expect([change?.change, change?.residual]).toEqual([1_510_000, 10_000]);
  });
});

describe(whyNoSum, () => {
  const before = ['IDX 2021 58 15.00', 'IDX/A 2021 58 6.00', 'IDX/B 2021 58 6.00'];
  it.each<[why: ReturnType<typeof whyNoSum>, after: readonly string[]]>([
    [null, ['IDX 2022 58 16.50', 'IDX/A 2022 58 7.00', 'IDX/B 2022 58 5.00']],
    ['incomplete', ['IDX 2022 58 16.50', 'IDX/A 2022 58 7.00']],
    ['not-the-sum', ['IDX 2022 58 19.50', 'IDX/A 2022 58 7.00', 'IDX/B 2022 58 5.00']],
  ])('%s', (why, after) => {
    expect(whyNoSum(dataset(...before, ...after), IDX, ENTITY, period('2021'), period('2022'))).toBe(why);
  });
  it('no-components, where the total has none with a weight', () => {
    const bare = aDatasetOf('IDX 2021 58 1\nIDX 2022 58 2');
    expect(whyNoSum(bare, IDX, ENTITY, period('2021'), period('2022'))).toBe('no-components');
  });
});
