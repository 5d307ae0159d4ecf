/** What is known of pairs of numbers; −1: nothing that can be used. */
export type PairTable = (left: number, right: number) => number;

const MOST = 4_194_304;

/** A table of what `find` says of each pair below `lefts` and `rights`, asked once a pair. Null where it would be too large. */
export function pairTable(lefts: number, rights: number, find: PairTable): PairTable | null {
  if (lefts * rights > MOST) return null;
  const known = new Int32Array(lefts * rights); // what was found + 2; 0: not asked yet
  return (left, right) => {
    const at = left * rights + right;
    const before = known[at] ?? 0;
    if (before !== 0) return before - 2;
    const found = find(left, right);
    known[at] = found + 2;
    return found;
  };
}
