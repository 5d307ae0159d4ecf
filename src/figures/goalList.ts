import type { GoalRowView } from '#viewmodel/goalRowView.ts';
import type { Tone } from '#viewmodel/tone.ts';
import { dotStrip } from './dotStrip.ts';
import { moved } from './moved.ts';
import type { Figure, Role, Shape } from './shape.ts';
import { wrapped } from './wrapped.ts';

/** The shapes of verdicts, as letters. */
const MARKS: Readonly<Record<Tone, string>> = {
  met: '✓',
  'on-track': '▲',
  'at-risk': '◆',
  'not-met': '✕',
  undetermined: '?',
};

/** Words for what a row shows beside its strip. */
export type GoalListWords = Readonly<{ own: string; none: string; to: (value: string, goal: string) => string }>;

/** Columns of the list: the goal, its strip, its figures and verdict. */
type Columns = Readonly<{ name: number; strip: number; result: number; gap: number; size: number; width: number }>;

const STRIP = 208;
const LINE = 1.4;

function columnsOf(width: number, size: number): Columns {
  const gap = size * 1.5;
  const result = Math.max(size * 12, (width - STRIP) * 0.4) - gap;
  const name = Math.max(size * 8, width - STRIP - result - 2 * gap);
  return { name, strip: name + gap, result: name + STRIP + 2 * gap, gap, size, width };
}

type Line = Readonly<{ text: string; role: Role }>;

const lines = (text: string, role: Role, width: number, size: number): readonly Line[] =>
  wrapped(text, width, size).map((line) => ({ text: line, role }));

const block = (shown: readonly Line[], x: number, top: number, size: number): readonly Shape[] =>
  shown.map(({ text, role }, i) => ({
    kind: 'text',
    role,
    x,
    y: top + size + i * size * LINE,
    text,
    anchor: 'start',
  }));

/** A goal without a strip is named across its place. */
function namesOf(row: GoalRowView, columns: Columns): readonly Line[] {
  const { size } = columns;
  const name = row.strip === null ? columns.result - columns.gap : columns.name;
  return [
    ...lines([row.of, row.indicator].filter((part) => part !== null).join(' · '), 'strong-label', name, size),
    ...lines(row.wording, 'soft-label', name, size),
  ];
}

function resultOf(row: GoalRowView, { result, width, size }: Columns, words: GoalListWords): readonly Line[] {
  const { value, goal, margin, period } = row.deciding;
  const own = row.local === null ? null : words.own;
  const facts = [period, margin, own].filter((part) => part !== null).join(' · ');
  const room = width - result;
  const verdict = `${MARKS[row.badge.tone]} ${row.badge.word}`;
  return [
    ...lines(words.to(value ?? words.none, goal ?? words.none), 'name', room, size),
    ...lines(facts, 'soft-label', room, size),
    ...lines(verdict, 'verdict', room, size),
    ...lines(row.outlook?.word ?? '', 'soft-label', room, size),
  ];
}

/** A row of the list, its strip in the tone of its verdict. */
function rowShapes(row: GoalRowView, top: number, columns: Columns, words: GoalListWords) {
  const { size, strip, result } = columns;
  const [names, results] = [namesOf(row, columns), resultOf(row, columns, words)];
  const drawn = row.strip === null ? null : dotStrip(row.strip);
  const height = Math.max(names.length * size * LINE, results.length * size * LINE, drawn?.height ?? 0) + size;
  const shapes: readonly Shape[] = [
    ...block(names, 0, top, size),
    ...(drawn?.shapes ?? []).map((shape) => moved(shape, strip, top)),
    ...block(results, result, top, size),
  ];
  return { height, shapes: shapes.map((shape): Shape => ({ ...shape, tone: row.badge.tone })) };
}

/** The goals of a list, each with its strip, figures and verdict, for pictures that leave the app. `title` says what they are. */
export function goalList(
  rows: readonly GoalRowView[],
  title: string,
  words: GoalListWords,
  width: number,
  size: number,
): Figure {
  const shapes: Shape[] = [];
  const columns = columnsOf(width, size);
  let y = 0;
  for (const row of rows) {
    const { height, shapes: drawn } = rowShapes(row, y + size * 0.5, columns, words);
    shapes.push({ kind: 'line', role: 'grid', x1: 0, y1: y, x2: width, y2: y }, ...drawn);
    y += height + size * 0.5;
  }
  return { width, height: y, title, tone: null, shapes };
}
