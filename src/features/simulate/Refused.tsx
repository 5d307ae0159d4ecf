import { readPeriod } from '#domain/period.ts';
import { routeHash, type Route } from '#state/route.ts';
import { textOf } from '#text/catalogue.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import { usePageTitle } from '#ui/usePageTitle.ts';
import type { Choice } from '#viewmodel/simulate/choicesView.ts';
import type { RefusedView } from '#viewmodel/simulate/refusedView.ts';
import type { Place } from './place.ts';
import s from './Simulate.module.css';

/** Why nothing can be simulated, and the tables or indices with which it can be. */
export function Refused({ view, place }: Readonly<{ view: RefusedView; place: Place }>) {
  const { route, own } = place;
  const { language } = route.selection;
  const { refused } = simulateTextOf(language);
  usePageTitle(`${view.title} · ${textOf(language).screen.app.name}`);
  const toTable = (value: string): Route => own({ table: readPeriod(value), set: [] });
  const toIndex = (value: string): Route => ({
    ...own({ index: value, table: null, target: null, set: [] }),
    selection: { ...route.selection, goal: null },
  });
  return (
    <div className={s['finding']}>
      <h1>{view.title}</h1>
      {view.lines.map((line) => (
        <p key={line} className={s['subtitle']}>
          {line}
        </p>
      ))}
      <Ways title={refused.others} choices={view.tables} to={toTable} />
      <Ways title={refused.choices} choices={view.indices} to={toIndex} />
    </div>
  );
}

type WaysProps = Readonly<{ title: string; choices: readonly Choice[]; to: (value: string) => Route }>;

function Ways({ title, choices, to }: WaysProps) {
  if (choices.length === 0) return null;
  return (
    <p className={s['note']}>
      {title}{' '}
      {choices.map(({ value, label }, i) => (
        <span key={value}>
          {i > 0 && ', '}
          <a href={routeHash(to(value))}>{label}</a>
        </span>
      ))}
    </p>
  );
}
