import { useId } from 'react';
import s from './SearchField.module.css';

type Props = Readonly<{ label: string; value: string; onType: (text: string) => void }>;

/** A field that narrows what stands below it while one types. */
export function SearchField({ label, value, onType }: Props) {
  const id = useId();
  return (
    <div className={s['field']}>
      <label className={s['label']} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={s['input']}
        type="search"
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  );
}
