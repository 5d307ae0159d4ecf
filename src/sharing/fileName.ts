import type { DatasetId } from '#domain/ids.ts';
import { fold } from '#text/fold.ts';
import { shortVersion } from './imprint.ts';

/** What the name of a file says. */
export type NameParts = Readonly<{
  indicator: string;
  kind: string;
  entity: string;
  years: string;
  dataset: DatasetId;
}>;

const LONGEST_PART = 40;

/** A part in letters that every system keeps: a–z, digits, hyphens. */
const safe = (part: string): string =>
  fold(part)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_PART)
    .replace(/^-+|-+$/g, '');

/** `par-index_dien-bien_ninh-thuan_2018-2022_3fa9c1d2.svg`: indicator, chart, province, years, data version. */
export function fileName({ indicator, kind, entity, years, dataset }: NameParts, extension: string): string {
  const parts = [indicator, kind, entity, years, shortVersion(dataset)].map(safe);
  return `${parts.filter((part) => part !== '').join('_')}.${extension}`;
}
