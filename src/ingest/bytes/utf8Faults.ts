/** How far bytes are UTF-8: letters of several bytes, bytes that fit nowhere, and the first of these (null: none). */
export type Utf8Faults = Readonly<{ letters: number; faults: number; first: number | null; isCut: boolean }>;

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** How many bytes the letter that begins with this byte has; 0 for a byte that begins none. */
function lengthOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/** Looks for bytes that are not UTF-8. `isCut`: the only fault is that the last letter lacks its end. */
export function utf8Faults(bytes: Uint8Array): Utf8Faults {
  let [letters, faults] = [0, 0];
  let first: number | null = null;
  let isCut = false;
  for (let at = 0; at < bytes.length;) {
    const length = lengthOf(bytes[at] ?? 0);
    let have = 1;
    while (have < length && isContinuation(bytes[at + have])) have += 1;
    if (length > 0 && have === length) {
      if (length > 1) letters += 1;
    } else {
      first ??= at;
      isCut = faults === 0 && length > 0 && at + have === bytes.length;
      faults += 1;
    }
    at += have;
  }
  return { letters, faults, first, isCut };
}
