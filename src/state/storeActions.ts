import { useMutation, type QueryClient } from '@tanstack/react-query';
import { contentHash } from '#domain/contentHash.ts';
import { toDatasetId } from '#domain/ids.ts';
import type { KeptImport } from '#domain/keptImport.ts';
import { err, ok, type Result } from '#domain/result.ts';
import {
  heldIn,
  hold,
  useStore,
  useStoreClient,
  type Rule,
  type StoreContent,
  type StoreFailure,
} from './storeReading.ts';

/** An import as it comes from the review. */
export type ImportDraft = Omit<KeptImport, 'id' | 'seq'>;

function useSaving<V, T>(act: (client: QueryClient, given: V) => Promise<T>) {
  const client = useStoreClient();
  return useMutation({
    scope: { id: 'store' },
    networkMode: 'always',
    mutationFn: async (given: V): Promise<Result<T, StoreFailure>> => ok(await act(client, given)),
  });
}

const inForce = (content: StoreContent, kept: readonly number[], undone: readonly number[]): StoreContent => ({
  ...content,
  kept: content.history.flatMap((entry) => (kept.includes(entry.kept.seq) ? [entry.kept] : [])),
  history: content.history.map((entry) => ({ ...entry, isUndone: !kept.includes(entry.kept.seq) })),
  undone,
});

const seqs = ({ kept }: StoreContent): readonly number[] => kept.map(({ seq }) => seq);

/** Keeps an import that was reviewed; its number comes back. */
export const useKeepImport = () =>
  useSaving(async (client, draft: Omit<ImportDraft, 'keptAt'>) => {
    const { content } = heldIn(client);
    const seq = content.history.length + 1;
    const id = toDatasetId(await contentHash(new TextEncoder().encode(JSON.stringify(draft.files))));
    const kept = { ...draft, keptAt: new Date().toISOString(), id, seq };
    const history = [...content.history, { kept, isUndone: false }];
    hold(client, inForce({ ...content, history }, [...seqs(content), seq], []));
    return seq;
  });

/** Takes the last import out of force; its number, null where there is none. */
export const useUndo = () =>
  useSaving(async (client, _: void) => {
    const { content } = heldIn(client);
    const last = seqs(content).at(-1);
    if (last === undefined) return null;
    hold(client, inForce(content, seqs(content).slice(0, -1), [last, ...content.undone]));
    return last;
  });

/** Puts the import that was undone last back in force; its number, null where there is none. */
export const useRedo = () =>
  useSaving(async (client, _: void) => {
    const { content } = heldIn(client);
    const [next, ...undone] = content.undone;
    if (next === undefined) return null;
    hold(client, inForce(content, [...seqs(content), next], undone));
    return next;
  });

/** Writes a note beside an import. */
export const useAnnotate = () =>
  useSaving(async (client, { seq, note }: Readonly<{ seq: number; note: string }>) => {
    const { content } = heldIn(client);
    const noted = (kept: KeptImport): KeptImport => (kept.seq === seq ? { ...kept, note } : kept);
    const history = content.history.map((entry) => ({ ...entry, kept: noted(entry.kept) }));
    hold(client, { ...content, history, kept: content.kept.map(noted) });
    return true;
  });

/** Remembers what was decided about files with these headings. */
export const useRememberRule = () =>
  useSaving(async (client, rule: Rule) => {
    const { content } = heldIn(client);
    const others = content.rules.filter(({ signature }) => signature !== rule.signature);
    hold(client, { ...content, rules: [...others, rule] });
  });

/** Why a data package was not loaded. */
export type LoadFailure =
  | Readonly<{ kind: 'too-large' | 'no-history' | 'newer' }>
  | Readonly<{ kind: 'damaged'; place: string }>
  | Readonly<{ kind: 'store'; failure: StoreFailure }>;

/** Packs the data as they are shown, with their history; nothing in memory can be packed. */
export const usePackData = () =>
  useMutation({
    networkMode: 'always',
    mutationFn: async (): Promise<Result<Uint8Array<ArrayBuffer>, StoreFailure>> => err('denied'),
  });

/** Puts the history of a data package in place of what is stored; nothing can be put in memory. */
export const useLoadData = () =>
  useMutation({
    networkMode: 'always',
    mutationFn: async (_file: Blob): Promise<Result<number, LoadFailure>> => err({ kind: 'store', failure: 'denied' }),
  });

/** Whether everything is saved, and why not. */
export type SaveState = Readonly<{ state: 'saved' | 'saving' | 'not-saved'; why: StoreFailure | null }>;

/** What to say of saving, at any time. */
export function useSaveState(): SaveState {
  const { mode, content } = useStore();
  const isHeld = mode === 'memory' && content.history.length > 0;
  return isHeld ? { state: 'not-saved', why: 'denied' } : { state: 'saved', why: null };
}
