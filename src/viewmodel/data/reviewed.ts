import type { Catalogue } from '#domain/dataset.ts';
import type { ComponentId, EntityId, IndicatorId } from '#domain/ids.ts';
import type { ImportIssue } from '#domain/issue.ts';
import type { Period } from '#domain/period.ts';
import type { CellRoleWord, ColumnMeasure } from '#text/dataWords.ts';
import type { Language } from '#text/language.ts';

type DecimalMark = ',' | '.';

/** What stands under a heading. Component null: the total. */
export type Meaning = Readonly<{ indicator: IndicatorId; component: ComponentId | null; measure: ColumnMeasure }>;

/** What a person decided about a file; null or no entry: the file decides. */
export type Decided = Readonly<{
  kind: 'results' | 'goals' | null;
  encoding: string | null;
  decimal: DecimalMark | null;
  sheet: string | null;
  period: Period | null;
  indicator: IndicatorId | null;
  names: readonly Readonly<{ raw: string; entity: EntityId | null }>[];
  headings: readonly Readonly<{ raw: string; as: Meaning | null }>[];
}>;

/** Something that a file leaves open. */
export type Asked =
  | Readonly<{
      kind: 'encoding';
      used: string;
      options: readonly Readonly<{ encoding: string; sample: string; known: number }>[];
    }>
  | Readonly<{ kind: 'decimal'; raw: string; row: number; column: number; used: DecimalMark | null }>
  | Readonly<{ kind: 'sheet'; used: string; options: readonly string[] }>
  | Readonly<{ kind: 'period'; used: Period | null; options: readonly Period[] }>
  | Readonly<{ kind: 'indicator'; used: IndicatorId | null; options: readonly IndicatorId[] }>
  | Readonly<{ kind: 'name'; raw: string; rows: readonly number[]; options: readonly EntityId[] }>
  | Readonly<{ kind: 'heading'; raw: string; column: number; options: readonly Meaning[] }>;

/** A file as the review needs it: all but its figures, which stay with the reader. */
export type Reviewed = Readonly<{
  file: string;
  kind: 'results' | 'goals' | null;
  status: 'accept' | 'confirm' | 'reject';
  decisions: Decided;
  dialect: Readonly<{ encoding: string }> | null;
  decimal: DecimalMark | null;
  rows: number;
  columns: number;
  ignored: readonly Readonly<{ row: number; why: IgnoredWhy }>[];
  issues: readonly ImportIssue[];
  questions: readonly Asked[];
  contents: readonly Readonly<{
    indicator: IndicatorId;
    components: number;
    periods: readonly Period[];
    entities: number;
    figures: number;
    measures: readonly ColumnMeasure[];
  }>[];
  goals: number;
}>;

/** Why a row holds no figures of its own. */
export type IgnoredWhy =
  | 'sep_line'
  | 'title'
  | 'blank'
  | 'repeated_header'
  | 'footnote'
  | 'total'
  | 'region'
  | 'lookup';

/** Some rows of a sheet with the role of each cell; `from` counts from 1. */
export type RowsShown = Readonly<{
  from: number;
  rows: readonly (readonly string[])[];
  roles: readonly (readonly CellRoleWord[])[];
}>;

/** What every view of the screen is made for. */
export type Setting = Readonly<{ catalogue: Catalogue; language: Language }>;
