import { createHash } from 'node:crypto';
import type { AppVersion } from '#storage/appCache.ts';

const hash = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('base64');

/** Whether a built file is a part of the app as it is shown; tables to download and the app as one file are none. */
export const isOfApp = (path: string): boolean =>
  /\.(?:html|js|css|json|woff2|svg|png|webmanifest)$/.test(path) && !/^(?:\.|sw\.js$|thuoc-do\.html$)/.test(path);

/** The version that some built files are, by their paths; another one as soon as one byte differs. */
export function appVersion(files: Readonly<Record<string, Uint8Array>>): AppVersion {
  const entries = Object.entries(files).map(
    ([path, content]) => [path === 'index.html' ? './' : path, `sha256-${hash(content)}`] as const,
  );
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { name: hash(JSON.stringify(sorted)).slice(0, 12), files: Object.fromEntries(sorted) };
}
