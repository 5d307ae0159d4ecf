import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appFile, forgetOlder, keepVersion, type AppVersion } from '#storage/appCache.ts';

const SCOPE = 'https://example.org/a/';
const aVersion = (name: string, ...addresses: readonly string[]): AppVersion => ({
  name,
  files: Object.fromEntries(addresses.map((address) => [address, 'sha256-x'])),
});

let host: ReadonlyMap<string, string>;
const shelves = new Map<string, Map<string, string>>();
const urlOf = (asked: Request | URL): string => (asked instanceof URL ? asked.href : asked.url);

/** As much of a browser's cache as the app uses. */
const cacheNamed = (name: string) => {
  const shelf = shelves.get(name) ?? new Map<string, string>();
  shelves.set(name, shelf);
  return {
    addAll: async (requests: readonly Request[]) => {
      const found = requests.map(({ url }) => [url, host.get(url)] as const);
      if (found.some(([, content]) => content === undefined)) throw new TypeError('not found');
      for (const [url, content] of found) shelf.set(url, content ?? '');
    },
    keys: async () => [...shelf.keys()],
    match: async (asked: Request | URL) => {
      const content = shelf.get(urlOf(asked));
      return content === undefined ? undefined : new Response(content);
    },
  };
};
const caches = {
  open: async (name: string) => cacheNamed(name),
  keys: async () => [...shelves.keys()],
  delete: async (name: string) => shelves.delete(name),
  match: async (asked: Request | URL) => {
    const found = await Promise.all([...shelves.keys()].map((name) => cacheNamed(name).match(asked)));
    return found.find((answer) => answer !== undefined);
  },
} as unknown as CacheStorage;

const hosts = (files: Readonly<Record<string, string>>): void => {
  host = new Map(Object.entries(files).map(([address, content]) => [new URL(address, SCOPE).href, content]));
};

/** What a page gets that asks for an address. */
const asked = async (version: AppVersion, address: string, mode = 'cors'): Promise<string> =>
  (await appFile(caches, version, { url: new URL(address, SCOPE).href, mode } as Request)).text();

beforeEach(() => {
  shelves.clear();
  vi.stubGlobal('fetch', async ({ url }: Request) => new Response(host.get(url) ?? 'no network'));
});
afterEach(() => vi.unstubAllGlobals());

describe(keepVersion, () => {
  it('keeps nothing where one file is missing, and leaves what was kept before', async () => {
    hosts({ './': 'one' });
    await keepVersion(caches, aVersion('1', './'), SCOPE);
    await expect(keepVersion(caches, aVersion('2', './', 'gone.js'), SCOPE)).rejects.toThrow(TypeError);
    expect([...shelves.keys()]).toEqual(['thuoc-do-app-1']);
  });
});

describe(appFile, () => {
  const [first, second] = [aVersion('1', './', 'old.js'), aVersion('2', './', 'new.js')];
  beforeEach(async () => {
    hosts({ './': 'one', 'old.js': 'old' });
    await keepVersion(caches, first, SCOPE);
    hosts({ './': 'two', 'new.js': 'new', 'other.json': 'from the host' });
    await keepVersion(caches, second, SCOPE);
  });

  it.each<[string, AppVersion, string, string, string]>([
    ['the page of its own version', first, './', 'navigate', 'one'],
    ['the page of the newer version', second, './', 'navigate', 'two'],
    ['the page by its name', second, 'index.html', 'navigate', 'two'],
    ['the page with a query', second, './?from=mail', 'navigate', 'two'],
    ['a part that an older tab still needs', second, 'old.js', 'cors', 'old'],
    ['what is no part of the app', second, 'other.json', 'cors', 'from the host'],
    ['another page of the host', second, 'elsewhere/', 'navigate', 'no network'],
  ])('gives %s', async (_name, version, address, mode, content) => {
    expect(await asked(version, address, mode)).toBe(content);
  });
});

describe(forgetOlder, () => {
  it('keeps this version and the one before, and what is not the app’s', async () => {
    for (const name of ['thuoc-do-app-1', 'else', 'thuoc-do-app-2', 'thuoc-do-app-3']) cacheNamed(name);
    await forgetOlder(caches, aVersion('3'));
    expect([...shelves.keys()]).toEqual(['else', 'thuoc-do-app-2', 'thuoc-do-app-3']);
  });
});
