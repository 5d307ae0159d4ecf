import type { Decisions } from '#domain/decisions.ts';
import { MAX_FILE_BYTES } from '#ingest/bytes/limits.ts';
import type { ImportFile } from './importFiles.ts';

/** The same file under another name: `kq.xlsx` with `[2023]` is `kq [2023].xlsx`. */
export function renamed(file: File, addition: string): File {
  const [, stem = file.name, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(file.name) ?? [];
  return new File([file], `${stem} ${addition}${ending}`, { type: file.type });
}

/** A file under a name that no other file of the import has, since problems are told by file. */
export function named(file: File, taken: ReadonlySet<string>): File {
  let [own, n] = [file, 2];
  for (; taken.has(own.name); n += 1) own = renamed(file, `(${n})`);
  return own;
}

/** A file to be read under some decisions. */
export type Given = Readonly<{ source: File; decisions: Decisions }>;

/** A file that waits for its turn; one that is too large never gets it. */
export const waiting = (key: string, file: File, decisions: Decisions): ImportFile => ({
  key,
  name: file.name,
  size: file.size,
  step: file.size > MAX_FILE_BYTES ? 'failed' : 'waiting',
  share: 0,
  first: null,
  reading: null,
  version: 0,
  decisions,
  signature: null,
  isByRule: false,
  hadRule: false,
  trouble: file.size > MAX_FILE_BYTES ? 'too-large' : null,
});
