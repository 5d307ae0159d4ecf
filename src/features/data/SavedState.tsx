import { useSaveState } from '#state/storeActions.ts';
import { useStore } from '#state/storeReading.ts';
import { dataTextOf } from '#text/dataText.ts';
import type { Language } from '#text/language.ts';
import { storeTextOf } from '#text/storeText.ts';
import { Badge } from '#ui/Badge.tsx';
import s from './StartPage.module.css';

const TONES = { saved: 'met', saving: 'undetermined', 'not-saved': 'at-risk' } as const;

/** Whether everything is saved, and why not; how long the browser keeps it. */
export function SavedState({ language }: Readonly<{ language: Language }>) {
  const { saved } = dataTextOf(language);
  const words = storeTextOf(language);
  const { state, why } = useSaveState();
  const { keeping, content, mode } = useStore();
  const isFile = mode === 'file';
  const isEmpty = content.history.length === 0;
  if (state === 'saved' && isEmpty) return <p className={s['state']}>{(isFile ? saved.inFile : saved).nothing}</p>;
  const more = [
    why === null ? null : words.failure[why],
    keeping === null || keeping === 'memory' || isEmpty ? null : words.keeping[keeping],
  ].filter((line) => line !== null);
  return (
    <div className={s['state']} role="status">
      <Badge tone={TONES[state]} word={isFile && state === 'saved' ? saved.inFile.saved : saved.states[state]} />
      {more.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
