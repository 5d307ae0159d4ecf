import { Inflate } from 'fflate';
import type { ZipEntry, ZipFault } from './zipDirectory.ts';

const PIECE = 16_384; // packed bytes at a time; they unpack to 16 MB at most

/**
 * Hands the unpacked bytes of an entry to `take`, piece by piece, and counts them. Faults: `size` as soon as there are more
 * than the directory declares, `damaged` where there are fewer or they cannot be unpacked; what `take` returns ends it too.
 * Null: all is as declared.
 */
export function unpackEntry<Fault>(
  bytes: Uint8Array,
  { name, start, packed, size, isDeflated }: ZipEntry,
  take: (piece: Uint8Array) => Fault | null,
): Fault | ZipFault | null {
  const seen: { count: number; fault: Fault | ZipFault | null } = { count: 0, fault: null };
  const takeCounted = (piece: Uint8Array): void => {
    seen.count += piece.length;
    if (seen.count > size) seen.fault ??= { problem: 'size', detail: name };
    seen.fault ??= take(piece);
  };
  const inflate = isDeflated ? new Inflate(takeCounted) : null;
  try {
    for (let at = 0; at < packed && seen.fault === null; at += PIECE) {
      const piece = bytes.subarray(start + at, start + Math.min(at + PIECE, packed));
      if (inflate === null) takeCounted(piece);
      else inflate.push(piece, at + PIECE >= packed);
    }
  } catch {
    // whatever the library says of damaged bytes
    return { problem: 'damaged', detail: name };
  }
  return seen.fault ?? (seen.count === size ? null : { problem: 'damaged', detail: name });
}
