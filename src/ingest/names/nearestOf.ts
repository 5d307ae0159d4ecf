import { wordKey } from '../cells/cellText.ts';

const MAX_LETTERS = 60;

/** How many letters must change to turn `a` into `b`. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (b[j - 1] === letter ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The names nearest to `text` in letters without marks, the nearest first, `count` at most; those of which a third differ are not near. */
export function nearestFew(text: string, names: readonly string[], count: number): readonly string[] {
  const key = wordKey(text.slice(0, MAX_LETTERS));
  const limit = Math.max(1, key.length / 3);
  const measured = [...new Set(names)].map((name) => ({ name, changes: distance(key, wordKey(name)) }));
  return measured
    .filter(({ changes }) => changes < limit)
    .toSorted((a, b) => a.changes - b.changes)
    .slice(0, count)
    .map(({ name }) => name);
}

/** The nearest name, a proposal for a person to accept; null when none is near. */
export const nearestOf = (text: string, names: readonly string[]): string | null =>
  nearestFew(text, names, 1)[0] ?? null;
