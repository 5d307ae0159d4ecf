/** Whether a series, entity, period (by its code) and status (0 or 1) is asked about for the first time. */
export type IsNew = (series: number, entity: number, period: number, status: number) => boolean;

const MOST_BITS = 268_435_456; // 32 MB

/** One bit for each figure that there could be; a set of numbers where there could be too many. */
export function distinctBits(series: number, entities: number, periodCodes: readonly number[]): IsNew {
  const first = periodCodes.reduce((least, code) => Math.min(least, code), Infinity);
  const span = periodCodes.reduce((most, code) => Math.max(most, code - first + 1), 1);
  const numberOf = (s: number, e: number, period: number, status: number): number =>
    ((s * entities + e) * span + (period - first)) * 2 + status;
  const size = series * entities * span * 2;
  if (size > MOST_BITS) {
    const seen = new Set<number>();
    return (s, e, period, status) => seen.size < seen.add(numberOf(s, e, period, status)).size;
  }
  const bits = new Uint32Array(Math.ceil(size / 32));
  return (s, e, period, status) => {
    const n = numberOf(s, e, period, status);
    const at = n >>> 5;
    const bit = 1 << (n & 31);
    const before = bits[at] ?? 0;
    bits[at] = before | bit;
    return (before & bit) === 0;
  };
}
