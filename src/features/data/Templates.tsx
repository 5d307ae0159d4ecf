import { useMemo, useState } from 'react';
import type { Dataset } from '#domain/dataset.ts';
import { workbookOf } from '#state/workbookOf.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatNumber } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { entityName, shortIndicatorName } from '#text/names.ts';
import { Button } from '#ui/Button.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { downloadFile } from '#ui/download.ts';
import { provincesOf, templateIndicators, templateOf, type TemplateChoice } from '#viewmodel/data/templates.ts';
import { csvText } from '#viewmodel/goalsCsv.ts';
import s from './StartPage.module.css';
import t from './Table.module.css';

type Props = Readonly<{ dataset: Dataset; lastYear: number; language: Language }>;

const KINDS = ['results', 'wide', 'goals'] as const;
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Tables to fill in, with names and codes in them, as CSV and XLSX. */
export function Templates({ dataset: { catalogue }, lastYear, language }: Props) {
  const { templates } = dataTextOf(language);
  const [wanted, setWanted] = useState({
    kind: 'results',
    indicator: '',
    entity: '',
    year: lastYear,
    withParts: false,
  });
  const [failed, setFailed] = useState(false);
  const kind = KINDS.find((k) => k === wanted.kind) ?? 'results';
  const indicators = useMemo(() => templateIndicators(catalogue), [catalogue]);
  const provinces = useMemo(() => provincesOf(catalogue, wanted.year, language), [catalogue, wanted.year, language]);
  const indicator = indicators.find(({ id }) => id === wanted.indicator) ?? indicators[0];
  const entity = provinces.find(({ id }) => id === wanted.entity) ?? provinces[0];
  const hasParts = catalogue.indicators.some(({ id, component }) => id === indicator?.id && component !== null);
  if (indicator === undefined || entity === undefined) return null;
  const { year, withParts } = wanted;
  const choice: TemplateChoice =
    kind === 'results'
      ? { kind, indicator: indicator.id, year, withParts: withParts && hasParts }
      : kind === 'wide'
        ? { kind, year }
        : { kind, entity, year };
  const saveCsv = () => {
    const { name, lines } = templateOf(choice, { catalogue, language });
    downloadFile(csvText(lines), `${name}.csv`, 'text/csv;charset=utf-8');
  };
  const saveXlsx = async () => {
    const { name, lines } = templateOf(choice, { catalogue, language });
    const workbook = await workbookOf(templates.sheet, lines);
    setFailed(workbook === null);
    if (workbook !== null) downloadFile(workbook, `${name}.xlsx`, XLSX_TYPE);
  };
  const years = Array.from({ length: 12 }, (_, i) => String(lastYear + 1 - i));
  return (
    <section>
      <h2>{templates.title}</h2>
      <p className={t['note']}>{templates.more}</p>
      <div className={s['fields']}>
        <SelectField
          label={templates.kind}
          value={kind}
          options={KINDS.map((k) => ({ value: k, label: templates.kinds[k] }))}
          onChoose={(chosen) => setWanted({ ...wanted, kind: chosen })}
        />
        {kind === 'results' && (
          <SelectField
            label={templates.indicator}
            value={indicator.id}
            options={indicators.map((i) => ({ value: i.id, label: shortIndicatorName(i, language) }))}
            onChoose={(chosen) => setWanted({ ...wanted, indicator: chosen })}
          />
        )}
        {kind === 'goals' && (
          <SelectField
            label={templates.entity}
            value={entity.id}
            options={provinces.map((e) => ({ value: e.id, label: entityName(e, language) }))}
            onChoose={(chosen) => setWanted({ ...wanted, entity: chosen })}
          />
        )}
        <SelectField
          label={templates.year}
          value={String(year)}
          options={years.map((value) => ({ value, label: value }))}
          onChoose={(chosen) => setWanted({ ...wanted, year: Number(chosen) })}
        />
      </div>
      {kind === 'results' && hasParts && (
        <label className={s['check']}>
          <input
            type="checkbox"
            checked={withParts}
            onChange={(event) => setWanted({ ...wanted, withParts: event.target.checked })}
          />
          {templates.parts}
        </label>
      )}
      <p className={t['note']}>{templates.units(formatNumber(provinces.length, 0, language))}</p>
      <p className={s['actions']}>
        <Button onPress={saveCsv}>{templates.csv}</Button>
        <Button onPress={() => void saveXlsx()}>{templates.xlsx}</Button>
      </p>
      <p role="status">{failed ? templates.failed : ''}</p>
    </section>
  );
}
