import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ProgressChart } from '#charts/ProgressChart.tsx';
import type { ProgressPoint } from '#viewmodel/progressPoint.ts';
import type { ProgressView } from '#viewmodel/progressView.ts';

const aPoint = (
  time: number,
  value: number | null,
  stretch: number,
  rest: Partial<ProgressPoint> = {},
): ProgressPoint => ({
  key: String(time),
  time,
  period: String(time),
  value,
  low: value ?? 31,
  high: value ?? 63,
  label: value === null ? '> 30' : String(value),
  isLabelBelow: false,
  isKey: false,
  slope: 'level',
  stretch,
  isDeciding: false,
  ...rest,
});

const view: ProgressView = {
  title: 'PAR INDEX của Ninh Thuận năm 2022: hạng 29/63',
  subtitle: 'hạng theo năm',
  summary: 'biểu đồ đường',
  source: 'Nguồn',
  years: '2021–2022',
  time: { from: 2018, to: 2022, ticks: [2018, 2019, 2020, 2021, 2022].map((at) => ({ at, label: String(at) })) },
  axis: { from: 1, to: 63, ticks: [1, 30, 63].map((at) => ({ at, label: String(at) })), isInverted: true },
  points: [
    aPoint(2018, 40, 0),
    aPoint(2019, 38, 0),
    aPoint(2020, null, 1),
    aPoint(2021, 35, 2),
    aPoint(2022, 29, 2, { isDeciding: true }),
  ],
  stretches: [0, 1, 2],
  said: [],
  chosen: 4,
  goal: { at: 25, far: null, from: 2021.7, to: 2022.3, label: 'Mục tiêu hạng 25' },
  floors: [],
  required: [],
  projection: [],
  breaks: [{ time: 2020.5, label: 'đổi phương pháp', note: '2021: đổi phương pháp' }],
  tone: 'not-met',
  table: { caption: '', columns: [], rows: [] },
};

function draw(onChoose: (index: number) => void = () => undefined) {
  const { container } = render(
    <ProgressChart view={view} width={800} height={320} em={12} chosen={4} onChoose={onChoose} />,
  );
  return container;
}

describe(ProgressChart, () => {
  it('labels every figure, the goal on its mark, the break, and the unpublished rank', () => {
    draw();
    for (const label of ['40', '38', '35', '29', 'Mục tiêu hạng 25', 'đổi phương pháp', '> 30'])
      expect(screen.getAllByText(label)).toHaveLength(1);
  });

  it('draws one line for each stretch and joins none', () => {
    const lines = [...draw().querySelectorAll('path.recharts-line-curve')].map((path) => path.getAttribute('d') ?? '');
    const joined = lines.filter((d) => d.includes('L'));
    expect(joined).toHaveLength(2);
    expect(joined.every((d) => d.split('L').length === 2)).toBe(true);
  });

  it('puts place 1 at the top', () => {
    draw();
    const y = (label: string): number => Number(screen.getByText(label).closest('text')?.getAttribute('y'));
    expect(y('1')).toBeLessThan(y('63'));
  });

  it('chooses a point by a press as well', async () => {
    const onChoose = vi.fn<(index: number) => void>();
    const [room] = draw(onChoose).querySelectorAll('circle[r="16"]');
    if (room === undefined) throw new Error('no point');
    await userEvent.setup().click(room);
    expect(onChoose).toHaveBeenCalledWith(0);
  });
});
