import type { IssueCode } from '#domain/issue.ts';
import type { ZipFault, ZipProblem } from '../zip/zipDirectory.ts';

/** Why a document is not opened; `detail` names a part of it. */
export type DocumentFault = Readonly<{ code: IssueCode; detail: string | null }>;

const HOSTILE: ReadonlySet<ZipProblem> = new Set(['entries', 'size', 'ratio', 'name', 'twice']);

/** What is wrong with the archive of a document, as an issue says it. */
export const documentFault = ({ problem, detail }: ZipFault): DocumentFault => ({
  code: HOSTILE.has(problem) ? 'document_hostile' : 'document_unreadable',
  detail,
});
