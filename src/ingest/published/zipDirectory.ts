import { err, ok, type Result } from '#domain/result.ts';

/** One file of an archive as its directory states it. `at` is where its own header begins. */
export type ZipEntry = Readonly<{
  name: string;
  method: 'stored' | 'deflated';
  crc: number;
  packed: number; // bytes in the archive
  size: number; // bytes when unpacked
  at: number;
}>;

/** Why an archive is not opened. */
export type ZipFault = 'no_zip' | 'damaged' | 'entries' | 'size' | 'ratio' | 'name' | 'twice' | 'encrypted' | 'method';

const MOST_ENTRIES = 2000;
/** Bytes that an archive may unpack to. */
export const MOST_BYTES = 200_000_000;
const HIGHEST_RATIO = 200;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** Where the directory's end record begins; null where there is none. */
function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return null;
}

/** A path that stays where it is put: no way up, no drive, no backslash, no letters that cannot be seen. */
const isSafeName = (name: string): boolean =>
  name !== '' &&
  name.length <= 200 &&
  !/[\\:\p{Cc}\p{Cf}\uFFFD]/u.test(name) &&
  name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

function entryAt(view: DataView, at: number): Result<ZipEntry & Readonly<{ next: number }>, ZipFault> {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return err('damaged');
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > view.byteLength) return err('damaged');
  if ((flags & 1) === 1) return err('encrypted');
  if (method !== 0 && method !== 8) return err('method');
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
  return ok({
    name,
    method: method === 0 ? 'stored' : 'deflated',
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
    next,
  });
}

/** What a whole directory must keep to before anything is unpacked. */
function faultOf(entries: readonly ZipEntry[], archive: number): ZipFault | null {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.some(({ name }) => !isSafeName(name.replace(/\/$/, '')))) return 'name';
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length) return 'twice';
  if (total > MOST_BYTES) return 'size';
  return total > archive * HIGHEST_RATIO ? 'ratio' : null;
}

/** The directory of a ZIP archive, held against the limits; folders are left out. Nothing is unpacked for it. */
export function readZipDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], ZipFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < 22 ? null : findEnd(view);
  if (end === null) return err('no_zip');
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return err('entries');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    const entry = entryAt(view, at);
    if (!entry.ok) return entry;
    const { next, ...found } = entry.value;
    entries.push(found);
    at = next;
  }
  const fault = faultOf(entries, bytes.length);
  return fault === null ? ok(entries.filter(({ name }) => !name.endsWith('/'))) : err(fault);
}

/** The packed bytes of an entry; null where its own header is not where the directory says. */
export function packedBytes(bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return from + packed > bytes.length ? null : bytes.subarray(from, from + packed);
}
