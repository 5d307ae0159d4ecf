import { Inflate, zipSync } from 'fflate';
import { err, ok, type Result } from '#domain/result.ts';
import { crc32 } from './crc32.ts';
import type { PackageFiles } from './packageDescriptor.ts';
import { MOST_BYTES, packedBytes, readZipDirectory, type ZipEntry, type ZipFault } from './zipDirectory.ts';

/** The time that every file of an archive carries, so that the same files give the same archive. */
const NO_TIME = new Date(1980, 0, 1);
const STEP = 65_536;

/** The files of a package as a ZIP archive: the same files give the same bytes. */
export function zipPackage(files: PackageFiles): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(files), { mtime: NO_TIME, level: 6 });
}

/** Unpacks piece by piece and stops as soon as more comes out than the directory says. */
function inflated(packed: Uint8Array, size: number): Result<Uint8Array<ArrayBuffer>, ZipFault> {
  const whole = new Uint8Array(size);
  let at = 0;
  const inflate = new Inflate((part) => {
    if (at + part.length <= size) whole.set(part, at);
    at += part.length;
  });
  const isWithin = (): boolean => at <= size;
  try {
    for (let from = 0; from < packed.length && isWithin(); from += STEP)
      inflate.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
  } catch {
    return err('damaged'); // the packed bytes are no deflated ones
  }
  return at === size ? ok(whole) : err(at > size ? 'size' : 'damaged');
}

function unpacked(bytes: Uint8Array, entry: ZipEntry): Result<Uint8Array<ArrayBuffer>, ZipFault> {
  const packed = packedBytes(bytes, entry);
  if (packed === null) return err('damaged');
  const content =
    entry.method === 'deflated' ? inflated(packed, entry.size) : ok(new Uint8Array(packed.slice(0, entry.packed)));
  if (!content.ok) return content;
  const isWhole = content.value.length === entry.size && crc32(content.value) === entry.crc;
  return isWhole ? content : err('damaged');
}

/**
 * The files of a ZIP archive, or why it is not opened: more than 2 000 files, more than 200 MB, packed more than 200
 * times, a path that leads elsewhere, a name twice, a wrong checksum. The directory is judged before anything is unpacked.
 */
export function unzipPackage(bytes: Uint8Array): Result<PackageFiles, ZipFault> {
  const entries = readZipDirectory(bytes);
  if (!entries.ok) return entries;
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let total = 0;
  for (const entry of entries.value) {
    total += entry.size;
    if (total > MOST_BYTES) return err('size');
    const content = unpacked(bytes, entry);
    if (!content.ok) return content;
    files.set(entry.name, content.value);
  }
  return ok(files);
}
