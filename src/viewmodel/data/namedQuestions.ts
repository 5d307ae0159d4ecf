import type { Question } from '#domain/question.ts';
import { entityById } from '#domain/catalogue.ts';
import { dataTextOf } from '#text/dataText.ts';
import { answer, plain, type Base, type QuestionView } from './answerView.ts';
import { columnLetters } from '#domain/columnLetters.ts';
import { withHeading, withName } from './decidedWith.ts';
import { datedName, entityOptions, meaningKey, meaningName, meaningOptions, meanings } from './seriesOptions.ts';

/** Whose figures stand under a name that nobody carries: the nearest known ones, any other, or nobody's. */
export function nameView(asked: Extract<Question, { kind: 'name' }>, { decisions, setting }: Base): QuestionView {
  const { catalogue, language } = setting;
  const { questions } = dataTextOf(language);
  const ROWS = 4;
  const rows = `${asked.rows.slice(0, ROWS).join(', ')}${asked.rows.length > ROWS ? ', …' : ''}`;
  const ids: readonly string[] = catalogue.entities.map(({ id }) => id);
  return {
    ...plain(asked, questions.name(asked.raw)),
    key: `name ${asked.raw}`,
    note: questions.rows(rows),
    at: asked.rows[0] === undefined ? null : { row: asked.rows[0], column: null },
    answers: [
      ...asked.options.map((entity) => {
        const known = entityById(catalogue, entity);
        return answer(
          entity,
          known === null ? entity : datedName(known, language),
          withName(decisions, asked.raw, entity),
        );
      }),
      answer('aside', questions.aside.name, withName(decisions, asked.raw, null), { isAside: true }),
    ],
    more: {
      label: questions.other.name,
      options: entityOptions(catalogue, language),
      decide: (value) => {
        const entity = catalogue.entities[ids.indexOf(value)];
        return entity === undefined ? decisions : withName(decisions, asked.raw, entity.id);
      },
    },
  };
}

/** What stands under a heading that is not understood. */
export function headingView(asked: Extract<Question, { kind: 'heading' }>, { decisions, setting }: Base): QuestionView {
  const { catalogue, language } = setting;
  const { questions } = dataTextOf(language);
  return {
    ...plain(asked, questions.heading(asked.raw, columnLetters(asked.column))),
    key: `heading ${asked.raw} ${asked.column}`,
    at: { row: 1, column: asked.column },
    answers: [
      ...asked.options.map((as) =>
        answer(meaningKey(as), meaningName(catalogue, as, language), withHeading(decisions, asked.raw, as)),
      ),
      answer('aside', questions.aside.heading, withHeading(decisions, asked.raw, null), { isAside: true }),
    ],
    more: {
      label: questions.other.heading,
      options: meaningOptions(catalogue, language),
      decide: (value) => {
        const as = meanings(catalogue).find((meaning) => meaningKey(meaning) === value);
        return as === undefined ? decisions : withHeading(decisions, asked.raw, as);
      },
    },
  };
}
