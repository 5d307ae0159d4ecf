import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf } from '#domain/frame.ts';
import { judgeGoal } from '#domain/judge.ts';
import { PALETTE } from '#figures/palette.ts';
import { progressLine } from '#figures/progressLine.ts';
import { shapesText } from '#figures/svgText.ts';
import { goalDetailView } from '#viewmodel/goalDetailView.ts';
import { period } from '../../support/aDataset.ts';
import { publishedDataset } from '../../support/publishedDataset.ts';

const dataset = await publishedDataset();

function lineOf(id: string, asOf: string) {
  const goal = dataset.goals.find((g) => g.id === id);
  if (goal === undefined) throw new Error(`no goal ${id}`);
  const view = goalDetailView(dataset, null, judgeGoal(dataset, goal, period(asOf)), period(asOf), null, 'vi').progress;
  if (view === null) throw new Error(`no line of ${id} for ${frameOf(dataset, goal, period(asOf)).entity.nameVi}`);
  return progressLine(view, 720, 400, 12);
}

describe('the palette of pictures', () => {
  it.each(['light', 'dark'] as const)('is that of the page in %s', (theme) => {
    const [tokens, shades] = ['src/ui/tokens.css', 'src/ui/shades.css'].map((file) => readFileSync(file, 'utf8'));
    const start = theme === 'light' ? tokens?.indexOf(':root {') : tokens?.indexOf("[data-theme='dark']");
    const block = tokens?.slice(start, tokens.indexOf('}', start)) ?? '';
    const shadesHere = shades?.replace(/light-dark\((.+?), (.+?)\)/g, theme === 'light' ? '$1' : '$2') ?? '';
    for (const [name, colour] of Object.entries(PALETTE[theme]))
      expect(`${block}${shadesHere}`).toContain(`--${name}: ${colour};`);
  });
});

describe(progressLine, () => {
  it('draws what the goal of PAR INDEX 2022 is about: years, figures, the goal and its label', () => {
    const { shapes } = lineOf('NT-2022-PAR', '2022');
    const words = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text.replaceAll('\u00a0', ' ')] : []));
    expect(words).toEqual(expect.arrayContaining(['29', '35', '2022', 'Mục tiêu hạng 25']));
    expect(shapes.filter(({ role }) => role === 'focus')).toHaveLength(1);
  });

  it('keeps every shape inside the picture', () => {
    for (const goal of dataset.goals) {
      const view = goalDetailView(
        dataset,
        null,
        judgeGoal(dataset, goal, period('2024')),
        period('2024'),
        null,
        'vi',
      ).progress;
      for (const shape of view === null ? [] : progressLine(view, 640, 360, 12).shapes) {
        const xs =
          shape.kind === 'line'
            ? [shape.x1, shape.x2]
            : shape.kind === 'polyline'
              ? shape.points.map(([x]) => x)
              : [shape.x];
        const ys =
          shape.kind === 'line'
            ? [shape.y1, shape.y2]
            : shape.kind === 'polyline'
              ? shape.points.map(([, y]) => y)
              : [shape.y];
        expect(Math.min(...xs, ...ys)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...xs)).toBeLessThanOrEqual(640);
        expect(Math.max(...ys)).toBeLessThanOrEqual(360);
      }
    }
  });
});

describe(shapesText, () => {
  it('names colours themselves, no property or class of a page', () => {
    const text = shapesText(lineOf('NT-2023-PAPI', '2024'), 'dark', 'h1');
    expect(text).toContain(PALETTE.dark.ink);
    expect(text).not.toMatch(/var\(|class=|className|style=/);
  });

  it('writes any label as text and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const shape = { kind: 'text', role: 'label', x: 0, y: 0, anchor: 'start', text: `<script>${words}` } as const;
        const text = shapesText({ width: 1, height: 1, title: '', tone: null, shapes: [shape] }, 'light', 'h');
        expect(text.match(/<[a-z/]/g)).toEqual(['<t', '</']);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
      }),
    );
  });
});
