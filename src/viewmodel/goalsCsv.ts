import { textOf } from '#text/catalogue.ts';
import type { Language } from '#text/language.ts';
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
function numberCell(text: string | null, language: Language): string {
  const figure = (text ?? '')
    .replace(/[\u00a0 ].*$/u, '')
    .replace(/%$/, '')
    .replaceAll('−', '-')
    .replace(/^\+/, '');
  return language === 'vi' ? figure.replaceAll('.', '') : figure.replaceAll(',', '').replace('.', ',');
}

/** The rows as a table for a spreadsheet: `;` between cells, decimal comma, byte-order mark, CRLF. */
export function goalsCsv(rows: readonly GoalRowView[], language: Language): string {
  const { csv } = textOf(language).screen;
  const cells = rows.map((row) => [
    row.id,
    row.indicator,
    row.wording,
    row.due,
    row.deciding.period ?? '',
    numberCell(row.deciding.plainValue, language),
    row.deciding.ranked ?? '',
    row.deciding.goal ?? '',
    numberCell(row.deciding.margin, language),
    row.badge.word,
    row.outlook?.word ?? '',
    row.owner ?? '',
    row.document,
    row.deciding.reasons.join(' '),
    row.sentence,
  ]);
  const lines = [csv.columns, ...cells].map((line) => line.map(csvCell).join(';'));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
