import { issue as enIssue } from './en/issue.ts';
import type { Language } from './language.ts';
import { issue as viIssue } from './vi/issue.ts';

/** The words of issues; apart from the catalogue, since only an import needs them and the first load goes without. */
export const issueTextOf = (language: Language): typeof viIssue => (language === 'vi' ? viIssue : enIssue);
