import { groupScale } from '#domain/catalogue.ts';
import type { Fixed } from '#domain/fixed.ts';
import type { Look } from '#domain/look.ts';
import type { Simulation } from '#domain/simulation.ts';
import { overtakenAt } from '#domain/overtaken.ts';
import { standingAt, type Standing } from '#domain/simulatedTable.ts';
import { textOf } from '#text/catalogue.ts';
import { formatFixed, formatNumber, NO_BREAK_SPACE } from '#text/formatNumber.ts';
import { groupWord } from '#text/groupWord.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import { namesOf, partName, placeText, totalUpwards, totalWithUnit, type Wording } from './simulateWords.ts';
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

/** Components by what a point of theirs adds to the total, most first. */
function byFactor({ basis }: Wording): readonly (readonly [factor: number, parts: Simulation['parts']])[] {
  const factorOf = ({ indicator: { weight, scale } }: Simulation['parts'][number]): number =>
    weight === null || scale === null ? 0 : weight / scale.high;
  const { parts } = basis.simulation;
  const factors = [...new Set(parts.map(factorOf))].toSorted((a, b) => b - a);
  return factors.map((factor) => [factor, parts.filter((part) => factorOf(part) === factor)]);
}

const NAMED = 4; // so many components are named; more are "the others", which stand last

/** The sum that the total is, and the rounding that is left as it is. */
function sumWords(w: Wording): string {
  const { result } = simulateTextOf(w.language);
  const { parts, residual } = w.basis.simulation;
  const groups = byFactor(w);
  const isPlain = groups.length === 1 && groups[0]?.[0] === 1;
  const terms = groups.map(([factor, those], i) => {
    const isRest = i > 0 && i === groups.length - 1 && those.length > NAMED;
    const names = isRest ? result.others : those.map((part) => partName(part, w.language)).join(', ');
    return `${formatNumber(factor, 1, w.language)}${NO_BREAK_SPACE}×${NO_BREAK_SPACE}(${names})`;
  });
  const rest = residual === 0 ? null : formatFixed(residual, 4, w.language);
  return result.sum(isPlain ? result.plain(parts.length) : terms.join(' + '), rest);
}

/** What a total comes to: place, group, and each condition of the goal, beside today. */
export function standingView(w: Wording, simulated: Simulated): StandingView {
  const { result } = simulateTextOf(w.language);
  const { simulation, today } = w.basis;
  const [before, after] = [standingAt(simulation, simulation.total), standingAt(simulation, simulated.total)];
  const groups = ({ groups: found }: Standing): string =>
    found.length === 0 ? result.unknownGroup : found.map((group) => groupWord(group, w.language)).join(', ');
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
