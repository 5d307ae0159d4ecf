import { NO_DECISIONS } from '#domain/decisions.ts';
import { ingestSession } from '#ingest/session/ingestSession.ts';
import type { ReadingSummary } from '#ingest/session/readingSummary.ts';
import type { Reviewed } from '#viewmodel/data/reviewed.ts';
import { bytesOf, smallCatalogue } from './smallCatalogue.ts';

/** A file of two figures that was read without doubts. */
export const aReviewed = (traits: Partial<Reviewed> = {}): Reviewed => ({
  file: 'kq.csv',
  hash: 'sha256:1',
  kind: 'results',
  status: 'accept',
  decisions: NO_DECISIONS,
  dialect: { encoding: 'utf-8' },
  sheet: null,
  sheets: [],
  decimal: ',',
  rows: 3,
  columns: 4,
  ignored: [],
  issues: [],
  questions: [],
  contents: [],
  goals: 0,
  ...traits,
});

/** What the page is told of a file with this text, read against the small catalogue. */
export const summaryOf = (text: string, name = 'kq.csv'): Promise<ReadingSummary> =>
  ingestSession(smallCatalogue, '2026-11-25').read('a', name, bytesOf(text), NO_DECISIONS);
