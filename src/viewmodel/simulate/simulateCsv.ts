import { FIXED_DECIMALS, fixedText, minus, type Fixed } from '#domain/fixed.ts';
import { pointsGained } from '#domain/simulation.ts';
import { standingAt } from '#domain/simulatedTable.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import { csvText } from '../goalsCsv.ts';
import type { PartRow } from './partsView.ts';
import { goalWords, placeText, type Wording } from './simulateWords.ts';
import type { Simulated } from './state.ts';

/** A score with all its digits, as a spreadsheet of a Vietnamese desk reads it. */
const cell = (score: Fixed): string => {
  const text = fixedText(score, FIXED_DECIMALS).replace(/0+$/, '');
  return (text.endsWith('.') ? text.slice(0, -1) : text).replace('.', ',');
};

/** The components, the total and the place of a simulation as a table for a spreadsheet; every row says that it is simulated. */
export function simulateCsv(w: Wording, rows: readonly PartRow[], { total, answer }: Simulated): string {
  const { csv, verdicts } = simulateTextOf(w.language);
  const { simulation, today } = w.basis;
  const head = [csv.kind, w.index, w.name, w.period];
  const parts = rows.map((row) => {
    const part = simulation.parts.find(({ component }) => component === row.key);
    const points = part === undefined ? '' : cell(pointsGained(part, row.value));
    const scores = [row.today, row.value, minus(row.value, row.today)].map(cell);
    return [...head, row.key, row.name, ...scores, points, cell(row.bound), cell(row.best)];
  });
  const change = cell(minus(total, simulation.total));
  const place = (at: Fixed): string => placeText(w, standingAt(simulation, at));
  return csvText([
    csv.columns,
    ...parts,
    [...head, '', csv.total, cell(simulation.total), cell(total), change, change, '', ''],
    [...head, '', csv.rank, place(simulation.total), place(total), '', '', '', ''],
    [...head, '', `${csv.goal}: ${goalWords(w)}`, verdicts[today.verdict], verdicts[answer.verdict], '', '', '', ''],
  ]);
}
