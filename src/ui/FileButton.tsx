import s from './FileButton.module.css';
import { FileInput } from './FileInput.tsx';

type Props = Readonly<{ label: string; accept: string; onFile: (file: File) => void }>;

/** A word with a rule under it that opens the platform's dialog for one file. */
export function FileButton({ label, accept, onFile }: Props) {
  return (
    <span className={s['button']}>
      <FileInput labelClass={s['label']} accept={accept} onFiles={([file]) => file !== undefined && onFile(file)}>
        {label}
      </FileInput>
    </span>
  );
}
