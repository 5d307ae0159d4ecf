import type { IndicatorId } from '#domain/ids.ts';
import { standingAt } from '#domain/simulatedTable.ts';
import type { Language } from '#text/language.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import { lookupOf } from '#domain/lookup.ts';
import { publishedSource } from '../publishedSource.ts';
import type { Tone } from '../tone.ts';
import { toneOf } from '../tone.ts';
import { driftView, placeAsked, type DriftView } from './driftView.ts';
import { dumbbellView, type DumbbellView } from './dumbbellView.ts';
import { partRows, type PartRow } from './partsView.ts';
import type { SimulateChoice } from './selection.ts';
import { simulatedStripView, type SimulatedStripView } from './simulatedStripView.ts';
import { simulateCsv } from './simulateCsv.ts';
import { goalWords, placeText, totalWithUnit, wordingOf, type Wording } from './simulateWords.ts';
import { standingView, type StandingView } from './standingView.ts';
import type { Basis, Simulated } from './state.ts';
import { waysView, type WaysView } from './waysView.ts';

/** Everything that the screen of a simulation shows. */
export type SimulateView = Readonly<{
  index: IndicatorId;
  title: string;
  subtitle: string;
  tone: Tone;
  verdict: string;
  isSimulated: boolean; // some component differs from today
  notes: readonly string[];
  higher: Readonly<{ target: string; words: string }> | null; // what one may ask for where the target is met already
  rows: readonly PartRow[];
  standing: StandingView;
  ways: WaysView | null;
  dumbbell: DumbbellView;
  strip: SimulatedStripView;
  drift: DriftView | null;
  driftNote: string | null;
  source: string;
  csv: string;
  fileName: string;
}>;

const figureAt = (w: Wording, total: Simulated['total']): string =>
  `${totalWithUnit(w, total)}, ${placeText(w, standingAt(w.basis.simulation, total))}`;

function titleOf(w: Wording, simulated: Simulated, isSimulated: boolean): string {
  const { title } = simulateTextOf(w.language);
  const found = { name: w.name, index: w.index, goal: goalWords(w), verdict: simulated.answer.verdict };
  return isSimulated
    ? title.simulated(found, figureAt(w, simulated.total))
    : title.today({ ...found, index: `${w.index} ${w.period}` }, figureAt(w, simulated.total));
}

/** Half the places still before it; null at the top, or where the target is not met. */
function higherTarget(w: Wording): SimulateView['higher'] {
  const { met } = simulateTextOf(w.language);
  const place = standingAt(w.basis.simulation, w.basis.simulation.total).place?.low ?? 1;
  const half = Math.ceil(place / 2);
  if (w.basis.today.verdict !== 'met' || half >= place) return null;
  return { target: `rank:${half}`, words: met.higher(`TOP ${half}`) };
}

function notesOf(w: Wording): readonly string[] {
  const text = simulateTextOf(w.language);
  const { subject, simulation, today } = w.basis;
  const { due } = subject.goal;
  const isOther = !subject.isFree && due.year !== simulation.period.year;
  return [
    ...(today.verdict === 'met' ? [text.met.note] : []),
    ...(isOther ? [text.goalYear(formatPeriod(due, w.language), w.period)] : []),
  ];
}

const capitalised = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** The figures behind the drawings: the table's totals, and the entity's components. */
function sourceOf({ basis, language }: Wording): string {
  const { dataset, series, entity, period, parts, indicator } = basis.simulation;
  const totals = lookupOf(dataset).field(series, period, entity);
  const own = parts.flatMap(
    ({ component }) => lookupOf(dataset).observation({ ...series, component }, entity.id, period, 'final') ?? [],
  );
  return publishedSource({ dataset, indicator }, period, [...totals, ...own], language);
}

/** The view of a simulation with the values that are looked at. */
export function simulateView(
  basis: Basis,
  simulated: Simulated,
  { bound, gain }: Pick<SimulateChoice, 'bound' | 'gain'>,
  language: Language,
): SimulateView {
  const w = wordingOf(basis, language);
  const text = simulateTextOf(language);
  const { simulation, subject, today } = basis;
  const rows = partRows(w, simulated, bound);
  const isSimulated = rows.some(({ isChanged }) => isChanged);
  const place = placeAsked(today.looks, subject.goal.clauses);
  const drift = driftView(w, place, simulated);
  const { ranked } = standingAt(simulation, simulation.total);
  return {
    index: simulation.indicator.id,
    title: titleOf(w, simulated, isSimulated),
    subtitle: text.subtitle(w.index, w.period, ranked),
    tone: toneOf(simulated.answer.verdict, null),
    verdict: capitalised(text.verdicts[simulated.answer.verdict]),
    isSimulated,
    notes: notesOf(w),
    higher: higherTarget(w),
    rows,
    standing: standingView(w, simulated),
    ways: waysView(w, gain),
    dumbbell: dumbbellView(w, rows),
    strip: simulatedStripView(w, simulated),
    drift,
    driftNote: drift === null && place !== null ? text.drift.none(place) : null,
    source: sourceOf(w),
    csv: simulateCsv(w, rows, simulated),
    fileName: text.csv.fileName(simulation.indicator.id, simulation.entity.code, w.period),
  };
}
