import { describe, expect, it } from 'vitest';
import type { ZipProblem } from '#ingest/zip/zipDirectory.ts';
import type { Keeping } from '#storage/openStore.ts';
import type { StoreFailure } from '#storage/storeFailure.ts';
import type { SaveState } from '#state/storeActions.ts';
import type { LoadFailure } from '#state/storeWork.ts';

import { storeTextOf } from '#text/storeText.ts';

type Text = ReturnType<typeof storeTextOf>;

/** The compiler refuses this where a failure has no words. */
const words = ({ failure, keeping, saveState, load }: Text) => ({
  failure: failure satisfies Readonly<Record<StoreFailure, string>>,
  keeping: keeping satisfies Readonly<Record<Keeping, string>>,
  saveState: saveState satisfies Readonly<Record<SaveState['state'], string>>,
  zip: load.zip satisfies Readonly<Record<ZipProblem, string>>,
  load: load satisfies Readonly<Record<Exclude<LoadFailure['kind'], 'store'>, unknown>>,
});

describe(storeTextOf, () => {
  it.each(['vi', 'en'] as const)('says in %s of each failure what happened, each in words of its own', (language) => {
    const { failure, zip } = words(storeTextOf(language));
    const sentences = [...Object.values(failure), ...Object.values(zip)];
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.filter((sentence) => !/^\p{Lu}.*\.$/u.test(sentence))).toEqual([]);
  });
});
