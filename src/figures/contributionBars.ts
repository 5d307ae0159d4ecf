import type { ContributionView } from '#viewmodel/contributionView.ts';
import { labelWidth, scaleTo, type Figure, type Shape } from './shape.ts';

const ROW = 40;
const NAME = 13;
const FIGURE = 56;

/** Gains and losses from one zero line: name above, figure at the end of its bar. */
export function contributionBars(view: ContributionView, width: number): Figure {
  const left = view.low < 0 ? FIGURE : 0;
  const x = scaleTo(view.low, view.high, left, width - FIGURE);
  const zero = x(0);
  const rows = view.bars.flatMap((bar, i): readonly Shape[] => {
    const y = i * ROW;
    const end = x(bar.points);
    const isGain = bar.points >= 0;
    const longest = Math.floor(width / (NAME * 0.56));
    const name = labelWidth(bar.name, NAME) > width ? `${bar.name.slice(0, longest - 1)}…` : bar.name;
    return [
      { kind: 'text', role: 'name', x: 0, y: y + 13, text: name, anchor: 'start' },
      {
        kind: 'rect',
        role: isGain ? 'gain' : 'loss',
        x: Math.min(zero, end),
        y: y + 19,
        width: Math.abs(end - zero),
        height: 12,
      },
      {
        kind: 'text',
        role: 'label',
        x: isGain ? end + 6 : end - 6,
        y: y + 29,
        text: bar.label,
        anchor: isGain ? 'start' : 'end',
      },
    ];
  });
  const height = view.bars.length * ROW;
  const axis: Shape = { kind: 'line', role: 'axis', x1: zero, y1: 0, x2: zero, y2: height };
  return { width, height, title: view.summary, tone: null, shapes: [...rows, axis] };
}
