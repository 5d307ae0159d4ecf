import type { Catalogue } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import type { Goal, StatedBaseline, Window } from '#domain/goal.ts';
import type { Indicator } from '#domain/indicator.ts';
import { comparePeriods, periodText, samePeriod, type Period } from '#domain/period.ts';
import { readClauses, type ReadClauses } from '#text/readClause.ts';
import { wordKey } from '../cells/cellText.ts';
import { checkClauses } from './clauseChecks.ts';
import { findIndicator, nearestIndicator } from '../names/findIndicator.ts';
import { findSeries, nearestComponent } from '../names/seriesNames.ts';
import type { GoalCells } from './goalCells.ts';
import { goalEntity } from './goalEntity.ts';
import { planOf } from './planOf.ts';

const WINDOWS: ReadonlyMap<string, Window> = new Map([
  ['atdue', 'at-due'],
  ['taiky', 'at-due'],
  ['bydue', 'by-due'],
  ['denky', 'by-due'],
  ['chamnhat', 'by-due'],
  ['everyyear', 'every-year'],
  ['hangnam', 'every-year'],
  ['duytri', 'every-year'],
]);

function seriesOf(cells: GoalCells, catalogue: Catalogue): Indicator | null {
  const text = cells.text('indicator');
  if (text === '') return cells.fail('value_missing', 'indicator');
  const indicator = findIndicator(catalogue, text);
  if (indicator === null) return cells.fail('unknown_indicator', 'indicator', nearestIndicator(catalogue, text));
  const component = cells.text('component');
  const series = findSeries(catalogue, indicator.id, component, null);
  return series ?? cells.fail('unknown_component', 'component', nearestComponent(catalogue, indicator.id, component));
}

/** The clauses of a goal, and the due period and window that their text names; no clauses where one of them is not understood. */
function clausesOf(cells: GoalCells, series: Indicator | null): Omit<ReadClauses, 'issues'> {
  const text = cells.verbatim('clauses') ?? '';
  const { clauses, issues, due, window } = readClauses(text, { unit: series?.unit ?? null, heading: null });
  for (const { raw } of issues) cells.fail('clause_unreadable', 'clauses', null, raw);
  if (clauses.length === 0 && issues.length === 0) cells.fail('clause_missing', 'clauses');
  for (const { code, detail } of series === null ? [] : checkClauses(clauses, series))
    cells.fail(code, 'clauses', detail);
  return { clauses, due, window };
}

/** The window of the goal's own column; where that is blank, the one that its words ask for, else the due period alone. */
function windowOf(cells: GoalCells, named: Window | null): Window | null {
  const text = cells.text('window');
  if (text === '') return named ?? 'at-due';
  return WINDOWS.get(wordKey(text)) ?? cells.fail('option_unknown', 'window', 'at-due, by-due, every-year');
}

function dueOf(cells: GoalCells, named: Period | null): Period | null {
  const stated = cells.period('due');
  if (cells.text('due') === '') return named ?? cells.fail('value_missing', 'due');
  if (stated === null || named === null || samePeriod(stated, named)) return stated;
  return cells.fail('period_unreadable', 'due', periodText(named));
}

function startOf(cells: GoalCells, due: Period | null): Period | null {
  const start = cells.period('start');
  const isLate = start !== null && due !== null && comparePeriods(start, due) > 0;
  return isLate ? cells.fail('period_unreadable', 'start', periodText(due)) : start;
}

function baselineOf(cells: GoalCells): StatedBaseline | null {
  const period = cells.period('baselinePeriod');
  const value = cells.number('baselineValue');
  return period === null && value === null ? null : { period, value };
}

function entityOf(cells: GoalCells, catalogue: Catalogue, issuedOn: string | null, period: Period): Entity | null {
  const [code, name] = [cells.text('entityCode'), cells.text('entityName')];
  const field = code === '' ? 'entityName' : 'entityCode';
  if (code === '' && name === '') return cells.fail('value_missing', 'entityCode');
  const found = goalEntity(catalogue, code, name, { issuedOn, period });
  if (found.ok) return found.value;
  const { code: fault, part, detail } = found.error;
  return cells.fail(fault, part === 'name' ? 'entityName' : field, detail);
}

/** The goal of one row, with an empty id where the row gives none; null where anything in it was not understood, which is then reported at its cell. */
export function readGoal(cells: GoalCells, catalogue: Catalogue): Goal | null {
  const series = seriesOf(cells, catalogue);
  const { clauses, due: namedDue, window: namedWindow } = clausesOf(cells, series);
  const due = dueOf(cells, namedDue);
  const start = startOf(cells, due);
  const issuedOn = cells.date('issuedOn');
  const baseline = baselineOf(cells);
  const tolerance = cells.number('tolerance');
  const window = windowOf(cells, namedWindow);
  const entity = due === null ? null : entityOf(cells, catalogue, issuedOn, start ?? due);
  if (tolerance !== null && tolerance.value < 0) cells.fail('value_out_of_range', 'tolerance');
  if (series === null || due === null || window === null || entity === null || !cells.isSound()) return null;
  return {
    id: cells.text('goalId'),
    entity: entity.id,
    indicator: series.id,
    component: series.component,
    due,
    window,
    start,
    baseline,
    tolerance,
    clauses,
    wording: cells.verbatim('wording') ?? cells.text('clauses'),
    document: cells.verbatim('document') ?? '',
    page: cells.verbatim('page'),
    issuedOn,
    owner: cells.verbatim('owner'),
    note: cells.verbatim('note'),
    plan: planOf(cells.file),
    source: cells.at('clauses'),
  };
}
