import { useId, useState, type DragEvent } from 'react';
import s from './FileDrop.module.css';
import { classes } from './classes.ts';

type Props = Readonly<{
  label: string;
  hint: string;
  choose: string;
  drop: string;
  none: string;
  accept: string;
  files: readonly File[];
  onFiles: (files: readonly File[]) => void;
}>;

/** A place for files: choose with the platform's dialog, or drop. */
export function FileDrop({ label, hint, choose, drop, none, accept, files, onFiles }: Props) {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const take = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={classes(s['drop'], isOver && s['over'])}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={take}
    >
      <h2 id={`${id}-label`}>{label}</h2>
      <p className={s['hint']} id={`${id}-hint`}>
        {hint}
      </p>
      <p className={s['choose']}>
        <input
          id={id}
          className={s['input']}
          type="file"
          accept={accept}
          multiple
          aria-labelledby={`${id}-label`}
          aria-describedby={`${id}-hint ${id}-files`}
          onChange={(event) => onFiles([...(event.target.files ?? [])])}
        />
        <label className={s['label']} htmlFor={id}>
          {choose}
        </label>{' '}
        {drop}
      </p>
      <p id={`${id}-files`} className={s['files']}>
        {files.length === 0 ? none : files.map((file) => file.name).join(', ')}
      </p>
    </div>
  );
}
