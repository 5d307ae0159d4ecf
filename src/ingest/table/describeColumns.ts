import type { Decisions } from '#domain/decisions.ts';
import type { Catalogue } from '#domain/dataset.ts';
import { issueAt, type ImportIssue } from '#domain/issue.ts';
import { isBlank, visibleText, wordsKey } from '../cells/cellText.ts';
import { isOrdinal, resultFieldOf, type ResultField } from '../names/headings.ts';
import type { Heading } from '../names/readHeading.ts';
import { holdsOfficialCodes } from './codesBeside.ts';
import type { ColumnContent } from './columnContent.ts';
import type { ColumnHeading } from './columnHeading.ts';
import {
  datedCounts,
  decidedColumn,
  figureColumn,
  localColumn,
  unknownHeading,
  type FigureColumn,
} from './figureColumn.ts';
import type { TableContext } from './tableContext.ts';

/** What the columns of a table hold. Column numbers count from 0. */
export type DescribedColumns = Readonly<{
  fields: ReadonlyMap<ResultField, number>; // whose, which index and when; never figures
  names: readonly number[]; // columns of names, left to right
  codeBeside: number | null; // a column of official codes that no heading calls so
  figures: readonly FigureColumn[];
  rankOf: ReadonlyMap<number, number>; // the column of N by the column of ranks that it belongs to
  known: number; // how many columns are understood
  issues: readonly ImportIssue[];
}>;

/** What is known of one column before its place in the table is. */
export type Looked = Readonly<{ heading: ColumnHeading; says: Heading; content: ColumnContent }>;

const MEASURES: readonly ResultField[] = ['score', 'rank', 'group'];
/** Columns that say something about a row that no rule needs: running numbers, codes that nobody publishes, regions. */
const BESIDE = /^(?:ma|id|code|tinhid|ma so|ma (?:pci|papi|so)|vung|vung kinh te|khu vuc|region)$/;

const isBeside = ({ heading, content }: Looked): boolean => {
  const { raw } = heading;
  if (isOrdinal(raw) || (isBlank(raw) && content.isOrdinal)) return true;
  return resultFieldOf(raw) === null && (BESIDE.test(wordsKey(raw)) || /^ma\b/.test(wordsKey(raw)));
};

const CODES = /^(?:ma|id|code|tinhid)\b/;

/** The column of codes beside names that are official ones; null where there is none, or a heading names the column of codes. */
function codeBesideOf(
  looked: readonly Looked[],
  { names, fields }: Pick<DescribedColumns, 'names' | 'fields'>,
): number | null {
  const named = looked[names[0] ?? -1]?.content;
  if (named === undefined || fields.has('entityCode')) return null;
  const at = looked.findIndex(
    (one) => isBeside(one) && CODES.test(wordsKey(one.heading.raw)) && holdsOfficialCodes(one.content, named),
  );
  return at < 0 ? null : at;
}

/** The field that the lowest part of a heading names: what stands above it groups columns. */
const fieldOf = ({ raw }: ColumnHeading): ResultField | null => resultFieldOf(raw);

const RENAMED = /\b(?:cu|moi|truoc|sau|hien nay|hien tai)\b/;

/** Whether two columns of names tell a unit before and after a merger: nothing says whose of them the figures are. */
const areBeforeAndAfter = (...headings: readonly ColumnHeading[]): boolean =>
  headings.some(({ raw }) => RENAMED.test(wordsKey(raw)));

/** The columns under headings that have been looked at, described by their headings, their content and what a person said. */
export function describeColumns(
  looked: readonly Looked[],
  file: string,
  context: TableContext,
  catalogue: Catalogue,
  decisions: Decisions,
): DescribedColumns {
  const fields = new Map<ResultField, number>();
  const rankOf = new Map<number, number>();
  const names: number[] = [];
  const figures: FigureColumn[] = [];
  const issues: ImportIssue[] = [];
  let known = 0;
  looked.forEach((one, column) => {
    const { heading, says, content } = one;
    const at = { file, row: heading.row + 1, column: column + 1 };
    const field = fieldOf(heading);
    if (says.part === 'odd' && field === null) {
      known += 1;
      return void issues.push(issueAt('error', 'period_unreadable', at, heading.raw));
    }
    const decided = decisions.headings.find(({ raw }) => raw === visibleText(heading.raw));
    const before = figures.findLast((figure) => figure.column > (names.at(-1) ?? -1)) ?? null;
    if (decided !== undefined) {
      const figure = decided.as === null ? null : decidedColumn(decided.as, says, column, context, catalogue);
      known += 1;
      if (figure !== null) figures.push(figure);
      return;
    }
    if (field === 'rankOf' && before !== null) return void rankOf.set(before.column, column);
    if (field === 'entityName' || (field === null && content.holdsNames)) {
      known += field === null ? 0 : 1;
      const last = looked[names.at(-1) ?? -1]?.heading;
      if (last !== undefined && names.at(-1) === column - 1 && areBeforeAndAfter(last, heading))
        issues.push(issueAt('error', 'column_twice', at, heading.raw, last.raw));
      return void names.push(column);
    }
    if (field !== null && field !== 'rankOf' && !MEASURES.includes(field)) {
      known += 1;
      if (!fields.has(field)) return void fields.set(field, column);
      return void issues.push(issueAt('error', 'column_twice', at, heading.raw));
    }
    if (isBeside(one)) return;
    const over = isBlank(heading.raw) && content.isNumeric && names.at(-1) === column - 1 ? looked[column - 1] : one;
    const figure = figureColumn(over?.says ?? says, column, before, context, catalogue);
    if (figure !== null) {
      known += 1;
      return void figures.push(figure);
    }
    known += says.isChange ? 1 : 0; // so that its heading row is not taken for a row of figures
    const text = heading.parts.join(' ');
    const local = content.isNumeric ? localColumn(text, says, column, context) : null;
    if (local !== null) {
      const dated = datedCounts(local, heading.raw, at, catalogue);
      figures.push(dated.local);
      issues.push(...dated.issues);
    }
    issues.push(
      ...unknownHeading(heading.raw, at, content.isNumeric && (local !== null || isBlank(heading.raw)), catalogue),
    );
  });
  return { fields, names, codeBeside: codeBesideOf(looked, { names, fields }), figures, rankOf, known, issues };
}
