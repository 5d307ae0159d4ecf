import type { IssueCode } from '#domain/issue.ts';
import type { ZipFault, ZipProblem } from '../zip/zipDirectory.ts';

/** Why a workbook is not opened; `detail` names a part of it, a cell or a size. */
export type WorkbookFault = Readonly<{ code: IssueCode; detail: string | null }>;

/** What no honest workbook does; anything else is only unreadable. */
const HOSTILE: ReadonlySet<ZipProblem> = new Set(['entries', 'size', 'ratio', 'name', 'twice']);

/** What is wrong with the archive of a workbook, as an issue says it. */
export const ofArchive = ({ problem, detail }: ZipFault): WorkbookFault => ({
  code: HOSTILE.has(problem) ? 'workbook_hostile' : 'workbook_unreadable',
  detail,
});
