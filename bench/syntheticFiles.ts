import { writeFileSync } from 'node:fs';
import { readPackageCatalogue } from '#ingest/published/readPackage.ts';
import { folderFiles } from '../src/cli/files.ts';
import { tidyText, withMoreIndices } from './syntheticResults.ts';

/** Writes tidy files of several sizes, up to `most` rows, and their catalogue into a folder; the names of the files. */
export async function writeFiles(most: number, folder: string): Promise<readonly string[]> {
  const catalogue = withMoreIndices(readPackageCatalogue((await folderFiles('public/data')) ?? new Map()).catalogue);
  const sizes = [10_000, 199_999, ...(most > 200_000 ? [most] : [])];
  writeFileSync(`${folder}/catalogue.json`, JSON.stringify(catalogue));
  writeFileSync(`${folder}/warm.csv`, tidyText(catalogue, 2000));
  return sizes.map((rows) => {
    writeFileSync(`${folder}/tidy-${rows}.csv`, tidyText(catalogue, rows));
    return `tidy-${rows}.csv`;
  });
}
