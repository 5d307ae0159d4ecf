import type { Decisions } from '#domain/decisions.ts';
import { figureKey } from '#domain/figureKey.ts';
import type { CellRef } from '#domain/ids.ts';
import type { Observation } from '#domain/observation.ts';
import type { Question } from '#domain/question.ts';
import { dataTextOf } from '#text/dataText.ts';
import { issueTextOf } from '#text/issueText.ts';
import type { Language } from '#text/language.ts';
import { answer, plain, type Base, type QuestionView } from './answerView.ts';
import { figureAbout, figureText } from './figureText.ts';
import { placeWords } from './sheetView.ts';

type Disputed = Extract<Question, { kind: 'figure' }>;

/** A place in words: `ô C5 của kq.csv`. */
export const placeOf = ({ file, row, column }: CellRef, language: Language): string =>
  issueTextOf(language).placed([file, row, column].filter((part) => part !== null).join(':'));

/** The decisions with the place that is right about its figure. */
function withFigure(decisions: Decisions, { source, ...rest }: Observation): Decisions {
  const { indicator, component, entity, period, status } = rest;
  const figure = { indicator, component, entity, period, status };
  const others = decisions.figures.filter((choice) => figureKey(choice.figure) !== figureKey(figure));
  return { ...decisions, figures: [...others, { figure, at: source }] };
}

/** Which of several places is right about a figure; `file` is the one in whose sheet it is looked at. */
export function figureView(asked: Disputed, file: string, { decisions, setting }: Base): QuestionView {
  const { language } = setting;
  const [first] = asked.candidates;
  const here = asked.candidates.find(({ source }) => source.file === file)?.source ?? null;
  const about = first === undefined ? '' : figureAbout(first, setting);
  return {
    ...plain(asked, dataTextOf(language).questions.figure(about)),
    key: `figure ${first === undefined ? '' : figureKey(first)}`,
    note: here === null ? null : placeWords(here, language),
    at: here,
    answers: asked.candidates.map((candidate) =>
      answer(placeOf(candidate.source, language), figureText(candidate, setting), withFigure(decisions, candidate), {
        sample: placeOf(candidate.source, language),
      }),
    ),
  };
}

/** An answer to every question about figures at once: the one place that a file has for each of them. */
export type ByFile = Readonly<{ file: string; count: number; decisions: Decisions }>;

/** The files that say one thing of each of several figures that are asked about. */
export function answersByFile(questions: readonly Question[], decisions: Decisions): readonly ByFile[] {
  const asked = questions.filter((question) => question.kind === 'figure');
  const files = new Set(asked.flatMap(({ candidates }) => candidates.map(({ source }) => source.file)));
  return [...files].flatMap((file) => {
    const own = asked.map(({ candidates }) => candidates.filter(({ source }) => source.file === file));
    const isClear = asked.length > 1 && own.every(({ length }) => length === 1);
    return isClear ? [{ file, count: asked.length, decisions: own.flat().reduce(withFigure, decisions) }] : [];
  });
}
