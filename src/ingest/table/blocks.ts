import type { Indicator } from '#domain/indicator.ts';
import { issueAt, type ImportIssue, type IssueCode } from '#domain/issue.ts';
import { samePeriod, type Period } from '#domain/period.ts';
import type { Measure } from '#domain/sheetCells.ts';
import { seriesKey } from '#domain/catalogue.ts';
import { isBlank, wordsKey } from '../cells/cellText.ts';
import { resultFieldOf } from '../names/headings.ts';
import type { DescribedColumns, Looked } from './describeColumns.ts';
import { nameTheSame } from './columnContent.ts';
import type { FigureColumn } from './figureColumn.ts';
import type { Block, FigureColumns, From } from './mapping.ts';
import { sideBySide } from './sideBySide.ts';

/** Columns that name whose figures a row holds. `others` name the same once more, in another language perhaps. */
type NameColumns = Readonly<{ starts: readonly number[]; others: readonly number[] }>;

const countOf = ({ content }: Looked): number => content.names.filter((ids) => ids.length > 0).length;

const isHeadedAlike = (a: Looked, b: Looked): boolean =>
  !isBlank(a.heading.raw) && wordsKey(a.heading.raw) === wordsKey(b.heading.raw);

/** The columns of names: one where all name the same under other headings, the best understood of them; else each has a block of its own. */
function nameColumns({ names }: DescribedColumns, looked: readonly Looked[]): NameColumns {
  const of = (column: number): Looked | undefined => looked[column];
  const [first, ...more] = names;
  const head = first === undefined ? undefined : of(first);
  if (first === undefined || head === undefined) return { starts: [], others: [] };
  const isOne = more.every((column) => {
    const other = of(column);
    return other !== undefined && !isHeadedAlike(head, other) && nameTheSame(head.content, other.content);
  });
  if (!isOne) return { starts: names, others: [] };
  const best = names.reduce((a, b) => {
    const [one, other] = [of(a), of(b)];
    return one !== undefined && other !== undefined && countOf(other) > countOf(one) ? b : a;
  }, first);
  return { starts: [best], others: names.filter((column) => column !== best) };
}

const sameFrom = <T>(a: From<T> | null, b: From<T> | null, isSame: (a: T, b: T) => boolean): boolean =>
  a === null || b === null
    ? a === b
    : 'value' in a
      ? 'value' in b && isSame(a.value, b.value)
      : 'column' in b && a.column === b.column;

const sameSeries = (a: Indicator, b: Indicator): boolean =>
  seriesKey(a.id, a.component) === seriesKey(b.id, b.component);

/** Where a figure's index and period are said: in a column of their own, in the headings, or nowhere. */
function fromOf(figure: FigureColumn, { fields }: DescribedColumns) {
  const [indicatorColumn, periodColumn] = [fields.get('indicator'), fields.get('period')];
  const indicator: From<Indicator> | null =
    indicatorColumn !== undefined
      ? { column: indicatorColumn }
      : figure.series === null
        ? null
        : { value: figure.series };
  const period: From<Period> | null =
    periodColumn !== undefined && !figure.ownPeriod
      ? { column: periodColumn }
      : figure.period === null
        ? null
        : { value: figure.period };
  return { indicator, period };
}

/** Columns of one index and period together make one observation; a measure that comes twice or more is an issue, and none of its columns is read. */
function figureSets(
  figures: readonly FigureColumn[],
  described: DescribedColumns,
  looked: readonly Looked[],
  file: string,
) {
  const issues: ImportIssue[] = [];
  const sets: FigureColumns[] = [];
  const twice = new Set<string>();
  const component = described.fields.get('component') ?? null;
  for (const figure of figures) {
    const { column, measure } = figure;
    const { indicator, period } = fromOf(figure, described);
    const rankOf = measure === 'rank' ? (described.rankOf.get(column) ?? null) : null;
    const at = sets.findIndex(
      (set) => sameFrom(set.indicator, indicator, sameSeries) && sameFrom(set.period, period, samePeriod),
    );
    const set = sets[at];
    if (set === undefined) {
      const none = { score: null, rank: null, rankOf: null, group: null };
      sets.push({ ...none, indicator, component, period, [measure]: column, ...(rankOf === null ? {} : { rankOf }) });
    } else if (set[measure] === null) {
      sets[at] = { ...set, [measure]: column, ...(rankOf === null ? {} : { rankOf }) };
    } else {
      const heading = looked[column]?.heading;
      const row = (heading?.row ?? 0) + 1;
      const first = looked[set[measure] ?? column]?.heading.raw ?? null;
      issues.push(issueAt('error', 'column_twice', { file, row, column: column + 1 }, heading?.raw ?? null, first));
      twice.add(`${at} ${measure}`);
    }
  }
  const once = (at: number, measure: Measure, column: number | null): number | null =>
    twice.has(`${at} ${measure}`) ? null : column;
  const read = sets.map((set, at) => ({
    ...set,
    score: once(at, 'score', set.score),
    rank: once(at, 'rank', set.rank),
    rankOf: once(at, 'rank', set.rankOf),
    group: once(at, 'group', set.group),
  }));
  return { sets: read.filter((set) => set.score !== null || set.rank !== null || set.group !== null), issues };
}

type Blocks = Readonly<{ blocks: readonly Block[]; others: readonly number[]; issues: readonly ImportIssue[] }>;

/** A table of which one column leaves open whose or what its figures are: none of them is read. */
function unread(
  names: readonly (number | null)[],
  column: number,
  code: IssueCode,
  looked: readonly Looked[],
  file: string,
): Blocks {
  const heading = looked[column]?.heading;
  const at = { file, row: (heading?.row ?? 0) + 1, column: column + 1 };
  return {
    blocks: names.map((entityName) => ({ entityCode: null, entityName, codeBeside: null, figures: [] })),
    others: [],
    issues: [issueAt('error', code, at, heading?.raw ?? null, heading?.parts[0] ?? null)],
  };
}

/** The column that says row by row whether the figures are scores or ranks; -1: none does. */
const measureColumn = (looked: readonly Looked[]): number =>
  looked.findIndex(({ heading, content }) => resultFieldOf(heading.raw) === null && content.saysMeasures);

/** The blocks of a table: figures, each with the column of names whose they are. Empty where nothing says whose the figures are. */
export function blocksOf(described: DescribedColumns, looked: readonly Looked[], file: string): Blocks {
  const entityCode = described.fields.get('entityCode') ?? null;
  const { starts, others } = nameColumns(described, looked);
  const results = described.figures.filter(({ isTarget }) => !isTarget);
  const measures = measureColumn(looked);
  if (measures >= 0 && results.length > 0 && (starts.length > 0 || entityCode !== null))
    return unread(starts.length > 0 ? starts : [null], measures, 'column_unknown', looked, file);
  if (starts.length <= 1) {
    const entityName = starts[0] ?? null;
    const { sets, issues } = figureSets(results, described, looked, file);
    const blocks =
      entityName === null && entityCode === null
        ? []
        : [{ entityCode, entityName, codeBeside: described.codeBeside, figures: sets }];
    return { blocks, others, issues };
  }
  const parts = sideBySide(starts, results, looked);
  if (parts === null) return unread(starts, starts[1] ?? 0, 'second_table', looked, file);
  const found = starts.map((entityName, i) => ({
    entityName,
    ...figureSets(parts[i] ?? [], described, looked, file),
  }));
  const blocks = found.flatMap(({ entityName, sets }) =>
    sets.length === 0 ? [] : [{ entityCode: null, entityName, codeBeside: null, figures: sets }],
  );
  return { blocks, others, issues: found.flatMap(({ issues }) => issues) };
}
