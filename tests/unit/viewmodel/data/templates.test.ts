import { NO_DECISIONS } from '#domain/decisions.ts';
import { describe, expect, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import type { Entity } from '#domain/entity.ts';
import { toIndicatorId } from '#domain/ids.ts';
import { observationsIn } from '#domain/observationTable.ts';
import { readFile } from '#ingest/readFile.ts';
import { writeWorkbook } from '#ingest/workbook/writeWorkbook.ts';
import type { Language } from '#text/language.ts';
import { csvText } from '#viewmodel/goalsCsv.ts';
import { templateOf, type Template, type TemplateChoice } from '#viewmodel/data/templates.ts';
import { bytesOf, smallCatalogue } from '../../../support/smallCatalogue.ts';

const ninhThuan: Entity | undefined = smallCatalogue.entities.find(({ code }) => code === '58');
if (ninhThuan === undefined) throw new Error('no 58');

const RESULTS: TemplateChoice = {
  kind: 'results',
  indicator: toIndicatorId('PAPI'),
  year: 2023,
  withParts: true,
};
const WIDE: TemplateChoice = { kind: 'wide', year: 2023 };
const GOALS: TemplateChoice = { kind: 'goals', entity: ninhThuan, year: 2023 };

/** Synthetic figures in the empty cells: `typed` says what stands under a heading on a line. */
const filled = ({ lines: [head = [], ...rows] }: Template, typed: (heading: string, line: number) => string) => [
  head,
  ...rows.map((row, line) => row.map((cell, i) => (cell === '' ? typed(head[i] ?? '', line) : cell))),
];

const figure = (heading: string, line: number): string => {
  if (/hạng|rank/i.test(heading)) return String(line + 1);
  return /điểm|score|\d{4}/i.test(heading) ? `${5 - line * 0.1}`.slice(0, 3).replace('.', ',') : '';
};

const read = (lines: readonly (readonly string[])[]) =>
  readFile(bytesOf(csvText(lines)), 'mau.csv', smallCatalogue, NO_DECISIONS);

const LANGUAGES: readonly Language[] = ['vi', 'en'];

describe(templateOf, () => {
  it.each(LANGUAGES)('of results, filled in, is read without a doubt (%s)', async (language) => {
    const template = templateOf(RESULTS, { catalogue: smallCatalogue, language });
    const { reading } = await read(filled(template, figure));
    expect([reading.issues.filter(({ severity }) => severity === 'error'), reading.questions]).toEqual([[], []]);
    expect(observationsIn(reading.table)).toHaveLength(template.lines.length - 1);
  });

  it('has the provinces of the year, by name', () => {
    const names = (year: number) =>
      templateOf({ ...RESULTS, year, withParts: false }, { catalogue: smallCatalogue, language: 'vi' }).lines.map(
        (line) => line[3],
      );
    expect(names(2023)).toEqual(['Tên đơn vị', 'Đắk Lắk', 'Hà Nội', 'Hồ Chí Minh', 'Lào Cai', 'Ninh Thuận', 'Yên Bái']);
    expect(names(2025)).toEqual(['Tên đơn vị', 'Đắk Lắk', 'Hà Nội', 'Hồ Chí Minh', 'Lào Cai']);
  });

  it.each(LANGUAGES)('of the wide form, filled in, gives each index its scores and ranks (%s)', async (language) => {
    const setting = { catalogue: { ...smallCatalogue, indicators: smallCatalogue.indicators.slice(0, 2) }, language };
    const template = templateOf(WIDE, setting);
    const { reading } = await read(filled(template, figure));
    expect(reading.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(reading.questions).toEqual([]);
    expect(observationsIn(reading.table)).toHaveLength(12);
    expect(observationsIn(reading.table).every(({ score, rank }) => score !== null && rank !== null)).toBe(true);
  });

  it.each(LANGUAGES)('of goals, filled in, gives a goal an index (%s)', async (language) => {
    const template = templateOf(GOALS, { catalogue: smallCatalogue, language });
    const typed = (heading: string): string => (/mục tiêu|clauses/i.test(heading) ? 'top 20' : '');
    const { reading } = await read(filled(template, typed));
    expect(reading.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(reading.goals).toHaveLength(template.lines.length - 1);
  });

  it('holds no figure that could be taken for a result', async () => {
    for (const choice of [RESULTS, WIDE]) {
      const { reading } = await read(templateOf(choice, { catalogue: smallCatalogue, language: 'vi' }).lines);
      expect(observationsIn(reading.table)).toEqual([]);
    }
  });

  it('is the same table as a workbook, with codes as text', async () => {
    const { lines } = templateOf(RESULTS, { catalogue: smallCatalogue, language: 'vi' });
    const { sheets } = await readXlsx(await writeWorkbook('Bảng', lines));
    const cells = (sheets[0]?.rows ?? []).map((row) => row.map((cell) => (cell === null ? '' : cell)));
    expect(cells.slice(0, 3).map((row) => row.slice(0, 5))).toEqual(lines.slice(0, 3).map((row) => row.slice(0, 5)));
  });
});
