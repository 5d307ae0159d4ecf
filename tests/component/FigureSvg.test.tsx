import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FigureSvg } from '#figures/FigureSvg.tsx';
import { contributionBars } from '#figures/contributionBars.ts';
import { dotStrip } from '#figures/dotStrip.ts';
import { fieldStrip } from '#figures/fieldStrip.ts';
import { wrapped } from '#figures/wrapped.ts';
import { sparkline } from '#figures/sparkline.ts';
import { labelWidth, type Figure } from '#figures/shape.ts';
import { toEntityId } from '#domain/ids.ts';
import type { StripView } from '#viewmodel/stripView.ts';

const strip: StripView = {
  left: 63,
  right: 1,
  leftLabel: '63',
  rightLabel: '1',
  baseline: 35,
  value: { low: 29, high: 29 },
  isJoined: true,
  goal: { at: 25, far: null, to: 1, label: '25' },
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

  it('joins baseline and value only where they can be compared', () => {
    const reaches = (isJoined: boolean): number =>
      dotStrip({ ...strip, isJoined }).shapes.filter(({ role }) => role === 'reach').length;
    expect([reaches(true), reaches(false)]).toEqual([1, 0]);
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
          ticks: [60, 75, 90].map((at) => ({ at, label: String(at) })),
          dots: [dot('01', 65, 'other'), dot('58', 70, 'focus'), dot('02', 85, 'other')],
          marks: [
            { at: 80, label: 'ngưỡng hạng 20: 80,00', role: 'cut-off' },
            { at: 72, label: 'trung vị 72,00', role: 'quartile' },
          ],
          chosen: 1,
          focusLabel: 'Tỉnh 58 70,00',
          note: null,
          source: '',
          years: '',
          tone: 'not-met',
          table: { caption: '', columns: [], rows: [] },
        },
        600,
        1,
        12,
      ),
    );
    expect(svg.querySelectorAll('circle')).toHaveLength(4);
    expect([...svg.querySelectorAll('text')].map((text) => text.textContent)).toEqual([
      '60',
      '90',
      'trung vị 72,00',
      'Tỉnh 58 70,00',
      'ngưỡng hạng 20: 80,00',
    ]);
  });
});

describe(contributionBars, () => {
  it('draws gains to the right and losses to the left of zero, each with its figure', () => {
    const svg = drawn(
      contributionBars(
        {
          summary: 'đóng góp',
          bars: [
            { key: 'A', name: 'Minh bạch', points: 2, label: '+2,00' },
            { key: 'B', name: 'Chi phí', points: -1, label: '−1,00' },
          ],
          low: -1,
          high: 2,
        },
        400,
        12,
      ),
    );
    const [gain, loss] = svg.querySelectorAll('rect');
    const zero = Number(svg.querySelector('line')?.getAttribute('x1'));
    expect(Number(gain?.getAttribute('x'))).toBeCloseTo(zero);
    expect(Number(loss?.getAttribute('x')) + Number(loss?.getAttribute('width'))).toBeCloseTo(zero);
    expect(svg.textContent).toContain('−1,00');
  });

  it('writes names at the left of all bars, where there is room', () => {
    const name = 'Công khai, minh bạch trong việc ra quyết định ở địa phương';
    const view = {
      summary: 'đóng góp, rộng',
      bars: [
        { key: 'A', name, points: 2, label: '+2,00' },
        { key: 'B', name: 'Chi phí', points: -1, label: '−1,00' },
      ],
      low: -1,
      high: 2,
    };
    const { shapes } = contributionBars(view, 800, 12);
    const ends = shapes.flatMap((s) => (s.kind === 'text' && s.role === 'name' ? [labelWidth(s.text, 12)] : []));
    const starts = shapes.flatMap((s) => (s.kind === 'rect' ? [s.x] : []));
    expect(Math.max(...ends)).toBeLessThan(Math.min(...starts));
    expect(wrapped(name, 320, 12)).toHaveLength(2);
  });
});
