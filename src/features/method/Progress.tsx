import type { Route } from '#state/route.ts';
import { methodTextOf } from '#text/methodText.ts';
import type { MethodView } from '#viewmodel/method/methodView.ts';
import { Example } from './Example.tsx';
import s from './Rules.module.css';

/** The formulas of progress, with the figures of a real goal put in. */
export function Progress({ view, route }: Readonly<{ view: MethodView; route: Route }>) {
  const { progress, columns, noExample } = methodTextOf(route.selection.language);
  const { worked } = view;
  return (
    <>
      <p className={s['lead']}>{progress.lead}</p>
      {worked === null ? (
        <p className={s['none']}>{noExample}</p>
      ) : (
        <>
          <Example view={worked.example} route={route} />
          <div className={s['scroll']} role="region" aria-label={worked.example.sentence} tabIndex={0}>
            <table className={s['table']}>
              <thead>
                <tr>
                  <th scope="col">{columns.symbol}</th>
                  <th scope="col">{columns.meaning}</th>
                  <th scope="col">{columns.formula}</th>
                  <th scope="col">{columns.value}</th>
                </tr>
              </thead>
              <tbody>
                {worked.rows.map(({ key, symbol, meaning, formula, value }) => (
                  <tr key={key}>
                    <th scope="row" className={s['formula']}>
                      {symbol}
                    </th>
                    <td>{meaning}</td>
                    <td className={s['formula']}>{formula}</td>
                    <td>{value ?? '–'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  );
}
