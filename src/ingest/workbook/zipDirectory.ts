import type { IssueCode } from '#domain/issue.ts';
import { err, ok, type Result } from '#domain/result.ts';

/** One file within a ZIP, as its directory declares it. `start` is where its bytes begin, `packed` how many there are. */
export type ZipEntry = Readonly<{ name: string; start: number; packed: number; size: number; isDeflated: boolean }>;

/** Why a workbook is not opened; `detail` names a part of it, a cell or a size. */
export type WorkbookFault = Readonly<{ code: IssueCode; detail: string | null }>;

const MAX_ENTRIES = 2_000;
const MAX_UNPACKED = 200 * 1024 * 1024;
const MAX_RATIO = 200;
const RATIO_FROM = 1024 * 1024; // below that, a high ratio does no harm

const END_MARK = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_MARK = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_MARK = 0x04034b50;
const LOCAL_LENGTH = 30;
const MAX_COMMENT = 65_535;
const NO_SIZE = 0xffffffff; // the size stands in a ZIP64 field, which no workbook within the limits needs

const unreadable = (detail: string | null): Result<never, WorkbookFault> =>
  err({ code: 'workbook_unreadable', detail });
const hostile = (detail: string): Result<never, WorkbookFault> => err({ code: 'workbook_hostile', detail });

/** Where the record at the end of a ZIP begins, which says where the directory is; null where the file is cut off. */
function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_MARK) return at;
  }
  return null;
}

const isOddPath = (name: string): boolean => /^[/\\]|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)|[\u0000-\u001f]/i.test(name);

/** Where the bytes of an entry begin: behind its own header, which repeats its name; null where there is no such header. */
function startOf(view: DataView, header: number): number | null {
  if (header + LOCAL_LENGTH > view.byteLength || view.getUint32(header, true) !== LOCAL_MARK) return null;
  return header + LOCAL_LENGTH + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

type Found = Readonly<{ entry: ZipEntry; next: number }>;

function entryAt(bytes: Uint8Array, view: DataView, at: number): Result<Found, WorkbookFault> {
  if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY_MARK) return unreadable(null);
  const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
  const nameEnd = at + ENTRY_LENGTH + (nameLength ?? 0);
  const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd));
  const method = view.getUint16(at + 10, true);
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  const [packed = 0, size = 0] = [20, 24].map((offset) => view.getUint32(at + offset, true));
  if (isOddPath(name)) return hostile(name);
  if (isEncrypted || (method !== 0 && method !== 8) || packed === NO_SIZE || size === NO_SIZE) return unreadable(name);
  const start = startOf(view, view.getUint32(at + 42, true));
  if (start === null || start + packed > bytes.length || (method === 0 && packed !== size)) return unreadable(name);
  const entry = { name, start, packed, size, isDeflated: method === 8 };
  return ok({ entry, next: nameEnd + (extra ?? 0) + (comment ?? 0) });
}

const megabytes = (size: number): string => `${Math.round(size / 1024 / 1024)} MB`;

/** Whether an archive declares more than an honest workbook holds. */
function declaresTooMuch(entries: readonly ZipEntry[]): string | null {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_UNPACKED) return megabytes(total);
  const dense = entries.find(({ size, packed }) => size > RATIO_FROM && size > packed * MAX_RATIO);
  return dense === undefined ? null : `${dense.name}, ${megabytes(dense.size)}`;
}

/**
 * The files within a ZIP by its directory; nothing is unpacked. Faults: `workbook_hostile` (too many or too large, odd
 * paths), `workbook_unreadable` (cut off, encrypted, damaged).
 */
export function readZipDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], WorkbookFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return unreadable(null);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) return hostile(String(count));
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < count) {
    const found = entryAt(bytes, view, at);
    if (!found.ok) return found;
    entries.push(found.value.entry);
    at = found.value.next;
  }
  const tooMuch = declaresTooMuch(entries);
  if (tooMuch !== null) return hostile(tooMuch);
  const twice = entries.find(({ name }, i) => entries.findIndex((other) => other.name === name) !== i);
  return twice === undefined ? ok(entries) : hostile(twice.name);
}
