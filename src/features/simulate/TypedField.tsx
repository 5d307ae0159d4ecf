import { useId, useState } from 'react';
import type { Result } from '#domain/result.ts';
import s from './TypedField.module.css';
import { classes } from '#ui/classes.ts';

type Props<T> = Readonly<{
  label: string;
  text: string; // what stands in it, until one types
  quiet?: boolean; // the label is read out and not seen
  read: (text: string) => Result<T, string>;
  onRead: (value: T) => void;
}>;

/** A field for a figure. It is taken when one leaves it or presses Enter; what cannot be read stays, with a message. */
export function TypedField<T>({ label, text, quiet = false, read, onRead }: Props<T>) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const take = () => {
    if (typed === null) return;
    const result = read(typed);
    setFault(result.ok ? null : result.error);
    if (!result.ok) return;
    setTyped(null);
    onRead(result.value);
  };
  return (
    <div className={s['field']}>
      <label htmlFor={id} className={quiet ? s['hidden'] : s['label']}>
        {label}
      </label>
      <input
        id={id}
        className={classes(s['input'], quiet && s['small'])}
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? text}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onChange={(event) => {
          setTyped(event.target.value);
          setFault(null);
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key === 'Escape') {
            setTyped(null);
            setFault(null);
          }
        }}
      />
      <p id={`${id}-fault`} className={s['fault']} role="alert">
        {fault}
      </p>
    </div>
  );
}
