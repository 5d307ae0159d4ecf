import { routeHash, type Route } from '#state/route.ts';
import { Badge } from '#ui/Badge.tsx';
import type { ImportView } from '#viewmodel/importView.ts';
import { DEFAULT_SELECTION } from '#viewmodel/selection.ts';
import s from './Lists.module.css';
import { onDemandTextOf } from '#text/onDemandText.ts';

/** The verdicts on the user's goals, each a way to its reasons. */
export function OwnVerdicts({ view, route }: Readonly<{ view: ImportView; route: Route }>) {
  const { language, asOf } = route.selection;
  const { data } = onDemandTextOf(language);
  const selection = { ...DEFAULT_SELECTION, language, asOf };
  return (
    <div className={s['verdicts']}>
      <h3>{data.verdicts}</h3>
      {view.rows.length === 0 ? (
        <p>{data.noVerdicts}</p>
      ) : (
        <>
          <ul>
            {view.rows.map((row) => (
              <li key={row.id} className={s['item']}>
                <Badge tone={row.badge.tone} word={row.badge.word} />
                <a href={routeHash({ screen: 'goal', source: 'own', selection: { ...selection, goal: row.id } })}>
                  {row.sentence}
                </a>
              </li>
            ))}
          </ul>
          <p>
            <a href={routeHash({ screen: 'goals', source: 'own', selection })}>{data.show}</a>
          </p>
        </>
      )}
    </div>
  );
}
