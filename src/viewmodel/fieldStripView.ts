import { entityById } from '#domain/catalogue.ts';
import type { Entity } from '#domain/entity.ts';
import { fieldSummary, type FieldSummary } from '#domain/fieldSummary.ts';
import { fixedOf, toNumber, type Fixed } from '#domain/fixed.ts';
import type { EntityId, Place, Span } from '#domain/ids.ts';
import { askedAt, type Frame } from '#domain/frame.ts';
import type { Observation } from '#domain/observation.ts';
import type { Period } from '#domain/period.ts';
import { cutOffScore, rankingOf } from '#domain/ranking.ts';
import type { ClauseJudgement } from '#domain/verdict.ts';
import { compareNames } from '#text/fold.ts';
import { formatPeriod, formatWithUnit } from '#text/formatNumber.ts';
import type { DataTableView } from './dataTableView.ts';
import { fixedNear, plainText, spanText, withUnit, type FigureStyle } from './figureWords.ts';
import { entityName } from '#text/names.ts';
import { niceTicks } from './niceTicks.ts';
import type { Tick } from './progressAxes.ts';
import { publishedSource } from './publishedSource.ts';
import { extentOf, latestPeriod } from './scoreExtent.ts';
import { toneOf, type Tone } from './tone.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';

export type FieldDot = Readonly<{
  key: EntityId;
  at: number;
  name: string;
  role: 'focus' | 'region' | 'other';
  said: string;
}>;
export type FieldMark = Readonly<{ at: number; label: string; role: 'cut-off' | 'mean' | 'quartile' }>;

/** Everybody's score in one period on one axis, better to the right, worst first. */
export type FieldStripView = Readonly<{
  title: string;
  subtitle: string;
  summary: string;
  left: number;
  right: number;
  ticks: readonly Tick[]; // round figures from end to end
  dots: readonly FieldDot[];
  marks: readonly FieldMark[];
  chosen: number | null; // index of the dot in focus; null where it has no score, and then nobody is marked
  focusLabel: string | null; // name and value of the dot in focus
  note: string | null; // in place of the dots, where too few scores are loaded to place anybody among them
  source: string;
  years: string; // that is drawn: `2022`
  tone: Tone | null; // null: no verdict stands behind it
  table: DataTableView;
}>;

/** A score that marks a goal on the strip. */
export type CutOff = Readonly<{ score: Fixed; label: string }>;

/** A field as it is drawn: everybody ranked with `like` in a period, and whom it is drawn for (null: nobody). */
export type StripField = Readonly<{
  frame: Pick<Frame, 'dataset' | 'indicator' | 'series'>;
  period: Period;
  like: Entity;
  focus: Entity | null;
  summary: FieldSummary;
  style: FigureStyle; // of scores
  cutOffs: readonly CutOff[];
  tone: Tone | null;
}>;

/** The place of an entity: derived from a full table, else as published; null where neither is known. */
function placeOf(frame: StripField['frame'], period: Period, like: Entity, entity: EntityId): Span<Place> | null {
  const ranking = rankingOf(frame.dataset, frame.series, period, like);
  return ranking.places.get(entity) ?? ranking.observations.find((o) => o.entity === entity)?.rank?.place ?? null;
}

function dotOf(
  { frame, like, focus, style, period }: StripField,
  { entity, score }: FieldSummary['scores'][number],
  name: string,
): FieldDot {
  const place = placeOf(frame, period, like, entity);
  const region = focus?.parentCode ?? null;
  const isRegion = region !== null && entityById(frame.dataset.catalogue, entity)?.parentCode === region;
  const { chart } = onDemandTextOf(style.language);
  const text = withUnit(plainText(score, style), style);
  return {
    key: entity,
    at: toNumber(score),
    name,
    role: entity === focus?.id ? 'focus' : isRegion ? 'region' : 'other',
    said: chart.dotSaid(name, text, place === null ? null : place.low),
  };
}

/** The score that the goal asks for here: of the holder of the asked place, or the asked score itself. */
export function goalScore({
  frame,
  judged,
  period,
  like,
}: Readonly<{ frame: Frame; judged: ClauseJudgement; period: Period; like: Entity }>): Fixed | null {
  if (judged.threshold === null) return null;
  if (judged.measure === 'score') return judged.threshold;
  return judged.measure === 'rank'
    ? cutOffScore(frame.dataset, frame.series, period, like, toNumber(judged.threshold))
    : null;
}

/** The goal of a judged clause as a mark: its own score, or the one that holds the asked place; empty where that is not known. */
export function cutOffsOf(
  goal: Readonly<{ frame: Frame; judged: ClauseJudgement; period: Period; like: Entity }>,
  style: FigureStyle,
): readonly CutOff[] {
  const score = goalScore(goal);
  const { judged } = goal;
  const place = judged.measure === 'rank' && judged.threshold !== null ? toNumber(judged.threshold) : null;
  const { chart } = onDemandTextOf(style.language);
  return score === null ? [] : [{ score, label: chart.cutOff(plainText(score, style), place) }];
}

function marksOf({ like, focus, cutOffs, summary, style }: StripField): readonly FieldMark[] {
  const { chart } = onDemandTextOf(style.language);
  const text = (score: Fixed): string => plainText(score, style);
  const { quartiles, mean } = summary;
  const regionMean = focus === null ? null : summary.regionMean;
  return [
    ...cutOffs.map(({ score, label }) => ({ at: toNumber(score), label, role: 'cut-off' as const })),
    ...(mean === null
      ? []
      : [
          {
            at: toNumber(mean.value),
            label: chart.mean(text(mean.value), like.level === 'province'),
            role: 'mean' as const,
          },
        ]),
    ...(regionMean === null
      ? []
      : [{ at: toNumber(regionMean), label: chart.regionMean(text(regionMean)), role: 'mean' as const }]),
    ...(quartiles === null
      ? []
      : [quartiles.q1, quartiles.median, quartiles.q3].map((q, i) => ({
          at: toNumber(q),
          label: chart.quartile(i + 1, text(q)),
          role: 'quartile' as const,
        }))),
  ];
}

function tableOf(
  { style, frame, like, period }: StripField,
  dots: readonly FieldDot[],
  caption: string,
): DataTableView {
  const { chart } = onDemandTextOf(style.language);
  const row = (dot: FieldDot): DataTableView['rows'][number] => {
    const place = placeOf(frame, period, like, dot.key);
    const text =
      place === null
        ? ''
        : spanText({ low: fixedOf(place.low), high: fixedOf(place.high) }, null, { ...style, measure: 'rank' });
    return { key: dot.key, cells: [dot.name, plainText(fixedNear(dot.at), style), text], focus: dot.role === 'focus' };
  };
  return {
    caption,
    columns: [
      { title: chart.province, numeric: false },
      { title: chart.score, numeric: true },
      { title: chart.rank, numeric: true },
    ],
    rows: dots.toReversed().map(row),
  };
}

function fieldOf(judged: ClauseJudgement, frame: Frame, style: FigureStyle): StripField | null {
  const period = judged.actual?.period ?? latestPeriod(frame, frame.asOf);
  const asked = period === null ? null : askedAt(frame, period);
  if (period === null || asked === null) return null;
  const like = asked.entity;
  const summary = fieldSummary(frame.dataset, frame.series, period, like);
  const cutOffs = cutOffsOf({ frame, judged, period, like }, style);
  const tone = toneOf(judged.verdict, judged.outlook);
  return { frame, period, like, focus: like, summary, style, cutOffs, tone };
}

/** From this share of scores on, dots may stand for the field. */
const COVERED = 0.8;

const isCovered = ({ scores, ranked, isFull }: FieldSummary): boolean => isFull || scores.length >= ranked * COVERED;

/** The best and the worst score, where nobody is in focus. */
function endsTitle({ frame, style, summary }: StripField, year: string): string {
  const [low, high] = [summary.scores[0], summary.scores.at(-1)].map((s) =>
    s === undefined ? '' : plainText(s.score, style),
  );
  const { chart } = onDemandTextOf(style.language);
  return chart.fieldEnds(formatWithUnit(`${low}–${high}`, frame.indicator.unit, style.language), year);
}

/** What is found and measured: the place of the one in focus, or that too few scores are loaded to say it. */
function wordsOf(
  field: StripField,
  dots: readonly FieldDot[],
  indicator: string,
): Readonly<{ title: string; subtitle: string }> {
  const { summary, style, focus, like, period } = field;
  const isProvince = like.level === 'province';
  const { chart } = onDemandTextOf(style.language);
  const name = entityName(focus ?? like, style.language);
  const year = formatPeriod(period, style.language);
  const loaded = summary.scores.length;
  if (!isCovered(summary))
    return {
      title: chart.fewTitle(loaded, summary.ranked),
      subtitle:
        focus === null
          ? chart.fieldSubtitle(indicator, year, loaded, summary.ranked, isProvince, false)
          : chart.fewSubtitle(indicator, year, name),
    };
  const dot = dots.find((d) => d.role === 'focus');
  const hasRegion = dots.some(({ role }) => role === 'region');
  return {
    title: focus === null ? endsTitle(field, year) : chart.fieldTitle(name, dot?.said ?? null, year),
    subtitle: chart.fieldSubtitle(indicator, year, loaded, summary.ranked, isProvince, hasRegion),
  };
}

/** The figures behind the dots. */
const drawnIn = ({ frame, period, like, summary }: StripField): readonly Observation[] => {
  const scored = new Set(summary.scores.map(({ entity }) => entity));
  return rankingOf(frame.dataset, frame.series, period, like).observations.filter(({ entity }) => scored.has(entity));
};

/** The strip of all provinces in the deciding period, else the latest with figures; null where fewer than two have a score. */
export function fieldStripView(
  judged: ClauseJudgement,
  frame: Frame,
  scoreStyle: FigureStyle,
  indicator: string,
): FieldStripView | null {
  const field = fieldOf(judged, frame, scoreStyle);
  return field === null ? null : stripOfField(field, indicator);
}

/** The strip of a field; null where fewer than two have a score. */
export function stripOfField(field: StripField, indicator: string): FieldStripView | null {
  const { frame, summary, style, period } = field;
  if (summary.scores.length < 2) return null;
  const { chart } = onDemandTextOf(style.language);
  const named = summary.scores.map((s) => ({ s, name: nameOf(field, s.entity) }));
  const isLower = frame.indicator.better === 'lower';
  const ordered = named.toSorted(
    (a, b) => (isLower ? b.s.score - a.s.score : a.s.score - b.s.score) || compareNames(b.name, a.name),
  );
  const dots = ordered.map(({ s, name }) => dotOf(field, s, name));
  const marks = marksOf(field);
  const { low, high, ticks, decimals } = niceTicks(
    extentOf([...dots.map((d) => d.at), ...marks.map((m) => m.at)], 0) ?? { low: 0, high: 1 },
  );
  const [left, right] = isLower ? [high, low] : [low, high];
  const focus = dots.find((d) => d.role === 'focus') ?? null;
  const { title, subtitle } = wordsOf(field, dots, indicator);
  return {
    title,
    subtitle,
    summary: chart.fieldSummary(title, marks.map((m) => m.label).join('; ')),
    left,
    right,
    ticks: ticks.map((at) => ({ at, label: plainText(fixedNear(at), { ...style, decimals }) })),
    dots,
    marks,
    chosen: focus === null ? null : dots.indexOf(focus),
    focusLabel: focus === null ? null : chart.dotAt(focus.name, plainText(fixedNear(focus.at), style)),
    note: isCovered(summary) ? null : chart.fewNote,
    source: publishedSource(frame, period, drawnIn(field), style.language),
    years: formatPeriod(period, style.language),
    tone: field.tone,
    table: tableOf(field, dots, subtitle),
  };
}

const nameOf = ({ frame, style }: StripField, id: FieldSummary['scores'][number]['entity']): string => {
  const entity = entityById(frame.dataset.catalogue, id);
  return entity === null ? id : entityName(entity, style.language);
};
