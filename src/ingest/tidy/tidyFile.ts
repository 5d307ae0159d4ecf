import type { SheetWindow } from '#domain/sheetCells.ts';
import type { Observation } from '#domain/observation.ts';
import { observationsIn } from '#domain/observationTable.ts';
import { normalizeNewlines } from '../bytes/normalizeNewlines.ts';
import { toRows } from '../bytes/toRows.ts';
import { rolesBy } from '../cellRoles.ts';
import type { FileReading } from '../fileReading.ts';
import { namingColumns } from '../table/namingColumns.ts';
import { from1, statusOf, valuesOf } from '../understandSheet.ts';
import { NEWLINE } from './marks.ts';
import type { Tidy } from './readTidy.ts';

/** Where the rows of a tidy file begin, in bytes, and where the last one ends. */
function rowStarts(bytes: Uint8Array, rows: number): Uint32Array {
  const starts = new Uint32Array(rows + 1);
  let at = bytes[0] === 0xef ? 3 : 0; // behind the byte-order mark
  for (let row = 0; row < rows; row += 1) {
    starts[row] = at;
    at = bytes.indexOf(NEWLINE, at) + 1 || bytes.length;
  }
  return starts.fill(at, rows);
}

/** A view into the rows of a tidy file, which are decoded when they are looked at. */
function windowInto(bytes: Uint8Array, { rows, ignored, mapping, issues }: Tidy) {
  let starts: Uint32Array | null = null;
  const names = from1(namingColumns(mapping));
  const roles = { headerRows: [1], ignored, names, values: valuesOf(mapping), used: null, turnedAt: null };
  const rolesOf = rolesBy(roles, issues);
  return (from: number, count: number): SheetWindow => {
    starts ??= rowStarts(bytes, rows);
    const first = Math.min(Math.max(from - 1, 0), rows);
    const last = Math.min(first + Math.max(count, 0), rows);
    if (first === last) return { from, rows: [], roles: [] };
    const { text } = normalizeNewlines(new TextDecoder().decode(bytes.subarray(starts[first], starts[last])));
    const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
    const shown = lines.map((line) => toRows(line, ',')[0] ?? ['']);
    return { from, rows: shown, roles: shown.map((row, i) => rolesOf(row, from + i)) };
  };
}

/** A tidy file as any other file is understood. Its observations stand in the table; as objects they are made when they are asked for. */
export function tidyFile(
  base: Pick<FileReading, 'file' | 'hash' | 'size' | 'decisions'>,
  tidy: Tidy,
  bytes: Uint8Array,
): Readonly<{ reading: FileReading; window: (from: number, count: number) => SheetWindow }> {
  const { dialect, decimal, rows, ignored, table, issues, mapping } = tidy;
  let observations: readonly Observation[] | null = null;
  const reading: FileReading = {
    ...base,
    kind: 'results',
    status: statusOf([1], issues, true),
    dialect,
    sheet: null,
    sheets: [],
    decimal,
    rows,
    columns: mapping.width,
    headerRows: [1],
    ignored,
    get observations() {
      return (observations ??= observationsIn(table));
    },
    table,
    disputed: [], // a tidy file says nothing twice
    goals: [],
    issues,
    questions: [], // what is only warned of is no question
  };
  return { reading, window: windowInto(bytes, tidy) };
}
