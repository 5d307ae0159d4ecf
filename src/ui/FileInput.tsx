import { useId, type ReactNode } from 'react';
import s from './FileInput.module.css';

type Props = Readonly<{
  children: ReactNode; // its label, which is all that is seen of it
  labelClass: string | undefined;
  accept: string;
  isMany?: boolean;
  describedBy?: string;
  onFiles: (files: readonly File[]) => void;
}>;

/** The platform's dialog for files behind a label that looks as one likes. */
export function FileInput({ children, labelClass, accept, isMany = false, describedBy, onFiles }: Props) {
  const id = useId();
  return (
    <>
      <input
        id={id}
        className={s['input']}
        type="file"
        accept={accept}
        multiple={isMany}
        aria-describedby={describedBy}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = ''; // the same file may be chosen again
        }}
      />
      <label className={labelClass} htmlFor={id}>
        {children}
      </label>
    </>
  );
}
