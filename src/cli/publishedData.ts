import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { readPackage } from '#ingest/published/readPackage.ts';
import { INDEX_ADDRESS } from '#storage/publishedFormat.ts';
import { folderFiles } from './files.ts';
import { publishedFiles, type PublishedFiles } from './publishedFiles.ts';

/** Reads the published folder by the same steps as an import; an error in it stops the build. */
async function readFolder(folder: string): Promise<PublishedFiles> {
  const source = await folderFiles(folder);
  if (source === null) throw new Error(`no folder ${folder}`);
  const published = await readPackage(source);
  const errors = published.issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const lines = errors
      .slice(0, 20)
      .map(({ code, file, row, column, raw }) => `${file}:${row ?? ''}:${column ?? ''} ${code} ${raw ?? ''}`);
    throw new Error(`${errors.length} errors in ${folder}\n${lines.join('\n')}`);
  }
  return publishedFiles(published, source);
}

/** Turns `public/data` of the project into the files that the app loads, for the build and the development server. */
export function publishedData(root: URL): Plugin {
  const folder = fileURLToPath(new URL('public/data/', root));
  let read: Promise<PublishedFiles> | null = null;
  const current = (): Promise<PublishedFiles> => (read ??= readFolder(folder));
  /** Answers for one of the files and leaves every other address to the next. */
  async function respond(url: string, response: ServerResponse, next: (error?: unknown) => void): Promise<void> {
    try {
      const content = (await current()).files.get(new URL(url, 'http://localhost').pathname.slice(1));
      if (content === undefined) return next();
      response.setHeader('Content-Type', 'application/json');
      response.end(content);
    } catch (error) {
      next(error); // the page shows what is wrong with the folder
    }
  }

  return {
    name: 'published-data',
    buildStart: async () => void (await current()),
    async generateBundle() {
      const { files } = await current();
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
    },
    transformIndexHtml: async (_html, { path }) => {
      if (path !== '/index.html') return [];
      const { start } = await current();
      return [INDEX_ADDRESS, start].map((address) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${address}` },
        injectTo: 'head' as const,
      }));
    },
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (file.startsWith(folder)) read = null;
      });
      server.middlewares.use((request, response, next) => void respond(request.url ?? '/', response, next));
    },
  };
}
