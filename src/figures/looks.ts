import type { Shade } from '#viewmodel/indicator/shade.ts';
import type { Tone } from '#viewmodel/tone.ts';
import type { Role } from './shape.ts';

/** A colour by its name in the palette. */
export type Colour =
  | 'ink'
  | 'soft'
  | 'faint'
  | 'rule'
  | 'paper'
  | `peer-${1 | 2 | 3 | 4}`
  | Tone
  | Exclude<Shade, 'open' | 'blank' | `tone-${Tone}`>
  | `on-${'pale' | 'middle' | 'strong'}`;

/** A colour, the tone of the shape or else of its figure, a hatching in that tone, or nothing. */
export type Paint = Colour | 'tone' | 'hatch' | 'none';

/** How a shape is painted. What is not named is not painted; text is filled and never stroked but for its halo. */
export type Look = Readonly<{
  fill?: Paint;
  opacity?: number; // of the fill
  stroke?: Paint;
  width?: number; // of the stroke
  fade?: number; // opacity of the stroke
  dash?: string;
  cap?: 'round';
  bold?: true;
  ems?: number; // size of letters, in sizes of the figure's type; 1 where it is not named
  size?: number; // size of letters, in units, whatever the figure's type
  halo?: true; // a rim of paper behind letters, so that lines do not cross them
}>;

const dot = (fill: Paint): Look => ({ fill, stroke: 'paper', width: 1.5 });

const line = (stroke: Paint, width: number, dash?: string): Look =>
  dash === undefined ? { fill: 'none', stroke, width } : { fill: 'none', stroke, width, dash };

/** A fill of a map, and what is written on it. */
const shade = (fill: Paint): Look => ({ fill, stroke: 'faint', width: 1 });
const on = (fill: Paint): Look => ({ fill, size: 11 });

/** The look of each role, the same on the screen, in an embed and in a picture that leaves the app. */
export const LOOKS: Readonly<Record<Role, Look>> = {
  paper: { fill: 'paper' },
  axis: line('faint', 1),
  grid: line('rule', 1),
  band: { fill: 'ink', opacity: 0.07 },
  goal: line('ink', 2),
  baseline: { fill: 'paper', stroke: 'soft', width: 1.5 },
  reach: line('tone', 2),
  value: dot('tone'),
  open: { fill: 'hatch', stroke: 'tone', width: 1, dash: '3 2' },
  simulated: { fill: 'hatch', stroke: 'tone', width: 1.5, dash: '3 2' }, // nobody published it: a broken edge under a ring of paper
  trend: line('soft', 1.5),
  line: line('ink', 2),
  point: dot('ink'),
  required: line('soft', 1.25, '6 4'),
  projection: { ...line('ink', 1.75, '1.5 4'), cap: 'round' },
  break: line('soft', 1, '2 3'),
  floor: line('soft', 1),
  other: { fill: 'faint' },
  region: { fill: 'soft' },
  focus: dot('tone'),
  chosen: line('ink', 2),
  rim: line('soft', 1),
  picked: line('ink', 3),
  'picked-rim': line('paper', 2),
  own: line('ink', 2), // the entity itself, in ink: what is no verdict has no colour
  'own-dot': dot('ink'),
  range: line('soft', 2.5), // from the lowest to the highest of several, joined to nothing
  zone: { fill: 'tone', opacity: 0.12 },
  mark: line('tone', 3),
  gap: line('soft', 1, '2 3'),
  ring: { fill: 'paper', stroke: 'soft', width: 1.75 },
  square: { fill: 'paper', stroke: 'soft', width: 1.75 },
  'cut-off': line('ink', 2),
  quartile: line('faint', 1, '2 3'),
  guide: line('tone', 1.5, '4 3'),
  mean: line('soft', 1.5),
  gain: { fill: 'soft' }, // a gain or a loss of a part is no verdict: side and sign tell them apart
  loss: { fill: 'paper', stroke: 'soft', width: 1.5 },
  fade: { ...line('faint', 1), fade: 0.75 }, // everybody faint, the one in focus in ink, peers told apart by colour and dashes
  lead: line('ink', 3),
  'lead-dot': dot('ink'),
  'peer-1': line('peer-1', 2, '9 3'),
  'peer-2': line('peer-2', 2.5, '2 3'),
  'peer-3': line('peer-3', 2, '9 3 2 3'),
  'peer-4': line('peer-4', 2, '4 2'),
  'middle-half': { fill: 'ink', opacity: 0.09 },
  middle: line('soft', 1.25),
  'ramp-1': shade('ramp-1'),
  'ramp-2': shade('ramp-2'),
  'ramp-3': shade('ramp-3'),
  'ramp-4': shade('ramp-4'),
  'ramp-5': shade('ramp-5'),
  'ramp-6': shade('ramp-6'),
  'rise-2': shade('rise-2'),
  'rise-1': shade('rise-1'),
  same: shade('same'),
  'fall-1': shade('fall-1'),
  'fall-2': shade('fall-2'),
  'tone-met': shade('met'),
  'tone-on-track': shade('on-track'),
  'tone-at-risk': shade('at-risk'),
  'tone-not-met': shade('not-met'),
  'tone-undetermined': shade('undetermined'),
  blank: shade('paper'),
  'on-ramp-1': on('on-pale'),
  'on-ramp-2': on('on-pale'),
  'on-ramp-3': on('on-pale'),
  'on-ramp-4': on('on-strong'),
  'on-ramp-5': on('on-strong'),
  'on-ramp-6': on('on-strong'),
  'on-rise-2': on('on-strong'),
  'on-rise-1': on('on-pale'),
  'on-same': on('on-pale'),
  'on-fall-1': on('on-pale'),
  'on-fall-2': on('on-strong'),
  'on-tone-met': on('on-strong'),
  'on-tone-on-track': on('on-middle'),
  'on-tone-at-risk': on('on-middle'),
  'on-tone-not-met': on('on-strong'),
  'on-tone-undetermined': on('on-strong'),
  'on-blank': on('ink'),
  'on-open': { ...on('ink'), halo: true },
  name: { fill: 'ink', halo: true },
  label: { fill: 'ink', bold: true, halo: true },
  'soft-label': { fill: 'soft', halo: true },
  'strong-label': { fill: 'ink', bold: true, halo: true },
  verdict: { fill: 'tone', bold: true, halo: true },
  title: { fill: 'ink', bold: true, ems: 1.5 },
  foot: { fill: 'soft', ems: 0.85 },
};
