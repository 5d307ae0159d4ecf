import { useState } from 'react';
import { routeHash, type Route } from '#state/route.ts';
import { useStore } from '#state/storeReading.ts';
import { useTakeAway } from '#state/takeAway.ts';
import { dataTextOf } from '#text/dataText.ts';
import { storeTextOf } from '#text/storeText.ts';
import { Button } from '#ui/Button.tsx';
import { downloadFile } from '#ui/download.ts';
import s from './StartPage.module.css';
import t from './Table.module.css';
import { today } from './today.ts';

/** The whole app with everything that is shown, as one file that opens without a network. */
export function TakeAway({ route }: Readonly<{ route: Route }>) {
  const { selection } = route;
  const { language } = selection;
  const { takeAway } = dataTextOf(language);
  const words = storeTextOf(language);
  const { mode } = useStore();
  const [said, setSaid] = useState('');
  const start = routeHash({ screen: 'goals', selection, own: '' });
  const name = words.takeAwayFile(today());
  const { mutate, isPending } = useTakeAway(start, (page) => downloadFile(page, name, 'text/html'));
  const save = () =>
    mutate(undefined, {
      onSuccess: (written) =>
        setSaid(
          written.ok
            ? takeAway.saved(name)
            : written.error === 'no-page'
              ? takeAway.noPage
              : `${takeAway.failed} ${words.failure[written.error]}`,
        ),
      onError: () => setSaid(takeAway.failed),
    });
  return (
    <section className={s['section']}>
      <h2>{takeAway.title}</h2>
      <p className={t['note']}>
        {takeAway.more} {mode === 'file' && takeAway.inFile}
      </p>
      <p className={s['actions']}>
        <Button disabled={isPending} onPress={save}>
          {isPending ? takeAway.saving : takeAway.save}
        </Button>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
