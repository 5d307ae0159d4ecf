import { dataTextOf } from '#text/dataText.ts';
import type { Language } from '#text/language.ts';
import { StatePanel } from '#ui/StatePanel.tsx';
import type { ChangeList, ChangesView } from '#viewmodel/data/changesView.ts';
import type { EffectsView } from '#viewmodel/data/effectsView.ts';
import { EffectsPanel } from './EffectsPanel.tsx';
import { HeadRow } from '#ui/HeadRow.tsx';
import s from './Changes.module.css';
import t from './Table.module.css';

type Props = Readonly<{
  view: ChangesView | null;
  effects: EffectsView | null;
  isError: boolean;
  language: Language;
}>;

/** What keeping would change: the verdicts that follow, then figures and goals by kind of change. */
export function ChangesPanel({ view, effects, isError, language }: Props) {
  const { changes } = dataTextOf(language);
  if (isError) return <StatePanel tone="error" title={changes.failed} />;
  if (view === null || effects === null) return <StatePanel tone="loading" title={changes.waiting} />;
  return (
    <section className={s['panel']}>
      <h2>{changes.title}</h2>
      {view.isNothingNew && <p>{changes.nothing}</p>}
      <div className={s['columns']}>
        <EffectsPanel view={effects} language={language} />
        <div>
          <Lists title={changes.figures} lists={view.figures} language={language} />
          <Lists title={changes.goals} lists={view.goals} language={language} />
        </div>
      </div>
    </section>
  );
}

type ListsProps = Readonly<{ title: string; lists: readonly ChangeList[]; language: Language }>;

function Lists({ title, lists, language }: ListsProps) {
  if (lists.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {lists.map((list) => (
        <details key={list.kind} className={s['list']} open={list.isOpen}>
          <summary>
            <span className={s['count']}>{list.countText}</span> {list.word}
          </summary>
          <p className={t['note']}>{list.explained}</p>
          <Lines list={list} language={language} />
        </details>
      ))}
    </>
  );
}

function Lines({ list, language }: Readonly<{ list: ChangeList; language: Language }>) {
  const { changes } = dataTextOf(language);
  const { columns } = changes;
  const label = changes.show(list.word, list.countText);
  return (
    <div className={s['lines']} role="region" aria-label={label} tabIndex={0}>
      <table className={t['table']}>
        <HeadRow titles={[columns.what, columns.before, columns.after, columns.cell]} />
        <tbody>
          {list.lines.map(({ key, what, before, after, cell }) => (
            <tr key={key}>
              <th scope="row">{what}</th>
              <td>{before ?? '–'}</td>
              <td>{after === null ? '–' : <strong>{after}</strong>}</td>
              <td className={t['hash']}>{cell}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {list.hidden !== null && <p className={t['note']}>{changes.more(list.hidden)}</p>}
    </div>
  );
}
