import type { DecimalMark, Decisions } from '#domain/decisions.ts';
import type { Question } from '#domain/question.ts';
import type { IgnoredRow, Measure } from '#domain/sheetCells.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { IndicatorId } from '#domain/ids.ts';
import type { ImportIssue } from '#domain/issue.ts';
import type { Period } from '#domain/period.ts';
import type { Language } from '#text/language.ts';

/** A file as the review needs it: all but its figures, which stay with the reader. */
export type Reviewed = Readonly<{
  file: string;
  hash: string;
  kind: 'results' | 'goals' | null;
  status: 'accept' | 'confirm' | 'reject';
  decisions: Decisions;
  dialect: Readonly<{ encoding: string }> | null;
  sheet: string | null; // the one of a workbook that was read
  sheets: readonly string[];
  decimal: DecimalMark | null;
  rows: number;
  columns: number;
  ignored: readonly IgnoredRow[];
  issues: readonly ImportIssue[];
  questions: readonly Question[];
  contents: readonly Readonly<{
    indicator: IndicatorId;
    components: number;
    periods: readonly Period[];
    entities: number;
    figures: number;
    measures: readonly Measure[];
  }>[];
  goals: number;
}>;

/** What every view of the screen is made for. */
export type Setting = Readonly<{ catalogue: Catalogue; language: Language }>;
