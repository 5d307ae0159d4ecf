import { describe, expect, it } from 'vitest';
import { cutOffBand } from '#figures/cutOffBand.ts';
import { dumbbell } from '#figures/dumbbell.ts';
import { labelWidth, type Figure } from '#figures/shape.ts';
import { simulatedStrip, stripDotNear } from '#figures/simulatedStrip.ts';
import type { DriftView } from '#viewmodel/simulate/driftView.ts';
import type { DumbbellView } from '#viewmodel/simulate/dumbbellView.ts';
import type { SimulatedStripView } from '#viewmodel/simulate/simulatedStripView.ts';

const NO_TABLE = { caption: '', columns: [], rows: [] };
const WORDS = { title: '', subtitle: '', summary: 'Mô phỏng', table: NO_TABLE };
const ticks = (...at: readonly number[]) => at.map((n) => ({ at: n, label: String(n) }));

const STRIP: SimulatedStripView = {
  ...WORDS,
  low: 40,
  high: 50,
  ticks: ticks(40, 45, 50),
  dots: [
    { key: 'a', at: 41, role: 'other', said: '' },
    { key: 'b', at: 45, role: 'focus', said: '' },
    { key: 'simulated', at: 47, role: 'simulated', said: '' },
    { key: 'c', at: 49, role: 'region', said: '' },
  ],
  labels: [
    { at: 45, text: 'Ninh Thuận hiện nay 45,00', role: 'focus' },
    { at: 47, text: 'mô phỏng 47,00, hạng 2/3', role: 'simulated' },
    { at: 47, text: 'cần 47,00 điểm', role: 'cut-off' },
  ],
  chosen: 2,
};

const DUMBBELL: DumbbellView = {
  ...WORDS,
  low: 4,
  high: 8,
  ticks: ticks(4, 6, 8),
  rows: [
    { key: 'D1', name: 'Tham gia của người dân', today: 5, simulated: 6, bound: 7, label: '5,00 → 6,00' },
    { key: 'D2', name: 'Công khai, minh bạch', today: 5, simulated: null, bound: 7, label: '5,00' },
  ],
  said: [],
  chosen: 0,
};

const DRIFT: DriftView = {
  ...WORDS,
  low: 40,
  high: 50,
  ticks: ticks(40, 45, 50),
  points: [2018, 2019, 2021, 2022].map((year) => ({ year, at: 44, label: '44,00' })), // 2020 has no table
  band: { year: 2023, low: 43, high: 46, label: '' },
  levels: [
    { at: 45, label: 'hiện nay 45,00', role: 'focus' },
    { at: 45.1, label: 'mô phỏng 45,10', role: 'simulated' },
  ],
  levelYear: 2022,
  said: [],
};

const SIZE = 12;
const WIDTHS = [340, 720, 1200];
const drawn: readonly (readonly [name: string, draw: (width: number) => Figure, hatched: number])[] = [
  ['the strip', (width) => simulatedStrip(STRIP, width, 2, SIZE), 1],
  ['the dumbbells', (width) => dumbbell(DUMBBELL, width, 0, SIZE), 1],
  ['the band', (width) => cutOffBand(DRIFT, width, 0, SIZE), 2],
];

describe.each(drawn)('%s', (_name, draw, hatched) => {
  it('hatches what nobody published, and nothing else', () => {
    const shapes = draw(720).shapes.filter(({ role }) => role === 'simulated' || role === 'open');
    expect(shapes).toHaveLength(hatched);
  });

  it.each(WIDTHS)('keeps every label within a width of %i', (width) => {
    for (const shape of draw(width).shapes) {
      if (shape.kind !== 'text') continue;
      const half = labelWidth(shape.text, SIZE) / 2;
      const middle = shape.anchor === 'middle' ? shape.x : shape.anchor === 'start' ? shape.x + half : shape.x - half;
      expect(middle - half).toBeGreaterThanOrEqual(-1);
      expect(middle + half).toBeLessThanOrEqual(width + 1);
    }
  });
});

describe(cutOffBand, () => {
  it('joins years in a row, and nothing over a year without a table', () => {
    const lines = cutOffBand(DRIFT, 720, 0, SIZE).shapes.filter(({ kind }) => kind === 'polyline');
    expect(lines).toHaveLength(2);
  });

  it('keeps the labels of close totals apart', () => {
    const [first, second] = cutOffBand(DRIFT, 720, 0, SIZE).shapes.flatMap((s) =>
      s.kind === 'text' && s.role === 'label' ? [s.y] : [],
    );
    expect(Math.abs((first ?? 0) - (second ?? 0))).toBeGreaterThanOrEqual(SIZE);
  });
});

describe(stripDotNear, () => {
  it.each<[share: number, dot: number]>([
    [0, 0],
    [0.5, 1],
    [0.7, 2],
    [1, 3],
  ])('at %d of the width is dot %i', (share, dot) => {
    expect(stripDotNear(STRIP, 720, share)).toBe(dot);
  });
});
