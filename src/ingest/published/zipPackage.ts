import { zipSync } from 'fflate';
import { err, ok, type Result } from '#domain/result.ts';
import { crc32 } from '#domain/crc32.ts';
import { unpackEntry } from '#ingest/zip/unpackEntry.ts';
import { readZipDirectory, type ZipEntry, type ZipProblem } from '#ingest/zip/zipDirectory.ts';
import type { PackageFiles } from './packageDescriptor.ts';

/** The time that every file of an archive carries, so that the same files give the same archive. */
const NO_TIME = new Date(1980, 0, 1);

/** The files of a package as a ZIP archive: the same files give the same bytes. */
export function zipPackage(files: PackageFiles): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(files), { mtime: NO_TIME, level: 6 });
}

function unpacked(bytes: Uint8Array, entry: ZipEntry): Result<Uint8Array<ArrayBuffer>, ZipProblem> {
  const whole = new Uint8Array(entry.size);
  let at = 0;
  const fault = unpackEntry(bytes, entry, (piece) => {
    whole.set(piece, at);
    at += piece.length;
    return null;
  });
  if (fault !== null) return err(fault.problem);
  return crc32(whole) === entry.crc ? ok(whole) : err('damaged');
}

/**
 * The files of a ZIP archive, or why it is not opened: more than 2 000 files, more than 200 MB, packed more than 200
 * times, a path that leads elsewhere, a name twice, a wrong checksum. The directory is judged before anything is unpacked.
 */
export function unzipPackage(bytes: Uint8Array): Result<PackageFiles, ZipProblem> {
  const entries = readZipDirectory(bytes);
  if (!entries.ok) return err(entries.error.problem);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const entry of entries.value) {
    const content = unpacked(bytes, entry);
    if (!content.ok) return content;
    files.set(entry.name, content.value);
  }
  return ok(files);
}
