import 'fake-indexeddb/auto';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { History } from '#features/data/History.tsx';
import { keepImport } from '#storage/keepImport.ts';
import { openStore } from '#storage/openStore.ts';
import { aDraft, contentOf, valueOf } from '../support/aStore.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

describe(History, () => {
  it('saves a note that is left', async () => {
    const store = valueOf(await openStore({ storage: null }));
    valueOf(await keepImport(store, aDraft('IDX 2022 58 64.50', { file: 'cua-toi.csv' })));
    render(
      <QueryClientProvider client={new QueryClient()}>
        <History language="vi" />
      </QueryClientProvider>,
    );
    const user = userEvent.setup({ delay: null });
    const field = await screen.findByRole('textbox');
    await user.clear(field);
    await user.type(field, 'dự thảo');
    await user.tab();
    await vi.waitFor(async () => expect((await contentOf(store)).kept[0]?.note).toBe('dự thảo'));
  });
});
