import type { ReactNode } from 'react';
import s from './Button.module.css';
import { classes } from './classes.ts';

type Props = Readonly<{
  children: ReactNode;
  onPress: () => void;
  pressed?: boolean;
  expanded?: boolean; // it unfolds something
  strong?: boolean;
  label?: string; // what is read out, where the word alone does not say it
  disabled?: boolean;
}>;

/** A plain button: a word with a rule under it. `pressed` makes it a switch. */
export function Button({ children, onPress, pressed, expanded, label, strong = false, disabled = false }: Props) {
  return (
    <button
      type="button"
      className={classes(s['button'], strong && s['strong'])}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-label={label}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
