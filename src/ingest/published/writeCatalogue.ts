import type { Catalogue } from '#domain/dataset.ts';
import { FIXED_DECIMALS, fixedText, type Fixed } from '#domain/fixed.ts';
import { periodText, type Period } from '#domain/period.ts';
import { CONTRACT } from './contractColumns.ts';
import { csvLines } from './csvLines.ts';

const shortest = (value: Fixed | null): string =>
  value === null ? '' : fixedText(value, FIXED_DECIMALS).replace(/\.?0+$/, '');
const whole = (n: number | null): string => (n === null ? '' : String(n));
const period = (p: Period | null): string => (p === null ? '' : periodText(p));

/** The rows of each catalogue table, in the order of its columns. */
function rowsOf(catalogue: Catalogue): Readonly<Record<keyof Catalogue, readonly (readonly string[])[]>> {
  return {
    entities: catalogue.entities.map((e) => [
      e.code,
      e.validFrom ?? '',
      e.validTo ?? '',
      e.nameVi,
      e.nameEn,
      e.level,
      e.parentCode ?? '',
      e.aliases.join('|'),
    ]),
    successions: catalogue.successions.map((s) => [s.oldCode, s.newCode, s.effective]),
    indicators: catalogue.indicators.map((i) => [
      i.id,
      i.component ?? '',
      i.parent ?? '',
      i.nameVi,
      i.nameEn,
      i.publisher,
      i.unit,
      i.better,
      String(i.decimals),
      shortest(i.scale?.low ?? null),
      shortest(i.scale?.high ?? null),
      shortest(i.weight),
      period(i.since),
      i.aliases.join('|'),
    ]),
    segments: catalogue.segments.map((s) => [
      s.indicator,
      s.component ?? '',
      period(s.from),
      period(s.to),
      s.segment,
      s.note,
      s.sourceUrl ?? '',
      s.names.join('|'),
    ]),
    groups: catalogue.groups.map((g) => [
      g.indicator,
      g.component ?? '',
      periodText(g.period),
      g.group,
      String(g.order),
      shortest(g.low),
      shortest(g.high),
      whole(g.size),
      g.sourceUrl ?? '',
    ]),
    publications: catalogue.publications.map((p) => [
      p.indicator,
      periodText(p.period),
      p.publishedOn ?? '',
      whole(p.ranked),
      whole(p.listed),
      p.sourceUrl ?? '',
    ]),
  };
}

const NAMES = ['entities', 'successions', 'indicators', 'segments', 'groups', 'publications'] as const;

/** The catalogue tables as CSV, by their path in a published folder. */
export function writeCatalogue(catalogue: Catalogue): ReadonlyMap<string, string> {
  const rows = rowsOf(catalogue);
  return new Map(NAMES.map((name) => [`${name}.csv`, csvLines([CONTRACT[name], ...rows[name]])]));
}
