import type { Catalogue } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import { issueAt, type ImportIssue, type IssueCode } from '#domain/issue.ts';
import { isBlank } from '../cells/cellText.ts';
import { findIndicator, nearestIndicator } from '../names/findIndicator.ts';
import { findSeries, nearestComponent } from '../names/seriesNames.ts';
import { cellAt, type FigureColumns, type From } from './mapping.ts';
import { remembered } from '../cells/remembered.ts';
import type { Row } from '../bytes/toRows.ts';

type Found =
  | Readonly<{ series: Indicator }>
  | Readonly<{ series: null; part: 'indicator' | 'component'; code: IssueCode; detail: string | null }>;

function find(catalogue: Catalogue, indicatorText: string, componentText: string): Found {
  if (isBlank(indicatorText)) return { series: null, part: 'indicator', code: 'value_missing', detail: null };
  const indicator = findIndicator(catalogue, indicatorText);
  if (indicator === null) {
    const detail = nearestIndicator(catalogue, indicatorText);
    return { series: null, part: 'indicator', code: 'unknown_indicator', detail };
  }
  const series = findSeries(catalogue, indicator.id, componentText, null);
  if (series !== null) return { series };
  const detail = nearestComponent(catalogue, indicator.id, componentText);
  return { series: null, part: 'component', code: 'unknown_component', detail };
}

/**
 * A reader of the indicator or component that a row's figures belong to. Undefined, with `unknown_indicator`,
 * `unknown_component` or `value_missing` reported at the cell, where there is none.
 */
export function seriesReader(catalogue: Catalogue, file: string, report: (issue: ImportIssue) => void) {
  const byIndicator = remembered((indicator: string) =>
    remembered((component: string) => find(catalogue, indicator, component)),
  );
  return (cells: Row, row: number, { component }: FigureColumns, from: From<Indicator>): Indicator | undefined => {
    if ('value' in from && component === null) return from.value;
    const indicator = 'value' in from ? from.value.id : cellAt(cells, from.column);
    const found = byIndicator(indicator)(cellAt(cells, component));
    if (found.series !== null) return found.series;
    const own = 'column' in from ? from.column : null;
    const column = (found.part === 'indicator' ? own : (component ?? own)) ?? 0;
    report(issueAt('error', found.code, { file, row, column: column + 1 }, cells[column] ?? '', found.detail));
    return undefined;
  };
}
