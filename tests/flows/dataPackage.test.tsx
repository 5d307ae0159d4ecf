import 'fake-indexeddb/auto';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { zipPackage } from '#ingest/published/zipPackage.ts';
import { DataPackage } from '#features/data/DataPackage.tsx';
import { keepImport } from '#storage/keepImport.ts';
import { openStore } from '#storage/openStore.ts';
import { storeDocument } from '#storage/storeDocument.ts';
import { aDraft, aStore, contentOf, valueOf } from '../support/aStore.ts';

const MINE = aDraft('IDX 2022 58 64.50', { file: 'cua-toi.csv' });
const THEIRS = aDraft('IDX 2022 58 61.00', { file: 'cua-ho.csv' });

const own = async () => valueOf(await openStore({ storage: null }));
const keptHere = async () => (await contentOf(await own())).kept.map(({ files }) => files[0]?.name);

/** A data package with one import. */
async function aPackage(): Promise<File> {
  const store = await aStore();
  valueOf(await keepImport(store, THEIRS));
  const history = new TextEncoder().encode(JSON.stringify(storeDocument(await contentOf(store))));
  return new File([zipPackage(new Map([['store.json', history]]))], 'goi.zip');
}

/** The panel in a browser in which some imports are kept, after a file was chosen. */
async function opened(file: File, ...drafts: readonly (typeof MINE)[]) {
  const store = await own();
  for (const draft of drafts) valueOf(await keepImport(store, draft));
  const client = new QueryClient();
  render(
    <QueryClientProvider client={client}>
      <DataPackage language="vi" />
    </QueryClientProvider>,
  );
  const user = userEvent.setup({ delay: null });
  await vi.waitFor(() => expect(client.isFetching()).toBe(0));
  await user.upload(screen.getByLabelText('Mở gói dữ liệu'), file);
  return user;
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

describe(DataPackage, () => {
  it.each([
    ['Thay bằng gói này', 'cua-ho.csv'],
    ['Không mở gói này', 'cua-toi.csv'],
  ])('asks before it replaces what is kept: %s', async (answer, file) => {
    const user = await opened(await aPackage(), MINE);
    expect((await screen.findByRole('alert')).textContent).toContain('Gói có 1 lần nhập, sẽ thay 1 lần nhập');
    expect(await keptHere()).toEqual(['cua-toi.csv']);
    await user.click(screen.getByRole('button', { name: answer }));
    await vi.waitFor(async () => expect(await keptHere()).toEqual([file]));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('asks nothing where nothing is kept', async () => {
    await opened(await aPackage());
    expect(await screen.findByText('Đã mở gói: 1 lần nhập.')).toBeTruthy();
  });

  it.each([
    ['no package', new File(['a,b'], 'a.zip'), 'Tệp này không phải là gói ZIP'],
    ['a package without a history', new File([zipPackage(new Map())], 'b.zip'), 'Gói này không có lịch sử nhập'],
  ])('says precisely why it does not open %s', async (_name, file, why) => {
    await opened(file, MINE);
    const said = await screen.findByText(/Không mở được gói dữ liệu/);
    expect(said.textContent).toContain(why);
  });
});
