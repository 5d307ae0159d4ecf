/** One version of the app as its build left it: the address of each file beside the page, and the hash of its bytes. */
export type AppVersion = Readonly<{ name: string; files: Readonly<Record<string, string>> }>;

const PREFIX = 'thuoc-do-app-';

const cacheOf = (name: string): string => `${PREFIX}${name}`;

/** Keeps a version whole, or nothing of it where a file is missing or is of another version already. */
export async function keepVersion(caches: CacheStorage, { name, files }: AppVersion, scope: string): Promise<void> {
  const cache = await caches.open(cacheOf(name));
  const requests = Object.entries(files).map(
    ([address, integrity]) => new Request(new URL(address, scope), { integrity, cache: 'no-cache' }),
  );
  try {
    await cache.addAll(requests);
  } finally {
    if ((await cache.keys()).length === 0) await caches.delete(cacheOf(name));
  }
}

/** Forgets all versions but this one and the one before it, which other tabs may still run. */
export async function forgetOlder(caches: CacheStorage, { name }: AppVersion): Promise<void> {
  const others = (await caches.keys()).filter((key) => key.startsWith(PREFIX) && key !== cacheOf(name));
  await Promise.all(others.slice(0, -1).map((key) => caches.delete(key)));
}

/** The page is kept under its folder, whatever stands behind it. */
function addressOf({ url, mode }: Request): URL {
  const address = new URL(url);
  if (mode !== 'navigate') return address;
  address.search = '';
  address.pathname = address.pathname.replace(/\/index\.html$/, '/');
  return address;
}

/** A file of this version, or else of an older one; what is no part of the app comes from the network. */
export async function appFile(caches: CacheStorage, { name }: AppVersion, request: Request): Promise<Response> {
  const address = addressOf(request);
  const cache = await caches.open(cacheOf(name));
  return (await cache.match(address)) ?? (await caches.match(address)) ?? fetch(request);
}
