import { fold } from '#text/fold.ts';

const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} ._()-]{0,79}$/u;

/** A name as part of a file name: letters, digits and hyphens; `x` where nothing is left of it. */
const slug = (name: string): string =>
  fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60) || 'x';

/**
 * Where figures or goals lie in a published folder. One that came from there keeps its path; any other goes to the table
 * that is called like `name` as far as every file system allows it.
 */
export function tablePath(folder: 'results' | 'goals', from: string, name: string): string {
  const [first, base, ...deeper] = from.split('/');
  const isTheirs = first === folder && deeper.length === 0 && base?.endsWith('.csv') === true;
  if (isTheirs && PLAIN.test(base.slice(0, -'.csv'.length))) return from;
  const plain = name.normalize('NFC');
  return `${folder}/${PLAIN.test(plain) && !/[ .]$/.test(plain) ? plain : slug(plain)}.csv`;
}
