import { withoutSettled, type Dispute } from '#domain/disputes.ts';
import type { ImportIssue } from '#domain/issue.ts';
import type { Question } from '#domain/question.ts';
import type { Reviewed } from './reviewed.ts';

/** What is known of the files of an import together: what they dispute, and what is wrong between them. */
export type Between = Readonly<{ disputes: readonly Dispute[]; issues: readonly ImportIssue[] }>;

const isOf =
  (file: string) =>
  ({ candidates, isSettled }: Dispute): boolean =>
    !isSettled && candidates.some(({ source }) => source.file === file);

/** A file as it stands among the files of its import: what was settled is no problem, what is disputed is a question. */
export function inImport<R extends Reviewed>(file: R, { disputes, issues }: Between): R {
  const asked = disputes.filter(isOf(file.file)).map(({ candidates }): Question => ({ kind: 'figure', candidates }));
  return {
    ...file,
    issues: [...withoutSettled(file.issues, disputes), ...issues.filter((issue) => issue.file === file.file)],
    questions: [...file.questions, ...asked],
  };
}
