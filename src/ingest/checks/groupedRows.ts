import type { ObservationTable } from '#domain/dataset.ts';

/** Rows of a table that belong together, in its order. */
export type Group = Uint32Array;

const ROOM = 65_536; // more than the code of any period

/** The number of the group of each row, in the order in which the groups first come, and how many rows each has. */
function numbered({ size, seriesAt, periodCode, provisional }: ObservationTable, kindOf: readonly number[]) {
  const groupAt = new Int32Array(size).fill(-1);
  const known = new Map<number, number>();
  const counts: number[] = [];
  let lastKey = -1;
  let last = -1;
  for (let i = 0; i < size; i += 1) {
    if (provisional[i] === 1) continue;
    const key = (kindOf[seriesAt[i] ?? 0] ?? 0) * ROOM + (periodCode[i] ?? 0);
    if (key !== lastKey) {
      last = known.get(key) ?? counts.push(0) - 1;
      known.set(key, last);
      lastKey = key;
    }
    groupAt[i] = last;
    counts[last] = (counts[last] ?? 0) + 1;
  }
  return { groupAt, counts };
}

/** The final rows of a table by period and what `kindOf` makes of their series (a number), in the order in which the groups first come. */
export function groupedRows(table: ObservationTable, kindOf: (series: number) => number): readonly Group[] {
  const { groupAt, counts } = numbered(
    table,
    table.series.map((_series, i) => kindOf(i)),
  );
  const groups = counts.map((count) => new Uint32Array(count));
  const filled = counts.map(() => 0);
  for (let i = 0; i < table.size; i += 1) {
    const group = groupAt[i] ?? -1;
    const rows = groups[group];
    if (rows === undefined) continue;
    const at = filled[group] ?? 0;
    rows[at] = i;
    filled[group] = at + 1;
  }
  return groups;
}
