import { useState } from 'react';
import { useLoadData, usePackData } from '#state/storeActions.ts';
import { useStore } from '#state/storeReading.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatNumber } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { Button } from '#ui/Button.tsx';
import { downloadFile } from '#ui/download.ts';
import { FileButton } from '#ui/FileButton.tsx';
import s from './StartPage.module.css';
import t from './Table.module.css';

/** Everything as one ZIP, out and in again; records that could not be used. */
export function DataPackage({ language }: Readonly<{ language: Language }>) {
  const { pack } = dataTextOf(language);
  const { content } = useStore();
  const [said, setSaid] = useState('');
  const [packing, loading] = [usePackData(), useLoadData()];
  const save = () =>
    packing.mutate(undefined, {
      onSuccess: (packed) => {
        if (packed.ok) downloadFile(packed.value, pack.file(today()), 'application/zip');
        setSaid(packed.ok ? '' : pack.packFailed);
      },
      onError: () => setSaid(pack.packFailed),
    });
  const load = (file: File) =>
    loading.mutate(file, {
      onSuccess: (loaded) => setSaid(loaded.ok ? pack.loaded(formatNumber(loaded.value, 0, language)) : pack.failed),
      onError: () => setSaid(pack.failed),
    });
  const count = content.quarantine.length;
  return (
    <section>
      <h2>{pack.title}</h2>
      <p className={t['note']}>{pack.more}</p>
      <p className={s['actions']}>
        <Button disabled={packing.isPending} onPress={save}>
          {packing.isPending ? pack.saving : pack.save}
        </Button>
        <FileButton label={pack.load} accept=".zip,application/zip" onFile={load} />
      </p>
      {content.history.length > 0 && <p className={t['note']}>{pack.replace}</p>}
      <p role="status">{said}</p>
      {count > 0 && (
        <p className={t['note']}>
          {pack.quarantine(formatNumber(count, 0, language))}{' '}
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

/** The day on the wall, for the name of a file. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
