import type { ObservationTable } from '#domain/dataset.ts';
import { issueAt, type ImportIssue } from '#domain/issue.ts';
import type { Observation } from '#domain/observation.ts';
import { observationAt } from '#domain/observationTable.ts';
import { periodCode, periodEnd, periodFromCode, periodStart, periodText, type Period } from '#domain/period.ts';

/** Whether nobody can have the figures yet: the period is not over, for provisional ones not begun. */
const isAhead = (period: Period, isProvisional: boolean, today: string): boolean =>
  (isProvisional ? periodStart(period) : periodEnd(period)) > today;

/** A warning for each index and period whose figures cannot be there yet (`period_ahead`), at the first of them. `today` is an ISO date. */
export function futureFigures(observations: readonly Observation[], today: string): readonly ImportIssue[] {
  const first = new Map<string, Observation>();
  for (const observation of observations) {
    const { indicator, period, status } = observation;
    if (!isAhead(period, status === 'provisional', today)) continue;
    const key = `${indicator}|${periodCode(period)}`;
    if (!first.has(key)) first.set(key, observation);
  }
  return [...first.values()].map(({ source, period, indicator }) =>
    issueAt('warning', 'period_ahead', source, periodText(period), indicator),
  );
}

/** `futureFigures` of observations in a table, without making objects of those that are past. */
export function futureFiguresIn(table: ObservationTable, today: string): readonly ImportIssue[] {
  const ahead = new Set([...new Set(table.periodCode)].filter((code) => isAhead(periodFromCode(code), false, today)));
  if (ahead.size === 0) return [];
  const rows = [...table.periodCode.keys()].filter((i) => i < table.size && ahead.has(table.periodCode[i] ?? 0));
  return futureFigures(
    rows.map((i) => observationAt(table, i)),
    today,
  );
}
