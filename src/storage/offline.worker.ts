import { appFile, forgetOlder, keepVersion, type AppVersion } from './appCache.ts';

type Lasting = Readonly<{ waitUntil: (work: Promise<unknown>) => void }>;
type Asking = Readonly<{ request: Request; respondWith: (answer: Promise<Response>) => void }>;

/** What a service worker sees of itself. */
declare const self: Readonly<{
  registration: Readonly<{ scope: string }>;
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'install' | 'activate', listener: (event: Lasting) => void) => void) &
    ((type: 'fetch', listener: (event: Asking) => void) => void) &
    ((type: 'message', listener: (event: Readonly<{ data: unknown }>) => void) => void);
}>;

/** The version that this worker came with, written into it by the build. */
declare const APP_VERSION: AppVersion;

const version = APP_VERSION; // once: the build writes it wherever it is named
const { scope } = self.registration;

self.addEventListener('install', (event) => event.waitUntil(keepVersion(caches, version, scope)));
self.addEventListener('activate', (event) => event.waitUntil(forgetOlder(caches, version)));
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(appFile(caches, version, event.request));
});
