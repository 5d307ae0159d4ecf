import { describe, expect, it } from 'vitest';
import { entityById, indicatorOf } from '#domain/catalogue.ts';
import { fixedText } from '#domain/fixed.ts';
import { toEntityId, toIndicatorId } from '#domain/ids.ts';
import { periodText } from '#domain/period.ts';
import { predecessorRange } from '#domain/predecessors.ts';
import { period } from '../../support/aDataset.ts';
import { publishedDataset } from '../../support/publishedDataset.ts';

const dataset = await publishedDataset();

function ranges(code: string, since: string, index: string, measure: 'score' | 'rank', from = 2023) {
  const entity = entityById(dataset.catalogue, toEntityId(code, since));
  const indicator = indicatorOf(dataset.catalogue, toIndicatorId(index), null);
  if (entity === null || indicator === null) throw new Error(`no ${code} or ${index}`);
  const series = { indicator: indicator.id, component: null };
  const { points } = predecessorRange({ dataset, entity, indicator, series, asOf: period('2025') }, measure);
  const end = ({ entity: of, value }: (typeof points)[number]['low']): string =>
    `${of.nameVi} ${fixedText(value, measure === 'rank' ? 0 : 2)}`;
  return points
    .filter((p) => p.period.year >= from)
    .map((p) => `${periodText(p.period)}: ${end(p.low)} – ${end(p.high)} (${p.known})`);
}

describe(predecessorRange, () => {
  it.each<
    [name: string, code: string, since: string, index: string, measure: 'score' | 'rank', expected: readonly string[]]
  >([
    [
      'Khánh Hòa by rank',
      '56',
      '2025-07-01',
      'PAPI',
      'rank',
      ['2023: Ninh Thuận 6 – Khánh Hòa 8 (2)', '2024: Ninh Thuận 5 – Khánh Hòa 27 (2)'],
    ],
    [
      'Khánh Hòa by score',
      '56',
      '2025-07-01',
      'PAPI',
      'score',
      ['2023: Khánh Hòa 44.94 – Ninh Thuận 45.51 (2)', '2024: Khánh Hòa 43.81 – Ninh Thuận 45.73 (2)'],
    ],
    [
      'An Giang, of An Giang and Kiên Giang',
      '91',
      '2025-07-01',
      'PAPI',
      'score',
      ['2023: Kiên Giang 40.99 – An Giang 41.85 (2)', '2024: Kiên Giang 39.91 – An Giang 42.89 (2)'],
    ],
    ['Huế was only renamed: no range', '46', '2025-01-01', 'PAPI', 'score', []],
    ['Ninh Thuận was made from nobody', '58', '2004-01-01', 'PAPI', 'rank', []],
  ])('%s', (_name, code, since, index, measure, expected) => {
    expect(ranges(code, since, index, measure)).toEqual(expected);
  });
});
