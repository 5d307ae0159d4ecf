import { useMemo, useState } from 'react';
import type { Dataset } from '#domain/dataset.ts';
import { periodText } from '#domain/period.ts';
import { useCurrentData } from '#state/dataset.ts';
import { useStore } from '#state/storeReading.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { Combobox } from '#ui/Combobox.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { classes } from '#ui/classes.ts';
import { pastFigureRows } from '#viewmodel/data/historyView.ts';
import { pastFigures, periodsWith } from '#viewmodel/data/pastFigures.ts';
import { entityOptions, seriesName } from '#viewmodel/data/seriesOptions.ts';
import { searchOptions } from '#viewmodel/search.ts';
import { HeadRow } from '#ui/HeadRow.tsx';
import s from './StartPage.module.css';
import t from './Table.module.css';

type Props = Readonly<{ dataset: Dataset; language: Language }>;

/** One figure, picked: every value it had, and where each came from. */
export function FigureHistory({ dataset, language }: Props) {
  const { figure, questions } = dataTextOf(language);
  const { catalogue } = dataset;
  const [wanted, setWanted] = useState({ series: 0, entity: '', period: '' });
  const series = catalogue.indicators[wanted.series];
  const { data } = useCurrentData(series === undefined ? [] : [series.id], series?.component != null);
  const current = data ?? dataset;
  const entities = useMemo(() => entityOptions(catalogue, language), [catalogue, language]);
  const names = useMemo(
    () =>
      catalogue.indicators.map((i, at) => ({
        value: String(at),
        label: seriesName(catalogue, i, language),
        note: i.component,
      })),
    [catalogue, language],
  );
  if (series === undefined) return null;
  const of = { indicator: series.id, component: series.component };
  const periods = periodsWith(current, of);
  const period = periods.find((p) => periodText(p) === wanted.period) ?? periods[0];
  const entity = catalogue.entities.find(({ id }) => id === wanted.entity);
  return (
    <section>
      <h2>{figure.title}</h2>
      <div className={s['fields']}>
        <Combobox
          label={figure.indicator}
          value={String(wanted.series)}
          options={names}
          search={searchOptions}
          nothingFound={questions.nothingFound}
          onChoose={(at) => setWanted({ ...wanted, series: Number(at) })}
        />
        <Combobox
          label={figure.entity}
          value={wanted.entity}
          options={entities}
          search={searchOptions}
          nothingFound={questions.nothingFound}
          onChoose={(id) => setWanted({ ...wanted, entity: id })}
        />
        <SelectField
          label={figure.period}
          value={period === undefined ? '' : periodText(period)}
          options={periods.map((p) => ({ value: periodText(p), label: formatPeriod(p, language) }))}
          onChoose={(chosen) => setWanted({ ...wanted, period: chosen })}
        />
      </div>
      {entity !== undefined && period !== undefined && (
        <Values current={current} language={language} of={{ series: of, entity: entity.id, period }} />
      )}
    </section>
  );
}

type Of = Readonly<{
  series: Parameters<typeof pastFigures>[2];
  entity: Parameters<typeof pastFigures>[3];
  period: Parameters<typeof pastFigures>[4];
}>;

function Values({ current, language, of }: Readonly<{ current: Dataset; language: Language; of: Of }>) {
  const { figure } = dataTextOf(language);
  const { history } = useStore().content;
  const past = pastFigures(current, history, of.series, of.entity, of.period);
  const rows = pastFigureRows(past, { catalogue: current.catalogue, language });
  if (rows.length === 0) return <p className={t['note']}>{figure.none}</p>;
  return (
    <div className={t['scroll']} role="region" aria-label={figure.title} tabIndex={0}>
      <table className={t['table']}>
        <HeadRow titles={[figure.columns.value, figure.columns.origin, figure.columns.cell]} />
        <tbody>
          {rows.map(({ key, value, origin, cell, isUndone }) => (
            <tr key={key} className={classes(isUndone && t['undone'])}>
              <th scope="row">{value}</th>
              <td>
                {origin}
                {isUndone && ` (${figure.undone})`}
              </td>
              <td className={t['file']}>{cell}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
