import { describe, expect, it } from 'vitest';
import { goalList } from '#figures/goalList.ts';
import { PALETTE } from '#figures/palette.ts';
import { shapesText } from '#figures/svgText.ts';
import { choose } from '#viewmodel/chosen.ts';
import { goalsView } from '#viewmodel/goalsView.ts';
import { DEFAULT_SELECTION } from '#viewmodel/selection.ts';
import { publishedDataset } from '../../support/publishedDataset.ts';

const dataset = await publishedDataset();
const selection = { ...DEFAULT_SELECTION, entity: '58@2004', plan: 'ninh-thuan-2022' };
const { rows } = goalsView(dataset, choose(dataset, selection, 2025).chosen, selection);
const words = { own: 'số liệu của bạn', none: '–', to: (value: string, goal: string) => `${value} → ${goal}` };
const drawn = (shown: typeof rows, width = 900) => goalList(shown, 'Ninh Thuận', words, width, 12);
const textsOf = (figure: ReturnType<typeof drawn>): readonly string[] =>
  figure.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

describe(goalList, () => {
  it('says of every goal what it asks, what came of it, and the verdict with its mark', () => {
    const texts = textsOf(drawn(rows));
    expect(texts.filter((text) => /^[✓▲◆✕?] /.test(text))).toHaveLength(rows.length);
    expect(texts).toEqual(
      expect.arrayContaining(['PAR INDEX', '29/63 → 25', '2022 · thiếu 4\u00a0bậc', '✕ Không đạt']),
    );
  });

  it('draws each strip in the tone of its own verdict', () => {
    const svg = shapesText(drawn(rows), 'light', 'h');
    expect(svg).toContain(PALETTE.light['not-met']);
    expect(svg).toContain(PALETTE.light.met);
  });

  it('says which rows have figures of the analyst', () => {
    const own = rows.map((row, i) => ({ ...row, local: i === 0 ? 'của bạn' : null }));
    expect(textsOf(drawn(own, 1200)).filter((text) => text.includes(words.own))).toHaveLength(1);
  });

  it.each([416, 656, 1200])('keeps columns apart at a width of %i', (width) => {
    const { shapes } = drawn(rows, width);
    const strips = shapes.flatMap((s) => (s.kind === 'line' && s.role === 'axis' ? [s] : []));
    const results = shapes.flatMap((s) => (s.kind === 'text' && s.role === 'verdict' ? [s.x] : []));
    for (const strip of strips) expect(strip.x2).toBeLessThan(Math.min(...results));
  });
});
