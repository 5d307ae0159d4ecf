import { HeadRow } from '#ui/HeadRow.tsx';
import type { StandingView } from '#viewmodel/simulate/standingView.ts';
import s from './Simulate.module.css';

/** Today and simulated side by side, the simulated column hatched. */
export function Standing({ view }: Readonly<{ view: StandingView }>) {
  return (
    <section className={s['panel']}>
      <table className={s['standing']}>
        <caption>{view.caption}</caption>
        <HeadRow titles={view.columns} />
        <tbody>
          {view.rows.map(({ title, today, simulated }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>{today}</td>
              <td className={s['hatched']}>{simulated}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {view.notes.map((note) => (
        <p key={note} className={s['note']}>
          {note}
        </p>
      ))}
    </section>
  );
}
