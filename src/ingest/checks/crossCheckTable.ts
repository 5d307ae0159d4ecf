import { indicatorOf } from '#domain/catalogue.ts';
import type { Catalogue, ObservationTable } from '#domain/dataset.ts';
import { sign } from '#domain/direction.ts';
import { fixedFromScaled } from '#domain/fixed.ts';
import type { ComponentId } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { ImportIssue } from '#domain/issue.ts';
import type { Observation } from '#domain/observation.ts';
import { observationAt } from '#domain/observationTable.ts';
import { periodFromCode } from '#domain/period.ts';
import { checkComponentSums, hadOtherWeights, partsIn, sumOfParts, type Scored } from './checkComponentSums.ts';
import { checkRankOrder } from './checkRankOrder.ts';
import { coverageIssues } from './coverageIssues.ts';
import { groupedRows, type Group } from './groupedRows.ts';

const MOST_PLACES = 65_536; // see ObservationTable

/** Finds out at a glance whether no entity of a field stands before another with a better score; false also where that is not clear. */
function orderChecker(table: ObservationTable): (rows: Group, indicator: Indicator) => boolean {
  const best = new Float64Array(MOST_PLACES); // of the scores at each place, better ones larger
  const worst = new Float64Array(MOST_PLACES);
  const field = new Uint32Array(MOST_PLACES); // the field that the two speak of
  let fields = 0;
  return (rows, { better }) => {
    const towards = sign(better);
    let lowest = 0;
    fields += 1;
    for (let at = 0; at < rows.length; at += 1) {
      const i = rows[at] ?? 0;
      const place = table.placeLow[i] ?? 0;
      if (place === 0 || table.hasScore[i] !== 1) continue;
      const score = towards * (table.scoreLow[i] ?? 0);
      const isFirst = field[place] !== fields;
      field[place] = fields;
      best[place] = isFirst ? score : Math.max(best[place] ?? score, score);
      worst[place] = isFirst ? score : Math.min(worst[place] ?? score, score);
      lowest = Math.max(lowest, place);
    }
    let above = Infinity; // the worst score of all places before
    for (let place = 1; place <= lowest; place += 1) {
      if (field[place] !== fields) continue;
      if ((best[place] ?? 0) > above) return false;
      above = Math.min(above, worst[place] ?? 0);
    }
    return true;
  };
}

/** Finds out whether the parts of an index make its totals, or in too many cases do not for anything to be said. */
function sumsAgree(rows: Group, table: ObservationTable, series: Indicator, parts: readonly Indicator[]): boolean {
  const components = new Set([series.component, ...parts.map(({ component }) => component)]);
  const scored = new Map(
    [...components].map((component): [ComponentId | null, (Scored | undefined)[]] => [component, []]),
  );
  const bySeries = table.series.map(({ component }) => scored.get(component) ?? null); // null: no part of the sum
  for (let at = 0; at < rows.length; at += 1) {
    const i = rows[at] ?? 0;
    const scores = bySeries[table.seriesAt[i] ?? 0] ?? null;
    if (scores === null || table.hasScore[i] !== 1) continue;
    const score = fixedFromScaled(table.scoreLow[i] ?? 0);
    scores[table.entityAt[i] ?? 0] = { score, decimals: table.decimals[i] ?? 0 };
  }
  let [off, all] = [0, 0];
  (scored.get(series.component) ?? []).forEach((total, entity) => {
    const sum = sumOfParts(total ?? null, parts, ({ component }) => scored.get(component)?.[entity] ?? null);
    if (sum === null) return;
    all += 1;
    if (sum.off > sum.slack) off += 1;
  });
  return off === 0 || hadOtherWeights(parts, off, all);
}

/** `coverageCheck` of observations that stand in a table. */
export const coverageCheckTable = (table: ObservationTable, catalogue: Catalogue): readonly ImportIssue[] =>
  groupedRows(table, (series) => series).flatMap((rows) => {
    const isPart = table.series[table.seriesAt[rows[0] ?? 0] ?? 0]?.component !== null;
    return isPart
      ? []
      : coverageIssues(
          [...rows].map((i) => observationAt(table, i)),
          catalogue,
        );
  });

/** `crossCheck` of observations that stand in a table: the same issues, found without making objects of those that have none. */
export function crossCheckTable(table: ObservationTable, catalogue: Catalogue): readonly ImportIssue[] {
  const observations = (rows: Group): readonly Observation[] => [...rows].map((i) => observationAt(table, i));
  const isInOrder = orderChecker(table);
  const fields = groupedRows(table, (series) => series);
  const firstOf = table.series.map(({ indicator }) => table.series.findIndex((one) => one.indicator === indicator));
  const indices = groupedRows(table, (series) => firstOf[series] ?? series);
  const seriesOf = ([first = 0]: Group, isTotal: boolean): Indicator | null => {
    const one = table.series[table.seriesAt[first] ?? 0];
    return one === undefined ? null : indicatorOf(catalogue, one.indicator, isTotal ? null : one.component);
  };
  return [
    ...fields.flatMap((rows) => {
      const series = seriesOf(rows, false);
      return series === null || isInOrder(rows, series) ? [] : checkRankOrder(observations(rows), catalogue);
    }),
    ...indices.flatMap((rows) => {
      const series = seriesOf(rows, true);
      const period = periodFromCode(table.periodCode[rows[0] ?? 0] ?? 0);
      const parts = series === null ? [] : partsIn(catalogue, series, period);
      const isFine = series === null || parts.length === 0 || sumsAgree(rows, table, series, parts);
      return isFine ? [] : checkComponentSums(observations(rows), catalogue);
    }),
  ];
}
