import { err, ok, type Result } from '#domain/result.ts';

/** One file within a ZIP, as its directory declares it. `start` is where its bytes begin, `packed` how many there are. */
export type ZipEntry = Readonly<{
  name: string;
  isDeflated: boolean;
  crc: number;
  start: number;
  packed: number;
  size: number; // bytes when unpacked
}>;

/** Why an archive is not opened. */
export type ZipProblem =
  | 'no_zip'
  | 'damaged'
  | 'entries'
  | 'size'
  | 'ratio'
  | 'name'
  | 'twice'
  | 'encrypted'
  | 'method';
/** The same, with the name or the size that it is about; null: the archive as a whole. */
export type ZipFault = Readonly<{ problem: ZipProblem; detail: string | null }>;

/** How much an archive may hold; one that is itself larger holds more. */
export const MOST_BYTES = 200 * 1024 * 1024;
const MOST_ENTRIES = 2_000;
const HIGHEST_RATIO = 200;
const RATIO_FROM = 1024 * 1024; // below that, a high ratio does no harm

const END_MARK = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_MARK = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_MARK = 0x04034b50;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 65_535;
const NO_SIZE = 0xffffffff; // the size stands in a ZIP64 field, which nothing within the limits needs

const fault = (problem: ZipProblem, detail: string | null = null): Result<never, ZipFault> => err({ problem, detail });

/** Where the record at the end begins, which says where the directory is; null where the file is cut off. */
function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_MARK) return at;
  }
  return null;
}

/** A path that stays where it is put: no way up, no drive, no backslash, no letters that cannot be seen. */
const isSafeName = (name: string): boolean =>
  name.length <= 200 &&
  !/[\\:\p{Cc}\p{Cf}\uFFFD]/u.test(name) &&
  name
    .replace(/\/$/, '')
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..');

/** Where the bytes of an entry begin: behind its own header, which repeats its name; null where there is no such header. */
function startOf(view: DataView, header: number): number | null {
  if (header + LOCAL_LENGTH > view.byteLength || view.getUint32(header, true) !== LOCAL_MARK) return null;
  return header + LOCAL_LENGTH + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

type Found = Readonly<{ entry: ZipEntry; next: number }>;

function entryAt(bytes: Uint8Array, view: DataView, at: number): Result<Found, ZipFault> {
  if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY_MARK) return fault('damaged');
  const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd));
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  if (!isSafeName(name)) return fault('name', name);
  if ((flags & 1) === 1) return fault('encrypted', name);
  if (method !== 0 && method !== 8) return fault('method', name);
  const start = startOf(view, view.getUint32(at + 42, true));
  if (packed === NO_SIZE || size === NO_SIZE) return fault('size', name);
  const isCut = start === null || start + packed > bytes.length;
  if (isCut || (method === 0 && packed !== size)) return fault('damaged', name);
  const crc = view.getUint32(at + 16, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return ok({ entry: { name, isDeflated: method === 8, crc, start, packed, size }, next });
}

const megabytes = (size: number): string => `${Math.round(size / 1024 / 1024)} MB`;

/** What a whole directory must keep to before anything is unpacked. */
function wholeFault(entries: readonly ZipEntry[]): Result<never, ZipFault> | null {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST_BYTES) return fault('size', megabytes(total));
  const dense = entries.find(({ size, packed }) => size > RATIO_FROM && size > packed * HIGHEST_RATIO);
  if (dense !== undefined) return fault('ratio', `${dense.name}, ${megabytes(dense.size)}`);
  const names = entries.map(({ name }) => name.toLowerCase());
  const twice = names.find((name, i) => names.indexOf(name) < i);
  return twice === undefined ? null : fault('twice', twice);
}

/** The files of an archive by its directory, held against the limits; folders are left out. Nothing is unpacked for it. */
export function readZipDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], ZipFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return fault('no_zip');
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return fault('entries', String(count));
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < count) {
    const found = entryAt(bytes, view, at);
    if (!found.ok) return found;
    entries.push(found.value.entry);
    at = found.value.next;
  }
  return wholeFault(entries) ?? ok(entries.filter(({ name }) => !name.endsWith('/')));
}
