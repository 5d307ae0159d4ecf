import type { BlockName } from './pageBlocks.ts';

/** What a block of this page holds; undefined where there is no such block. */
function blockContent(name: BlockName): unknown {
  const text = document.getElementById(name)?.textContent;
  return text === undefined || text === null ? undefined : JSON.parse(text);
}

/** Whether this page is the whole app in one file. */
export const isSingleFile = (): boolean => document.getElementById('embedded-files' satisfies BlockName) !== null;

let files: unknown;

/** A file that the page carries in itself; undefined where it carries none under this address. */
function embeddedFile(address: string): unknown {
  files ??= blockContent('embedded-files');
  if (typeof files !== 'object' || files === null || !Object.hasOwn(files, address)) return undefined;
  return Reflect.get(files, address);
}

/** What is asked of a file beside the page. */
type Answer = Pick<Response, 'ok' | 'status' | 'json'>;

/** Answers for a file beside the page, so that the app works under any path, or within it where it is one file. */
export async function fileBeside(address: string): Promise<Answer> {
  if (!isSingleFile()) return fetch(new URL(address, document.baseURI));
  const content = embeddedFile(address);
  return { ok: content !== undefined, status: content === undefined ? 404 : 200, json: async () => content };
}

/** The imports that the page carries in itself, as a document of the store; null where it carries none. */
export const embeddedStore = (): unknown => blockContent('embedded-store') ?? null;

/** Where the page begins that was written with something in view; empty where it begins as ever. */
export function embeddedStart(): string {
  const start = blockContent('embedded-start');
  return typeof start === 'string' ? start : '';
}

/** The code of the worker that the page carries in itself; null where it lies beside it. */
export function embeddedWorker(): string | null {
  const code = blockContent('worker-code');
  return typeof code === 'string' ? code : null;
}
