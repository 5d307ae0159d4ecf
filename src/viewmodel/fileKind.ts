import { fold } from '#text/fold.ts';

/** Which of the two boxes a file belongs in. */
export type FileKind = 'results' | 'goals';

const GOALS = /goal_id|clauses|wording|nguyen van|muc tieu|chi tieu/;
const RESULTS = /score|rank|period|diem|hang|nam|ky/;

/** The kind that the first lines of a file speak of; null when they do not tell. */
export function kindOfText(text: string): FileKind | null {
  const heading = fold(text.replaceAll('\0', '').split(/\r?\n/, 3).join(' '));
  if (GOALS.test(heading)) return 'goals';
  return RESULTS.test(heading) ? 'results' : null;
}
