import type { Question } from '#domain/question.ts';
import type { Base, QuestionView } from './answerView.ts';
import { figureView } from './figureQuestion.ts';
import { headingView, nameView } from './namedQuestions.ts';
import type { Reviewed, Setting } from './reviewed.ts';
import { decimalView, encodingView, indicatorView, periodView, sheetQuestion } from './wholeQuestions.ts';

/** A question in words. Every answer carries the decisions that it makes out of those that were made. */
export function questionView(
  asked: Question,
  { file, decisions }: Pick<Reviewed, 'file' | 'decisions'>,
  setting: Setting,
  lastYear: number,
): QuestionView {
  const base: Base = { decisions, setting, lastYear };
  switch (asked.kind) {
    case 'encoding':
      return encodingView(asked, base);
    case 'decimal':
      return decimalView(asked, base);
    case 'sheet':
      return sheetQuestion(asked, base);
    case 'period':
      return periodView(asked, base);
    case 'indicator':
      return indicatorView(asked, base);
    case 'name':
      return nameView(asked, base);
    case 'heading':
      return headingView(asked, base);
    case 'figure':
      return figureView(asked, file, base);
    default:
      return asked satisfies never;
  }
}
