import { textOf } from '#text/catalogue.ts';
import type { Language } from '#text/language.ts';
import type { ClauseView } from './clauseView.ts';
import type { GoalRowView } from './goalRowView.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const SPACE = '[\\s\\u00a0\\u200b-\\u200f\\u2060\\ufeff]*';
/** A spreadsheet would run a cell, or a later line of it, that begins like this. */
const RUNS = new RegExp(`(?:^|[\\r\\n])${SPACE}[=+\\-@＝＋－＠\\t\\r\\n\\0]`, 'u');
const NUMBER = /^-?\d{1,9}(?:,\d+)?$/;

/** A cell that no spreadsheet runs as a formula, quoted. Numbers with a decimal comma stay numbers. */
export function csvCell(text: string): string {
  const isSafe = NUMBER.test(text) || !RUNS.test(text);
  return `"${(isSafe ? text : `'${text}`).replaceAll('"', '""')}"`;
}

/** What a spreadsheet reads as a number: decimal comma, no unit, no groups, an ASCII minus. */
export function numberCell(text: string | null, language: Language): string {
  const figure = (text ?? '')
    .replace(/[\u00a0 ].*$/u, '')
    .replace(/%$/, '')
    .replaceAll('−', '-')
    .replace(/^\+/, '');
  return language === 'vi' ? figure.replaceAll('.', '') : figure.replaceAll(',', '').replace('.', ',');
}

/** The rows of the start screen as a table for a spreadsheet, a line a condition: `;` between cells, decimal comma, byte-order mark, CRLF. `note` stands below where something was not read. */
export function goalsCsv(rows: readonly GoalRowView[], language: Language, note: string | null = null): string {
  const { csv } = textOf(language).screen;
  const cells = rows.flatMap((row) => row.clauses.map((clause) => clauseCells(row, clause, language)));
  return csvText([csv.columns, ...cells, ...(note === null ? [] : [[note]])]);
}

/** Lines of cells as a file for a spreadsheet. */
export const csvText = (lines: readonly (readonly string[])[]): string =>
  `${BYTE_ORDER_MARK}${lines.map((line) => line.map(csvCell).join(';')).join('\r\n')}\r\n`;

function clauseCells(row: GoalRowView, clause: ClauseView, language: Language): readonly string[] {
  const { csv } = textOf(language).screen;
  const isPlace = clause.measure === 'rank' || clause.measure === 'regional-rank';
  return [
    row.id,
    row.entity,
    row.indicator,
    row.wording,
    clause.words,
    csv.measures[clause.measure],
    isPlace ? csv.place : clause.unit,
    row.due,
    clause.period ?? '',
    numberCell(clause.plainValue, language),
    clause.ranked ?? '',
    clause.goal ?? '',
    clause.signedMargin?.replace('.', ',') ?? '',
    clause.share === null ? '' : String(Math.round(clause.share * 100)),
    clause.badge.word,
    row.badge.word,
    clause.outlook?.word ?? '',
    row.owner ?? '',
    row.document,
    clause.reasons.join(' '),
    row.sentence,
  ];
}
