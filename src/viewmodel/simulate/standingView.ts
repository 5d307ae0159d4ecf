import { groupScale } from '#domain/catalogue.ts';
import { fixedFromScaled, type Fixed } from '#domain/fixed.ts';
import type { Look } from '#domain/look.ts';
import { overtakenAt } from '#domain/overtaken.ts';
import { standingAt, type Standing } from '#domain/simulatedTable.ts';
import { textOf } from '#text/catalogue.ts';
import { formatFixed, NO_BREAK_SPACE } from '#text/formatNumber.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import { namesOf, placeText, totalUpwards, totalWithUnit, type Wording } from './simulateWords.ts';
import type { Simulated } from './state.ts';

/** Today and simulated side by side, and what is said of the difference. */
export type StandingView = Readonly<{
  caption: string;
  columns: readonly [what: string, today: string, simulated: string];
  rows: readonly Readonly<{ title: string; today: string; simulated: string }>[];
  notes: readonly string[];
}>;

const hasGroups = ({ basis: { simulation: s } }: Wording): boolean =>
  groupScale(s.dataset.catalogue, s.series.indicator, s.series.component, s.period).length > 0;

function clauseRows(w: Wording, today: readonly Look[], simulated: readonly Look[]): StandingView['rows'] {
  const { result, verdicts } = simulateTextOf(w.language);
  const { goal } = w.basis.subject;
  return goal.clauses.map((clause, i) => {
    const word = (looks: readonly Look[]): string => verdicts[looks[i]?.verdict ?? 'no-data'];
    const words = textOf(w.language).clause.words(clause, w.basis.simulation.indicator.unit);
    return { title: result.clause(words), today: word(today), simulated: word(simulated) };
  });
}

/** Who is overtaken, drawn level with or let past, by name. */
function overtakenWords(w: Wording, total: Fixed): readonly string[] {
  const { result } = simulateTextOf(w.language);
  const { simulation } = w.basis;
  if (total === simulation.total) return [];
  const { passed, level, lost } = overtakenAt(simulation, total);
  const names = (ids: typeof passed): readonly string[] => namesOf(simulation.dataset, ids, w.language);
  return [
    ...(passed.length > 0 ? [result.passed(names(passed))] : []),
    ...(level.length > 0 ? [result.level(names(level))] : []),
    ...(lost.length > 0 ? [result.lost(names(lost))] : []),
    ...(passed.length + level.length + lost.length === 0 ? [result.nobody] : []),
  ];
}

function requiredWords(w: Wording): readonly string[] {
  const { result } = simulateTextOf(w.language);
  const { required } = w.basis;
  return required.kind === 'total'
    ? [result.required(totalUpwards(w, required.total))]
    : [result.notRequired(required.verdict)];
}

/** `5%·D1`, the sum that the total is; weights as what a component can add to the total over its scale. */
function sumWords(w: Wording): string {
  const { result } = simulateTextOf(w.language);
  const { parts, residual } = w.basis.simulation;
  const isPlain = parts.every(({ indicator: { weight, scale } }) => weight === scale?.high);
  const factor = ({ indicator: { weight, scale } }: (typeof parts)[number]): string =>
    weight === null || scale === null
      ? ''
      : formatFixed(fixedFromScaled(Math.round((weight / scale.high) * 1e6)), 1, w.language);
  const terms = parts.map((part) => `${factor(part)}${NO_BREAK_SPACE}×${NO_BREAK_SPACE}${part.component}`).join(' + ');
  const rest = residual === 0 ? null : formatFixed(residual, 4, w.language);
  return result.sum(isPlain ? result.plain(parts.length) : terms, rest);
}

/** What a total comes to: place, group, and each condition of the goal, beside today. */
export function standingView(w: Wording, simulated: Simulated): StandingView {
  const { result } = simulateTextOf(w.language);
  const { simulation, today } = w.basis;
  const [before, after] = [standingAt(simulation, simulation.total), standingAt(simulation, simulated.total)];
  const groups = ({ groups: found }: Standing): string => (found.length === 0 ? result.unknownGroup : found.join(', '));
  const isGroupKnown = before.groups.length > 0;
  return {
    caption: result.caption,
    columns: [result.row, result.today(w.period), result.simulated],
    rows: [
      {
        title: result.total,
        today: totalWithUnit(w, simulation.total),
        simulated: totalWithUnit(w, simulated.total),
      },
      { title: result.rank, today: placeText(w, before), simulated: placeText(w, after) },
      ...(isGroupKnown ? [{ title: result.group, today: groups(before), simulated: groups(after) }] : []),
      ...clauseRows(w, today.looks, simulated.answer.looks),
    ],
    notes: [
      ...overtakenWords(w, simulated.total),
      ...requiredWords(w),
      sumWords(w),
      ...(hasGroups(w) && !isGroupKnown ? [result.unknownGroupNote(w.period)] : []),
    ],
  };
}
