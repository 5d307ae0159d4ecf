import { useId } from 'react';
import s from './SelectField.module.css';

export type SelectOption = Readonly<{ value: string; label: string }>;
type Props = Readonly<{
  label: string;
  value: string;
  options: readonly SelectOption[];
  quiet?: boolean;
  onChoose: (value: string) => void;
}>;

/** The platform's own list of choices with its label above; `quiet` for filters that stand in a line. */
export function SelectField({ label, value, options, quiet = false, onChoose }: Props) {
  const id = useId();
  return (
    <div className={quiet ? s['quiet'] : s['field']}>
      <label className={s['label']} htmlFor={id}>
        {label}
      </label>
      <select id={id} className={s['select']} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
