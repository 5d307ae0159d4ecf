/** The distinct texts of a column, numbered from 0 in the order in which they first came. */
export type DistinctCells = Readonly<{
  texts: readonly string[];
  /** The number of the text from `start` up to `end`; −1 where it is no valid UTF-8, or there are too many. */
  numberOf: (start: number, end: number) => number;
}>;

const MOST = 32_768; // half of what a column of numbers (Uint16Array) could tell apart
const SLOTS = 65_536;

/** Whether the bytes from `a` and those from `b` are the same, four at a time. */
function sameBytes(view: DataView, a: number, b: number, length: number): boolean {
  let i = 0;
  for (; i + 4 <= length; i += 4) if (view.getInt32(a + i) !== view.getInt32(b + i)) return false;
  for (; i < length; i += 1) if (view.getUint8(a + i) !== view.getUint8(b + i)) return false;
  return true;
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/** Tells the texts of a column apart by their bytes, so that each is decoded once only. */
export function distinctCells(bytes: Uint8Array): DistinctCells {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const texts: string[] = [];
  const starts: number[] = []; // where each was first found
  const lengths: number[] = [];
  const slots = new Uint16Array(SLOTS); // number + 1 of the text with this hash, or of one before it; 0: none
  const follower: number[] = []; // the text that stood below each the last time: rows often come in the same order again
  let last = 0;

  function add(start: number, end: number): number {
    if (texts.length === MOST) return -1;
    try {
      texts.push(decoder.decode(bytes.subarray(start, end)));
    } catch (error) {
      if (error instanceof TypeError) return -1; // no valid UTF-8
      throw error;
    }
    starts.push(start);
    return lengths.push(end - start) - 1;
  }

  const isText = (n: number, start: number, length: number): boolean =>
    lengths[n] === length && sameBytes(view, starts[n] ?? 0, start, length);

  function find(start: number, end: number): number {
    const length = end - start;
    let slot = hashOf(bytes, start, end);
    for (let held = slots[slot] ?? 0; held > 0; held = slots[slot] ?? 0) {
      if (isText(held - 1, start, length)) return held - 1;
      slot = (slot + 1) & (SLOTS - 1);
    }
    const added = add(start, end);
    slots[slot] = added + 1;
    return added;
  }

  function numberOf(start: number, end: number): number {
    const guess = follower[last] ?? 0;
    const number = isText(guess, start, end - start) ? guess : find(start, end);
    if (number !== guess) follower[last] = number;
    return (last = number);
  }

  return { texts, numberOf };
}
