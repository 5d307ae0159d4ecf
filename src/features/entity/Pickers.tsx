import type { Entity } from '#domain/entity.ts';
import { periodText, readPeriod, type Period } from '#domain/period.ts';
import { textOf } from '#text/catalogue.ts';
import type { Language } from '#text/language.ts';
import { Combobox } from '#ui/Combobox.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import type { PickersView } from '#viewmodel/pickersView.ts';
import { searchOptions } from '#viewmodel/search.ts';
import type { Selection } from '#viewmodel/selection.ts';
import s from './EntityScreen.module.css';

type Props = Readonly<{
  pickers: PickersView;
  entity: Entity;
  asOf: Period;
  language: Language;
  onSelect: (patch: Partial<Selection>) => void;
}>;

/** Province and as-of period. */
export function Pickers({ pickers, entity, asOf, language, onSelect }: Props) {
  const { picker } = textOf(language).screen;
  return (
    <div className={s['pickers']}>
      <Combobox
        label={picker.province}
        value={entity.id}
        options={pickers.entities}
        search={searchOptions}
        nothingFound={picker.nothingFound}
        onChoose={(id) => onSelect({ entity: id, plan: null })}
      />
      <SelectField
        label={picker.asOf}
        value={periodText(asOf)}
        options={pickers.periods}
        onChoose={(period) => onSelect({ asOf: readPeriod(period) })}
      />
    </div>
  );
}
