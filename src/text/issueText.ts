import { issue as enIssue } from './en/issue.ts';
import type { Language } from './language.ts';
import { issue as viIssue } from './vi/issue.ts';

/** The words about what is wrong with a file; apart from the catalogue, so that the first load goes without them. */
export const issueTextOf = (language: Language): typeof viIssue => (language === 'vi' ? viIssue : enIssue);
