/** Signs that scanners take for one another; a pair of one group costs little. */
const LOOK_ALIKES = ['il1tj|!', 'o0cea6', 'nmruv', 'hbk', 'gq9y', 's5z', 'aeiouy4', 'dcl', 'u4an', 'tfr', 'vy', 'pb'];
const SIMILAR = 0.4;
const VOWEL = 0.5;

const VOWELS = new Set('aeiouy');
const PAIRS = new Set(LOOK_ALIKES.flatMap((group) => [...group].flatMap((a) => [...group].map((b) => a + b))));

const changeCost = (a: string, b: string): number => (a === b ? 0 : PAIRS.has(a + b) ? SIMILAR : 1);
/** Converters drop letters with marks, which are vowels. */
const dropCost = (letter: string): number => (VOWELS.has(letter) ? VOWEL : 1);

/** A stroke behind `u` or `i` is often the hook of `ư`: `chure`, `thirc`. */
const strayCost = (letter: string, before: string): number =>
  letter === 'r' && 'ui'.includes(before) && before !== '' ? SIMILAR : dropCost(letter);

/** How far a scanned word is from a known one, both folded: 0 is the same, look-alikes and lost vowels cost less than one. */
export function scanDistance(scanned: string, known: string): number {
  let row = [0];
  for (let j = 1; j <= known.length; j += 1) row.push((row[j - 1] ?? 0) + dropCost(known.charAt(j - 1)));
  for (let i = 0; i < scanned.length; i += 1) {
    const letter = scanned.charAt(i);
    const stray = strayCost(letter, scanned.charAt(i - 1));
    const next = [(row[0] ?? 0) + stray];
    for (let j = 1; j <= known.length; j += 1) {
      const wanted = known.charAt(j - 1);
      next.push(
        Math.min(
          (row[j - 1] ?? 0) + changeCost(letter, wanted),
          (row[j] ?? 0) + stray,
          (next[j - 1] ?? 0) + dropCost(wanted),
        ),
      );
    }
    row = next;
  }
  return row[known.length] ?? 0;
}

/** The most that a word of this length may be away from a known one and still pass for it. */
export const farthest = (length: number): number => (length <= 2 ? 0.4 : length <= 3 ? 0.5 : length <= 5 ? 1 : 1.4);
