import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FigureSvg } from '#figures/FigureSvg.tsx';
import { contributionBars } from '#figures/contributionBars.ts';
import { dotStrip } from '#figures/dotStrip.ts';
import { fieldStrip } from '#figures/fieldStrip.ts';
import { sparkline } from '#figures/sparkline.ts';
import type { Figure } from '#figures/shape.ts';
import { toEntityId } from '#domain/ids.ts';
import type { StripView } from '#viewmodel/stripView.ts';

const strip: StripView = {
  left: 63,
  right: 1,
  leftLabel: '63',
  rightLabel: '1',
  baseline: 35,
  value: { low: 29, high: 29 },
  goal: { at: 25, from: 25, to: 1, label: '25' },
  tone: 'not-met',
  summary: 'hạng 29/63; mục tiêu hạng 25',
};

const drawn = (figure: Figure): SVGElement => {
  render(<FigureSvg figure={figure} />);
  return screen.getByRole<HTMLElement & SVGElement>('img', { name: figure.title });
};

describe(dotStrip, () => {
  it('draws baseline, value, goal mark and ends, worst at the left', () => {
    const svg = drawn(dotStrip(strip));
    const xs = [...svg.querySelectorAll('circle')].map((circle) => Number(circle.getAttribute('cx')));
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect([...svg.querySelectorAll('text')].map((text) => text.textContent)).toEqual(['25', '63', '1']);
  });

  it('draws an interval as an open bar and no dot', () => {
    const svg = drawn(dotStrip({ ...strip, baseline: null, value: { low: 31, high: 63 } }));
    expect(svg.querySelectorAll('circle')).toHaveLength(0);
    expect(svg.querySelectorAll('pattern')).toHaveLength(1);
  });
});

describe(sparkline, () => {
  it('joins nothing over a gap, and still shows a year alone', () => {
    const svg = drawn(
      sparkline({
        left: 2015,
        right: 2025,
        bottom: 60,
        top: 90,
        stretches: [
          [
            { x: 2016, y: 70 },
            { x: 2017, y: 72 },
          ],
          [{ x: 2020, y: 80 }],
        ],
        goal: null,
        tone: 'met',
        summary: 'mười năm',
      }),
    );
    expect(svg.querySelectorAll('polyline')).toHaveLength(1);
    expect(svg.querySelectorAll('circle').length).toBeGreaterThan(0);
  });
});

describe(fieldStrip, () => {
  it('labels the focus and every mark, and rings the chosen dot', () => {
    const dot = (code: string, at: number, role: 'focus' | 'other') => ({
      key: toEntityId(code, null),
      at,
      name: `Tỉnh ${code}`,
      role,
      said: '',
    });
    const svg = drawn(
      fieldStrip(
        {
          title: 't',
          subtitle: 's',
          summary: 'dải điểm',
          left: 60,
          right: 90,
          leftLabel: '60',
          rightLabel: '90',
          dots: [dot('01', 65, 'other'), dot('58', 70, 'focus'), dot('02', 85, 'other')],
          marks: [
            { at: 80, label: 'ngưỡng hạng 20: 80,00', role: 'cut-off' },
            { at: 72, label: 'trung vị 72,00', role: 'quartile' },
          ],
          chosen: 1,
          tone: 'not-met',
          table: { caption: '', columns: [], rows: [] },
        },
        600,
        1,
      ),
    );
    expect(svg.querySelectorAll('circle')).toHaveLength(4);
    expect([...svg.querySelectorAll('text')].map((text) => text.textContent)).toEqual([
      'trung vị 72,00',
      'ngưỡng hạng 20: 80,00',
      'Tỉnh 58',
    ]);
  });
});

describe(contributionBars, () => {
  it('draws gains to the right and losses to the left of zero, each with its figure', () => {
    const svg = drawn(
      contributionBars(
        {
          title: 't',
          subtitle: 's',
          summary: 'đóng góp',
          bars: [
            { key: 'A', name: 'Minh bạch', points: 2, label: '+2,00' },
            { key: 'B', name: 'Chi phí', points: -1, label: '−1,00' },
          ],
          low: -1,
          high: 2,
          table: { caption: '', columns: [], rows: [] },
        },
        400,
      ),
    );
    const [gain, loss] = svg.querySelectorAll('rect');
    const zero = Number(svg.querySelector('line')?.getAttribute('x1'));
    expect(Number(gain?.getAttribute('x'))).toBeCloseTo(zero);
    expect(Number(loss?.getAttribute('x')) + Number(loss?.getAttribute('width'))).toBeCloseTo(zero);
    expect(svg.textContent).toContain('−1,00');
  });
});
