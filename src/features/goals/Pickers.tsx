import { periodText, readPeriod } from '#domain/period.ts';
import { textOf } from '#text/catalogue.ts';
import type { Language } from '#text/language.ts';
import { Combobox } from '#ui/Combobox.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import type { Chosen } from '#viewmodel/chosen.ts';
import type { PickersView } from '#viewmodel/pickersView.ts';
import { searchOptions } from '#viewmodel/search.ts';
import { DEFAULT_SELECTION, type Selection } from '#viewmodel/selection.ts';
import s from './Pickers.module.css';

type Props = Readonly<{
  view: PickersView;
  chosen: Chosen;
  language: Language;
  onSelect: (patch: Partial<Selection>) => void;
}>;

/** Province, plan and as-of period. */
export function Pickers({ view, chosen, language, onSelect }: Props) {
  const { picker } = textOf(language).screen;
  const { filter } = DEFAULT_SELECTION;
  return (
    <div className={s['pickers']}>
      <Combobox
        label={picker.province}
        value={chosen.entity?.id ?? ''}
        options={view.entities}
        search={searchOptions}
        nothingFound={picker.nothingFound}
        onChoose={(entity) => onSelect({ entity, plan: null, filter })}
      />
      <Combobox
        label={picker.plan}
        value={chosen.plan}
        options={view.plans}
        search={searchOptions}
        nothingFound={picker.nothingFound}
        onChoose={(plan) => onSelect({ plan, filter })}
      />
      <SelectField
        label={picker.asOf}
        value={periodText(chosen.asOf)}
        options={view.periods}
        onChoose={(period) => onSelect({ asOf: readPeriod(period) })}
      />
    </div>
  );
}
