import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import type { Result } from '#domain/result.ts';
import type { ImportDraft } from '#storage/keepImport.ts';
import type { Store } from '#storage/openStore.ts';
import type { StoreContent } from '#storage/readStore.ts';
import type { Rule } from '#storage/ruleFormat.ts';
import type { StoreFailure } from '#storage/storeFailure.ts';
import { openedStore, readAgain, useStore } from './storeReading.ts';
import type { LoadFailure } from './storeWork.ts';

const SAVING = ['store', 'save'] as const;

/** What the store's writing functions are, loaded when somebody first saves. */
const writing = async () => {
  const [keep, rules] = await Promise.all([import('#storage/keepImport.ts'), import('#storage/rules.ts')]);
  return { ...keep, ...rules };
};
type Writing = Awaited<ReturnType<typeof writing>>;

/** One action on the store: actions stand in line, and what is shown is read again after each. */
function useSaving<V, T>(act: (write: Writing, store: Store, given: V) => Promise<Result<T, StoreFailure>>) {
  const client = useQueryClient();
  return useMutation({
    mutationKey: SAVING,
    scope: { id: 'store' },
    networkMode: 'always',
    gcTime: Infinity, // what failed last stays visible
    mutationFn: async (given: V): Promise<Result<T, StoreFailure>> => {
      const [store, write] = [await openedStore(client), await writing()];
      return store.ok ? act(write, store.value, given) : store;
    },
    onSettled: () => readAgain(client),
  });
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Now, as an ISO time with the hours that the clock on the wall shows and their distance from UTC. */
function timeHere(): string {
  const now = new Date();
  const east = -now.getTimezoneOffset();
  const here = new Date(now.getTime() + east * 60_000).toISOString().slice(0, 19);
  const distance = Math.abs(east);
  return `${here}${east < 0 ? '-' : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
}

/** Keeps an import that was reviewed; its number comes back. */
export const useKeepImport = () =>
  useSaving((write, store, draft: Omit<ImportDraft, 'keptAt'>) =>
    write.keepImport(store, { ...draft, keptAt: timeHere() }),
  );

/** Takes an import out of force if it still is the last one; its number, null where it is not. */
export const useUndo = () => useSaving((write, store, seq: number) => write.undoImport(store, seq));

/** Puts the import that was undone last back in force; its number, null where there is none. */
export const useRedo = () => useSaving((write, store, _: void) => write.redoImport(store));

/** Writes a note beside an import. */
export const useAnnotate = () =>
  useSaving((write, store, { seq, note }: Readonly<{ seq: number; note: string }>) =>
    write.annotateImport(store, seq, note),
  );

/** Remembers what was decided about files with these headings. */
export const useRememberRule = () => useSaving((write, store, rule: Rule) => write.rememberRule(store, rule));

/** Forgets what was decided about files with these headings. */
export const useForgetRule = () => useSaving((write, store, signature: string) => write.forgetRule(store, signature));

/** Packs the data as they are shown, with their history, as a ZIP archive. */
export function usePackData() {
  const client = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: async (): Promise<Result<Uint8Array<ArrayBuffer>, StoreFailure>> => {
      const store = await openedStore(client);
      return store.ok ? (await import('./storeWork.ts')).packOwnData(store.value) : store;
    },
  });
}

/** Reads a data package, before anything is replaced by it. */
export const useReadData = () =>
  useMutation({
    networkMode: 'always',
    mutationFn: async (file: Blob): Promise<Result<StoreContent, LoadFailure>> =>
      (await import('./storeWork.ts')).readOwnData(file),
  });

/** Puts the history of a data package in place of what is stored; how many imports it has. */
export function useLoadData() {
  const client = useQueryClient();
  return useMutation({
    scope: { id: 'store' },
    networkMode: 'always',
    mutationFn: async (content: StoreContent): Promise<Result<number, LoadFailure>> => {
      const store = await openedStore(client);
      if (!store.ok) return { ok: false, error: { kind: 'store', failure: store.error } };
      return (await import('./storeWork.ts')).loadOwnData(store.value, content);
    },
    onSettled: () => readAgain(client),
  });
}

/**
 * Whether everything is saved, and why not. Not saved where the last action failed, where nothing can be saved here at all,
 * or where the page is one file (`in-file`), which must be written anew.
 */
export type SaveState = Readonly<{ state: 'saved' | 'saving' | 'not-saved'; why: StoreFailure | 'in-file' | null }>;

const FAILURES: readonly StoreFailure[] = ['quota', 'blocked', 'newer', 'denied', 'lost', 'aborted'];

/** The failure that a saving action gave; null where it gave its value. */
function failureIn(result: unknown): StoreFailure | null {
  const error = typeof result === 'object' && result !== null && 'error' in result ? result.error : null;
  return FAILURES.find((failure) => failure === error) ?? null;
}

/** What to say of saving, at any time. */
export function useSaveState(): SaveState {
  const { mode, failure, isAhead } = useStore();
  const last = useMutationState({ filters: { mutationKey: SAVING }, select: ({ state }) => state }).at(-1);
  if (last?.status === 'pending') return { state: 'saving', why: null };
  const why = last?.status === 'error' ? 'aborted' : (failureIn(last?.data) ?? failure);
  if (why !== null) return { state: 'not-saved', why };
  if (!isAhead) return { state: 'saved', why: null };
  return { state: 'not-saved', why: mode === 'file' ? 'in-file' : 'denied' };
}
