import { describe, expect, it } from 'vitest';
import { goalSpot } from '#figures/goalSpot.ts';
import { labelledPoints, plotOf, pointSpot, xAt, yAt } from '#figures/progressLayout.ts';
import type { ProgressPoint } from '#viewmodel/progressPoint.ts';
import type { ProgressView } from '#viewmodel/progressView.ts';

const aPoint = (time: number, value: number, isKey = false): ProgressPoint => ({
  key: String(time),
  time,
  period: String(time),
  value,
  low: value,
  high: value,
  label: `${value},00`,
  isLabelBelow: false,
  isKey,
  slope: 'level',
  stretch: 0,
  isDeciding: false,
});

const view: ProgressView = {
  title: '',
  subtitle: '',
  summary: '',
  source: '',
  years: '2021–2022',
  time: { from: 2014, to: 2025, ticks: [] },
  axis: { from: 40, to: 80, ticks: [], isInverted: false },
  points: [
    aPoint(2014, 60, true),
    aPoint(2016, 45, true),
    aPoint(2018, 62),
    aPoint(2020, 64),
    aPoint(2023, 75, true),
    aPoint(2024, 74, true),
  ],
  stretches: [0],
  said: [],
  chosen: 5,
  goal: { at: 74, far: null, from: 2022.7, to: 2025.3, label: 'Mục tiêu 74' },
  floors: [],
  required: [],
  projection: [],
  breaks: [],
  tone: 'met',
  table: { caption: '', columns: [], rows: [] },
};

describe(labelledPoints, () => {
  it('labels every point where there is room', () => {
    expect([...labelledPoints(view, plotOf(1000, 420, 12))]).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('labels only first, lowest, highest and last in a narrow chart, and none over another', () => {
    expect([...labelledPoints(view, plotOf(340, 260, 12))].toSorted((a, b) => a - b)).toEqual([0, 1, 5]);
  });
});

describe(goalSpot, () => {
  it('names the goal where neither line nor label is', () => {
    const plot = plotOf(1000, 420, 12);
    const spot = goalSpot(view, plot);
    const near = view.points
      .map((point) => pointSpot(view, plot, point))
      .filter((label) => label !== null)
      .filter(({ x, y }) => Math.abs(x - (spot?.x ?? 0)) < 50 && Math.abs(y - (spot?.y ?? 0)) < 12);
    expect(near).toEqual([]);
    expect(spot?.x).toBeGreaterThan(xAt(view, plot, 2022));
  });

  it('has nothing to name without a goal', () => {
    expect(goalSpot({ ...view, goal: null }, plotOf(1000, 420, 12))).toBeNull();
  });
});

describe(yAt, () => {
  it.each<[isInverted: boolean, low: number, high: number]>([
    [false, 394 - 26 - 5, 38],
    [true, 38, 394 - 26 - 5],
  ])('runs between floor and top, turned round: %s', (isInverted, low, high) => {
    const plot = plotOf(1000, 420, 12);
    const turned = { ...view, axis: { ...view.axis, isInverted } };
    expect([yAt(turned, plot, 40), yAt(turned, plot, 80)]).toEqual([low, high]);
  });
});
