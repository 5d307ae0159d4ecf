import { describe, expect, it } from 'vitest';
import { toIndicatorId } from '#domain/ids.ts';
import { indicatorCsv } from '#viewmodel/indicatorCsv.ts';
import { publishedDataset } from '../../support/publishedDataset.ts';

const dataset = await publishedDataset();

const rowsOf = (code: string): readonly (readonly string[])[] =>
  indicatorCsv(dataset, dataset.observations, toIndicatorId(code))
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.slice(1, -1).split('";"'));

describe(indicatorCsv, () => {
  const [head = [], ...rows] = rowsOf('PAR_INDEX');
  const cell = (row: readonly string[] | undefined, column: string): string | undefined => row?.[head.indexOf(column)];
  const ninhThuan = rows.find((r) => cell(r, 'entity_code') === '58' && cell(r, 'period') === '2022');

  it('has a line for every figure, none of another indicator', () => {
    const { observations } = dataset;
    const own = observations.series.map(({ indicator }) => indicator === 'PAR_INDEX');
    expect(rows).toHaveLength([...observations.seriesAt].filter((at) => own[at]).length);
    expect(new Set(rows.map((r) => cell(r, 'indicator_code')))).toEqual(new Set(['PAR_INDEX']));
  });

  it('says of a figure what it means, where it comes from and in which version', () => {
    expect(cell(ninhThuan, 'score')).toBe('85,78');
    expect(cell(ninhThuan, 'rank')).toBe('29');
    expect(cell(ninhThuan, 'publisher')).toBe('Bộ Nội vụ');
    expect(cell(ninhThuan, 'unit')).toBe('%');
    expect(cell(ninhThuan, 'published_on')).toBe('2023-04-19');
    expect(cell(ninhThuan, 'origin')).toBe('published');
    expect(cell(ninhThuan, 'data_version')).toBe(dataset.id);
  });

  it('holds the components with their names', () => {
    const [names = [], ...lines] = rowsOf('PAPI');
    const at = names.indexOf('component_code');
    expect(new Set(lines.map((line) => line[at]))).toEqual(
      new Set([
        '',
        ...dataset.catalogue.indicators.flatMap((i) =>
          i.id === 'PAPI' && dataset.observations.series.some((s) => s.component === i.component)
            ? (i.component ?? [])
            : [],
        ),
      ]),
    );
  });
});
