const DEEPEST = 20;

/** Any value as JSON can hold it, to look at: typed arrays become lists, what JSON has no word for becomes its name. */
export function jsonSafe(value: unknown, depth = 0): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object') return typeof value;
  if (depth >= DEEPEST) return '…';
  if (ArrayBuffer.isView(value)) return Array.from(numbersOf(value), (n) => jsonSafe(n));
  if (Array.isArray(value)) return value.map((item) => jsonSafe(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, jsonSafe(item, depth + 1)]));
}

const isNumbers = (view: ArrayBufferView): view is ArrayBufferView & ArrayLike<number> => 'length' in view;

const numbersOf = (view: ArrayBufferView): ArrayLike<number> =>
  isNumbers(view) ? view : new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
