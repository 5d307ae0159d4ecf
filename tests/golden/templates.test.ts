import { NO_DECISIONS } from '#domain/decisions.ts';
import { describe, expect, it } from 'vitest';
import path from 'node:path';
import { folderFiles } from '#cli/files.ts';
import { fixedText } from '#domain/fixed.ts';
import { readPackageCatalogue } from '#ingest/published/readPackage.ts';
import { readFile } from '#ingest/readFile.ts';
import type { Language } from '#text/language.ts';
import { shortIndicatorName } from '#text/names.ts';
import { csvText } from '#viewmodel/goalsCsv.ts';
import { templateIndicators, templateOf, type Template, type TemplateChoice } from '#viewmodel/data/templates.ts';

const files = await folderFiles(path.resolve('public/data'));
if (files === null) throw new Error('no published data');
const { catalogue } = readPackageCatalogue(files);
const [province] = catalogue.entities.filter(({ level }) => level === 'province');
if (province === undefined) throw new Error('no province');

/** The lowest score of the index that a heading or a row names, which its scale holds: synthetic. */
function lowest(named: string): string {
  const known = templateIndicators(catalogue).find(
    (i) =>
      named.includes(i.id) ||
      named.startsWith(shortIndicatorName(i, 'vi')) ||
      named.startsWith(shortIndicatorName(i, 'en')),
  );
  return known?.scale == null ? '1' : fixedText(known.scale.low, 0);
}

/** Synthetic figures in the empty cells: places in order, and scores that each scale holds. */
const filled = ({ lines: [head = [], ...rows] }: Template) => [
  head,
  ...rows.map((row, line) =>
    row.map((cell, i) => {
      const heading = head[i] ?? '';
      if (cell !== '') return cell;
      if (/^(?:hạng|rank)/i.test(heading)) return String(line + 1);
      if (/mục tiêu|clauses/i.test(heading)) return 'top 20';
      if (/^(?:điểm|score)$/i.test(heading)) return lowest(row[0] ?? '');
      return /\d{4}/.test(heading) ? lowest(heading) : '';
    }),
  ),
];

const choices: readonly TemplateChoice[] = [2024, 2025].flatMap((year): readonly TemplateChoice[] => [
  ...templateIndicators(catalogue).map(
    ({ id }) => ({ kind: 'results', indicator: id, year, withParts: false }) as const,
  ),
  { kind: 'wide', year },
  { kind: 'goals', entity: province, year },
]);
const cases = choices.flatMap((choice) =>
  (['vi', 'en'] as const).map((language): readonly [string, TemplateChoice, Language] => [
    `${choice.kind} ${choice.kind === 'results' ? choice.indicator : ''} ${choice.year} ${language}`,
    choice,
    language,
  ]),
);

describe('a template of the published catalogue', () => {
  it.each(cases)('%s comes back without an error or a question', async (_name, choice, language) => {
    const lines = filled(templateOf(choice, { catalogue, language }));
    const { reading } = await readFile(new TextEncoder().encode(csvText(lines)), 'mau.csv', catalogue, NO_DECISIONS);
    expect(reading.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(reading.questions).toEqual([]);
    expect(reading.table.size + reading.goals.length).toBeGreaterThanOrEqual(Math.min(34, lines.length - 1));
  });
});
