import { useEffect, useState } from 'react';
import { trustedWorkerAddress } from '#ingest/trustedWorkerAddress.ts';
import { isSingleFile } from '#storage/embeddedFiles.ts';
import { useImportState } from './importState.ts';
import { useSaveState } from './storeActions.ts';

/** Registers the worker that answers without a network; null where there can be none, as in a single file. */
async function registered(): Promise<ServiceWorkerRegistration | null> {
  if (!import.meta.env.PROD || isSingleFile() || !('serviceWorker' in navigator)) return null;
  const folder = new URL('.', document.baseURI).href;
  const address = trustedWorkerAddress(new URL('sw.js', folder).href, folder);
  return navigator.serviceWorker.register(address).catch(() => null); // then the app needs its host, as ever
}

/** Tells of each version that is kept whole and waits beside the one that is shown. */
function watch(registration: ServiceWorkerRegistration, tell: (waiting: ServiceWorker) => void): void {
  if (registration.waiting !== null) tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing, active } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && active !== null) tell(installing);
    });
  });
}

/** The newer version of the app that waits; null while there is none, or while it would tear something down. */
export function useWaitingVersion(): ServiceWorker | null {
  const [waiting, tell] = useState<ServiceWorker | null>(null);
  const isImporting = useImportState(({ files }) => files.length > 0);
  const { state } = useSaveState();
  useEffect(() => {
    const coming = registered().then((registration) => {
      if (registration !== null) watch(registration, tell);
      return registration;
    });
    const look = async (): Promise<void> => {
      if (document.visibilityState === 'visible') await (await coming)?.update().catch(() => undefined); // no network
    };
    const lookAgain = () => void look();
    document.addEventListener('visibilitychange', lookAgain);
    return () => document.removeEventListener('visibilitychange', lookAgain);
  }, []);
  return isImporting || state !== 'saved' ? null : waiting;
}

/** Lets a waiting version take over, and loads the page with it. */
export function takeOver(waiting: ServiceWorker): void {
  const reload = () => window.location.reload();
  if (waiting.state !== 'installed') return reload(); // another tab let it
  waiting.addEventListener('statechange', () => waiting.state === 'activated' && reload());
  waiting.postMessage('take-over');
}
