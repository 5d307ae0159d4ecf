/** Offsets, in dots, that keep dots of diameter `size` at `xs` apart: 0 on the line, then one above, one below, and so on. */
export function dodge(xs: readonly number[], size: number): readonly number[] {
  const taken = new Map<number, number>();
  const offsets: number[] = [];
  const order = xs.map((_, i) => i).toSorted((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0));
  for (const i of order) {
    const x = xs[i] ?? 0;
    let step = 0;
    while (x - (taken.get(offsetOf(step)) ?? -Infinity) < size) step += 1;
    taken.set(offsetOf(step), x);
    offsets[i] = offsetOf(step);
  }
  return offsets;
}

const offsetOf = (step: number): number => (step % 2 === 0 ? 0 - step / 2 : (step + 1) / 2);
