import { useState } from 'react';
import { useLoadData, usePackData, useReadData } from '#state/storeActions.ts';
import type { StoreReading } from '#state/nothingKept.ts';
import { useStore } from '#state/storeReading.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatNumber } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { storeTextOf } from '#text/storeText.ts';
import { Button } from '#ui/Button.tsx';
import { downloadFile } from '#ui/download.ts';
import { FileButton } from '#ui/FileButton.tsx';
import s from './StartPage.module.css';
import t from './Table.module.css';
import { today } from './today.ts';
import { whyNotLoaded } from './whyNotLoaded.ts';

/** Everything as one ZIP, out and in again; records that could not be used. */
export function DataPackage({ language }: Readonly<{ language: Language }>) {
  const { pack } = dataTextOf(language);
  const { content } = useStore();
  const words = storeTextOf(language);
  const [said, setSaid] = useState('');
  const [found, setFound] = useState<StoreReading['content'] | null>(null); // read, and asked about
  const [packing, reading, loading] = [usePackData(), useReadData(), useLoadData()];
  const number = (n: number): string => formatNumber(n, 0, language);
  const save = () =>
    packing.mutate(undefined, {
      onSuccess: (packed) => {
        if (packed.ok) downloadFile(packed.value, words.packageFile(today()), 'application/zip');
        setSaid(packed.ok ? '' : pack.packFailed);
      },
      onError: () => setSaid(pack.packFailed),
    });
  const refuse = (why: string): void => setSaid(`${pack.failed} ${why}`.trim());
  const load = (read: StoreReading['content']): void => {
    setFound(null);
    loading.mutate(read, {
      onSuccess: (loaded) =>
        loaded.ok ? setSaid(pack.loaded(number(loaded.value))) : refuse(whyNotLoaded(loaded.error, language)),
      onError: () => refuse(''),
    });
  };
  const open = (file: File): void => {
    setSaid('');
    setFound(null);
    reading.mutate(file, {
      onSuccess: (read) => {
        if (!read.ok) refuse(whyNotLoaded(read.error, language));
        else if (content.history.length === 0) load(read.value);
        else setFound(read.value);
      },
      onError: () => refuse(''),
    });
  };
  const count = content.quarantine.length;
  return (
    <section>
      <h2>{pack.title}</h2>
      <p className={t['note']}>{pack.more}</p>
      <p className={s['actions']}>
        <Button disabled={packing.isPending} onPress={save}>
          {packing.isPending ? pack.saving : pack.save}
        </Button>
        <FileButton label={pack.load} accept=".zip,application/zip" onFile={open} />
      </p>
      {found !== null && (
        <div role="alert">
          <p>{pack.ask(number(found.history.length), number(content.history.length))}</p>
          <p className={s['actions']}>
            <Button onPress={() => load(found)}>{pack.confirm}</Button>
            <Button onPress={() => setFound(null)}>{pack.cancel}</Button>
          </p>
        </div>
      )}
      <p role="status">{said}</p>
      {count > 0 && (
        <p className={t['note']}>
          {words.quarantine(number(count))}{' '}
          <Button
            onPress={() =>
              downloadFile(JSON.stringify(content.quarantine, null, 2), pack.quarantineFile, 'application/json')
            }
          >
            {pack.saveQuarantine}
          </Button>
        </p>
      )}
    </section>
  );
}
