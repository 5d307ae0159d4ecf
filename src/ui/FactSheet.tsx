import { memo } from 'react';
import { HeadRow } from './HeadRow.tsx';
import s from './FactSheet.module.css';

type Row = Readonly<{ key: string; cells: readonly string[]; sourceUrl: string | null }>;
type Table = Readonly<{ title: string; columns: readonly string[]; rows: readonly Row[]; none: string | null }>;
type View = Readonly<{ facts: readonly Readonly<{ term: string; text: string }>[]; tables: readonly Table[] }>;
type Props = Readonly<{ view: View; open: string }>;

/** Facts by their names, and tables whose rows may lead to a source; `open` names that link. */
export const FactSheet = memo(function FactSheet({ view, open }: Props) {
  return (
    <>
      <dl className={s['facts']}>
        {view.facts.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {view.tables.map((table) => (
        <div key={table.title} className={s['part']}>
          <h3>{table.title}</h3>
          {table.none === null ? <Rows table={table} open={open} /> : <p className={s['none']}>{table.none}</p>}
        </div>
      ))}
    </>
  );
});

function Rows({ table, open }: Readonly<{ table: Table; open: string }>) {
  const hasSources = table.rows.some(({ sourceUrl }) => sourceUrl !== null);
  return (
    <div className={s['scroll']} role="region" aria-label={table.title} tabIndex={0}>
      <table className={s['table']}>
        <HeadRow titles={table.columns} />
        <tbody>
          {table.rows.map(({ key, cells, sourceUrl }) => (
            <tr key={key}>
              {cells.map((cell, i) => (
                <td key={table.columns[i]}>{cell}</td>
              ))}
              {hasSources && (
                <td>
                  {sourceUrl !== null && (
                    <a href={sourceUrl} rel="noreferrer" aria-label={`${open}: ${cells[0] ?? ''}`}>
                      {open}
                    </a>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
