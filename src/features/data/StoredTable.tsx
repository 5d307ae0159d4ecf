import { useMemo } from 'react';
import type { Dataset } from '#domain/dataset.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatNumber } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { storeTextOf } from '#text/storeText.ts';
import { storedView } from '#viewmodel/data/storedView.ts';
import t from './Table.module.css';

/** What is loaded now, an index a line, with what is the analyst's own. */
export function StoredTable({ dataset, language }: Readonly<{ dataset: Dataset; language: Language }>) {
  const { stored } = dataTextOf(language);
  const view = useMemo(() => storedView(dataset, language), [dataset, language]);
  const { figures, goals } = dataset.local?.adrift ?? { figures: 0, goals: 0 };
  const number = (n: number): string => formatNumber(n, 0, language);
  return (
    <section>
      <h2>{stored.title}</h2>
      <p className={t['note']}>
        {view.imports} {view.goals}
      </p>
      {figures + goals > 0 && <p role="status">{storeTextOf(language).adrift(number(figures), number(goals))}</p>}
      <div className={t['scroll']} role="region" aria-label={stored.title} tabIndex={0}>
        <table className={t['table']}>
          <thead>
            <tr>
              <th scope="col">{stored.columns.indicator}</th>
              <th scope="col">{stored.columns.years}</th>
              <th scope="col" className={t['number']}>
                {stored.columns.figures}
              </th>
              <th scope="col" className={t['number']}>
                {stored.columns.local}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.indicator}>
                <th scope="row">{row.name}</th>
                <td className={t['nowrap']}>{row.years}</td>
                <td className={t['number']}>{row.figures}</td>
                <td className={t['number']}>{row.local === null ? '–' : <strong>{row.local}</strong>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={t['note']}>{stored.note}</p>
    </section>
  );
}
