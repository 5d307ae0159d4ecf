import type { Shade } from '#viewmodel/indicator/shade.ts';
import type { Tone } from '#viewmodel/tone.ts';

/** What a shape is for; its look is decided where it is drawn. */
export type Role =
  | Shade
  | `on-${Shade}` // written on a fill
  | 'paper'
  | 'axis'
  | 'grid'
  | 'band'
  | 'goal'
  | 'baseline'
  | 'reach'
  | 'value'
  | 'trend'
  | 'line'
  | 'point'
  | 'required'
  | 'projection'
  | 'break'
  | 'floor'
  | 'other'
  | 'region'
  | 'focus'
  | 'cut-off'
  | 'quartile'
  | 'mean'
  | 'gain'
  | 'loss'
  | 'chosen'
  | 'rim'
  | 'picked'
  | 'picked-rim'
  | 'own'
  | 'own-dot'
  | 'range'
  | 'zone'
  | 'mark'
  | 'gap'
  | 'ring'
  | 'square'
  | 'fade'
  | 'middle'
  | 'middle-half'
  | 'lead'
  | 'peer-1'
  | 'peer-2'
  | 'peer-3'
  | 'peer-4'
  | 'lead-dot'
  | 'simulated'
  | 'guide'
  | 'name'
  | 'label'
  | 'soft-label'
  | 'strong-label'
  | 'verdict'
  | 'title'
  | 'foot';

export type Anchor = 'start' | 'middle' | 'end';

/** A shape with a tone of its own stands for one verdict among others in the figure. */
export type Shape = Readonly<{ role: Role; tone?: Tone }> &
  (
    | Readonly<{ kind: 'line'; x1: number; y1: number; x2: number; y2: number }>
    | Readonly<{ kind: 'polyline'; points: readonly (readonly [x: number, y: number])[] }>
    | Readonly<{ kind: 'circle'; x: number; y: number; r: number }>
    | Readonly<{ kind: 'rect'; x: number; y: number; width: number; height: number }>
    | Readonly<{ kind: 'text'; x: number; y: number; text: string; anchor: Anchor }>
  );

/** A drawing in units of a sixteenth of the root type size; `title` says what it shows. */
export type Figure = Readonly<{
  width: number;
  height: number;
  title: string;
  tone: Tone | null;
  shapes: readonly Shape[];
}>;

/** A straight scale from data to drawing; the middle where the data has no extent. */
export const scaleTo =
  (from: number, to: number, start: number, end: number) =>
  (value: number): number =>
    from === to ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start);

/** Widths of letters in sizes of the type, by the kind of letter: those of the family at its bolder weight, rounded up. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/\s/u, 0.29],
  [/[.,:;ijlI'’|!]/u, 0.34],
  [/[ftr1()[\]/-]/u, 0.43],
  [/[%▲▼◆→…—@]/u, 1.04],
  [/[mMwW]/u, 0.95],
  [/[BEFKLPRSTXYZ]/u, 0.73],
  [/\p{Lu}/u, 0.78],
  [/[aceksvxyz]/u, 0.6],
];
const OTHER = 0.66;
const known = new Map<string, number>();

function letterWidth(letter: string): number {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const base = letter.normalize('NFD').charAt(0);
  const width = WIDTHS.find(([letters]) => letters.test(base))?.[1] ?? OTHER;
  known.set(letter, width);
  return width;
}

/** Width that a label takes up at most, by its letters. */
export const labelWidth = (text: string, size: number): number =>
  [...text].reduce((width, letter) => width + letterWidth(letter), 0) * size;
