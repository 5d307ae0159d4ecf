import { indicatorOf } from '#domain/catalogue.ts';
import type { Dataset, ObservationTable } from '#domain/dataset.ts';
import type { IndicatorId } from '#domain/ids.ts';
import { periodFromCode } from '#domain/period.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatNumber } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { indicatorName } from '#text/names.ts';

/** One index of the current data; local null: no figure of it is the analyst's own. */
export type StoredRow = Readonly<{
  indicator: string;
  name: string;
  years: string;
  figures: string;
  local: string | null;
}>;

/** What the current data hold. */
export type StoredView = Readonly<{ rows: readonly StoredRow[]; goals: string; imports: string }>;

type Count = { first: number; last: number; figures: number };

function countsOf(table: ObservationTable): ReadonlyMap<IndicatorId, Count> {
  const counts = new Map<IndicatorId, Count>();
  for (let i = 0; i < table.size; i += 1) {
    const series = table.series[table.seriesAt[i] ?? -1];
    const code = table.periodCode[i];
    if (series === undefined || series.component !== null || code === undefined) continue;
    const { year } = periodFromCode(code);
    const held = counts.get(series.indicator) ?? { first: year, last: year, figures: 0 };
    counts.set(series.indicator, held);
    held.first = Math.min(held.first, year);
    held.last = Math.max(held.last, year);
    held.figures += 1;
  }
  return counts;
}

/** The current data by index: totals alone are counted. Indices that have no figure are left out. */
export function storedView({ catalogue, observations, goals, local }: Dataset, language: Language): StoredView {
  const { stored, file } = dataTextOf(language);
  const number = (n: number): string => formatNumber(n, 0, language);
  const own = local === undefined ? null : countsOf(local.figures);
  return {
    rows: [...countsOf(observations)].map(([id, { first, last, figures }]) => {
      const indicator = indicatorOf(catalogue, id, null);
      const ownFigures = own?.get(id)?.figures ?? 0;
      return {
        indicator: id,
        name: indicator === null ? id : indicatorName(indicator, language),
        years: file.years(String(first), String(last)),
        figures: number(figures),
        local: ownFigures === 0 ? null : number(ownFigures),
      };
    }),
    goals: stored.goals(number(goals.length), number(local?.goals.length ?? 0)),
    imports: local === undefined ? stored.publishedOnly : stored.imports(number(local.imports.length)),
  };
}
