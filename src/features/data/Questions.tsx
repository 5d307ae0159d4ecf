import type { Decisions } from '#domain/decisions.ts';
import { useMemo, useState } from 'react';
import { dataTextOf } from '#text/dataText.ts';
import { formatNumber } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { Button } from '#ui/Button.tsx';
import { Combobox } from '#ui/Combobox.tsx';
import { classes } from '#ui/classes.ts';
import type { QuestionView } from '#viewmodel/data/answerView.ts';
import { allAside } from '#viewmodel/data/decidedWith.ts';
import { answersByFile } from '#viewmodel/data/figureQuestion.ts';
import { questionView } from '#viewmodel/data/questionView.ts';
import type { Reviewed, Setting } from '#viewmodel/data/reviewed.ts';
import { searchOptions } from '#viewmodel/search.ts';
import type { Place } from './place.ts';
import s from './Questions.module.css';

type Props = Readonly<{
  reading: Reviewed;
  setting: Setting;
  lastYear: number;
  isBusy: boolean;
  onDecide: (decisions: Decisions) => void;
  onGo: (at: Omit<Place, 'move'>) => void;
}>;

const AT_ONCE = 4;
const MOST = 100; // of two versions of a large table nearly every figure may be asked about
const KINDS = ['name', 'heading'] as const;

/** What the file leaves open; each answer is one click. */
export function Questions({ reading, setting, lastYear, isBusy, onDecide, onGo }: Props) {
  const { language } = setting;
  const { questions: words } = dataTextOf(language);
  const { questions, decisions, file } = reading;
  const views = useMemo(
    () => questions.slice(0, MOST).map((asked) => questionView(asked, { file, decisions }, setting, lastYear)),
    [questions, file, decisions, setting, lastYear],
  );
  if (views.length === 0) return null;
  const number = (n: number): string => formatNumber(n, 0, language);
  const question = (view: QuestionView) => (
    <Question
      key={view.key}
      view={view}
      language={language}
      isBusy={isBusy}
      onDecide={onDecide}
      onGo={view.at === null ? null : () => view.at !== null && onGo({ ...view.at, file })}
    />
  );
  return (
    <section aria-busy={isBusy}>
      <h2>{words.title(number(questions.length))}</h2>
      <ul className={s['list']}>{views.slice(0, AT_ONCE).map(question)}</ul>
      {views.length > AT_ONCE && (
        <details className={s['rest']}>
          <summary>{words.rest(number(views.length - AT_ONCE))}</summary>
          <ul className={s['list']}>{views.slice(AT_ONCE).map(question)}</ul>
          {questions.length > views.length && <p>{words.later(number(questions.length - views.length))}</p>}
        </details>
      )}
      <p className={s['all']}>
        {KINDS.map((kind) => {
          const count = questions.filter((asked) => asked.kind === kind).length;
          return count < 2 ? null : (
            <Button key={kind} disabled={isBusy} onPress={() => onDecide(allAside(kind, questions, decisions))}>
              {words.asideAll[kind](number(count))}
            </Button>
          );
        })}
        {answersByFile(questions, decisions).map((byFile) => (
          <Button key={byFile.file} disabled={isBusy} onPress={() => onDecide(byFile.decisions)}>
            {words.allOf(byFile.file, number(byFile.count))}
          </Button>
        ))}
      </p>
    </section>
  );
}

type QuestionProps = Readonly<{
  view: QuestionView;
  language: Language;
  isBusy: boolean;
  onDecide: (decisions: Decisions) => void;
  onGo: (() => void) | null;
}>;

function Question({ view, language, isBusy, onDecide, onGo }: QuestionProps) {
  const { questions: words } = dataTextOf(language);
  const { title, note, blocks, answers, more } = view;
  const [isSearching, setIsSearching] = useState(false);
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
        {more !== null && (
          <Button expanded={isSearching} disabled={isBusy} onPress={() => setIsSearching((now) => !now)}>
            {more.label}
          </Button>
        )}
      </div>
      {more !== null && isSearching && (
        <Combobox
          label={words.pick}
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
