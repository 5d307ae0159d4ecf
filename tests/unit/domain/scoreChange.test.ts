import { describe, expect, it } from 'vitest';
import { entityOfCode, indicatorOf } from '#domain/catalogue.ts';
import { fixedText } from '#domain/fixed.ts';
import { toIndicatorId } from '#domain/ids.ts';
import { scoreChange } from '#domain/scoreChange.ts';
import { aBreakAfter, aCatalogue, aDatasetOf, period } from '../../support/aDataset.ts';

function changeOf(results: string, code: string, at: string, since: string, breakAfter?: number): string {
  const segments = breakAfter === undefined ? [] : aBreakAfter('IDX', breakAfter);
  const dataset = aDatasetOf(results, aCatalogue({ segments }));
  const series = { indicator: toIndicatorId('IDX'), component: null };
  const entity = entityOfCode(dataset.catalogue, code, period(at));
  const indicator = indicatorOf(dataset.catalogue, series.indicator, null);
  if (entity === null || indicator === null) throw new Error('unknown');
  const change = scoreChange({ dataset, series, indicator, entity, period: period(at) }, period(since));
  return change.kind === 'moved' ? fixedText(change.by, 2) : change.kind;
}

describe(scoreChange, () => {
  it.each<[name: string, results: string, code: string, at: string, breakAfter: number | undefined, change: string]>([
    ['is the difference', 'IDX 2023 20 70.10\nIDX 2024 20 71.35', '20', '2024', undefined, '1.25'],
    ['is that of the displayed figures', 'IDX 2023 20 70.104\nIDX 2024 20 70.106', '20', '2024', undefined, '0.01'],
    ['needs both scores', 'IDX 2024 20 71.35', '20', '2024', undefined, 'missing'],
    ['needs exact scores', 'IDX 2023 20 60..70\nIDX 2024 20 71.35', '20', '2024', undefined, 'missing'],
    ['never crosses a method', 'IDX 2023 20 70\nIDX 2024 20 71', '20', '2024', 2023, 'method'],
    ['never crosses a merger', 'IDX 2024 20 70\nIDX 2025 20 71', '20', '2025', undefined, 'territory'],
    ['goes on where nothing was merged', 'IDX 2024 05 70\nIDX 2025 05 71', '05', '2025', undefined, '1.00'],
  ])('%s', (_name, results, code, at, breakAfter, change) => {
    expect(changeOf(results, code, at, String(Number(at) - 1), breakAfter)).toBe(change);
  });
});
