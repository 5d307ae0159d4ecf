import { useId, useState } from 'react';
import { dataTextOf } from '#text/dataText.ts';
import type { Language } from '#text/language.ts';
import { Button } from '#ui/Button.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import s from './DropArea.module.css';
import { filesOf } from './usePaste.ts';

type Props = Readonly<{
  language: Language;
  isSmall?: boolean;
  onFiles: (files: readonly File[], folders: readonly string[]) => void;
}>;

const ACCEPTED = '.csv,.txt,.tsv,.xlsx,.xls,text/csv,text/plain,text/tab-separated-values';

/** Where files come in: dropped, chosen, or pasted from a spreadsheet. */
export function DropArea({ language, isSmall = false, onFiles }: Props) {
  const { drop } = dataTextOf(language);
  const [isPasting, setIsPasting] = useState(false);
  return (
    <FileDrop
      label={drop.here}
      hint={drop.hint}
      choose={isSmall ? drop.more : drop.choose}
      accept={ACCEPTED}
      isSmall={isSmall}
      onFiles={onFiles}
    >
      {!isSmall && (
        <span className={s['paste']}>
          <Button onPress={() => setIsPasting((now) => !now)} expanded={isPasting}>
            {drop.paste}
          </Button>{' '}
          <span className={s['more']}>{drop.pasteMore}</span>
        </span>
      )}
      {isPasting && (
        <PasteField
          language={language}
          onFiles={(files) => {
            setIsPasting(false);
            onFiles(files, []);
          }}
        />
      )}
    </FileDrop>
  );
}

type PasteProps = Readonly<{ language: Language; onFiles: (files: readonly File[]) => void }>;

/** Who asked for the field is in it; one function for all renders, so that the focus is not taken again. */
const focusOnce = (area: HTMLElement | null): void => area?.focus();

/** A field that takes what is pasted into it, for those who have no Ctrl+V. */
function PasteField({ language, onFiles }: PasteProps) {
  const { drop } = dataTextOf(language);
  const id = useId();
  const [isEmpty, setIsEmpty] = useState(false);
  return (
    <span className={s['field']}>
      <label htmlFor={id}>{drop.pasteArea}</label>
      <textarea
        id={id}
        className={s['area']}
        ref={focusOnce}
        rows={2}
        value=""
        onChange={() => undefined}
        onPaste={(event) => {
          event.preventDefault();
          const files = filesOf(event.clipboardData, drop.pasted);
          setIsEmpty(files.length === 0);
          if (files.length > 0) onFiles(files);
        }}
      />
      <span role="status">{isEmpty ? drop.nothingPasted : ''}</span>
    </span>
  );
}
