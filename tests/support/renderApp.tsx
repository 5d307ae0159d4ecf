import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { vi } from 'vitest';
import { App } from '#app/App.tsx';
import type { Dataset } from '#domain/dataset.ts';
import { toDatasetId } from '#domain/ids.ts';
import { encodeComponents, encodeIndex, encodeStart } from '#storage/publishedFormat.ts';
import { aDatasetOf } from './aDataset.ts';
import { server } from './server.ts';

/** Answers as a host of published data does, with `dataset` as its first file and its indicator IDX without components. */
export function publish(dataset: Dataset): void {
  server.use(
    http.get('*/data/index.json', () => HttpResponse.json(encodeIndex('start.json', { IDX: 'idx.json' }))),
    http.get('*/data/start.json', () =>
      HttpResponse.json(encodeStart({ ...dataset, id: toDatasetId(`sha256:${'0'.repeat(64)}`) })),
    ),
    http.get('*/data/idx.json', () => HttpResponse.json(encodeComponents(aDatasetOf('').observations))),
  );
}

/** The whole app at an address; the last complete year is 2025. */
export function renderApp(hash = '') {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined); // not there in jsdom
  window.history.replaceState(null, '', `/${hash}`);
  render(<App lastYear={2025} />);
  return userEvent.setup();
}
