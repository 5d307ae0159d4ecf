import { useDeferredValue, useMemo } from 'react';
import type { Dataset } from '#domain/dataset.ts';
import type { ComponentId } from '#domain/ids.ts';
import type { Fixed } from '#domain/fixed.ts';
import type { Period } from '#domain/period.ts';
import type { Simulation } from '#domain/simulation.ts';
import { textOf } from '#text/catalogue.ts';
import { usePageTitle } from '#ui/usePageTitle.ts';
import { Notice } from '#ui/Notice.tsx';
import type { ChoicesView } from '#viewmodel/simulate/choicesView.ts';
import type { SimulateChoice } from '#viewmodel/simulate/selection.ts';
import { simulateView } from '#viewmodel/simulate/simulateView.ts';
import { basisOf, simulatedOf, valuesWith } from '#viewmodel/simulate/state.ts';
import type { Subject } from '#viewmodel/simulate/subject.ts';
import { Components } from './Components.tsx';
import { Figures } from './FigurePanels.tsx';
import { Finding } from './Finding.tsx';
import type { Place } from './place.ts';
import s from './Simulate.module.css';
import { Standing } from './Standing.tsx';
import { useDraft } from './useDraft.ts';
import { Ways } from './Ways.tsx';

type Props = Readonly<{
  dataset: Dataset;
  subject: Subject;
  simulation: Simulation;
  asOf: Period;
  choice: SimulateChoice;
  choices: ChoicesView;
  newer: string | null;
  place: Place;
}>;

/** The simulation itself: components to move, what they come to, the shortest way, and the figures. */
export function SimulationPanel({ dataset, subject, simulation, asOf, choice: given, choices, newer, place }: Props) {
  const { language } = place.route.selection;
  const { choice, move } = useDraft(given, place);
  const { bound, gain } = choice;
  const basis = useMemo(
    () => basisOf(dataset, subject, simulation, asOf, { bound, gain }),
    [dataset, subject, simulation, asOf, bound, gain],
  );
  const simulated = useMemo(() => simulatedOf(basis, choice), [basis, choice]);
  const view = useMemo(
    () => simulateView(basis, simulated, { bound, gain }, language),
    [basis, simulated, bound, gain, language],
  );
  const drawn = useDeferredValue(view); // figures and their tables come a moment after the slider and its figures
  usePageTitle(`${view.title} · ${textOf(language).screen.app.name}`);
  const change = (component: ComponentId, value: Fixed) => move(valuesWith(simulated, component, value));
  return (
    <>
      {simulated.unknown.length > 0 && <Notice>{textOf(language).screen.app.ignored(simulated.unknown)}</Notice>}
      <Finding view={view} newer={newer} place={place} />
      <div className={s['columns']}>
        <Components view={view} simulation={simulation} place={place} onChange={change} />
        <div className={s['aside']}>
          <Standing view={view.standing} />
          <Ways view={view.ways} choice={choice} choices={choices} place={place} />
        </div>
      </div>
      <Figures view={drawn} language={language} />
    </>
  );
}
