import { Fragment } from 'react';
import { FigureSvg } from '#figures/FigureSvg.tsx';
import { dotStrip } from '#figures/dotStrip.ts';
import { sparkline } from '#figures/sparkline.ts';
import { usePanels } from '#state/panels.ts';
import { routeHash, type Route } from '#state/route.ts';
import { textOf } from '#text/catalogue.ts';
import type { Language } from '#text/language.ts';
import { Arrow } from '#ui/Arrow.tsx';
import { Badge } from '#ui/Badge.tsx';
import { classes } from '#ui/classes.ts';
import type { GoalRowView } from '#viewmodel/goalRowView.ts';
import { ClauseRows } from './ClauseRows.tsx';
import s from './GoalsTable.module.css';

type Props = Readonly<{ rows: readonly GoalRowView[]; hasOutlooks: boolean; route: Route }>;

const WITH_OUTLOOK = ['goal', 'strip', 'value', 'margin', 'verdict', 'outlook', 'spark'] as const;
const WITHOUT_OUTLOOK = ['goal', 'strip', 'value', 'margin', 'verdict', 'spark'] as const;

/** One row a goal, its conditions under it when unfolded. The roles keep it a table where the phone lays it out as cards. */
export function GoalsTable({ rows, hasOutlooks, route }: Props) {
  const { language } = route.selection;
  const { goals } = textOf(language).screen;
  const columns = hasOutlooks ? WITH_OUTLOOK : WITHOUT_OUTLOOK;
  return (
    <table className={s['table']} role="table" aria-label={goals.table}>
      <thead className={s['head']} role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col" className={classes(column === 'margin' && s['number'])}>
              {goals.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <GoalRow key={row.id} row={row} hasOutlooks={hasOutlooks} route={route} />
        ))}
      </tbody>
    </table>
  );
}

type GoalRowProps = Readonly<{ row: GoalRowView; hasOutlooks: boolean; route: Route }>;

function GoalRow({ row, hasOutlooks, route }: GoalRowProps) {
  const { language } = route.selection;
  const { open, toggle } = usePanels();
  const isOpen = open.has(row.id);
  const details = routeHash({ ...route, screen: 'goal', selection: { ...route.selection, goal: row.id } });
  return (
    <Fragment>
      <tr className={classes(s['row'], isOpen && s['open'])} data-tone={row.badge.tone} role="row">
        <GoalCell row={row} details={details} language={language} isOpen={isOpen} onToggle={() => toggle(row.id)} />
        <FigureCells row={row} language={language} />
        <td role="cell" className={s['verdict']}>
          <Badge tone={row.badge.tone} word={row.badge.word} />
          {row.clauseCount !== null && <span className={s['small']}>{row.clauseCount}</span>}
        </td>
        {hasOutlooks && (
          <td role="cell" className={s['outlook']}>
            {row.outlook !== null && <Arrow direction={row.outlook.arrow} word={row.outlook.word} />}
          </td>
        )}
        <td role="cell" className={s['spark']}>
          {row.spark !== null && <FigureSvg figure={sparkline(row.spark)} />}
        </td>
      </tr>
      {isOpen && <ClauseRows row={row} details={details} language={language} columns={hasOutlooks ? 7 : 6} />}
    </Fragment>
  );
}

type GoalCellProps = Readonly<{
  row: GoalRowView;
  details: string;
  language: Language;
  isOpen: boolean;
  onToggle: () => void;
}>;

function GoalCell({ row, details, language, isOpen, onToggle }: GoalCellProps) {
  const { goals } = textOf(language).screen;
  const facts = [row.of, goals.due(row.due), row.owner].filter((fact) => fact !== null);
  return (
    <th role="rowheader" scope="row" className={s['goal']}>
      <button
        type="button"
        className={s['fold']}
        aria-expanded={isOpen}
        aria-label={goals.conditions(`${row.indicator}, ${goals.due(row.due)}`)}
        onClick={onToggle}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5 2.5 11 8 5 13.5" />
        </svg>
      </button>
      <a id={`goal-${row.id}`} className={s['indicator']} href={details}>
        {row.indicator}
      </a>
      <span className={s['wording']}>{row.wording}</span>
      <span className={s['facts']}>{facts.join(' · ')}</span>
    </th>
  );
}

function FigureCells({ row, language }: Readonly<{ row: GoalRowView; language: Language }>) {
  const { goals } = textOf(language).screen;
  const { value, goal, margin, period } = row.deciding;
  const facts = [period, row.local].filter((fact) => fact !== null);
  return (
    <>
      <td role="cell" className={s['strip']}>
        {row.strip !== null && <FigureSvg figure={dotStrip(row.strip)} />}
      </td>
      <td role="cell" className={s['value']}>
        <span className={s['figures']}>
          <b>{value ?? goals.noFigure}</b>
          <svg className={s['to']} viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 8H13M9.2 4.2 13 8 9.2 11.8" />
          </svg>
          <span>{goal ?? goals.noFigure}</span>
        </span>
        {facts.length > 0 && <span className={s['small']}>{facts.join(' · ')}</span>}
      </td>
      <td role="cell" className={classes(s['margin'], s['number'], margin === null && s['bare'])}>
        {margin ?? goals.noFigure}
      </td>
    </>
  );
}
