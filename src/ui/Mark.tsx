import s from './Mark.module.css';
import { classes } from './classes.ts';

export type MarkTone = 'met' | 'on-track' | 'at-risk' | 'not-met' | 'undetermined' | 'note';

const SHAPES: Readonly<Record<MarkTone, string>> = {
  met: 'M3 8.4 6.6 12 13 4.4',
  'on-track': 'M8 2.6 14.2 13.4H1.8Z',
  'at-risk': 'M8 1.2 14.8 8 8 14.8 1.2 8Z',
  'not-met': 'M3.6 3.6 12.4 12.4M12.4 3.6 3.6 12.4',
  undetermined: 'M4.9 5.6C4.9 3.5 6.3 2.4 8.1 2.4S11.2 3.5 11.2 5.3C11.2 7.6 8 7.6 8 10M8 12.9V13.5',
  note: 'M8 3V3.4M8 7.2V13',
};

/** The shape of a tone: ✓ ▲ ◆ ✕ ? i. It never stands without a word beside it. */
export function Mark({ tone }: Readonly<{ tone: MarkTone }>) {
  const filled = tone === 'on-track' || tone === 'at-risk';
  return (
    <svg className={classes(s['mark'], s[tone], filled && s['filled'])} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[tone]} />
    </svg>
  );
}
