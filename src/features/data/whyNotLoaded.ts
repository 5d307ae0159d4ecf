import type { LoadFailure } from '#state/storeWork.ts';
import type { Language } from '#text/language.ts';
import { storeTextOf } from '#text/storeText.ts';

/** Why a data package was not opened, in a sentence. */
export function whyNotLoaded(why: LoadFailure, language: Language): string {
  const { failure, load } = storeTextOf(language);
  switch (why.kind) {
    case 'zip':
      return load.zip[why.fault];
    case 'damaged':
      return load.damaged(why.place);
    case 'store':
      return failure[why.failure];
    case 'too-large':
    case 'no-history':
    case 'newer':
      return load[why.kind];
    default:
      return why satisfies never;
  }
}
