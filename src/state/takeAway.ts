import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Result } from '#domain/result.ts';
import type { StoreFailure } from '#storage/storeFailure.ts';
import { openedStore, readAgain } from './storeReading.ts';

/** Why no file was written. */
export type TakeAwayFailure = StoreFailure | 'no-page';

/** Writes the whole app with everything that is shown as one file that opens at `start`, and hands it to `save`. */
export function useTakeAway(start: string, save: (page: string) => void) {
  const client = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: async (): Promise<Result<void, TakeAwayFailure>> => {
      const store = await openedStore(client);
      if (!store.ok) return store;
      const { readStore, takeAwayPage } = await import('./takeAwayWork.ts');
      const handedOut = store.value.mark();
      const content = await readStore(store.value);
      if (!content.ok) return content;
      const page = await takeAwayPage(content.value, start);
      if (!page.ok) return page;
      save(page.value);
      handedOut();
      return { ok: true, value: undefined };
    },
    onSettled: () => readAgain(client),
  });
}
