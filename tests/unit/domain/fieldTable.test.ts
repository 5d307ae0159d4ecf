import { describe, expect, it } from 'vitest';
import { entityOfCode, indicatorOf } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import { fieldSummary } from '#domain/fieldSummary.ts';
import { fieldTable, isSmallMove, moveCounts, moveSince, type FieldAsked, type Move } from '#domain/fieldTable.ts';
import { fixedFromScaled, fixedText, toNumber } from '#domain/fixed.ts';
import { groupOf } from '#domain/grouping.ts';
import { toComponentId, toIndicatorId } from '#domain/ids.ts';
import { aBreakAfter, aCatalogue, aDatasetOf, aPublication, period } from '../../support/aDataset.ts';
import { aTable } from '../../support/judged.ts';
import { publishedDataset } from '../../support/publishedDataset.ts';

const published = await publishedDataset();

function publishedField(series: string, at: string, since: string): FieldAsked {
  const [index = '', part] = series.split('/');
  const component = part === undefined ? null : toComponentId(part);
  const indicator = indicatorOf(published.catalogue, toIndicatorId(index), component);
  const like = entityOfCode(published.catalogue, '01', period(at));
  if (indicator === null || like === null) throw new Error(`no ${series}`);
  return {
    dataset: published,
    indicator,
    series: { indicator: indicator.id, component },
    period: period(at),
    since: period(since),
    like,
  };
}

describe('facts that publishers stated', () => {
  const pci = publishedField('PCI', '2022', '2021');

  // The 27 that rise, 3 that stay and 33 that fall are those of the ranks: in points 38 rose and 25 fell.
  it('PCI 2022 has 27 provinces up, 3 unchanged and 33 down in rank against 2021', () => {
    const moves = fieldTable(pci).map(({ rankMove }) => rankMove);
    expect(moveCounts(moves)).toEqual({ up: 27, same: 3, down: 33, unclear: 0 });
  });

  it('of the scores of PCI 2022, 38 rose and 25 fell', () => {
    const moves = fieldTable(pci).map(({ scoreMove }) => scoreMove);
    expect(moveCounts(moves)).toEqual({ up: 38, same: 0, down: 25, unclear: 0 });
  });

  it('the median of PCI 2022 is 65.22', () => {
    const { quartiles } = fieldSummary(published, pci.series, pci.period, pci.like);
    expect(quartiles === null ? null : fixedText(quartiles.median, 2)).toBe('65.22');
  });

  // All 63 scores of the dimension are grouped, those too of the two provinces that have no total that year.
  it.each<[group: string, worst: string, size: number]>([
    ['cao', '7.8579', 16],
    ['trung bình cao', '7.5189', 16],
    ['trung bình thấp', '7.2294', 15],
    ['thấp', '6.4132', 16],
  ])('the worst score of PAPI 2022 D6 in group %s is %s, of %i provinces', (group, worst, size) => {
    const { since: _since, ...field } = publishedField('PAPI/D6', '2022', '2021');
    const scores = fieldTable({ ...field, since: null })
      .filter(({ entity }) => groupOf({ ...field, entity }, 'final')?.groups.join() === group)
      .flatMap(({ score }) => score?.value.low ?? []);
    expect([fixedText(fixedFromScaled(Math.min(...scores)), 4), scores.length]).toEqual([worst, size]);
  });
});

const words = ({ by, none }: Move): string =>
  by === null ? none : by.low === by.high ? String(toNumber(by.low)) : `${toNumber(by.low)}..${toNumber(by.high)}`;

function movesOf(code: string, at: string, results: string, catalogue: Catalogue = aCatalogue()) {
  const entity = entityOfCode(catalogue, code, period(at));
  const indicator = indicatorOf(catalogue, toIndicatorId('IDX'), null);
  if (entity === null || indicator === null) throw new Error('not in the catalogue');
  const asked = {
    dataset: aDatasetOf(results, catalogue),
    indicator,
    series: { indicator: indicator.id, component: null },
    entity,
    period: period(at),
  };
  const since = period(String(asked.period.year - 1));
  return [words(moveSince(asked, since, 'score')), words(moveSince(asked, since, 'rank'))];
}

describe(moveSince, () => {
  const listed = aCatalogue({ publications: [aPublication('IDX', 2022, null, 63, 30)] });
  const full = aTable('IDX', 2022);
  it.each<[name: string, moves: readonly string[], results: string, catalogue?: Catalogue]>([
    ['points gained and places gained', ['1', '2'], 'IDX 2021 05 60 7/63\nIDX 2022 05 61 5/63'],
    ['rounds scores to the published decimals first', ['0', '0'], 'IDX 2021 05 60.001 7/63\nIDX 2022 05 60.004 7/63'],
    ['loses places with a better score', ['1', '-3'], 'IDX 2021 05 60 7/63\nIDX 2022 05 61 10/63'],
    [
      'both ends where equal scores share places',
      ['0', '-1..0'],
      `${aTable('IDX', 2021)}\n${full.replace('IDX 2022 06 87.50', 'IDX 2022 06 88.00')}`,
    ],
    [
      'not across a change of method',
      ['method', 'method'],
      'IDX 2021 05 60 7/63\nIDX 2022 05 61 5/63',
      aCatalogue({ segments: aBreakAfter('IDX', 2021) }),
    ],
    ['places not across another number ranked', ['1', 'field'], 'IDX 2021 05 60 7/63\nIDX 2022 05 61 5/34'],
    ['nothing before', ['no-earlier', 'no-earlier'], 'IDX 2022 05 61 5/63'],
    ['nothing now', ['no-figure', 'no-figure'], 'IDX 2021 05 60 7/63'],
    [
      'a place after the published ones is no place',
      ['unknown', 'unknown'],
      `IDX 2021 40 60 40/63\n${aTable('IDX', 2022, { count: 30, listed: 30 })}`,
      listed,
    ],
  ])('%s', (name, moves, results, catalogue) => {
    const code = name.startsWith('a place after') ? '40' : '05';
    expect(movesOf(code, '2022', results, catalogue)).toEqual(moves);
  });

  it('does not hold a merged province against one of those it was made from', () => {
    const results = 'IDX 2024 12 60 7/63\nIDX 2025 12 61 5/34\nIDX 2024 05 60 7/63\nIDX 2025 05 61 5/34';
    expect(movesOf('12', '2025', results)).toEqual(['merged', 'merged']);
    expect(movesOf('05', '2025', results)).toEqual(['1', 'field']);
  });
});

describe(isSmallMove, () => {
  it.each<[places: readonly [number, number], small: boolean]>([
    [[0, 0], false],
    [[1, 1], true],
    [[-3, -3], true],
    [[3, 4], false],
    [[2, 3], true],
    [[-4, -4], false],
  ])('%j places: %s', ([low, high], small) => {
    const places = { low: fixedFromScaled(low * 1_000_000), high: fixedFromScaled(high * 1_000_000) };
    expect(isSmallMove(places)).toBe(small);
  });
});

describe(fieldTable, () => {
  it('holds everybody who exists, those without a figure too', () => {
    const rows = fieldTable(publishedField('PAPI', '2022', '2021'));
    const without = rows.filter(({ score }) => score === null).map(({ entity }) => entity.nameVi);
    expect([rows.length, without.toSorted()]).toEqual([63, ['Bắc Giang', 'Bắc Ninh']]);
  });
});
