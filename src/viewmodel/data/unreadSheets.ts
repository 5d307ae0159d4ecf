import type { Reviewed } from './reviewed.ts';

/** The sheets of a file's workbook that no file of the import is read from; empty where the file is no workbook. */
export const unreadSheets = (file: Reviewed, files: readonly Reviewed[]): readonly string[] =>
  file.sheets.filter((sheet) => !files.some((other) => other.hash === file.hash && other.sheet === sheet));
