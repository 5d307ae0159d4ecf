import { NO_DECISIONS } from '#domain/decisions.ts';
import { lastingDecisions } from '#ingest/session/headingSignature.ts';
import 'fake-indexeddb/auto';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import { useCurrentData, useDataset } from '#state/dataset.ts';
import {
  useAnnotate,
  useKeepImport,
  useLoadData,
  usePackData,
  useReadData,
  useRedo,
  useRememberRule,
  useSaveState,
  useUndo,
} from '#state/storeActions.ts';
import { useOtherTabs, useStore } from '#state/storeReading.ts';
import { keepImport } from '#storage/keepImport.ts';
import { openStore } from '#storage/openStore.ts';
import { aDatasetOf, aGoalOf } from '../support/aDataset.ts';
import { aDraft, observationsOf, valueOf } from '../support/aStore.ts';
import { failCall } from '../support/failingCalls.ts';
import { publish, renderApp } from '../support/renderApp.tsx';
import { server } from '../support/server.ts';

const dataset: Dataset = {
  ...aDatasetOf('IDX 2021 58 60.16 35/63\nIDX 2022 58 62.27 29/63'),
  goals: [
    aGoalOf('score >= 63', { id: 'SCORE', wording: 'đạt 63 điểm trở lên', issuedOn: '2022-01-06' }),
    aGoalOf('rank <= 40 ', { id: 'OLD', due: '2021', wording: 'hạng 40 trở lên', issuedOn: '2021-01-06' }),
  ],
};

const MINE = aDraft('IDX 2022 58 64.50', { file: 'cua-toi.csv' });
const LATER = aDraft('IDX 2022 58 61.00', { file: 'sau.csv' });

/** What another tab, or an earlier visit, kept in this browser. */
async function kept(...drafts: readonly (typeof MINE)[]): Promise<void> {
  const store = valueOf(await openStore({ storage: null }));
  for (const draft of drafts) valueOf(await keepImport(store, draft));
  store.close();
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  publish(dataset);
});
afterEach(() => vi.unstubAllGlobals());

const finding = () => screen.findByRole('heading', { level: 1 });

describe('the start screen', () => {
  it('opens no database for a reader who never kept anything', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    renderApp('#/goals?entity=58%402004');
    expect((await finding()).textContent).toBe('Tỉnh 58: đạt 1/2 chỉ tiêu, 1 không đạt');
    expect(open).not.toHaveBeenCalled();
    expect(screen.queryByText(/của bạn/)).toBeNull();
  });

  it('judges by the analyst’s own figures and marks each row that they changed', async () => {
    await kept(MINE);
    renderApp('#/goals?entity=58%402004');
    expect((await finding()).textContent).toBe('Tỉnh 58: đạt cả 2 chỉ tiêu');
    const marks = screen.getAllByText(/của bạn/);
    expect(marks.map((mark) => mark.textContent)).toEqual(['2022 · của bạn']);
  });

  it('follows another tab', async () => {
    await kept(MINE);
    renderApp('#/goals?entity=58%402004');
    await waitFor(async () => expect((await finding()).textContent).toBe('Tỉnh 58: đạt cả 2 chỉ tiêu'));
    await kept(LATER);
    await waitFor(async () => expect((await finding()).textContent).toBe('Tỉnh 58: đạt 1/2 chỉ tiêu, 1 không đạt'));
  });

  it('shows what is published where the browser denies storage', async () => {
    vi.stubGlobal('indexedDB', { databases: () => Promise.reject(new DOMException('no', 'SecurityError')) });
    renderApp('#/goals?entity=58%402004');
    expect((await finding()).textContent).toBe('Tỉnh 58: đạt 1/2 chỉ tiêu, 1 không đạt');
  });
});

describe('a goal in full', () => {
  it('says of a changed figure that it is the analyst’s own, and what is published', async () => {
    await kept(MINE);
    renderApp('#/goal?goal=SCORE');
    expect(
      await screen.findByText(
        'Số liệu của bạn (tệp cua-toi.csv, dòng 2); đã công bố: 62,27 điểm · hạng 29/63'.replaceAll(
          /(?<=\d) (?=điểm)|(?<=hạng) /g,
          '\u00a0',
        ),
        { normalizer: (text) => text },
      ),
    ).toBeTruthy();
    expect(
      screen.getByText(
        /^Số liệu 2022 là của bạn \(tệp cua-toi.csv, nhập ngày.21\/11\/2026\), thay cho số đã công bố 62,27/,
      ),
    ).toBeTruthy();
  });
});

/** Hooks as a screen uses them, over one client. */
function hooks() {
  const client = new QueryClient();
  const wrapper = ({ children }: Readonly<{ children: ReactNode }>) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(
    () => {
      useOtherTabs();
      return {
        store: useStore(),
        save: useSaveState(),
        data: useDataset().data,
        review: useCurrentData(
          dataset.goals.map(({ indicator }) => indicator),
          true,
        ).data,
        keep: useKeepImport(),
        undo: useUndo(),
        redo: useRedo(),
        annotate: useAnnotate(),
        remember: useRememberRule(),
        pack: usePackData(),
        read: useReadData(),
        load: useLoadData(),
      };
    },
    { wrapper },
  );
}
type Hooks = ReturnType<typeof hooks>['result'];

const scoreIn = ({ current }: Hooks): number | undefined =>
  observationsOf(current.data ?? dataset).find((o) => o.period.year === 2022)?.score?.low;

describe('saving', () => {
  const { keptAt: _keptAt, ...mine } = MINE;

  it('keeps, notes, undoes and redoes, and shows each at once', async () => {
    const { result } = hooks();
    await waitFor(() => expect(result.current.data).toBeDefined());
    expect(result.current.store.mode).toBe('none');
    await act(() => result.current.keep.mutateAsync(mine));
    await waitFor(() => expect(scoreIn(result)).toBe(64_500_000));
    expect(result.current.store.content.history[0]?.kept.keptAt).toBe('2026-11-21T09:00:00+07:00');
    await act(() => result.current.annotate.mutateAsync({ seq: 1, note: 'dự thảo' }));
    await waitFor(() => expect(result.current.data?.local?.imports[0]?.note).toBe('dự thảo'));
    await act(() => result.current.undo.mutateAsync(1));
    await waitFor(() => expect(scoreIn(result)).toBe(62_270_000));
    expect(result.current.store.content.undone).toEqual([1]);
    await act(() => result.current.redo.mutateAsync());
    await waitFor(() => expect(scoreIn(result)).toBe(64_500_000));
    await waitFor(() => expect(observationsOf(result.current.review ?? dataset)).toHaveLength(2));
    expect(result.current.save).toEqual({ state: 'saved', why: null });
  });

  it('remembers a rule', async () => {
    const { result } = hooks();
    await act(() =>
      result.current.remember.mutateAsync({ signature: 'a|b', decisions: lastingDecisions(NO_DECISIONS) }),
    );
    await waitFor(() =>
      expect(result.current.store.content.rules).toEqual([
        { signature: 'a|b', decisions: lastingDecisions(NO_DECISIONS) },
      ]),
    );
  });

  it('says that nothing was saved when there is no space, and that it is once it worked', async () => {
    await kept(LATER);
    const { result } = hooks();
    await waitFor(() => expect(result.current.store.mode).toBe('database'));
    const calls = failCall(4, 'QuotaExceededError');
    await act(() => result.current.keep.mutateAsync(mine));
    calls.restore();
    await waitFor(() => expect(result.current.save).toEqual({ state: 'not-saved', why: 'quota' }));
    expect(result.current.store.content.kept).toHaveLength(1);
    await act(() => result.current.keep.mutateAsync(mine));
    await waitFor(() => expect(result.current.save).toEqual({ state: 'saved', why: null }));
  });

  it('says that nothing is saved where the browser denies storage, and still shows it', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { result } = hooks();
    await waitFor(() => expect(result.current.data).toBeDefined());
    await act(() => result.current.keep.mutateAsync(mine));
    await waitFor(() => expect(scoreIn(result)).toBe(64_500_000));
    expect(result.current.save).toEqual({ state: 'not-saved', why: 'denied' });
    expect([result.current.store.mode, result.current.store.keeping]).toEqual(['memory', 'memory']);
  });
});

describe('a data package', () => {
  const descriptor = () =>
    server.use(http.get('*/data/datapackage.json', () => HttpResponse.json({ name: 'x', title: 'Gói thử' })));

  it('is loaded again losslessly, also in another browser', async () => {
    descriptor();
    await kept(MINE, LATER);
    const first = hooks();
    await waitFor(() => expect(first.result.current.store.content.kept).toHaveLength(2));
    await act(() => first.result.current.undo.mutateAsync(2));
    const packed = await act(() => first.result.current.pack.mutateAsync());
    const before = first.result.current.store;
    first.unmount();

    vi.stubGlobal('indexedDB', new IDBFactory());
    const second = hooks();
    await waitFor(() => expect(second.result.current.data).toBeDefined());
    const loaded = await act(async () =>
      second.result.current.load.mutateAsync(
        valueOf(await second.result.current.read.mutateAsync(new Blob([valueOf(packed)]))),
      ),
    );
    expect(loaded).toEqual({ ok: true, value: 2 });
    await waitFor(() => expect(second.result.current.store.content).toEqual(before.content));
    await waitFor(() => expect(scoreIn(second.result)).toBe(64_500_000));
  });

  it.each([
    ['a table', new Blob(['a,b\n1,2\n']), { kind: 'zip', fault: 'no_zip' }],
    ['nothing', new Blob([]), { kind: 'zip', fault: 'no_zip' }],
  ])('is refused where it is %s, and nothing changes', async (_name, file, error) => {
    await kept(MINE);
    const { result } = hooks();
    await waitFor(() => expect(result.current.store.content.kept).toHaveLength(1));
    expect(await act(() => result.current.read.mutateAsync(file))).toEqual({ ok: false, error });
    expect(result.current.store.content.kept).toHaveLength(1);
  });

  it('can be packed before anything was kept', async () => {
    server.use(http.get('*/data/datapackage.json', () => new HttpResponse(null, { status: 404 })));
    const { result } = hooks();
    const packed = await act(() => result.current.pack.mutateAsync());
    expect(packed.ok).toBe(true);
  });
});
