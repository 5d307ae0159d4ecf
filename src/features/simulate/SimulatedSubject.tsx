import { useMemo } from 'react';
import type { Dataset } from '#domain/dataset.ts';
import type { Chosen } from '#viewmodel/chosen.ts';
import { choicesView } from '#viewmodel/simulate/choicesView.ts';
import { newerNote, refusedView } from '#viewmodel/simulate/refusedView.ts';
import type { SimulateChoice } from '#viewmodel/simulate/selection.ts';
import type { Subject } from '#viewmodel/simulate/subject.ts';
import { chosenTable, tablesOf } from '#viewmodel/simulate/tables.ts';
import { Choices } from './Choices.tsx';
import type { Place } from './place.ts';
import { Refused } from './Refused.tsx';
import { SimulationPanel } from './SimulationPanel.tsx';

type Props = Readonly<{
  dataset: Dataset; // with the components of the index
  subject: Subject;
  chosen: Chosen;
  choice: SimulateChoice;
  place: Place;
  lastYear: number;
}>;

/** What can be chosen, and the simulation on the chosen table, or why there is none. */
export function SimulatedSubject({ dataset, subject, chosen, choice, place, lastYear }: Props) {
  const { language } = place.route.selection;
  const tables = useMemo(() => tablesOf(dataset, subject, chosen.asOf), [dataset, subject, chosen.asOf]);
  const shown = chosenTable(tables, choice.table);
  const choices = useMemo(
    () => choicesView(dataset, subject, tables, shown, language),
    [dataset, subject, tables, shown, language],
  );
  return (
    <>
      <Choices
        dataset={dataset}
        view={choices}
        subject={subject}
        shown={shown}
        chosen={chosen}
        place={place}
        lastYear={lastYear}
      />
      {shown === null || !shown.result.ok ? (
        <Refused view={refusedView(dataset, subject, tables, shown, language)} place={place} />
      ) : (
        <SimulationPanel
          dataset={dataset}
          subject={subject}
          simulation={shown.result.value}
          asOf={chosen.asOf}
          choice={choice}
          choices={choices}
          newer={newerNote(subject, tables, shown, dataset, language)}
          place={place}
        />
      )}
    </>
  );
}
