import { fold } from '#text/fold.ts';

type Named = Readonly<{ label: string; note: string | null }>;

/** The options that hold every word of the query, marks and case aside; those that begin with it come first. */
export function searchOptions<T extends Named>(options: readonly T[], query: string): readonly T[] {
  const wanted = fold(query);
  const words = wanted.split(' ').filter((word) => word !== '');
  const found = options
    .map((option) => ({ option, text: fold(`${option.label} ${option.note ?? ''}`) }))
    .filter(({ text }) => words.every((word) => text.includes(word)));
  const begins = found.filter(({ text }) => text.startsWith(wanted));
  const others = found.filter(({ text }) => !text.startsWith(wanted));
  return [...begins, ...others].map(({ option }) => option);
}
