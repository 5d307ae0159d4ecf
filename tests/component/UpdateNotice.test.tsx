import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UpdateNotice } from '#app/UpdateNotice.tsx';
import { NO_DECISIONS } from '#domain/decisions.ts';
import { NO_IMPORT, type ImportFile } from '#state/importFiles.ts';
import { useImportState } from '#state/importState.ts';
import { NOTHING_KEPT, type StoreReading } from '#state/nothingKept.ts';

const READY = /Đã có bản mới/;
const FILE: ImportFile = {
  key: 'a',
  name: 'kq.csv',
  size: 9,
  step: 'reading',
  share: 0,
  first: null,
  reading: null,
  version: 0,
  decisions: NO_DECISIONS,
  signature: null,
  isByRule: false,
  hadRule: false,
  trouble: null,
};

const posted = vi.fn<(message: string) => void>();
const ignore = (): void => undefined;

/** A browser in which a newer version waits. */
function stubWorkers(): void {
  const waiting = { state: 'installed', addEventListener: ignore, postMessage: posted };
  const register = async () => ({ waiting, addEventListener: ignore });
  vi.stubGlobal('navigator', { serviceWorker: { register } });
}

/** The notice once the browser told of the version, over a store that reads like this. */
async function shown(reading: Partial<StoreReading>): Promise<(other: Partial<StoreReading>) => void> {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const read = (other: Partial<StoreReading>) =>
    client.setQueryData(['store', 'reading'], { ...NOTHING_KEPT, ...other });
  read(reading);
  const page = <UpdateNotice language="vi" />;
  await act(async () => void render(<QueryClientProvider client={client}>{page}</QueryClientProvider>));
  return (other) => act(() => void read(other));
}

beforeEach(() => {
  vi.stubEnv('PROD', true);
  stubWorkers();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  act(() => useImportState.setState(NO_IMPORT, true));
});

describe(UpdateNotice, () => {
  it('tells of a version that waits, and lets it take over only when asked', async () => {
    await shown({});
    expect(screen.getByText(READY)).toBeTruthy();
    expect(posted).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Cập nhật' }));
    expect(posted).toHaveBeenCalledExactlyOnceWith('take-over');
  });

  it.each<[string, Partial<StoreReading>]>([
    ['what was kept goes with the page', { mode: 'memory', isAhead: true }],
    ['the store could not be opened', { failure: 'quota' }],
  ])('says nothing while %s, and does after it', async (_name, reading) => {
    const read = await shown(reading);
    expect(screen.queryByText(READY)).toBeNull();
    read({});
    expect(await screen.findByText(READY)).toBeTruthy();
  });

  it('says nothing during an import, and does after it', async () => {
    useImportState.setState({ ...NO_IMPORT, files: [FILE] });
    await shown({});
    expect(screen.queryByText(READY)).toBeNull();
    act(() => useImportState.setState(NO_IMPORT, true));
    expect(screen.getByText(READY)).toBeTruthy();
  });
});
