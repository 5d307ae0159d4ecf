import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FigureSvg } from '#figures/FigureSvg.tsx';
import { multiple, stopNear, stopsOf } from '#figures/multiple.ts';
import { standingDots } from '#figures/standingDots.ts';
import type { Figure } from '#figures/shape.ts';
import type { MultiplePoint, MultipleView } from '#viewmodel/entity/multipleView.ts';
import type { StandingView } from '#viewmodel/entity/standingView.ts';

const drawn = (figure: Figure): SVGElement => {
  render(<FigureSvg figure={figure} />);
  return screen.getByRole<HTMLElement & SVGElement>('img', { name: figure.title });
};

const point = (year: number, value: number | null, stretch: number): MultiplePoint => ({
  key: String(year),
  time: year,
  value,
  low: value ?? 31,
  high: value ?? 63,
  label: value === null ? '> 30' : String(value),
  stretch,
  said: `${year}`,
});

const view: MultipleView = {
  key: 'PCI',
  name: 'PCI',
  title: 't',
  summary: 'PCI qua các năm',
  source: null,
  time: { from: 2020, to: 2025, ticks: [2020, 2021, 2022, 2023, 2024, 2025].map((at) => ({ at, label: String(at) })) },
  axis: { from: 1, to: 63, ticks: [1, 30, 63].map((at) => ({ at, label: String(at) })), isInverted: true },
  points: [point(2020, 40, 0), point(2021, 20, 0), point(2022, 10, 1), point(2023, null, 2)],
  ranges: [],
  rangeNote: null,
  marks: [{ key: 'G 0', at: 15, far: null, from: 2024.7, to: 2025.3, label: 'TOP 15', tone: 'met' }],
  breaks: [{ time: 2021.5, note: 'đổi phương pháp' }],
  goals: [],
  table: { caption: '', columns: [], rows: [] },
};

describe(multiple, () => {
  const svg = () => drawn(multiple(view, 320, 12, null));

  it('joins nothing over a break', () => {
    expect(svg().querySelectorAll('polyline')).toHaveLength(1);
  });

  it('puts better places higher', () => {
    const dots = [...svg().querySelectorAll('circle')].map((dot) => Number(dot.getAttribute('cy')));
    expect(dots).toEqual(dots.toSorted((a, b) => b - a));
  });

  it('hatches a rank that was not published', () => {
    const figure = svg();
    expect(figure.querySelectorAll('pattern')).toHaveLength(1);
    expect(figure.textContent).toContain('> 30');
  });

  it('draws a goal in the tone of its verdict', () => {
    expect(svg().querySelectorAll('[fill="var(--met)"], [stroke="var(--met)"]')).toHaveLength(2);
  });

  it('draws ranges as upright bars that are joined to nothing', () => {
    const ranges = [{ key: '2020', time: 2020, low: 5, high: 27, said: '' }];
    const former = drawn(multiple({ ...view, points: [], ranges, marks: [], summary: 'các tỉnh cũ' }, 320, 12, null));
    expect([former.querySelectorAll('polyline').length, former.querySelectorAll('circle').length]).toEqual([0, 0]);
  });

  it('finds the year that is pointed at', () => {
    expect([stopNear(view, 320, 12, 0), stopNear(view, 320, 12, 1)]).toEqual([0, stopsOf(view).length - 1]);
  });
});

describe(standingDots, () => {
  const rows = [
    { key: 'A', name: 'Minh bạch', own: 1.5, region: 0.5, peers: null, label: '+0,50 điểm', said: '' },
    { key: 'B', name: 'Chi phí', own: -1, region: null, peers: 1, label: '−0,40 điểm', said: '' },
  ];
  const standing: StandingView = {
    title: 't',
    subtitle: 's',
    summary: 'mạnh và yếu',
    key: '',
    notes: [],
    source: '',
    of: 'IDX 2022',
    strongest: 'Minh bạch',
    weakest: 'Chi phí',
    rows,
    low: -1,
    high: 1.5,
    axis: '',
    table: { caption: '', columns: [], rows: [] },
  };

  it.each([320, 900])('draws the entity, its region and its peers where they are known, at %s units', (width) => {
    const svg = drawn(standingDots(standing, width, 12, 0));
    expect(svg.querySelectorAll('circle')).toHaveLength(4); // two own, one region, one ring
    expect(svg.querySelectorAll('rect')).toHaveLength(1);
    expect([...svg.querySelectorAll('text')].map((text) => text.textContent)).toEqual(
      expect.arrayContaining(['Minh bạch', '+0,50 điểm', '0']),
    );
  });
});
