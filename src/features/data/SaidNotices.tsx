import type { Said } from '#state/importFiles.ts';
import { dataTextOf } from '#text/dataText.ts';
import type { Language } from '#text/language.ts';
import { Notice } from '#ui/Notice.tsx';

/** What is said of things that were dropped and not read. */
export function SaidNotices({ said, language }: Readonly<{ said: readonly Said[]; language: Language }>) {
  const words = dataTextOf(language).said;
  const lines = said.map((what) =>
    what.kind === 'same' ? words.same(what.name, what.first) : words.directory(what.name),
  );
  return [...new Set(lines)].map((line) => <Notice key={line}>{line}</Notice>);
}
