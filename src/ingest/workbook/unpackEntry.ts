import { Inflate } from 'fflate';
import type { WorkbookFault, ZipEntry } from './zipDirectory.ts';

const PIECE = 16_384; // packed bytes at a time; they unpack to 16 MB at most

/**
 * Hands the unpacked bytes of an entry to `take`, piece by piece, and counts them. Faults: `workbook_hostile` as soon as
 * there are more than the directory declares, `workbook_unreadable` where there are fewer or they cannot be unpacked;
 * a fault of `take` ends it too. Null: all is as declared.
 */
export function unpackEntry(
  bytes: Uint8Array,
  { name, start, packed, size, isDeflated }: ZipEntry,
  take: (piece: Uint8Array) => WorkbookFault | null,
): WorkbookFault | null {
  const seen: { count: number; fault: WorkbookFault | null } = { count: 0, fault: null };
  const takeCounted = (piece: Uint8Array): void => {
    seen.count += piece.length;
    if (seen.count > size) seen.fault ??= { code: 'workbook_hostile', detail: name };
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
    return { code: 'workbook_unreadable', detail: name };
  }
  return seen.fault ?? (seen.count === size ? null : { code: 'workbook_unreadable', detail: name });
}
