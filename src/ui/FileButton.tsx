import { useId } from 'react';
import s from './FileButton.module.css';

type Props = Readonly<{ label: string; accept: string; onFile: (file: File) => void }>;

/** A word with a rule under it that opens the platform's dialog for one file. */
export function FileButton({ label, accept, onFile }: Props) {
  const id = useId();
  return (
    <span className={s['button']}>
      <input
        id={id}
        className={s['input']}
        type="file"
        accept={accept}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) onFile(file);
          event.target.value = ''; // the same file may be chosen again
        }}
      />
      <label className={s['label']} htmlFor={id}>
        {label}
      </label>
    </span>
  );
}
