import { useId, useState } from 'react';
import type { Language } from '#text/language.ts';
import { shareTextOf } from '#text/shareText.ts';
import { Button } from '#ui/Button.tsx';
import type { Exported } from './exported.ts';
import s from './ExportPanel.module.css';
import { FORMATS, type Format } from './formats.ts';
import { useExport, type PictureChoice } from './useExport.ts';

type Props = Readonly<{ exported: Exported; language: Language; width: number }>;

/** How a chart leaves the app: for what, in which file, or by the clipboard. */
export function ExportPanel({ exported, language, width }: Props) {
  const words = shareTextOf(language);
  const [format, setFormat] = useState<Format>('screen');
  const [isDark, setIsDark] = useState(false);
  const { said, savePng, saveSvg, copy, saveShown, saveFull } = useExport(exported, language);
  const choice: PictureChoice = { format, theme: isDark ? 'dark' : 'light', width };
  return (
    <div className={s['panel']}>
      <FormatChoice format={format} onChoose={setFormat} language={language} />
      <label className={s['choice']}>
        <input type="checkbox" checked={isDark} onChange={(event) => setIsDark(event.target.checked)} />
        {words.dark}
      </label>
      <div className={s['actions']} role="group" aria-label={words.picture}>
        <Button onPress={() => void savePng(choice)}>{words.png}</Button>
        <Button onPress={() => void saveSvg(choice)}>{words.svg}</Button>
        <Button label={words.copyMore} onPress={() => void copy(choice)}>
          {words.copy}
        </Button>
      </div>
      {(exported.hasTable || saveFull !== null) && (
        <div className={s['actions']} role="group" aria-label={words.figures}>
          {exported.hasTable && <Button onPress={saveShown}>{words.shown}</Button>}
          {saveFull !== null && <Button onPress={saveFull}>{words.full}</Button>}
        </div>
      )}
      <p role="status" className={s['said']}>
        {said}
      </p>
    </div>
  );
}

type ChoiceProps = Readonly<{ format: Format; onChoose: (format: Format) => void; language: Language }>;

function FormatChoice({ format, onChoose, language }: ChoiceProps) {
  const words = shareTextOf(language);
  const name = useId();
  return (
    <fieldset className={s['formats']}>
      <legend>{words.format}</legend>
      {FORMATS.map((each) => (
        <label key={each} className={s['choice']}>
          <input type="radio" name={name} checked={each === format} onChange={() => onChoose(each)} />
          {words.formats[each]}
        </label>
      ))}
    </fieldset>
  );
}
