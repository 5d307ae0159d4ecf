import { type DecimalMark, NO_DECISIONS } from '#domain/decisions.ts';
import path from 'node:path';
import { readPeriod } from '#domain/period.ts';
import { isKnownEncoding } from '#ingest/bytes/encodings.ts';
import { findIndicator } from '#ingest/names/findIndicator.ts';
import { readPackageCatalogue } from '#ingest/published/readPackage.ts';
import { optionOf, type Arguments } from './arguments.ts';
import { fileBytes, folderFiles } from './files.ts';
import { ingestDocument } from './ingestDocument.ts';
import { readStored } from './storedRecords.ts';
import { wrongUsage, type Outcome, type Place } from './outcome.ts';

const KINDS = ['results', 'goals'] as const;
const MARKS: readonly DecimalMark[] = [',', '.'];

/** `ingest`: what one file is understood to say, cell by cell, and what is not understood. */
export async function ingest(given: Arguments, place: Place): Promise<Outcome> {
  const [name] = given.alone;
  if (name === undefined || given.alone.length > 1) return wrongUsage('ingest');
  const [kindText, encoding, decimalText] = [
    optionOf(given, 'kind'),
    optionOf(given, 'encoding'),
    optionOf(given, 'decimal'),
  ];
  const kind = KINDS.find((k) => k === kindText) ?? null;
  const decimal = MARKS.find((mark) => mark === decimalText) ?? null;
  if (kind === null && kindText !== null) return wrongUsage(`--kind ${kindText}`);
  if (decimal === null && decimalText !== null) return wrongUsage(`--decimal ${decimalText}`);
  if (encoding !== null && !isKnownEncoding(encoding)) return wrongUsage(`--encoding ${encoding}`);
  const [periodText, indicatorText, sheet] = [
    optionOf(given, 'period'),
    optionOf(given, 'indicator'),
    optionOf(given, 'sheet'),
  ];
  const period = periodText === null ? null : readPeriod(periodText);
  if (period === null && periodText !== null) return wrongUsage(`--period ${periodText}`);
  const folder = optionOf(given, 'data');
  const bytes = await fileBytes(path.resolve(place.from, name));
  const published = await folderFiles(
    folder === null ? path.join(place.root, 'public/data') : path.resolve(place.from, folder),
  );
  if (bytes === null) return wrongUsage(name);
  if (published === null) return wrongUsage(`--data ${folder}`);
  const { catalogue } = readPackageCatalogue(published);
  const indicator = indicatorText === null ? null : (findIndicator(catalogue, indicatorText)?.id ?? null);
  if (indicator === null && indicatorText !== null) return wrongUsage(`--indicator ${indicatorText}`);
  const storedName = optionOf(given, 'stored');
  const storedBytes = storedName === null ? null : await fileBytes(path.resolve(place.from, storedName));
  const stored = storedBytes === null ? null : readStored(new TextDecoder().decode(storedBytes));
  if (storedName !== null && stored === null) return wrongUsage(`--stored ${storedName}`);
  const document = await ingestDocument(
    bytes,
    name,
    catalogue,
    { ...NO_DECISIONS, kind, encoding, decimal, sheet, period, indicator },
    stored ?? new Map(),
    place.today,
  );
  const hasError = document.status === 'reject' || document.issues.some(({ severity }) => severity === 'error');
  const errors = document.issues.filter(({ severity }) => severity === 'error').map(({ message_vi }) => message_vi);
  return { document, message: errors.length === 0 ? null : errors.join('\n'), code: hasError ? 1 : 0 };
}
