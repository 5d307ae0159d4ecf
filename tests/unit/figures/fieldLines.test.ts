import { describe, expect, it } from 'vitest';
import { fieldLines, spotNear } from '#figures/fieldLines.ts';
import { spread } from '#figures/lineEnds.ts';
import { fieldPeers } from '#viewmodel/indicator/fieldPeers.ts';
import { fieldYears } from '#viewmodel/indicator/fieldYears.ts';
import { linesView } from '#viewmodel/indicator/linesView.ts';
import { aCatalogue, aDatasetOf, aPublication } from '../../support/aDataset.ts';
import { screenOf } from '../../support/indicatorScreen.ts';
import { aTable } from '../../support/judged.ts';

describe(spread, () => {
  it.each<[name: string, wanted: readonly number[], placed: readonly number[]]>([
    ['leaves what does not touch', [10, 40], [10, 40]],
    ['moves the lower one down', [10, 12], [10, 20]],
    ['keeps the order of heights, whatever the order given', [12, 10], [20, 10]],
    ['moves up from the lower edge', [95, 99], [88, 98]],
  ])('%s', (_name, wanted, placed) => {
    expect(spread(wanted, 10, 0, 98)).toEqual(placed);
  });
});

describe(fieldLines, () => {
  const listed = aCatalogue({ publications: [aPublication('IDX', 2022, null, 63, 30)] });
  const results = `${aTable('IDX', 2020)}\n${aTable('IDX', 2021)}\n${aTable('IDX', 2022, { count: 30, listed: 30 })}`;
  const screen = screenOf(aDatasetOf(results, listed), { index: 'IDX', entity: '05@2004', rule: 'rank' });
  const view = linesView(screen, fieldYears(screen, 'rank'), 'rank', fieldPeers(screen, 'rank').drawn);
  if (view === null) throw new Error('no lines');
  const { shapes } = fieldLines(view, 900, 500, 12, null);
  const lines = (role: string): number => shapes.filter((s) => s.kind === 'polyline' && s.role === role).length;

  it('draws the focus in ink, each peer in its own look, the others faint', () => {
    expect(['lead', 'peer-1', 'peer-2', 'peer-3', 'peer-4', 'fade'].map(lines)).toEqual([1, 1, 1, 1, 1, 58]);
  });

  it('names them at both ends, apart from each other', () => {
    const names = shapes.flatMap((s) => (s.kind === 'text' && s.text.startsWith('Tỉnh') ? [s] : []));
    expect(names).toHaveLength(10);
    const right = names.filter(({ anchor }) => anchor === 'start').map(({ y }) => y);
    const gaps = right.toSorted((a, b) => a - b).flatMap((y, i, all) => (i === 0 ? [] : [y - (all[i - 1] ?? y)]));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(12);
  });

  it('hatches the places that were not published', () => {
    const bars = shapes.filter(({ role }) => role === 'open');
    expect(bars).toHaveLength(1);
    expect(shapes.some((s) => s.kind === 'text' && s.text === '>\u00a030')).toBe(true);
  });

  it('finds the line and year that the pointer is nearest to', () => {
    const spot = spotNear(view, 900, 500, 12, { x: 900, y: 0 });
    expect(spot === null ? null : [view.lines[spot.line]?.name, spot.year]).toEqual(['Tỉnh 01', 2022]);
  });
});
