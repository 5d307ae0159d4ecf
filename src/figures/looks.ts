import type { Role } from './shape.ts';

/** A colour by its name in the palette; `tone` is that of the figure, `hatch` a hatching in it. */
export type Paint = 'ink' | 'soft' | 'faint' | 'rule' | 'paper' | 'tone' | 'hatch' | 'none';

/** How a shape is painted. What is not named is not painted; text is filled and never stroked but for its halo. */
export type Look = Readonly<{
  fill?: Paint;
  opacity?: number; // of the fill
  stroke?: Paint;
  width?: number; // of the stroke
  dash?: string;
  cap?: 'round';
  bold?: true;
  ems?: number; // size of letters, in sizes of the figure's type; 1 where it is not named
  halo?: true; // a rim of paper behind letters, so that lines do not cross them
}>;

const dot = (fill: Paint): Look => ({ fill, stroke: 'paper', width: 1.5 });

/** The look of each role, the same on the screen, in an embed and in a picture that leaves the app. */
export const LOOKS: Readonly<Record<Role, Look>> = {
  paper: { fill: 'paper' },
  axis: { stroke: 'faint', width: 1 },
  rule: { stroke: 'rule', width: 1 },
  band: { fill: 'ink', opacity: 0.07 },
  goal: { stroke: 'ink', width: 2 },
  baseline: { fill: 'paper', stroke: 'soft', width: 1.5 },
  reach: { stroke: 'tone', width: 2 },
  value: dot('tone'),
  open: { fill: 'hatch', stroke: 'tone', width: 1, dash: '3 2' },
  trend: { fill: 'none', stroke: 'soft', width: 1.5 },
  line: { fill: 'none', stroke: 'ink', width: 2 },
  point: dot('ink'),
  required: { stroke: 'soft', width: 1.25, dash: '6 4' },
  projection: { stroke: 'ink', width: 1.75, dash: '1.5 4', cap: 'round' },
  break: { stroke: 'soft', width: 1, dash: '2 3' },
  floor: { stroke: 'soft', width: 1 },
  other: { fill: 'faint' },
  region: { fill: 'soft' },
  focus: dot('tone'),
  chosen: { fill: 'none', stroke: 'ink', width: 2 },
  'cut-off': { stroke: 'ink', width: 2 },
  quartile: { stroke: 'faint', width: 1, dash: '2 3' },
  mean: { stroke: 'soft', width: 1.5 },
  gain: { fill: 'soft' }, // a gain or a loss of a part is no verdict: side and sign tell them apart
  loss: { fill: 'paper', stroke: 'soft', width: 1.5 },
  name: { fill: 'ink', halo: true },
  label: { fill: 'ink', bold: true, halo: true },
  'soft-label': { fill: 'soft', halo: true },
  'strong-label': { fill: 'ink', bold: true, halo: true },
  title: { fill: 'ink', bold: true, ems: 1.5 },
  foot: { fill: 'soft', ems: 0.85 },
};
