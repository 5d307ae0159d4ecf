import 'fake-indexeddb/auto';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TakeAway } from '#features/data/TakeAway.tsx';
import { readRoute } from '#state/route.ts';
import { keepImport } from '#storage/keepImport.ts';
import { openStore } from '#storage/openStore.ts';
import { block } from '#storage/pageBlocks.ts';
import { readStoreDocument } from '#storage/storeDocument.ts';
import { aDatasetOf } from '../support/aDataset.ts';
import { aDraft, valueOf } from '../support/aStore.ts';
import { publish } from '../support/renderApp.tsx';
import { server } from '../support/server.ts';

const PAGE = `<body>${block('embedded-files', { 'data/index.json': 'old' })}${block('embedded-store', null)}${block('embedded-start', '')}</body>`;
const SAVE = 'Xuất bản mang đi (HTML)';

/** What the host has beside the page besides the published data. */
const beside = (page: Response) =>
  server.use(
    http.get('*/thuoc-do.html', () => page),
    http.get('*/data/datapackage.json', () => HttpResponse.json({ name: 'x' })),
    http.get('*/licences.json', () => new HttpResponse(null, { status: 404 })),
  );

/** The panel in a browser in which one import is kept, after the button was pressed; gives what was saved. */
async function pressed(): Promise<readonly Blob[]> {
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    if (content instanceof Blob) saved.push(content);
    return 'blob:x';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  valueOf(await keepImport(valueOf(await openStore({ storage: null })), aDraft('IDX 2022 58 64.50')));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <TakeAway route={readRoute('#/data?entity=58%402004&asof=2024').route} />
    </QueryClientProvider>,
  );
  await userEvent.setup({ delay: null }).click(screen.getByRole('button', { name: SAVE }));
  return saved;
}

const contentIn = (html: string, id: string): unknown => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return JSON.parse(page.getElementById(id)?.textContent ?? 'null');
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  publish(aDatasetOf(''));
});
afterEach(() => vi.unstubAllGlobals());

describe(TakeAway, () => {
  it('writes the files that are read here and the imports into the page that lies beside', async () => {
    beside(HttpResponse.html(PAGE));
    const saved = await pressed();
    expect(await screen.findByText(/^Đã xuất thuoc-do-\d{4}-\d\d-\d\d\.html\.$/)).toBeTruthy();
    const html = (await saved[0]?.text()) ?? '';
    const files = contentIn(html, 'embedded-files');
    expect(files).toMatchObject({ 'data/index.json': { start: 'start.json' }, 'data/datapackage.json': { name: 'x' } });
    expect(Object.keys(Object(files)).toSorted()).toEqual([
      'data/datapackage.json',
      'data/idx.json',
      'data/index.json',
      'data/start.json',
    ]);
    expect(contentIn(html, 'embedded-start')).toBe('#/goals?entity=58%402004&asof=2024');
    const { kept } = valueOf(await readStoreDocument(contentIn(html, 'embedded-store')));
    expect(kept.map((one) => one.files[0]?.name)).toEqual(['cua-toi.csv']);
  });

  it.each([
    ['there is no such page', () => new HttpResponse(null, { status: 404 })],
    ['the host answers with another page', () => HttpResponse.html('<div id="root"></div>')],
    ['there is no network', () => HttpResponse.error()],
  ])('says what is missing where %s, and saves nothing', async (_name, page) => {
    beside(page());
    const saved = await pressed();
    expect(await screen.findByText(/không tải được tệp thuoc-do\.html/)).toBeTruthy();
    expect(saved).toEqual([]);
  });
});
