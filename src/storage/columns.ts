import * as v from 'valibot';

/**
 * A column of whole numbers in the shortest of four ways: as they are, as differences from the one before, and each
 * of these as runs of (number, how many times).
 */
export const Column = v.strictObject({
  by: v.picklist(['value', 'difference', 'value-runs', 'difference-runs']),
  of: v.array(v.pipe(v.number(), v.integer())),
});
export type Column = v.InferOutput<typeof Column>;

const differences = (values: readonly number[]): number[] => values.map((value, i) => value - (values[i - 1] ?? 0));

function sums(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}

function runs(values: readonly number[]): number[] {
  const found: number[] = [];
  let [last, count]: [number | null, number] = [null, 0];
  for (const value of values) {
    if (value !== last && last !== null) found.push(last, count);
    count = value === last ? count + 1 : 1;
    last = value;
  }
  return last === null ? [] : [...found, last, count];
}

/** The numbers of some runs; null where they are not `size` numbers. */
function withoutRuns(pairs: readonly number[], size: number): number[] | null {
  const values: number[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const [value = 0, count = 0] = pairs.slice(i, i + 2);
    if (count < 1 || values.length + count > size) return null;
    for (let k = 0; k < count; k += 1) values.push(value);
  }
  return values.length === size ? values : null;
}

/** Whole numbers as a column. */
export function encodeColumn(numbers: ArrayLike<number>): Column {
  const values = Array.from(numbers);
  const steps = differences(values);
  const ways: readonly Column[] = [
    { by: 'value', of: values },
    { by: 'difference', of: steps },
    { by: 'value-runs', of: runs(values) },
    { by: 'difference-runs', of: runs(steps) },
  ];
  return ways.reduce((best, way) => (JSON.stringify(way.of).length < JSON.stringify(best.of).length ? way : best));
}

/** The `size` numbers of a column; null where it holds another number of them. */
export function decodeColumn({ by, of }: Column, size: number): readonly number[] | null {
  const isRuns = by === 'value-runs' || by === 'difference-runs';
  const plain = isRuns ? withoutRuns(of, size) : of;
  if (plain === null || plain.length !== size) return null;
  return by === 'difference' || by === 'difference-runs' ? sums(plain) : plain;
}
