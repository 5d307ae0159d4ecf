import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildTable } from '#domain/observationTable.ts';
import { err, ok } from '#domain/result.ts';
import { useKeep } from '#features/data/useKeep.ts';
import { NO_IMPORT, type ToKeep } from '#state/importFiles.ts';
import { importWork } from '#state/importWork.ts';
import type { Kept } from '#state/lastKept.ts';
import { aDatasetOf } from '../support/aDataset.ts';

const store = vi.hoisted(() => ({ calls: 0, answer: (): Promise<unknown> => Promise.resolve() }));
vi.mock('#state/storeActions.ts', async (actual) => ({
  ...(await actual<object>()),
  useKeepImport: () => ({
    mutateAsync: () => {
      store.calls += 1;
      return store.answer();
    },
  }),
}));

const dataset = aDatasetOf('IDX 2022 58 62.27');
const comparison = { current: dataset, next: dataset, changes: { figures: [], goals: [] } as never, jumps: [] };
const leftOut = { figures: 0, goals: 0 };
const GIVEN: ToKeep = {
  files: [],
  combined: { observations: buildTable([]), goals: [], issues: [], disputes: [], leftOut },
};

function keeping(given: ToKeep | null) {
  const kept: Kept[] = [];
  const client = new QueryClient();
  const work = importWork(
    { get: () => NO_IMPORT, set: () => undefined },
    () => Promise.reject(new Error()),
    () => null,
  );
  const wrapper = ({ children }: Readonly<{ children: ReactNode }>) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(
    () => useKeep({ ...work, toKeep: async () => given }, comparison, (one) => kept.push(one)),
    { wrapper },
  );
  return { kept, result };
}

describe(useKeep, () => {
  beforeEach(() => void (store.calls = 0));

  it.each([
    ['the reader is gone', null, () => Promise.resolve(ok(1)), 'read-again'],
    ['code does not load', GIVEN, () => Promise.reject(new TypeError('Failed to fetch')), 'not-loaded'],
    ['there is no space', GIVEN, () => Promise.resolve(err('quota')), 'quota'],
    ['all is well', GIVEN, () => Promise.resolve(ok(1)), null],
  ])('says why nothing was kept where %s', async (_name, given, answer, failure) => {
    store.answer = answer;
    const { kept, result } = keeping(given);
    await act(async () => result.current.keep('all'));
    expect([result.current.failure, result.current.isSaving, kept.length]).toEqual([
      failure,
      false,
      failure === null ? 1 : 0,
    ]);
  });

  it('keeps once where it is pressed twice', async () => {
    store.answer = () => Promise.resolve(ok(1));
    const { kept, result } = keeping(GIVEN);
    await act(async () => {
      result.current.keep('all');
      result.current.keep('all');
    });
    expect([store.calls, kept.map(({ seq }) => seq)]).toEqual([1, [1]]);
  });
});
