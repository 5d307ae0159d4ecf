import type { ReactNode } from 'react';
import s from './Button.module.css';
import { classes } from './classes.ts';

type Props = Readonly<{
  children: ReactNode;
  onPress: () => void;
  pressed?: boolean;
  strong?: boolean;
  disabled?: boolean;
}>;

/** A plain button: a word with a rule under it. `pressed` makes it a switch. */
export function Button({ children, onPress, pressed, strong = false, disabled = false }: Props) {
  return (
    <button
      type="button"
      className={classes(s['button'], strong && s['strong'])}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
