import { contentHash } from '#domain/contentHash.ts';
import { toDatasetId, type DatasetId } from '#domain/ids.ts';

export { contentHash };

/** The id of a dataset made from these files: a hash of their contents, whatever their names and order. */
export async function datasetIdOf(files: readonly Uint8Array<ArrayBuffer>[]): Promise<DatasetId> {
  const hashes = await Promise.all(files.map(contentHash));
  return toDatasetId(await contentHash(new TextEncoder().encode(hashes.toSorted().join('\n'))));
}
