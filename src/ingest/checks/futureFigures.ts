import type { ObservationTable } from '#domain/dataset.ts';
import { issueAt, type ImportIssue } from '#domain/issue.ts';
import type { Observation } from '#domain/observation.ts';
import { observationAt } from '#domain/observationTable.ts';
import { periodCode, periodEnd, periodFromCode, periodStart, periodText, type Period } from '#domain/period.ts';

/** Whether nobody can have the figures yet: the period is not over, for provisional ones not begun. */
const isAhead = (period: Period, isProvisional: boolean, today: string): boolean =>
  (isProvisional ? periodStart(period) : periodEnd(period)) > today;

/**
 * A warning for each index and period whose figures cannot be there yet (`period_ahead`), at the first of them. `today` is an
 * ISO date. Figures of periods that are over are not looked at one by one.
 */
export function futureFigures(table: ObservationTable, today: string): readonly ImportIssue[] {
  const ahead = new Set([...new Set(table.periodCode)].filter((code) => isAhead(periodFromCode(code), false, today)));
  const first = new Map<string, Observation>();
  for (let i = 0; ahead.size > 0 && i < table.size; i += 1) {
    if (!ahead.has(table.periodCode[i] ?? 0)) continue;
    const observation = observationAt(table, i);
    const { indicator, period, status } = observation;
    const key = `${indicator}|${periodCode(period)}`;
    if (isAhead(period, status === 'provisional', today) && !first.has(key)) first.set(key, observation);
  }
  return [...first.values()].map(({ source, period, indicator }) =>
    issueAt('warning', 'period_ahead', source, periodText(period), indicator),
  );
}
