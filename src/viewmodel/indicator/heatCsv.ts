import { fixedText, type Fixed } from '#domain/fixed.ts';
import type { Language } from '#text/language.ts';
import { mapTextOf } from '#text/mapText.ts';
import { csvText } from '../goalsCsv.ts';
import type { HeatView } from './heatView.ts';

const DECIMALS = 6;

/** A score with all its digits and a decimal comma, as spreadsheets here read it. */
const numberCell = (score: Fixed | null): string =>
  score === null
    ? ''
    : fixedText(score, DECIMALS)
        .replace(/\.?0+$/, '')
        .replace('.', ',');

/** The table of components for a spreadsheet, in the order shown: every score with its quartile beside it. */
export function heatCsv({ columns, rows }: HeatView, language: Language): string {
  const { heat } = mapTextOf(language);
  const [name, rank, ...parts] = columns.map(({ title }) => title);
  const titles = parts.flatMap((title) => [title, heat.quarterCell(title)]);
  const lines = rows.map((row) => [
    row.name,
    row.rank,
    ...row.cells.flatMap(({ score, quarter }) => [numberCell(score), quarter === null ? '' : String(quarter)]),
  ]);
  return csvText([[name ?? '', rank ?? '', ...titles], ...lines]);
}
