import type { Fixed } from '#domain/fixed.ts';
import type { ComponentId } from '#domain/ids.ts';
import type { Simulation } from '#domain/simulation.ts';
import { goTo } from '#state/useRoute.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import { Button } from '#ui/Button.tsx';
import { downloadFile } from '#ui/download.ts';
import type { SimulateView } from '#viewmodel/simulate/simulateView.ts';
import { ComponentSlider } from './ComponentSlider.tsx';
import type { Place } from './place.ts';
import s from './Simulate.module.css';

type Props = Readonly<{
  view: SimulateView;
  simulation: Simulation;
  place: Place;
  onChange: (component: ComponentId, value: Fixed) => void;
}>;

/** A slider and a field for each component. */
export function Components({ view, simulation, place, onChange }: Props) {
  const { language } = place.route.selection;
  const { parts } = simulateTextOf(language);
  return (
    <section className={s['panel']} aria-labelledby="simulate-parts">
      <h2 id="simulate-parts">{parts.title}</h2>
      <p className={s['help']}>{parts.help}</p>
      {simulation.parts.map((part, i) => {
        const row = view.rows[i];
        return row === undefined ? null : (
          <ComponentSlider
            key={row.key}
            row={row}
            part={part}
            language={language}
            onChange={(value) => onChange(part.component, value)}
          />
        );
      })}
      <p className={s['actions']}>
        <Button onPress={() => goTo(place.own({ set: [], pick: 'none' }))} disabled={!view.isSimulated}>
          {parts.reset}
        </Button>
        <Button onPress={() => downloadFile(view.csv, view.fileName, 'text/csv;charset=utf-8')}>{parts.export}</Button>
      </p>
      <p className={s['help']}>{parts.share}</p>
    </section>
  );
}
