import { useMemo } from 'react';
import type { Dataset } from '#domain/dataset.ts';
import { readPeriod, periodText } from '#domain/period.ts';
import { goTo } from '#state/useRoute.ts';
import { textOf } from '#text/catalogue.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import { Combobox } from '#ui/Combobox.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import type { Chosen } from '#viewmodel/chosen.ts';
import { pickersView } from '#viewmodel/pickersView.ts';
import { searchOptions } from '#viewmodel/search.ts';
import { freeTargetOf, OWN_TARGET, type ChoicesView } from '#viewmodel/simulate/choicesView.ts';
import type { Subject } from '#viewmodel/simulate/subject.ts';
import type { SimulatedTable } from '#viewmodel/simulate/tables.ts';
import type { Place } from './place.ts';
import s from './Simulate.module.css';
import { TargetFields } from './TargetFields.tsx';

type Props = Readonly<{
  dataset: Dataset;
  view: ChoicesView;
  subject: Subject;
  shown: SimulatedTable | null;
  chosen: Chosen;
  place: Place;
  lastYear: number;
}>;

/** Province, goal or own target, and the table in which it is asked. */
export function Choices({ dataset, view, subject, shown, chosen, place, lastYear }: Props) {
  const { route, own } = place;
  const { selection } = route;
  const { language } = selection;
  const { choose } = simulateTextOf(language);
  const { entities } = useMemo(
    () => pickersView(dataset, chosen, lastYear, language),
    [dataset, chosen, lastYear, language],
  );
  const target = freeTargetOf(subject);
  const free = { index: subject.series.indicator, table: null, set: [], pick: 'best' } as const;
  const chooseGoal = (id: string) => {
    if (id === OWN_TARGET) goTo({ ...own({ ...free, target: null }), selection: { ...selection, goal: null } });
    else
      goTo({
        ...own({ index: null, target: null, table: null, set: [], pick: 'best' }),
        selection: { ...selection, goal: id },
      });
  };
  return (
    <div className={s['choices']}>
      <Combobox
        label={choose.province}
        value={subject.entity.id}
        options={entities}
        search={searchOptions}
        nothingFound={textOf(language).screen.picker.nothingFound}
        onChoose={(entity) =>
          goTo({ ...own({ set: [], table: null }), selection: { ...selection, entity, plan: null, goal: null } })
        }
      />
      <SelectField
        label={choose.goal}
        value={subject.isFree ? OWN_TARGET : subject.goal.id}
        options={view.goals}
        onChoose={chooseGoal}
      />
      {target !== null && (
        <TargetFields
          key={`${subject.series.indicator} ${view.amount}`}
          view={view}
          subject={subject}
          target={target}
          place={place}
        />
      )}
      {shown !== null && (
        <SelectField
          label={choose.table}
          value={periodText(shown.period)}
          options={view.tables}
          onChoose={(period) => goTo(own({ table: readPeriod(period), set: [], pick: 'best' }))}
        />
      )}
    </div>
  );
}
