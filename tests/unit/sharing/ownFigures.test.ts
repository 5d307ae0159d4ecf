import { describe, expect, it } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import { layered } from '#domain/layers.ts';
import { FORMATS, sizeOf } from '#sharing/formats.ts';
import { pictureFile } from '#sharing/pictureFile.ts';
import { indicatorCsv } from '#viewmodel/indicatorCsv.ts';
import { aDatasetOf, aGoalOf } from '../../support/aDataset.ts';
import { aKeptImport } from '../../support/aStore.ts';
import { chartsOf } from '../../support/pictures.ts';

const goal = aGoalOf('score >= 63');
const published: Dataset = {
  ...aDatasetOf('IDX 2021 58 60.16 35/63\nIDX 2022 58 62.27 29/63\nIDX 2022 01 70.00 1/63'),
  goals: [goal],
};
const own = layered(published, [aKeptImport(1, 'IDX 2022 58 64.50')]);

describe('figures of the analyst’s own', () => {
  it.each(FORMATS)('are said to be so in every picture that they are drawn in, also in %s', (format) => {
    const told = (dataset: Dataset): readonly boolean[] =>
      chartsOf(dataset, goal.id, '2024', 'vi').map((chart) =>
        pictureFile({ chart, format, room: sizeOf(format, 720).room, theme: 'light', fontAddress: null }).svg.includes(
          'có số liệu của bạn',
        ),
      );
    expect(new Set(told(own))).toEqual(new Set([true]));
    expect(new Set(told(published))).toEqual(new Set([false]));
  });

  it('have another data version', () => {
    const [mine, theirs] = [own, published].map((d) => chartsOf(d, goal.id, '2024', 'vi')[0]?.picture.footer.at(-2));
    expect(mine).not.toBe(theirs);
  });

  it('are marked in the table of all figures', () => {
    const lines = indicatorCsv(own, null, goal.indicator).split('\r\n');
    expect(lines.filter((line) => line.includes('"local"')).map((line) => line.includes('"64,50"'))).toEqual([true]);
  });
});
