import type { Dataset } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import { fixedOf, type Fixed } from '#domain/fixed.ts';
import type { Clause, Goal } from '#domain/goal.ts';
import { exactly, isExact, toDatasetId, toEntityId, toGroupId, toIndicatorId, type Span } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { ImportIssue } from '#domain/issue.ts';
import { buildTable } from '#domain/observationTable.ts';
import { yearPeriod } from '#domain/period.ts';
import type { ClauseJudgement, Figure, GoalJudgement, Measure, Reading, ReasonCode } from '#domain/verdict.ts';
import { readClauses } from '#text/readClause.ts';
import { fixed, period } from './aDataset.ts';

/** Ninh Thuận, until the merger of 2025. */
const anEntity = (traits: Partial<Entity> = {}): Entity => ({
  id: toEntityId('58', '1992-04-01'),
  code: '58',
  validFrom: '1992-04-01',
  validTo: '2025-06-30',
  nameVi: 'Ninh Thuận',
  nameEn: 'Ninh Thuan',
  level: 'province',
  parentCode: 'R5',
  aliases: [],
  ...traits,
});

/** PCI: 0 to 100 points, two decimals, higher is better. */
export const anIndicator = (traits: Partial<Indicator> = {}): Indicator => ({
  id: toIndicatorId('PCI'),
  component: null,
  parent: null,
  nameVi: 'Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)',
  nameEn: 'Provincial Competitiveness Index (PCI)',
  publisher: 'VCCI',
  unit: 'điểm',
  better: 'higher',
  decimals: 2,
  scale: { low: fixedOf(0), high: fixedOf(100) },
  weight: null,
  since: null,
  aliases: [],
  ...traits,
});

/** The clauses of `text` beside an index in points. */
function clausesOf(text: string): readonly Clause[] {
  const { clauses, issues } = readClauses(text, { unit: 'điểm', heading: null });
  if (issues.length > 0) throw new Error(`not clauses: ${text}`);
  return clauses;
}

/** A goal of Ninh Thuận for PCI 2022: 65 points at least. */
export const aGoal = (traits: Partial<Goal> = {}): Goal => ({
  id: 'NT-2022-PCI',
  entity: anEntity().id,
  indicator: toIndicatorId('PCI'),
  component: null,
  due: yearPeriod(2022),
  window: 'at-due',
  start: null,
  baseline: null,
  tolerance: null,
  clauses: clausesOf('score >= 65'),
  wording: 'PCI đạt từ 65 điểm trở lên',
  document: 'Kế hoạch',
  page: null,
  issuedOn: null,
  owner: null,
  note: null,
  plan: 'ke-hoach.csv',
  source: { file: 'ke-hoach.csv', row: 2, column: null },
  ...traits,
});

/** A dataset with Ninh Thuận, the indicators given (PCI where none is) and no figures. */
export const aDataset = (goals: readonly Goal[] = [], indicators: readonly Indicator[] = [anIndicator()]): Dataset => ({
  id: toDatasetId('sha256:test'),
  catalogue: { entities: [anEntity()], successions: [], indicators, segments: [], groups: [], publications: [] },
  observations: buildTable([]),
  goals,
});

const spanOf = (text: string): Span<Fixed> => {
  const [low = '', high = low] = text.split('..');
  return low === high ? exactly(fixed(low)) : { low: fixed(low), high: fixed(high) };
};

/** `2022 29/63`, `2023 31..63/63`, `2022 65.43`. */
function figureOf(text: string): Figure {
  const [at = '', figure = ''] = text.split(' ');
  const [value = '', of] = figure.split('/');
  return {
    period: period(at),
    entity: anEntity().id,
    value: spanOf(value),
    of: of === undefined ? null : Number(of),
  };
}

/** `20 outside`, and behind it the reading by the same fraction: `11 inside`. */
const readingsOf = (texts: readonly string[]): readonly Reading[] =>
  texts.map((text, i) => {
    const [threshold = '', result] = text.split(' ');
    if (result !== 'inside' && result !== 'outside' && result !== 'across') throw new Error(`not a reading: ${text}`);
    return { threshold: fixed(threshold), basis: i === 0 ? 'literal' : 'same-fraction', result };
  });

function measureOf({ kind }: Clause): Measure {
  if (kind === 'group' || kind === 'regional-rank') return kind;
  return kind === 'rank' || kind === 'top' || kind === 'rank-range' || kind === 'rank-change' ? 'rank' : 'score';
}

type Shorthand = Readonly<{
  actual?: string;
  baseline?: string;
  threshold?: string;
  far?: string;
  tolerance?: string;
  margin?: string;
  readings?: readonly string[];
  reasons?: readonly ReasonCode[];
}>;
export type JudgementTraits = Shorthand & Partial<Omit<ClauseJudgement, keyof Shorthand | 'farThreshold' | 'clause'>>;

/** `2021 35`, `- 35` where the plan states a value alone. */
function baselineOf(text: string): NonNullable<ClauseJudgement['baseline']> {
  const [at = '', value] = text.split(' ');
  return {
    period: at === '-' ? null : period(at),
    value: value === undefined ? null : spanOf(value),
    basis: 'stated',
  };
}

/** The margin that an exact figure and threshold have. */
function marginOf(actual: Figure | null, threshold: Fixed | null, better: 'higher' | 'lower'): Fixed | null {
  if (actual === null || threshold === null || !isExact(actual.value)) return null;
  const gap = better === 'higher' ? actual.value.low - threshold : threshold - actual.value.low;
  return fixed((gap / fixedOf(1)).toFixed(6));
}

/** A judged clause; figures as text (`actual: '2022 29/63'`), the margin follows from them, and it is met unless said otherwise. */
export function aClauseJudgement(text: string, traits: JudgementTraits = {}): ClauseJudgement {
  const { actual, baseline, threshold, far, tolerance, margin, readings = [], reasons = [], ...rest } = traits;
  const [clause] = clausesOf(text);
  if (clause === undefined) throw new Error('no clause');
  const measure = measureOf(clause);
  const better = rest.better ?? (measure === 'score' ? 'higher' : 'lower');
  const figure = actual === undefined ? null : figureOf(actual);
  const level = threshold === undefined ? null : fixed(threshold);
  return {
    clause,
    measure,
    decimals: measure === 'score' ? 2 : 0,
    better,
    verdict: 'met',
    holding: null,
    outlook: null,
    stretch: null,
    threshold: level,
    farThreshold: far === undefined ? null : fixed(far),
    tolerance: tolerance === undefined ? null : fixed(tolerance),
    readings: readingsOf(readings),
    baseline: baseline === undefined ? null : baselineOf(baseline),
    actual: figure,
    margin: margin === undefined ? marginOf(figure, level, better) : fixed(margin),
    share: null,
    pace: null,
    requiredPace: null,
    projection: null,
    outlookRatio: null,
    groups: clause.kind === 'group' ? { asked: clause.group, actual: [] } : null,
    provisional: null,
    reasons: reasons.map((code) => ({ code, period: figure?.period ?? yearPeriod(2022) })),
    inputs: [],
    ...rest,
  };
}

/** A judged goal with the verdict of its deciding clause, the first unless said otherwise. */
export function aGoalJudgement(goal: Goal, clauses: readonly ClauseJudgement[], deciding = 0): GoalJudgement {
  const judged = clauses[deciding];
  if (judged === undefined) throw new Error('no such clause');
  const { verdict, holding, outlook, stretch } = judged;
  return { goal, verdict, holding, outlook, stretch, clauses, deciding, reasons: [] };
}

/** A cell of a results file that is no whole number where a rank should be. */
export const anIssue = (traits: Partial<ImportIssue> = {}): ImportIssue => ({
  severity: 'error',
  code: 'rank_not_integer',
  file: 'kq.csv',
  row: 4,
  column: 3,
  raw: '12,5',
  detail: null,
  ...traits,
});

/** Groups that a figure may lie in, as a judgement of a group clause holds them. */
export const groupsOf = (asked: string, ...actual: readonly string[]): ClauseJudgement['groups'] => ({
  asked: toGroupId(asked),
  actual: actual.map(toGroupId),
});
