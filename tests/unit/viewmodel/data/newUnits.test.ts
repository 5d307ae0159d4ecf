import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '#domain/decisions.ts';
import { readEntities } from '#ingest/published/readEntities.ts';
import { writeCatalogue } from '#ingest/published/writeCatalogue.ts';
import { readFile } from '#ingest/readFile.ts';
import { newUnitLines, newUnitNames } from '#viewmodel/data/newUnits.ts';
import { bytesOf, smallCatalogue } from '../../../support/smallCatalogue.ts';

const TABLE = bytesOf(
  'Đơn vị;DDCI 2024\nSở Xây dựng;80,1\nSở X, Y và "Z" tỉnh Ninh Thuận;79,2\nSở Xét duyệt;70\nHuyện Ninh Hải;71\nHà Nộii;60\n',
);
const [province] = smallCatalogue.entities.filter(({ code, level }) => code === '58' && level === 'province');
if (province === undefined) throw new Error('no 58');

const namesIn = async (catalogue: typeof smallCatalogue) =>
  newUnitNames((await readFile(TABLE, 'ddci.csv', catalogue, NO_DECISIONS)).reading.questions);

describe(newUnitLines, () => {
  it('gives a line of entities.csv for each unit within a province, with a code of its own', async () => {
    const names = await namesIn(smallCatalogue);
    expect(newUnitLines(names, province, smallCatalogue).map((line) => line.split(',')[0])).toEqual([
      '58-SXD',
      '58-SXYZ',
      '58-SXD2',
      '58-HNH',
    ]);
  });

  it('gives lines by which the catalogue knows every one of the units', async () => {
    const lines = newUnitLines(await namesIn(smallCatalogue), province, smallCatalogue);
    const before = writeCatalogue(smallCatalogue).get('entities.csv');
    const { value: entities, issues } = readEntities(bytesOf(`${before}${lines.join('\n')}\n`), 'entities.csv');
    expect([issues, entities.length]).toEqual([[], smallCatalogue.entities.length + 4]);
    expect(await namesIn({ ...smallCatalogue, entities })).toEqual([]);
  });
});
