import type { Dataset } from '#domain/dataset.ts';
import type { DatasetId } from '#domain/ids.ts';
import type { Period } from '#domain/period.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { shareTextOf } from '#text/shareText.ts';

/** The data that a chart was drawn from, and where it can be looked at; address null where that is nowhere on the web. */
export type Origin = Readonly<{ dataset: DatasetId; asOf: Period; address: string | null }>;

/** The data version as people quote it: the first eight letters of its hash. */
export const shortVersion = (id: DatasetId): string => id.replace(/^[^:]*:/, '').slice(0, 8);

/** Up to when the figures go, their version, and the address of the view. */
export function imprint({ dataset, asOf, address }: Origin, language: Language): readonly string[] {
  const words = shareTextOf(language);
  const data = `${words.asOf(formatPeriod(asOf, language))} · ${words.version(shortVersion(dataset))}`;
  return address === null ? [data] : [data, address];
}

/** What the data that are looked at are. */
export const originOf = ({ id }: Dataset, asOf: Period, address: string | null): Origin => ({
  dataset: id,
  asOf,
  address,
});
