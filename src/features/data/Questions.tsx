import { useMemo } from 'react';
import { dataTextOf } from '#text/dataText.ts';
import { formatNumber } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { Button } from '#ui/Button.tsx';
import { Combobox } from '#ui/Combobox.tsx';
import { classes } from '#ui/classes.ts';
import { allNamesAside, questionView, type QuestionView } from '#viewmodel/data/questionView.ts';
import type { Decided, Reviewed, Setting } from '#viewmodel/data/reviewed.ts';
import { searchOptions } from '#viewmodel/search.ts';
import type { Place } from './place.ts';
import s from './Questions.module.css';

type Props = Readonly<{
  reading: Reviewed;
  setting: Setting;
  lastYear: number;
  isBusy: boolean;
  onDecide: (decisions: Decided) => void;
  onGo: (at: Omit<Place, 'move'>) => void;
}>;

/** What the file leaves open; each answer is one click. */
export function Questions({ reading, setting, lastYear, isBusy, onDecide, onGo }: Props) {
  const { language } = setting;
  const { questions: words } = dataTextOf(language);
  const { questions, decisions, file } = reading;
  const views = useMemo(
    () => questions.map((asked) => questionView(asked, decisions, setting, lastYear)),
    [questions, decisions, setting, lastYear],
  );
  const names = views.filter(({ kind }) => kind === 'name').length;
  if (views.length === 0) return null;
  return (
    <section aria-busy={isBusy}>
      <h2>{words.title(formatNumber(views.length, 0, language))}</h2>
      <ul className={s['list']}>
        {views.map((view) => (
          <Question
            key={view.key}
            view={view}
            language={language}
            isBusy={isBusy}
            onDecide={onDecide}
            onGo={view.at === null ? null : () => view.at !== null && onGo({ ...view.at, file })}
          />
        ))}
      </ul>
      {names > 1 && (
        <Button disabled={isBusy} onPress={() => onDecide(allNamesAside(questions, decisions))}>
          {words.asideAll(formatNumber(names, 0, language))}
        </Button>
      )}
    </section>
  );
}

type QuestionProps = Readonly<{
  view: QuestionView;
  language: Language;
  isBusy: boolean;
  onDecide: (decisions: Decided) => void;
  onGo: (() => void) | null;
}>;

function Question({ view, language, isBusy, onDecide, onGo }: QuestionProps) {
  const { questions: words } = dataTextOf(language);
  const { title, note, blocks, answers, more } = view;
  return (
    <li className={classes(s['question'], blocks && s['blocks'])}>
      <p className={s['title']}>{title}</p>
      {(note !== null || blocks) && (
        <p className={s['note']}>
          {blocks ? words.blocks : ''}
          {note !== null && onGo !== null && <Button onPress={onGo}>{note}</Button>}
        </p>
      )}
      <div className={s['answers']} role="group" aria-label={title}>
        {answers.map((answer) => (
          <button
            key={answer.key}
            type="button"
            className={classes(s['answer'], answer.isAside && s['aside'])}
            disabled={isBusy}
            onClick={() => onDecide(answer.decisions)}
          >
            <span className={s['label']}>
              {answer.label}
              {answer.isUsed && <span className={s['used']}> ({words.used})</span>}
            </span>
            {answer.sample !== null && <span className={s['sample']}>{answer.sample}</span>}
          </button>
        ))}
      </div>
      {more !== null && (
        <Combobox
          label={more.label}
          value=""
          options={more.options}
          search={searchOptions}
          nothingFound={words.nothingFound}
          onChoose={(value) => onDecide(more.decide(value))}
        />
      )}
    </li>
  );
}
