import { routeHash, type Route } from '#state/route.ts';
import { methodTextOf } from '#text/methodText.ts';
import type { ExampleView } from '#viewmodel/method/cases.ts';
import s from './Rules.module.css';

type Props = Readonly<{ view: ExampleView | null; route: Route }>;

/** A real goal that shows a rule: its words, and what is said of it, which leads to the goal. */
export function Example({ view, route }: Props) {
  const { selection } = route;
  const text = methodTextOf(selection.language);
  if (view === null) return <p className={s['none']}>{text.noExample}</p>;
  const goal: Route = { screen: 'goal', selection: { ...selection, goal: view.goal, asOf: view.asOf }, own: '' };
  return (
    <div className={s['example']}>
      <p className={s['wording']} lang="vi">
        “{view.wording}”
      </p>
      <p>
        <a href={routeHash(goal)}>{view.sentence}</a>
        {view.seenAt !== null && <span className={s['seen']}> ({view.seenAt})</span>}
      </p>
    </div>
  );
}
