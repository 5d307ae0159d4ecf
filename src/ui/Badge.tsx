import s from './Badge.module.css';
import { Mark, type MarkTone } from './Mark.tsx';

/** A tone as shape, colour and word together; the word stays in ink so that it reads at any size. */
export function Badge({ tone, word }: Readonly<{ tone: MarkTone; word: string }>) {
  return (
    <span className={s['badge']}>
      <Mark tone={tone} />
      <span>{word}</span>
    </span>
  );
}
