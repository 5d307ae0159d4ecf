import type { Dataset } from '#domain/dataset.ts';
import { frameOf, type Frame } from '#domain/frame.ts';
import type { ClauseJudgement, GoalJudgement, Input } from '#domain/verdict.ts';
import type { Period } from '#domain/period.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import { goalSentence } from '#text/goalSentence.ts';
import { reasonSentence } from '#text/reasonSentence.ts';
import type { Language } from '#text/language.ts';
import { clauseView, styleOf, type ClauseView } from './clauseView.ts';
import { contributionView, hasParts, type ContributionView } from './contributionView.ts';
import { fieldStripView, type FieldStripView } from './fieldStripView.ts';
import type { FigureStyle } from './figureWords.ts';
import { entityName, indicatorName, shortIndicatorName } from '#text/names.ts';
import { cellWords, goalCellWords, localReasons } from './localWords.ts';
import { needTitle, needView, type NeedView } from './needView.ts';
import { observationWords } from './observationWords.ts';
import { isSample } from './chosen.ts';
import { progressView, type ProgressView } from './progressView.ts';
import { LINE_MEASURES, type LineMeasure } from './selection.ts';
import { badgeView, isKeptUp, outlookView, type BadgeView, type OutlookView } from './verdictView.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';

/** A figure that the verdict used: what it was for, how it reads, and the cell it came from. Address null: no web source is known. */
export type InputView = Readonly<{
  key: string;
  role: string;
  period: string;
  figure: string;
  cell: string;
  address: string | null;
}>;
export type Fact = Readonly<{ name: string; value: string }>;

/** One goal in full. */
export type GoalDetailView = Readonly<{
  title: string;
  subtitle: string;
  badge: BadgeView;
  outlook: OutlookView | null;
  outlookRule: string | null;
  wording: string;
  facts: readonly Fact[];
  clauses: readonly ClauseView[];
  needTitle: string;
  needs: readonly NeedView[];
  reasons: readonly string[];
  inputs: readonly InputView[];
  measure: LineMeasure;
  measures: readonly LineMeasure[];
  progress: ProgressView | null;
  field: FieldStripView | null;
  fieldNote: string | null; // why there is no strip of all provinces
  contribution: ContributionView | null;
  canHaveContribution: boolean;
  nothing: string | null; // one sentence where there is nothing to draw
  isSample: boolean; // synthetic figures
}>;

const lineMeasure = ({ measure }: ClauseJudgement): LineMeasure =>
  measure === 'rank' || measure === 'regional-rank' ? 'rank' : 'score';

/** The clause whose goal the line shows for a measure: the deciding one if it has figures of it, else one that has, else one that is near it. Null: no clause speaks of it. */
function clauseFor(judgement: GoalJudgement, measure: LineMeasure): ClauseJudgement | null {
  const deciding = judgement.clauses[judgement.deciding];
  const inOrder = deciding === undefined ? judgement.clauses : [deciding, ...judgement.clauses];
  const exact = inOrder.find((judged) => judged.measure === measure);
  return exact ?? inOrder.find((judged) => lineMeasure(judged) === measure) ?? null;
}

function inputView(input: Input, judged: ClauseJudgement, frame: Frame, language: Language): InputView {
  const { chart, detail } = onDemandTextOf(language);
  const { observation, period, role } = input;
  const style = styleOf(judged, frame.indicator, language);
  const common = { role: detail.role[role], period: formatPeriod(period, language) };
  if (observation === null)
    return { ...common, key: `${role} ${common.period}`, figure: '', cell: chart.derivedBound, address: null };
  const { file, row, column } = observation.source;
  const cell = column === null ? chart.cellAt(file, row) : chart.cellAtColumn(file, row, column);
  const address =
    observation.sourceUrl?.startsWith('https://') === true || observation.sourceUrl?.startsWith('http://') === true
      ? observation.sourceUrl
      : null;
  return {
    ...common,
    key: `${role} ${common.period} ${cell}`,
    figure: observationWords(observation, style, frame.indicator.decimals),
    cell: cellWords(observation, cell, frame, style),
    address,
  };
}

const distinct = <T>(items: readonly T[], key: (item: T) => string): readonly T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];

function factsOf(frame: Frame, language: Language): readonly Fact[] {
  const { goal, entity } = frame;
  const { detail, chart } = onDemandTextOf(language);
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    [detail.entity, entityName(entity, language)],
    [detail.due, formatPeriod(goal.due, language)],
    [detail.window, detail.windows[goal.window]],
    [detail.document, goal.page === null ? goal.document : detail.documentPage(goal.document, goal.page)],
    [detail.issuedOn, goal.issuedOn === null ? null : detail.day(goal.issuedOn)],
    [detail.owner, goal.owner],
    [detail.note, goal.note],
    [detail.cell, goalCellWords(frame, chart.cellAt(goal.source.file, goal.source.row), language)],
  ];
  return facts.flatMap(([name, value]) => (value === null || value === '' ? [] : [{ name, value }]));
}

function reasonsOf(judgement: GoalJudgement, frame: Frame, language: Language): readonly string[] {
  const { dataset } = frame;
  const [first] = judgement.clauses;
  const whole =
    first === undefined ? [] : judgement.reasons.map((reason) => reasonSentence(reason, first, dataset, language));
  const own = judgement.clauses.flatMap((judged) => [
    ...localReasons(judged, frame, styleOf(judged, frame.indicator, language)),
    ...judged.reasons.map((reason) => reasonSentence(reason, judged, dataset, language)),
  ]);
  return [...new Set([...whole, ...own])];
}

function lineStyle(judged: ClauseJudgement, shown: LineMeasure, frame: Frame, language: Language): FigureStyle {
  const style = styleOf(judged, frame.indicator, language);
  if (lineMeasure(judged) === shown)
    return style.measure === 'group' ? { ...style, measure: 'score', decimals: frame.indicator.decimals } : style;
  return { ...style, measure: shown, decimals: shown === 'rank' ? 0 : frame.indicator.decimals };
}

/** A judgement without a goal on the line: the figures alone. */
const withoutGoal = (judged: ClauseJudgement): ClauseJudgement => ({
  ...judged,
  threshold: null,
  farThreshold: null,
  baseline: null,
  projection: null,
  better: judged.better,
});

/** One judged goal in full. `components` is the dataset with the indicator's components, null while they are not loaded. */
export function goalDetailView(
  dataset: Dataset,
  components: Dataset | null,
  judgement: GoalJudgement,
  asOf: Period,
  wanted: LineMeasure | null,
  language: Language,
): GoalDetailView {
  const { goal, verdict, outlook, holding } = judgement;
  const frame = frameOf(dataset, goal, asOf);
  const deciding = judgement.clauses[judgement.deciding];
  if (deciding === undefined) throw new RangeError(`goal ${goal.id} has no clause`);
  const { detail, chart } = onDemandTextOf(language);
  const title = goalSentence(judgement, dataset, language);
  const measure = wanted ?? lineMeasure(deciding);
  const own = clauseFor(judgement, measure);
  const shown: ClauseJudgement = own ?? {
    ...withoutGoal(deciding),
    measure,
    better: measure === 'rank' ? 'lower' : frame.indicator.better,
  };
  const style = lineStyle(shown, measure, frame, language);
  const scores: FigureStyle = { ...style, measure: 'score', decimals: frame.indicator.decimals };
  const name = shortIndicatorName(frame.indicator, language);
  const subtitle = chart.lineSubtitle(name, measure, frame.indicator.unit);
  const field = fieldStripView(deciding, frame, scores, name);
  const progress = progressView(shown, frame, style, {
    entity: entityName(frame.entity, language),
    indicator: name,
    subtitle,
  });
  const contribution = contributionView(components ?? dataset, deciding, frame, scores);
  return {
    title,
    subtitle: indicatorName(frame.indicator, language),
    badge: badgeView(verdict, outlook, language),
    outlook: outlookView(outlook, isKeptUp(goal.window, holding), language),
    outlookRule: outlook === null ? null : detail.outlookRule(outlook),
    wording: goal.wording,
    facts: factsOf(frame, language),
    clauses: judgement.clauses.map((judged) => clauseView(judged, frame, language)),
    needTitle: needTitle(judgement, language),
    needs: judgement.clauses.map((judged) => needView(judged, frame, language)).filter(({ lines }) => lines.length > 0),
    reasons: reasonsOf(judgement, frame, language),
    inputs: distinct(
      judgement.clauses.flatMap((judged) => judged.inputs.map((input) => inputView(input, judged, frame, language))),
      ({ key }) => key,
    ),
    measure,
    measures: LINE_MEASURES,
    progress,
    field,
    fieldNote: field === null ? detail.noField : null,
    contribution,
    canHaveContribution: hasParts(frame),
    nothing: progress === null && field === null && contribution === null ? detail.nothing : null,
    isSample: isSample(frame.entity),
  };
}
