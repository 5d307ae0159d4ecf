import { describe, expect, it } from 'vitest';
import { entityById, indicatorOf } from '#domain/catalogue.ts';
import type { Dataset } from '#domain/dataset.ts';
import { fixedText } from '#domain/fixed.ts';
import { toComponentId, toEntityId, toIndicatorId } from '#domain/ids.ts';
import { movesOf } from '#domain/moves.ts';
import { aBreakAfter, aCatalogue, aDatasetOf, anIndicatorOf, period } from '../../support/aDataset.ts';
import { aTable } from '../../support/judged.ts';
import { publishedDataset } from '../../support/publishedDataset.ts';

const published = await publishedDataset();

function subject(dataset: Dataset, index: string, asOf: string, id = toEntityId('58', '2004-01-01')) {
  const entity = entityById(dataset.catalogue, id);
  const indicator = indicatorOf(dataset.catalogue, toIndicatorId(index), null);
  if (entity === null || indicator === null) throw new Error(`no ${index} or ${id}`);
  return { dataset, indicator, entity, asOf: period(asOf), series: { indicator: indicator.id, component: null } };
}

const told = (dataset: Dataset, index: string, asOf: string, id?: Parameters<typeof subject>[3]) => {
  const found = movesOf([subject(dataset, index, asOf, id)]);
  return {
    moves: found?.moves.map(
      (m) => `${m.indicator.component} ${fixedText(m.change, 2)} ${m.deviations.toFixed(2)} ${m.places ?? '-'}`,
    ),
    left: found?.left.map(({ indicator, why }) => `${indicator.component} ${why}`),
  };
};

describe(movesOf, () => {
  it('tells what moved most in Ninh Thuận from 2023 to 2024, in standard deviations and places', () => {
    expect(told(published, 'PAPI', '2025').moves).toEqual([
      'D8 0.38 1.27 15',
      'D1 -0.27 -0.53 -15',
      'D4 0.19 0.44 -4',
      'D3 0.06 0.34 2',
      'D5 -0.05 -0.22 -5',
      'D6 -0.07 -0.18 -2',
      'D7 0.03 0.08 -1',
      'D2 -0.02 -0.07 -4',
    ]);
  });

  it('does not cross the change of method of 2018', () => {
    expect(told(published, 'PAPI', '2018').left).toEqual(['D2 break', 'D3 break', 'D7 missing', 'D8 missing']);
  });

  it('tells nothing where there is no component', () => {
    expect(movesOf([subject(published, 'SIPAS', '2025')])).toBeNull();
  });

  const parts = [anIndicatorOf('IDX'), anIndicatorOf('IDX', { component: 'A', weight: '10' })];
  const both = `${aTable('IDX/A', 2021)}\n${aTable('IDX/A', 2022, { top: 91 })}`;
  const broken = aBreakAfter('IDX', 2021).map((segment) => ({ ...segment, component: toComponentId('A') }));

  it.each<[name: string, results: string, segments: typeof broken, moves: readonly string[], left: readonly string[]]>([
    ['all one point up: the same places', both, [], ['A 1.00 0.11 0'], []],
    ['another method', both, broken, [], ['A break']],
    ['nothing of the year before', aTable('IDX/A', 2022), [], [], ['A missing']],
    ['a field not known in full', both.replace(/IDX\/A 2022 01 .*\n/, ''), [], [], ['A no-table']],
  ])('%s', (_name, results, segments, moves, left) => {
    const dataset = aDatasetOf(results, aCatalogue({ indicators: parts, segments }));
    expect(told(dataset, 'IDX', '2022')).toEqual({ moves, left });
  });

  it('counts no places from 63 to 34, where the entity stays the same', () => {
    const later = Array.from({ length: 34 }, (_, i) => `IDX/A 2025 ${String(i + 1).padStart(2, '0')} ${90 - i}`).join(
      '\n',
    );
    const dataset = aDatasetOf(`${aTable('IDX/A', 2024)}\n${later}`, aCatalogue({ indicators: parts }));
    expect(told(dataset, 'IDX', '2025', toEntityId('05', '2004-01-01')).moves?.[0]).toMatch(/ -$/);
  });

  it('does not lead from a former province to the merged one', () => {
    const later = Array.from({ length: 34 }, (_, i) => `IDX/A 2025 ${String(i + 1).padStart(2, '0')} ${90 - i}`).join(
      '\n',
    );
    const dataset = aDatasetOf(`${aTable('IDX/A', 2024)}\n${later}`, aCatalogue({ indicators: parts }));
    expect(told(dataset, 'IDX', '2025', toEntityId('12', '2025-07-01')).left).toEqual(['A missing']);
  });
});
