import { indicatorOf } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import { issueAt, type ImportIssue, type IssueCode } from '#domain/issue.ts';
import { periodText } from '#domain/period.ts';
import type { Asked, FigureColumns, From, Mapping } from './mapping.ts';
import type { TableContext } from './tableContext.ts';

const isSaidBy = <T>(from: From<T> | null, said: T | null): boolean =>
  from === null || ('value' in from && from.value === said);

/** Figures under a heading that the catalogue does not know: they are asked about by their heading. */
const isLocal = ({ indicator }: FigureColumns, catalogue: Catalogue): boolean =>
  indicator !== null &&
  'value' in indicator &&
  indicatorOf(catalogue, indicator.value.id, indicator.value.component) === null;

/** A warning where something was assumed, an error where nothing could be; `options`: what it could be. */
function openIssue(
  code: IssueCode,
  isAssumed: boolean,
  options: readonly string[],
  at: Readonly<{ file: string; row: number }>,
): ImportIssue {
  const place = { ...at, column: null };
  return issueAt(isAssumed ? 'warning' : 'error', code, place, null, options.length === 0 ? null : options.join(', '));
}

/** What of a table's context its figures depend on: a person must confirm it. Issues `year_missing`, `indicator_missing` at the headings. */
export function openQuestions(
  { blocks, headers }: Mapping,
  context: TableContext,
  catalogue: Catalogue,
  file: string,
): Readonly<{ asked: Asked; issues: readonly ImportIssue[] }> {
  const sets = blocks.flatMap(({ figures }) => figures).filter((set) => !isLocal(set, catalogue));
  const asked: Asked = {
    period: sets.some(({ period }) => isSaidBy(period, context.period)) ? context.asked.period : null,
    indicator: sets.some(({ indicator }) => isSaidBy(indicator, context.indicator)) ? context.asked.indicator : null,
  };
  const { period, indicator } = asked;
  const at = { file, row: (headers[0] ?? 0) + 1 };
  return {
    asked,
    issues: [
      ...(period === null ? [] : [openIssue('year_missing', period.used !== null, period.options.map(periodText), at)]),
      ...(indicator === null ? [] : [openIssue('indicator_missing', indicator.used !== null, indicator.options, at)]),
    ],
  };
}
