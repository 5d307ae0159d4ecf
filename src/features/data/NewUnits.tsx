import { useMemo, useState } from 'react';
import { dataTextOf } from '#text/dataText.ts';
import { formatNumber } from '#text/formatNumber.ts';
import { Button } from '#ui/Button.tsx';
import { Combobox } from '#ui/Combobox.tsx';
import { downloadFile } from '#ui/download.ts';
import { newUnitLines, newUnitNames } from '#viewmodel/data/newUnits.ts';
import type { Reviewed, Setting } from '#viewmodel/data/reviewed.ts';
import { provinceOptions } from '#viewmodel/data/seriesOptions.ts';
import { searchOptions } from '#viewmodel/search.ts';
import s from './Questions.module.css';

type Props = Readonly<{ questions: Reviewed['questions']; setting: Setting }>;

/** Units that no catalogue knows: the lines that the maintainer has to add, made of their names. */
export function NewUnits({ questions, setting: { catalogue, language } }: Props) {
  const { newUnits: words, questions: ask } = dataTextOf(language);
  const [chosen, setChosen] = useState('');
  const names = useMemo(() => newUnitNames(questions), [questions]);
  const provinces = useMemo(() => provinceOptions(catalogue, language), [catalogue, language]);
  const province = catalogue.entities.find(({ id }) => id === chosen);
  if (names.length === 0) return null;
  const lines = province === undefined ? [] : newUnitLines(names, province, catalogue);
  return (
    <details className={s['otherwise']}>
      <summary>{words.title(formatNumber(names.length, 0, language))}</summary>
      <p>{words.more}</p>
      <Combobox
        label={words.province}
        value={chosen}
        options={provinces}
        search={searchOptions}
        nothingFound={ask.nothingFound}
        onChoose={setChosen}
      />
      {lines.length > 0 && (
        <>
          <pre className={s['lines']} tabIndex={0} aria-label={words.lines} role="region">
            {lines.join('\n')}
          </pre>
          <Button onPress={() => downloadFile(`${lines.join('\n')}\n`, words.fileName, 'text/csv;charset=utf-8')}>
            {words.save}
          </Button>
        </>
      )}
    </details>
  );
}
