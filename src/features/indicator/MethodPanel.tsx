import { memo } from 'react';
import { indicatorTextOf } from '#text/indicatorText.ts';
import type { Language } from '#text/language.ts';
import { HeadRow } from '#ui/HeadRow.tsx';
import type { MethodTable, MethodView } from '#viewmodel/indicator/methodView.ts';
import s from './Panels.module.css';

type Props = Readonly<{ view: MethodView; language: Language }>;

/** How the indicator is measured, when that changed, and what was published when. */
export const MethodPanel = memo(function MethodPanel({ view, language }: Props) {
  return (
    <section className={s['method']}>
      <h2>{view.title}</h2>
      <dl className={s['facts']}>
        {view.facts.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {view.tables.map((table) => (
        <MethodPart key={table.title} table={table} language={language} />
      ))}
    </section>
  );
});

function MethodPart({ table, language }: Readonly<{ table: MethodTable; language: Language }>) {
  if (table.none !== null)
    return (
      <div className={s['part']}>
        <h3>{table.title}</h3>
        <p className={s['notes']}>{table.none}</p>
      </div>
    );
  const { method } = indicatorTextOf(language);
  const hasSources = table.rows.some(({ sourceUrl }) => sourceUrl !== null);
  return (
    <div className={s['part']}>
      <h3>{table.title}</h3>
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
                      <a href={sourceUrl} rel="noreferrer" aria-label={`${method.open}: ${cells[0] ?? ''}`}>
                        {method.open}
                      </a>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
