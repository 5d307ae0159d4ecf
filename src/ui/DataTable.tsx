import s from './DataTable.module.css';
import { classes } from './classes.ts';

export type DataTableView = Readonly<{
  caption: string;
  columns: readonly Readonly<{ title: string; numeric: boolean }>[];
  rows: readonly Readonly<{ key: string; cells: readonly string[]; focus: boolean }>[];
}>;

type Props = Readonly<{ view: DataTableView; summary: string; open?: boolean }>;

/** The figures of a chart as a plain table; the first cell of a row is its heading. `open` where there is room beside the chart. */
export function DataTable({ view, summary, open = false }: Props) {
  return (
    <details className={s['details']} open={open}>
      <summary className={s['summary']}>{summary}</summary>
      <div className={s['scroll']} role="region" aria-label={view.caption} tabIndex={0}>
        <table className={s['table']}>
          <caption className={s['caption']}>{view.caption}</caption>
          <thead>
            <tr>
              {view.columns.map((column) => (
                <th key={column.title} scope="col" className={column.numeric ? s['number'] : undefined}>
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.key} className={classes(row.focus && s['focus'])}>
                {row.cells.map((cell, i) => {
                  const Cell = i === 0 ? 'th' : 'td';
                  const numeric = view.columns[i]?.numeric === true;
                  return (
                    <Cell
                      key={view.columns[i]?.title ?? i}
                      scope={i === 0 ? 'row' : undefined}
                      className={numeric ? s['number'] : undefined}
                    >
                      {cell}
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
