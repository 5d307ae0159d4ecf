import { routeHash } from '#state/route.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import { Badge } from '#ui/Badge.tsx';
import { readTarget } from '#viewmodel/simulate/selection.ts';
import type { SimulateView } from '#viewmodel/simulate/simulateView.ts';
import type { Place } from './place.ts';
import s from './Simulate.module.css';

type Props = Readonly<{ view: SimulateView; newer: string | null; place: Place }>;

/** What the simulation comes to, whether it reaches the target, and what one has to know of the table. */
export function Finding({ view, newer, place }: Props) {
  const { route, own } = place;
  const { mark } = simulateTextOf(route.selection.language);
  const higher =
    view.higher === null
      ? null
      : routeHash({
          ...own({ target: readTarget(view.higher.target), index: view.index, set: [], pick: 'best' }),
          selection: { ...route.selection, goal: null },
        });
  return (
    <div className={s['finding']}>
      <h1>{view.title}</h1>
      <p role="status" className={s['said']}>
        {view.title}
      </p>
      <p className={s['badge']}>
        <Badge tone={view.tone} word={view.verdict} />
        {view.isSimulated && <span className={s['mark']}>{mark}</span>}
      </p>
      <p className={s['subtitle']}>{view.subtitle}</p>
      {[...view.notes, ...(newer === null ? [] : [newer])].map((note) => (
        <p key={note} className={s['subtitle']}>
          {note}
        </p>
      ))}
      {higher !== null && (
        <p className={s['note']}>
          <a href={higher}>{view.higher?.words}</a>
        </p>
      )}
    </div>
  );
}
