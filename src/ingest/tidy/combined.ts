type Numbers = Uint16Array<ArrayBuffer>;

const MOST_PAIRS = 4_194_304;
const MOST_FOUND = 65_536;

/**
 * Two columns of numbers as one: what `find` says of each pair, asked once a pair. `lefts` and `rights`: above all numbers of
 * the columns. Null where it says −1 of any pair, or there are too many.
 */
export function combined(
  left: Numbers,
  lefts: number,
  right: Numbers,
  rights: number,
  find: (left: number, right: number) => number,
): Numbers | null {
  if (lefts * rights > MOST_PAIRS) return null;
  const known = new Int32Array(lefts * rights); // what was found + 1; 0: not asked yet
  const found = new Uint16Array(left.length);
  for (let i = 0; i < found.length; i += 1) {
    const pair = (left[i] ?? 0) * rights + (right[i] ?? 0);
    let number = known[pair] ?? 0;
    if (number === 0) {
      number = find(left[i] ?? 0, right[i] ?? 0) + 1;
      if (number <= 0 || number > MOST_FOUND) return null;
      known[pair] = number;
    }
    found[i] = number - 1;
  }
  return found;
}
