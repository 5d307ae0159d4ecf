import type { Said } from '#state/importFiles.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatNumber } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { Notice } from '#ui/Notice.tsx';

function saying(what: Said, language: Language): string {
  const words = dataTextOf(language).said;
  switch (what.kind) {
    case 'same':
      return words.same(what.name, what.first);
    case 'directory':
      return words.directory(what.name);
    case 'kept':
      return words.kept(formatNumber(what.files, 0, language));
    default:
      return what satisfies never;
  }
}

/** What is said of things that were dropped and not read, and of those that are kept already. */
export function SaidNotices({ said, language }: Readonly<{ said: readonly Said[]; language: Language }>) {
  const lines = said.map((what) => saying(what, language));
  return [...new Set(lines)].map((line) => <Notice key={line}>{line}</Notice>);
}
