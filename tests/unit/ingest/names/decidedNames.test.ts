import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '#domain/decisions.ts';
import type { EntityId } from '#domain/ids.ts';
import { observationsIn } from '#domain/observationTable.ts';
import { readFile } from '#ingest/readFile.ts';
import { bytesOf, smallCatalogue } from '../../../support/smallCatalogue.ts';

/** The entities and issues of one row whose name was decided (null: not), and what is proposed for its name. */
async function readName(raw: string, year: string, entity: string | null) {
  const names = entity === null ? [] : [{ raw, entity: entity as EntityId }];
  const bytes = bytesOf(`Tỉnh;PAPI ${year}\n${raw};41,50\nHà Nội;42,10\n`);
  const { reading } = await readFile(bytes, 'f.csv', smallCatalogue, { ...NO_DECISIONS, names });
  return {
    entity: observationsIn(reading.table).find(({ source }) => source.row === 2)?.entity ?? null,
    codes: reading.issues.flatMap(({ code, row }) => (row === 2 ? [code] : [])),
    options: reading.questions.flatMap((asked) => (asked.kind === 'name' ? asked.options : [])),
  };
}

describe('a name that nobody carries', () => {
  it.each<[raw: string, year: string, options: readonly string[]]>([
    ['Lào Caii', '2024', ['10@']],
    ['Lào Caii', '2026', ['15@2025']],
    ['Ninh Thuậnn', '2024', ['58@']],
    ['Ninh Thuậnn', '2026', []],
    ['Lào Cai (mới)', '2024', ['10@']],
    ['Lào Cai (sau sáp nhập)', '2024', ['10@']],
    ['Lào Cai (cũ)', '2026', ['15@2025']],
  ])('%s in %s is asked about with those of that year', async (raw, year, options) => {
    expect(await readName(raw, year, null)).toEqual({ entity: null, codes: ['unknown_entity'], options });
  });

  it.each<[decided: string, year: string, entity: string]>([
    ['10@', '2024', '10@'],
    ['15@2025', '2024', '10@'],
    ['10@', '2026', '15@2025'],
  ])('decided as %s is in %s the place as it was then, %s', async (decided, year, entity) => {
    expect(await readName('Lào Caii', year, decided)).toEqual({ entity, codes: [], options: [] });
  });

  it('decided as a place that does not exist in the year is asked about as before', async () => {
    const read = await readName('Ninh Thuậnn', '2026', '58@');
    expect(read).toEqual({ entity: null, codes: ['unknown_entity'], options: [] });
  });
});
