import type { Decisions } from '#domain/decisions.ts';
import { yearPeriod } from '#domain/period.ts';
import { dataTextOf } from '#text/dataText.ts';
import { SelectField } from '#ui/SelectField.tsx';
import type { Setting } from '#viewmodel/data/reviewed.ts';
import s from './Questions.module.css';

type Props = Readonly<{
  decisions: Decisions;
  setting: Setting;
  lastYear: number;
  onDecide: (decisions: Decisions) => void;
}>;

const FIRST_YEAR = 2005;
const KINDS = ['results', 'goals'] as const;

/** What was decided by the file alone can be decided otherwise, asked or not. */
export function ReadOtherwise({ decisions, setting, lastYear, onDecide }: Props) {
  const { file } = dataTextOf(setting.language);
  const asFile = { value: '', label: file.asFile };
  const years = Array.from({ length: lastYear + 2 - FIRST_YEAR }, (_, i) => String(lastYear + 1 - i));
  return (
    <details className={s['otherwise']}>
      <summary>{file.otherwise}</summary>
      <div className={s['fields']}>
        <SelectField
          quiet
          label={file.kind}
          value={decisions.kind ?? ''}
          options={[asFile, ...KINDS.map((kind) => ({ value: kind, label: file.kindsLong[kind] }))]}
          onChoose={(value) => onDecide({ ...decisions, kind: KINDS.find((kind) => kind === value) ?? null })}
        />
        <SelectField
          quiet
          label={file.mark}
          value={decisions.decimal ?? ''}
          options={[asFile, { value: ',', label: file.comma }, { value: '.', label: file.point }]}
          onChoose={(value) => onDecide({ ...decisions, decimal: value === ',' || value === '.' ? value : null })}
        />
        <SelectField
          quiet
          label={file.year}
          value={decisions.period === null ? '' : String(decisions.period.year)}
          options={[asFile, ...years.map((year) => ({ value: year, label: year }))]}
          onChoose={(value) => onDecide({ ...decisions, period: value === '' ? null : yearPeriod(Number(value)) })}
        />
      </div>
    </details>
  );
}
