import { clauseFault } from '#domain/clauseFault.ts';
import type { Indicator } from '#domain/indicator.ts';
import { type Period, yearPeriod } from '#domain/period.ts';
import { fold } from '#text/fold.ts';
import { readClauses } from '#text/readClause.ts';
import { isDamagedSentence } from './damage.ts';
import type { Block } from './blocks.ts';
import { wordingOf } from './sentences.ts';
import { isUnderResults } from './statedAs.ts';
import { type Mention, mentionsWithin } from './mentions.ts';
import type { PlanToken } from './planToken.ts';
import type { PlanQuestion, PlanRule, Proposal } from './proposal.ts';
import type { PlanContext } from './planContext.ts';

/** A cell of a table of targets: its text, and its tokens. */
type Cell = Readonly<{ text: string; tokens: readonly PlanToken[] }>;
type Row = Readonly<{ block: Block; cells: readonly Cell[] }>;

/** A column of targets: for which year, and whether it holds places. `due` null: that of the plan. */
type TargetColumn = Readonly<{ at: number; due: Period | null; isRank: boolean }>;

const YEAR = /\b((?:19|20)\d\d)\b/;
const RESULT = /\b(?:ket qua|thuc hien|thuc te|da dat|hien trang|uoc)\b/;
const TARGET = /\b(?:muc tieu|chi tieu|phan dau|ke hoach|nam)\b/;
const RANKS = /\b(?:thu hang|xep hang|hang|vi thu|vi tri|thu bac)\b/;
const OWNERS = /\b(?:co quan|don vi) (?:chu tri|phu trach|dau moi|theo doi|thuc hien)\b/;

/** The cells of a row, parted by bars or tabs. */
function cellsOf(row: readonly PlanToken[], text: string): readonly Cell[] {
  const cells: PlanToken[][] = [[]];
  let end: number | null = null;
  for (const token of row) {
    const isApart = token.text === '|' || (end !== null && text.slice(end, token.from).includes('\t'));
    if (isApart) cells.push([]);
    if (token.text !== '|') cells.at(-1)?.push(token);
    end = token.to;
  }
  return cells.map((tokens) => ({ tokens, text: wordingOf(tokens, text) }));
}

/** Rows of one table after another. */
function tablesOf(blocks: ReadonlyMap<Block, readonly PlanToken[]>, text: string): readonly (readonly Row[])[] {
  const tables: Row[][] = [];
  let isInTable = false;
  for (const [block, tokens] of blocks) {
    if (block.isRow && !isInTable) tables.push([]);
    if (block.isRow) tables.at(-1)?.push({ block, cells: cellsOf(tokens, text) });
    isInTable = block.isRow;
  }
  return tables;
}

function columnOf({ text }: Cell, at: number): TargetColumn | null {
  const words = fold(text);
  const year = YEAR.exec(words)?.[1];
  if (RESULT.test(words) || (year === undefined && !TARGET.test(words))) return null;
  if (year === undefined && !/\b(?:muc tieu|phan dau|ke hoach)\b/.test(words)) return null;
  return { at, due: year === undefined ? null : yearPeriod(Number(year)), isRank: RANKS.test(words) };
}

/** The first row that heads columns of targets, and these. */
function headOf(
  rows: readonly Row[],
): Readonly<{ row: number; columns: readonly TargetColumn[]; owner: number }> | null {
  for (const [row, { cells }] of rows.entries()) {
    const columns = cells.flatMap((cell, at) => columnOf(cell, at) ?? []);
    const owner = cells.findIndex(({ text }) => OWNERS.test(fold(text)));
    if (columns.length > 0 && cells.length > 2) return { row, columns, owner };
  }
  return null;
}

const isNumberless = ({ tokens }: Cell): boolean => !tokens.some(({ kind, broken }) => kind === 'number' || broken);

/** The questions that a cell of targets leaves open. */
function questionsOf(
  cell: Cell,
  isScanned: boolean,
  isUnread: boolean,
  isOut: boolean,
  context: PlanContext,
): readonly PlanQuestion[] {
  const isBroken = cell.tokens.some(({ broken }) => broken);
  return [
    ...(isBroken || isUnread ? [{ code: 'broken_number' as const, raw: cell.text, readings: [] }] : []),
    ...(isScanned && !isBroken ? [{ code: 'scanned_number' as const, raw: cell.text, readings: [] }] : []),
    ...(isOut ? [{ code: 'value_out_of_range' as const, raw: cell.text, readings: [] }] : []),
    ...(context.entities.province === null ? [{ code: 'entity_unknown' as const, raw: '', readings: [] }] : []),
  ];
}

type Target = Readonly<{
  row: Row;
  cell: Cell;
  mention: Mention;
  indicator: Indicator;
  column: TargetColumn;
  owner: string | null;
  isScanned: boolean;
}>;

function proposalOf(
  { row, cell, mention, indicator, column, owner, isScanned }: Target,
  context: PlanContext,
): Proposal | null {
  const { head, entities, text } = context;
  const isRank = column.isRank || RANKS.test(fold(row.cells.map((each) => each.text).join(' ')));
  const { clauses, issues } = readClauses(cell.text, { unit: indicator.unit, heading: isRank ? 'rank' : 'score' });
  const faults = clauses.map((clause) => clauseFault(clause, indicator));
  const isBroken = cell.tokens.some(({ broken }) => broken);
  if (isNumberless(cell) && clauses.length === 0) return null;
  if (faults.includes('clause_direction')) return null;
  const due = column.due ?? head.due;
  if (due !== null && head.start !== null && due.year < head.start.year) return null;
  const questions = questionsOf(cell, isScanned, issues.length > 0, faults.includes('value_out_of_range'), context);
  const rules: PlanRule[] = [
    'table-cell',
    column.due === null ? 'due-of-plan' : 'due-in-heading',
    ...(owner === null ? [] : ['owner-named' as const]),
  ];
  const tokens = row.cells.flatMap((each) => each.tokens);
  const [first, last] = [cell.tokens[0], cell.tokens.at(-1)];
  return {
    indicator,
    code: mention.code,
    name: indicator.nameVi,
    component: null,
    entity: entities.province,
    clauses: isBroken ? [] : clauses,
    due,
    window: 'at-due',
    start: null,
    baseline: null,
    wording: wordingOf(tokens, text),
    line: row.block.lines[0]?.number ?? 0,
    page: row.block.lines[0]?.page ?? null,
    phrases: first === undefined || last === undefined ? [] : [{ from: first.from, to: last.to }],
    basis: null,
    owner,
    rules,
    mendings: [],
    questions,
    confidence: questions.length > 0 ? 'low' : 'high',
  };
}

/** The index that a row names, if it names one only. */
function namedIn(row: Row, context: PlanContext): Mention | null {
  const named = row.cells
    .flatMap(({ tokens }) => mentionsWithin(tokens, context.catalogue))
    .filter(({ kind }) => kind === 'index');
  return new Set(named.map(({ code }) => code)).size === 1 ? (named[0] ?? null) : null;
}

function tableGoals(rows: readonly Row[], context: PlanContext): readonly Proposal[] {
  const found = headOf(rows);
  if (found === null) return [];
  const isScanned =
    context.isDamaged || isDamagedSentence(rows.flatMap(({ cells }) => cells.flatMap(({ tokens }) => tokens)));
  return rows.slice(found.row + 1).flatMap((row) => {
    const mention = namedIn(row, context);
    const indicator = mention?.indicator ?? null;
    if (mention === null || indicator === null || isUnderResults(row.block)) return [];
    const owner = found.owner < 0 ? '' : (row.cells[found.owner]?.text ?? '');
    return found.columns.flatMap((column) => {
      const cell = row.cells[column.at];
      if (cell === undefined) return [];
      return (
        proposalOf({ row, cell, mention, indicator, column, owner: owner === '' ? null : owner, isScanned }, context) ??
        []
      );
    });
  });
}

/** The goals of tables of targets: a row an index, a column a year. */
export const tableProposals = (
  blocks: ReadonlyMap<Block, readonly PlanToken[]>,
  context: PlanContext,
): readonly Proposal[] => tablesOf(blocks, context.text).flatMap((rows) => tableGoals(rows, context));
