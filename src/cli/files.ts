import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PackageFiles } from '#ingest/published/packageDescriptor.ts';

const bytesOf = async (file: string): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await readFile(file));

/** The bytes of a file; null when it cannot be read. */
export async function fileBytes(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const isFile = await stat(file).then(
    (found) => found.isFile(),
    () => false, // it is not there
  );
  return isFile ? bytesOf(file) : null;
}

/** The descriptor, tables and JSON resources of a published folder by their path in it; null when there is no such folder. */
export async function folderFiles(folder: string): Promise<PackageFiles | null> {
  const names = await readdir(folder, { recursive: true }).catch(() => null); // it is not there
  if (names === null) return null;
  const wanted = names.filter((name) => name.endsWith('.csv') || name.endsWith('.json')).toSorted();
  const files = await Promise.all(
    wanted.map(async (name) => [name.split(path.sep).join('/'), await bytesOf(path.join(folder, name))] as const),
  );
  return new Map(files);
}
