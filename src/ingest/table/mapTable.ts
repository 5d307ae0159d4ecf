import type { Decisions } from '#domain/decisions.ts';
import type { Catalogue } from '#domain/dataset.ts';
import { fileIssue, issueAt, type ImportIssue } from '#domain/issue.ts';
import { isBlank } from '../cells/cellText.ts';
import { nullReason } from '../cells/nullMarker.ts';
import { numberShape } from '../cells/numberShape.ts';
import { remembered } from '../cells/remembered.ts';
import { isPlaceName } from '../names/findEntity.ts';
import { isContractHeading, resultFieldOf } from '../names/headings.ts';
import { namesMeasure, readHeading, type Heading } from '../names/readHeading.ts';
import { isLowerUnitsTitle, saysChange } from '../names/titleWords.ts';
import type { Sheet } from '../bytes/readSheet.ts';
import type { Row } from '../bytes/toRows.ts';
import { blocksOf } from './blocks.ts';
import { cellContent, columnContent, sampleRows } from './columnContent.ts';
import { columnHeadings, type ColumnHeading } from './columnHeading.ts';
import { describeColumns, type DescribedColumns, type Looked } from './describeColumns.ts';
import { NOTHING_ASKED, type Mapped, type Mapping, type TargetColumn } from './mapping.ts';
import { mergedHeading } from './mergedHeading.ts';
import { openQuestions } from './openQuestions.ts';
import { tableContext, underTitle, type TableContext } from './tableContext.ts';

const HEADER_WITHIN = 30;
const DEEPEST = 3;

const filled = (row: Row | undefined): number => (row ?? []).filter((cell) => !isBlank(cell)).length;
const isYear = (cell: string): boolean => /^\s*(?:19|20)\d\d\s*$/.test(cell);

/** Whether a row holds a number that is no year, or a mark for none. */
const hasFigure = (row: Row): boolean =>
  row.some((cell) => !isBlank(cell) && !isYear(cell) && (numberShape(cell) !== null || nullReason(cell) !== null));

/** Whether a row is about a unit: a place's name beside something else, or a code beside a number that is no year. */
const isDataRow = (row: Row, catalogue: Catalogue): boolean =>
  filled(row) > 1 &&
  (row.some((cell) => isPlaceName(catalogue, cell)) ||
    (row.some((cell) => /^[A-Z][A-Z_]+$/.test(cell.trim())) &&
      row.some((cell) => !isBlank(cell) && !isYear(cell) && numberShape(cell) !== null)));

/** The rows that could be headings, as index and how many rows from there: filled, near the top, before the first row of figures. */
function candidates(sheet: Sheet, catalogue: Catalogue): readonly (readonly [start: number, depth: number])[] {
  const top = sheet.hasSepLine ? 1 : 0;
  const rows = sheet.rows.slice(0, top + HEADER_WITHIN);
  const first = rows.findIndex((row, i) => i >= top && isDataRow(row, catalogue));
  const end = first < 0 ? rows.length : Math.max(first, top + 1);
  const found: (readonly [number, number])[] = [];
  for (let start = top; start < end; start += 1) {
    const isContract = rows[start]?.some((cell) => isContractHeading(cell) && resultFieldOf(cell) !== null) ?? false;
    const deepest = isContract ? 1 : DEEPEST; // the contract has one row of headings
    for (let depth = 1; depth <= deepest && start + depth <= end; depth += 1) {
      const row = rows[start + depth - 1] ?? [];
      const isFilled = filled(row) >= (depth === 1 ? 1 : 2);
      if (!isFilled || (depth > 1 && (filled(rows[start]) < 2 || hasFigure(row)))) break;
      found.push([start, depth]);
    }
  }
  return found;
}

type Candidate = Readonly<{
  start: number;
  headings: readonly ColumnHeading[];
  looked: readonly Looked[];
  context: TableContext;
  described: DescribedColumns;
  blocks: ReturnType<typeof blocksOf>;
}>;

function isContract(headings: readonly ColumnHeading[], { fields }: DescribedColumns): boolean {
  const keys = [fields.get('indicator'), fields.get('entityCode')];
  return keys.every((i) => i !== undefined && isContractHeading(headings[i]?.raw ?? ''));
}

function targetsOf({ described, headings }: Candidate): readonly TargetColumn[] {
  return described.figures.flatMap(({ column, measure, series, period, isTarget }) =>
    isTarget && series !== null && period !== null
      ? [{ column, measure, indicator: series, due: period, heading: headings[column]?.parts.join(' ') ?? '' }]
      : [],
  );
}

/** What is said of columns of goals at their headings: they are left out beside results; goals whose index or year nothing says become none. */
function targetIssues({ described, headings, blocks }: Candidate, file: string): readonly ImportIssue[] {
  const isBesideResults = blocks.blocks.some(({ figures }) => figures.length > 0);
  return described.figures.flatMap(({ column, series, period, isTarget }) => {
    if (!isTarget || (!isBesideResults && series !== null && period !== null)) return [];
    const { raw, row, parts } = headings[column] ?? { raw: '', row: 0, parts: [] };
    const at = { file, row: row + 1, column: column + 1 };
    if (isBesideResults) return [issueAt('warning', 'target_left_out', at, parts.join(' '))];
    return [issueAt('error', series === null ? 'indicator_missing' : 'year_missing', at, raw)];
  });
}

function mappingOf(sheet: Sheet, candidate: Candidate, depth: number): Mapping {
  const { start, headings, described, blocks } = candidate;
  const at = (field: Parameters<typeof described.fields.get>[0]): number | null => described.fields.get(field) ?? null;
  return {
    shape: described.fields.has('indicator') ? 'long' : 'wide',
    headers: Array.from({ length: depth }, (_, i) => start + i),
    width: headings.length,
    needed: Math.max(
      0,
      ...headings.map(({ raw }, i) => (isBlank(raw) ? 0 : i + 1)),
      ...described.figures.map(({ column }) => column + 1),
    ),
    blocks: blocks.blocks,
    targets: targetsOf(candidate),
    status: at('status'),
    rankBasis: at('rankBasis'),
    sourceUrl: at('sourceUrl'),
    note: at('note'),
    isContract: isContract(headings, described),
    hasContractPoints: sheet.dialect.delimiter === ',' && isContract(headings, described),
  };
}

/**
 * How a sheet is to be read, by the heading rows that explain the most columns; the fewest rows where several do. Null when
 * no row heads a table: nothing says whose figures there are, or there are none. Issues: headings that are not understood,
 * named twice, a year or an index that nothing names.
 */
export function mapTable(sheet: Sheet, catalogue: Catalogue, decisions: Decisions): Mapped | null {
  const reader: Reader = {
    read: remembered((text: string) => readHeading(catalogue, text)),
    look: remembered((cell: string) => cellContent(cell, catalogue)),
  };
  let best: Readonly<{ candidate: Candidate; depth: number; known: number }> | null = null;
  for (const [start, depth] of candidates(sheet, catalogue)) {
    const candidate = candidateAt(sheet, start, depth, reader, catalogue, decisions);
    const { described, blocks } = candidate;
    const hasFigures = described.figures.some(
      ({ isTarget, series }) => isTarget || series !== null || described.fields.has('indicator'),
    );
    if (blocks.blocks.length === 0 || (described.figures.length === 0 && !hasFigures)) continue;
    const known = described.known + blocks.blocks.length;
    const isDeeper =
      best !== null &&
      known === best.known &&
      (start + depth === best.candidate.start + best.depth ||
        (start === best.candidate.start && (sheet.rows[start + depth - 1] ?? []).some(namesMeasure)));
    if (best === null || known > best.known || (isDeeper && depth > best.depth)) best = { candidate, depth, known };
  }
  if (best === null) return null;
  const { described, blocks, context } = best.candidate;
  if (isLowerUnitsTitle(context.title)) {
    const issue = { ...fileIssue('error', 'unknown_entity', sheet.file), raw: context.title.slice(0, 80) };
    return { mapping: null, issues: [issue], asked: NOTHING_ASKED };
  }
  const twice = described.issues.some(({ code }) => code === 'column_twice');
  if (twice) return { mapping: null, issues: described.issues, asked: NOTHING_ASKED };
  const mapping = mappingOf(sheet, best.candidate, best.depth);
  const targets = targetIssues(best.candidate, sheet.file);
  const open = openQuestions(mapping, context, catalogue, sheet.file);
  return { mapping, issues: [...described.issues, ...blocks.issues, ...targets, ...open.issues], asked: open.asked };
}

/** What headings say and cells look like, each text once. */
type Reader = Readonly<{ read: (text: string) => Heading; look: (cell: string) => ReturnType<typeof cellContent> }>;

function candidateAt(
  sheet: Sheet,
  start: number,
  depth: number,
  { read, look }: Reader,
  catalogue: Catalogue,
  decisions: Decisions,
): Candidate {
  const headings = columnHeadings(sheet.rows, start, depth);
  const sample = sampleRows(sheet.rows, start + depth);
  const above = start > 0 && filled(sheet.rows[start - 1]) > 1 ? columnHeadings(sheet.rows, start - 1, depth + 1) : [];
  const isChange = (column: number): boolean => (above[column]?.parts ?? []).some(saysChange);
  const says = headings.map(({ parts }, column) => {
    const heading = mergedHeading(parts.map(read));
    return isChange(column) ? { ...mergedHeading([]), isChange: true, period: heading.period } : heading;
  });
  const context = tableContext(sheet, start, says, catalogue, decisions);
  const looked = headings.map((heading, column): Looked => ({
    heading,
    says: underTitle(
      says[column] ?? mergedHeading([]),
      heading.parts,
      context.title,
      sample.map((row) => row[column] ?? ''),
    ),
    content: columnContent(sample, column, look),
  }));
  const described = describeColumns(looked, sheet.file, context, catalogue, decisions);
  return { start, headings, looked, context, described, blocks: blocksOf(described, looked, sheet.file) };
}
