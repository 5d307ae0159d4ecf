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

/** The name nearest to `text` in letters without marks, a proposal for a person to accept; null when a third of them differ. */
export function nearestOf(text: string, names: readonly string[]): string | null {
  const key = wordKey(text.slice(0, MAX_LETTERS));
  let best: Readonly<{ name: string | null; changes: number }> = { name: null, changes: Math.max(1, key.length / 3) };
  for (const name of names) {
    const changes = distance(key, wordKey(name));
    if (changes < best.changes) best = { name, changes };
  }
  return best.name;
}
