import type { Decisions } from '#domain/decisions.ts';
import type { Question } from '#domain/question.ts';
import type { Setting } from './reviewed.ts';
import type { Option } from './seriesOptions.ts';

/** One answer: what it says, a line that shows what it leads to, and the decisions that it makes. */
export type AnswerView = Readonly<{
  key: string;
  label: string;
  sample: string | null;
  isUsed: boolean;
  isAside: boolean; // leaves the row or column out
  decisions: Decisions;
}>;

/** More answers, to search in. */
export type MoreAnswers = Readonly<{ label: string; options: readonly Option[]; decide: (value: string) => Decisions }>;

/** One question with its answers. `blocks`: nothing can be kept before it is answered. */
export type QuestionView = Readonly<{
  key: string;
  kind: Question['kind'];
  title: string;
  note: string | null;
  blocks: boolean;
  at: Readonly<{ row: number; column: number | null }> | null; // where it can be seen in the sheet
  answers: readonly AnswerView[];
  more: MoreAnswers | null;
}>;

/** Whether a question decides how everything in the file is read. */
export const isBlocking = ({ kind }: Question): boolean =>
  kind === 'encoding' || kind === 'decimal' || kind === 'period' || kind === 'indicator';

/** What answers are made from: what was decided before, the words, and the last complete year. */
export type Base = Readonly<{ decisions: Decisions; setting: Setting; lastYear: number }>;

/** An answer that makes these decisions. */
export const answer = (
  key: string,
  label: string,
  decisions: Decisions,
  rest: Partial<AnswerView> = {},
): AnswerView => ({
  key,
  label,
  sample: null,
  isUsed: false,
  isAside: false,
  decisions,
  ...rest,
});

/** The parts that every question has. */
export const plain = (asked: Question, title: string) => ({
  key: asked.kind,
  kind: asked.kind,
  title,
  note: null,
  blocks: isBlocking(asked),
  at: null,
  more: null,
});
