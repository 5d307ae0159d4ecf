import { dataTextOf } from '#text/dataText.ts';
import { formatNumber } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { Button } from '#ui/Button.tsx';
import type { Reviewed } from '#viewmodel/data/reviewed.ts';
import s from './Review.module.css';

type Props = Readonly<{
  reading: Reviewed;
  unread: readonly string[];
  language: Language;
  onAdd: (sheets: readonly string[]) => void;
}>;

/** The other sheets of the workbook, each to be read too as a table of its own. */
export function OtherSheets({ reading: { sheet }, unread, language, onAdd }: Props) {
  const { sheets: words } = dataTextOf(language);
  if (sheet === null || unread.length === 0) return null;
  return (
    <p className={s['rule']}>
      {words.read(sheet)}{' '}
      {unread.map((name) => (
        <span key={name}>
          <Button label={words.addOf(name)} onPress={() => onAdd([name])}>
            {name}
          </Button>{' '}
        </span>
      ))}
      {unread.length > 1 && (
        <Button onPress={() => onAdd(unread)}>{words.addAll(formatNumber(unread.length, 0, language))}</Button>
      )}
    </p>
  );
}
