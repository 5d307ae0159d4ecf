import { readPeriod } from '#domain/period.ts';
import { indicatorTextOf } from '#text/indicatorText.ts';
import type { Language } from '#text/language.ts';
import { Combobox } from '#ui/Combobox.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { periodText } from '#domain/period.ts';
import type { IndicatorChoice } from '#viewmodel/indicator/indicatorChoice.ts';
import type { IndicatorPickers } from '#viewmodel/indicator/pickerOptions.ts';
import type { IndicatorSelection } from '#viewmodel/indicator/selection.ts';
import { searchOptions } from '#viewmodel/search.ts';
import s from './Pickers.module.css';

type Props = Readonly<{
  view: IndicatorPickers;
  choice: IndicatorChoice;
  language: Language;
  onSelect: (changes: Partial<IndicatorSelection>) => void;
  onFocus: (entity: string | null) => void;
}>;

const orNull = (value: string): string | null => (value === '' ? null : value);

/** Indicator, component, the two periods and the province in focus. Another indicator has other components, groups and periods. */
export function Pickers({ view, choice, language, onSelect, onFocus }: Props) {
  const { pick } = indicatorTextOf(language);
  const { total, indicator, period, since, focus, focusThen } = choice;
  const fresh = { period: null, since: null, group: null } as const;
  return (
    <div className={s['pickers']}>
      <div className={s['wide']}>
        <SelectField
          label={pick.index}
          value={total.id}
          options={view.indexes}
          onChoose={(index) => onSelect({ index, component: null, ...fresh })}
        />
      </div>
      {view.components.length > 0 && (
        <div className={s['wide']}>
          <SelectField
            label={pick.component}
            value={indicator.component ?? ''}
            options={view.components}
            onChoose={(component) => onSelect({ component: orNull(component), group: null })}
          />
        </div>
      )}
      {period !== null && (
        <div className={s['year']}>
          <SelectField
            label={pick.period}
            value={periodText(period)}
            options={view.periods}
            onChoose={(chosen) => onSelect({ period: readPeriod(chosen), since: null, group: null })}
          />
        </div>
      )}
      {since !== null && (
        <div className={s['year']}>
          <SelectField
            label={pick.since}
            value={periodText(since)}
            options={view.earlier}
            onChoose={(chosen) => onSelect({ since: readPeriod(chosen) })}
          />
        </div>
      )}
      {view.entities.length > 0 && (
        <div className={s['entity']}>
          <Combobox
            label={pick.focus}
            value={focusThen?.id ?? focus?.id ?? ''}
            options={view.entities}
            search={searchOptions}
            nothingFound={pick.nothingFound}
            onChoose={(entity) => onFocus(orNull(entity))}
          />
        </div>
      )}
    </div>
  );
}
