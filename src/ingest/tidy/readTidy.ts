import { type DecimalMark, type Decisions, NO_DECISIONS } from '#domain/decisions.ts';
import type { IgnoredRow } from '#domain/sheetCells.ts';
import { MAX_FILE_BYTES, MAX_ROWS } from '../bytes/limits.ts';
import type { Catalogue, ObservationTable } from '#domain/dataset.ts';
import type { ImportIssue } from '#domain/issue.ts';
import type { Dialect } from '../bytes/readSheet.ts';
import { crossCheckTable } from '../checks/crossCheckTable.ts';
import type { Mapping } from '../table/mapping.ts';
import { arePlain } from './plainTexts.ts';
import { tidyCells } from './tidyCells.ts';
import { tidyHead } from './tidyHead.ts';
import { tidyKeys } from './tidyKeys.ts';
import { tidyTable } from './tidyTable.ts';

/** A tidy file, read straight into columns. Its issues are those of the file as a whole: no row and no cell has any. */
export type Tidy = Readonly<{
  dialect: Dialect;
  mapping: Mapping;
  decimal: DecimalMark | null;
  rows: number; // of the sheet, headings and blank ones included
  ignored: readonly IgnoredRow[];
  table: ObservationTable;
  issues: readonly ImportIssue[];
}>;

/** Whether a person decided anything that changes how a tidy file is read. */
function isUndecided({ kind, encoding, decimal, ...others }: Decisions): boolean {
  const { period, indicator, sheet, names, headings } = others;
  const isSame = period === NO_DECISIONS.period && indicator === NO_DECISIONS.indicator && sheet === null;
  const isUsual = kind !== 'goals' && decimal !== ',' && (encoding === null || encoding === 'utf-8');
  return isSame && isUsual && names.length === 0 && headings.length === 0;
}

/**
 * Reads a file whose bytes are as the data contract has them: a comma file in UTF-8 with its headings, plain numbers,
 * known names, nothing twice. It gives what the general path gives, several times faster; null at the first doubt of any
 * kind, and then the general path reads the file from its start. `most`: limits beyond which it does not try.
 */
export function readTidy(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  catalogue: Catalogue,
  decisions: Decisions,
  most: Readonly<{ bytes: number; rows: number }> = { bytes: MAX_FILE_BYTES, rows: MAX_ROWS },
): Tidy | null {
  if (bytes.length > most.bytes || !isUndecided(decisions)) return null;
  const head = tidyHead(bytes, file, catalogue, decisions);
  const cells = head === null ? null : tidyCells(bytes, head, most.rows);
  if (head === null || cells === null || cells.size === 0) return null;
  if (!arePlain(cells, head.columns.entityName !== null)) return null;
  const keys = tidyKeys(cells, head, file, catalogue, decisions);
  const table = keys === null ? null : tidyTable(cells, head.columns, keys, file, catalogue);
  if (table === null) return null;
  return {
    dialect: head.dialect,
    mapping: head.mapping,
    decimal: head.columns.score === null ? null : '.',
    rows: cells.last,
    ignored: cells.blank.map((row) => ({ row, why: 'blank' })),
    table,
    issues: crossCheckTable(table, catalogue),
  };
}
