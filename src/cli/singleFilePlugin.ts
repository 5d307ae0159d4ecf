import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { headersFor, readHeaderBlocks } from './responseHeaders.ts';
import { singlePage } from './singlePage.ts';

type Built = Rolldown.OutputBundle[string];

const textOf = (built: Built): string =>
  built.type === 'chunk'
    ? built.code
    : typeof built.source === 'string'
      ? built.source
      : Buffer.from(built.source).toString();

/** The only one of the built files whose name fits. */
function only(files: readonly Built[], name: RegExp): string {
  const found = files.filter(({ fileName }) => name.test(fileName));
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} built files are ${name}`);
  return textOf(first);
}

const DESCRIPTOR = 'data/datapackage.json';

/** Puts everything that was built into one page, `thuoc-do.html`, in place of the folder of files. */
export function singleFile(root: URL): Plugin {
  const publicText = (path: string): string => readFileSync(new URL(`public/${path}`, root), 'utf8');
  return {
    name: 'single-file',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const built = Object.values(bundle);
        const data = built.filter(({ fileName }) => fileName.endsWith('.json'));
        const documents = [...data.map((file) => [file.fileName, textOf(file)]), [DESCRIPTOR, publicText(DESCRIPTOR)]];
        const source = singlePage({
          html: only(built, /\.html$/),
          policy: headersFor(readHeaderBlocks(publicText('_headers')), '/')['Content-Security-Policy'] ?? '',
          script: only(built, /^assets\/index-.*\.js$/),
          style: only(built, /\.css$/),
          worker: only(built, /^assets\/ingest\.worker-.*\.js$/),
          icon: publicText('icon.svg'),
          files: Object.fromEntries(documents.map(([address = '', text = '']) => [address, JSON.parse(text)])),
        });
        for (const { fileName } of built) delete bundle[fileName];
        this.emitFile({ type: 'asset', fileName: 'thuoc-do.html', source });
      },
    },
  };
}
