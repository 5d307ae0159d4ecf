import { goTo } from '#state/useRoute.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import { Button } from '#ui/Button.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import type { ChoicesView } from '#viewmodel/simulate/choicesView.ts';
import { readBound, readGain, type SimulateChoice, type WayPick } from '#viewmodel/simulate/selection.ts';
import type { WaysView, WayView } from '#viewmodel/simulate/waysView.ts';
import type { Place } from './place.ts';
import s from './Simulate.module.css';

type Props = Readonly<{ view: WaysView | null; choice: SimulateChoice; choices: ChoicesView; place: Place }>;

/** The smallest set of gains that reaches the target, the second-best one beside it, and how both are found. */
export function Ways({ view, choice, choices, place }: Props) {
  const { choose } = simulateTextOf(place.route.selection.language);
  if (view === null) return null;
  const select = (changes: Partial<SimulateChoice>) => goTo(place.own({ set: [], pick: 'best', ...changes }));
  return (
    <section className={s['panel']}>
      <h2>{view.title}</h2>
      <div className={s['options']}>
        <SelectField
          quiet
          label={choose.bound}
          value={choice.bound}
          options={choices.bounds}
          onChoose={(text) => select({ bound: readBound(text) ?? choice.bound })}
        />
        <SelectField
          quiet
          label={choose.gain}
          value={choice.gain}
          options={choices.gains}
          onChoose={(text) => select({ gain: readGain(text) ?? choice.gain })}
        />
      </div>
      {view.ways.map((way) => (
        <Way
          key={way.pick}
          way={way}
          isShown={choice.set.length === 0 && choice.pick === way.pick}
          place={place}
          onPick={(pick) => goTo(place.own({ set: [], pick }))}
        />
      ))}
      {view.note !== null && <p className={s['note']}>{view.note}</p>}
      <details className={s['method']}>
        <summary>{simulateTextOf(place.route.selection.language).ways.how}</summary>
        <p>{view.method}</p>
      </details>
    </section>
  );
}

type WayProps = Readonly<{ way: WayView; isShown: boolean; place: Place; onPick: (pick: WayPick) => void }>;

function Way({ way, isShown, place, onPick }: WayProps) {
  const { ways } = simulateTextOf(place.route.selection.language);
  return (
    <div className={s['way']}>
      <h3>{way.title}</h3>
      <ul>
        {way.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p className={s['note']}>{way.cost}</p>
      <Button
        pressed={isShown}
        label={`${isShown ? ways.shown : ways.show}: ${way.title}`}
        onPress={() => onPick(way.pick)}
      >
        {isShown ? ways.shown : ways.show}
      </Button>
    </div>
  );
}
