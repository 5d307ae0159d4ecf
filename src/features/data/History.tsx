import { useMemo, useState } from 'react';
import { useAnnotate, useRedo, useUndo } from '#state/storeActions.ts';
import { useStore } from '#state/storeReading.ts';
import { dataTextOf } from '#text/dataText.ts';
import type { Language } from '#text/language.ts';
import { Button } from '#ui/Button.tsx';
import { classes } from '#ui/classes.ts';
import { historyView, type HistoryRow } from '#viewmodel/data/historyView.ts';
import { HeadRow } from '#ui/HeadRow.tsx';
import s from './StartPage.module.css';
import t from './Table.module.css';

/** Every import that was kept, the last one first; undo and redo. */
export function History({ language }: Readonly<{ language: Language }>) {
  const { history: words } = dataTextOf(language);
  const { content } = useStore();
  const rows = useMemo(() => historyView(content.history, language), [content, language]);
  const [undo, redo] = [useUndo(), useRedo()];
  const last = content.kept.at(-1);
  const isBusy = undo.isPending || redo.isPending;
  return (
    <section className={s['section']}>
      <h2>{words.title}</h2>
      {rows.length === 0 ? (
        <p className={t['note']}>{words.none}</p>
      ) : (
        <>
          <HistoryTable rows={rows} language={language} />
          <p className={s['actions']}>
            <Button disabled={isBusy || last === undefined} onPress={() => last !== undefined && undo.mutate(last.seq)}>
              {words.undo}
            </Button>
            <Button disabled={isBusy || content.undone.length === 0} onPress={() => redo.mutate()}>
              {words.redo}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}

function HistoryTable({ rows, language }: Readonly<{ rows: readonly HistoryRow[]; language: Language }>) {
  const { history: words } = dataTextOf(language);
  return (
    <div className={t['scroll']} role="region" aria-label={words.title} tabIndex={0}>
      <table className={t['table']}>
        <HeadRow titles={[words.columns.time, words.columns.files, words.columns.counts, words.columns.note]} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.seq} className={classes(row.isUndone && t['undone'])}>
              <th scope="row" className={t['nowrap']}>
                {row.time}
                {row.isUndone && ` (${words.undone})`}
              </th>
              <td>
                {row.files.map(({ name, hash }) => (
                  <span key={`${name} ${hash}`} className={t['file']}>
                    {name} <span className={t['hash']}>{hash}</span>
                  </span>
                ))}
              </td>
              <td>{row.counts}</td>
              <td>
                <Note key={row.note} row={row} language={language} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Note({ row, language }: Readonly<{ row: HistoryRow; language: Language }>) {
  const { history: words } = dataTextOf(language);
  const annotate = useAnnotate();
  const [note, setNote] = useState(row.note);
  const save = (): void => {
    if (note !== row.note) annotate.mutate({ seq: row.seq, note });
  };
  return (
    <form
      className={s['noteForm']}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <input
        className={s['noteField']}
        aria-label={words.noteOf(row.time)}
        placeholder={words.note}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        onBlur={save}
      />
      {note !== row.note && <Button onPress={save}>{words.saveNote}</Button>}
    </form>
  );
}
