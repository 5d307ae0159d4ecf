import { readFixed, type Fixed } from '#domain/fixed.ts';
import { readPeriod, type Period } from '#domain/period.ts';
import type { ContractRow } from './contractTable.ts';
import { readDate } from '../cells/readDate.ts';

/** What a cell of a published table holds by `read`; null where it is blank, or where it is not one, which is reported as `code`. */
const cellBy =
  <T>(read: (text: string) => T | null, code: 'not_a_number' | 'period_unreadable' | 'date_unreadable') =>
  (row: ContractRow, name: string): T | null => {
    const text = row.text(name);
    return text === '' ? null : (read(text) ?? row.fail(code, name));
  };

const readWhole = (text: string): number | null => (/^\d{1,6}$/.test(text) ? Number(text) : null);
const readIsoDate = (text: string): string | null => (readDate(text) === text ? text : null);

/** A decimal with a point. */
export const fixedCell: (row: ContractRow, name: string) => Fixed | null = cellBy(readFixed, 'not_a_number');
/** A whole number from 0. */
export const wholeCell: (row: ContractRow, name: string) => number | null = cellBy(readWhole, 'not_a_number');
/** A period. */
export const periodCell: (row: ContractRow, name: string) => Period | null = cellBy(readPeriod, 'period_unreadable');
/** Names in one cell, between bars; empty where the cell is blank. */
export const listCell = (row: ContractRow, name: string): readonly string[] =>
  row
    .text(name)
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** An ISO date. */
export const dateCell: (row: ContractRow, name: string) => string | null = cellBy(readIsoDate, 'date_unreadable');
