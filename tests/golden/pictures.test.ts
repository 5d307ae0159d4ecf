import { describe, expect, it } from 'vitest';
import { sizeOf } from '#sharing/formats.ts';
import { pictureFile } from '#sharing/pictureFile.ts';
import { chartsOf } from '../support/pictures.ts';
import { publishedDataset } from '../support/publishedDataset.ts';

const dataset = await publishedDataset();
const { room } = sizeOf('document', 0);

/** The pictures as they were looked at. After a change that is meant: `vitest -u`, and look at them again. */
describe('the pictures of real goals', () => {
  it.each([
    ['NT-2022-PAR', 'vi', 'light'],
    ['NT-2023-PAPI', 'vi', 'light'],
    ['NT-2023-PAPI', 'en', 'dark'],
  ] as const)('%s, %s, %s', async (goal, language, theme) => {
    for (const chart of chartsOf(dataset, goal, '2025', language)) {
      const { svg } = pictureFile({ chart, format: 'document', room, theme, fontAddress: null });
      await expect(svg).toMatchFileSnapshot(`pictures/${goal}-${chart.kind}-${language}-${theme}.svg`);
    }
  });
});
