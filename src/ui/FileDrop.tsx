import { useId, useState, type DragEvent, type ReactNode } from 'react';
import s from './FileDrop.module.css';
import { FileInput } from './FileInput.tsx';
import { classes } from './classes.ts';

type Props = Readonly<{
  label: string;
  hint: string;
  choose: string;
  accept: string;
  isSmall?: boolean;
  onFiles: (files: readonly File[], folders: readonly string[]) => void; // folders by their names
  children?: ReactNode; // other ways to bring something
}>;

/** What was dropped: files, and the names of folders, whose content a browser does not give as files. */
function droppedIn({ dataTransfer }: DragEvent): readonly [files: readonly File[], folders: readonly string[]] {
  const entries = [...dataTransfer.items].map((item) => item.webkitGetAsEntry());
  const folders = entries.flatMap((entry) => (entry?.isDirectory === true ? [entry.name] : []));
  return [[...dataTransfer.files].filter(({ name }) => !folders.includes(name)), folders];
}

/** A generous place for files: drop them, or choose them with the platform's dialog. */
export function FileDrop({ label, hint, choose, accept, isSmall = false, onFiles, children }: Props) {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const take = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [files, folders] = droppedIn(event);
    if (files.length + folders.length > 0) onFiles(files, folders);
  };
  return (
    <div
      className={classes(s['drop'], isOver && s['over'], isSmall && s['small'])}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={take}
    >
      <p className={s['here']} id={`${id}-label`}>
        {label}
      </p>
      <div className={s['ways']}>
        <FileInput
          labelClass={s['label']}
          accept={accept}
          isMany
          describedBy={`${id}-hint`}
          onFiles={(files) => onFiles(files, [])}
        >
          {choose}
        </FileInput>
        {children}
      </div>
      <p className={s['hint']} id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
