import { useId, useRef, useState, type KeyboardEvent } from 'react';
import s from './Combobox.module.css';
import { classes } from './classes.ts';
import { useRevealed } from './useRevealed.ts';

export type ComboboxOption = Readonly<{ value: string; label: string; note: string | null }>;

type Props = Readonly<{
  label: string;
  value: string;
  options: readonly ComboboxOption[];
  search: (options: readonly ComboboxOption[], query: string) => readonly ComboboxOption[];
  nothingFound: string;
  onChoose: (value: string) => void;
}>;

const clamp = (index: number, length: number): number => Math.max(0, Math.min(length - 1, index));

/** A text field that narrows a list while one types; arrows move, Enter takes, Escape leaves things as they were. */
export function Combobox({ label, value, options, search, nothingFound, onChoose }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const chosen = options.findIndex((option) => option.value === value);
  const shown = query === null || query.trim() === '' ? options : search(options, query);
  const activeId = open && shown.length > 0 ? `${id}-${active}` : undefined;
  const list = useRevealed(activeId);

  const close = () => {
    setOpen(false);
    setQuery(null);
  };
  const show = () => {
    setActive(clamp(chosen, options.length));
    setOpen(true);
  };
  const take = (option: ComboboxOption | undefined) => {
    close();
    if (option !== undefined && option.value !== value) onChoose(option.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (open) setActive(clamp(active + (event.key === 'ArrowDown' ? 1 : -1), shown.length));
      else show();
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      take(shown[active]);
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      close();
    }
  };

  return (
    <div className={s['field']}>
      <label className={s['label']} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        ref={field}
        className={s['input']}
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={activeId}
        autoComplete="off"
        spellCheck={false}
        value={query ?? options[chosen]?.label ?? ''}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={(event) => event.target.select()}
        onClick={() => (open ? undefined : show())}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <ul
        id={`${id}-list`}
        ref={list}
        className={classes(s['list'], !open && s['closed'])}
        role="listbox"
        aria-label={label}
      >
        {open &&
          shown.map((option, index) => (
            <li
              key={option.value}
              id={`${id}-${index}`}
              role="option"
              aria-selected={option.value === value}
              className={classes(s['option'], index === active && s['active'])}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(option)}
            >
              <span>{option.label}</span>
              {option.note !== null && <span className={s['note']}>{option.note}</span>}
            </li>
          ))}
      </ul>
      <p className={classes(s['nothing'], !(open && shown.length === 0) && s['closed'])} role="status">
        {open && shown.length === 0 ? nothingFound : ''}
      </p>
    </div>
  );
}
