import { columnLetters } from '#domain/columnLetters.ts';

/** A cell as spreadsheets name it: `B4`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row}`;
