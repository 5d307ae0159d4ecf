import type { Asked, Decided, Setting } from './reviewed.ts';
import type { Option } from './seriesOptions.ts';

/** One answer: what it says, a line that shows what it leads to, and the decisions that it makes. */
export type AnswerView = Readonly<{
  key: string;
  label: string;
  sample: string | null;
  isUsed: boolean;
  isAside: boolean; // leaves the row or column out
  decisions: Decided;
}>;

/** More answers, to search in. */
export type MoreAnswers = Readonly<{ label: string; options: readonly Option[]; decide: (value: string) => Decided }>;

/** One question with its answers. `blocks`: nothing can be kept before it is answered. */
export type QuestionView = Readonly<{
  key: string;
  kind: Asked['kind'];
  title: string;
  note: string | null;
  blocks: boolean;
  at: Readonly<{ row: number; column: number | null }> | null; // where it can be seen in the sheet
  answers: readonly AnswerView[];
  more: MoreAnswers | null;
}>;

/** Whether a question decides how everything in the file is read. */
export const isBlocking = ({ kind }: Asked): boolean =>
  kind === 'encoding' || kind === 'decimal' || kind === 'period' || kind === 'indicator';

/** What answers are made from: what was decided before, the words, and the last complete year. */
export type Base = Readonly<{ decisions: Decided; setting: Setting; lastYear: number }>;

/** An answer that makes these decisions. */
export const answer = (key: string, label: string, decisions: Decided, rest: Partial<AnswerView> = {}): AnswerView => ({
  key,
  label,
  sample: null,
  isUsed: false,
  isAside: false,
  decisions,
  ...rest,
});

/** The parts that every question has. */
export const plain = (asked: Asked, title: string) => ({
  key: asked.kind,
  kind: asked.kind,
  title,
  note: null,
  blocks: isBlocking(asked),
  at: null,
  more: null,
});
