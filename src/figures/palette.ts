import type { Tone } from '#viewmodel/tone.ts';
import type { Paint } from './looks.ts';

export type Theme = 'light' | 'dark';

/** The colours of the page, as in ui/tokens.css, for pictures that have no page around them. */
export const PALETTE: Readonly<
  Record<Theme, Readonly<Record<Exclude<Paint, 'tone' | 'hatch' | 'none'> | Tone, string>>>
> = {
  light: {
    paper: '#ffffff',
    ink: '#16181c',
    soft: '#565c64',
    faint: '#b9bec5',
    rule: '#d8dbe0',
    met: '#00496f',
    'on-track': '#2a86c8',
    'at-risk': '#b86e00',
    'not-met': '#9b1c1c',
    undetermined: '#707070',
  },
  dark: {
    paper: '#16181c',
    ink: '#eceef1',
    soft: '#aab0b9',
    faint: '#5a616b',
    rule: '#343941',
    met: '#a9dcff',
    'on-track': '#3a8fd6',
    'at-risk': '#f2b04d',
    'not-met': '#ff6b5e',
    undetermined: '#949494',
  },
};
