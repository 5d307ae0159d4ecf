import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { appVersion, isOfApp } from './appVersion.ts';

/** The files of the app in a folder that was built. */
function builtFiles(folder: string): Readonly<Record<string, Uint8Array>> {
  const paths = readdirSync(folder, { recursive: true }).map((each) => String(each).replaceAll('\\', '/'));
  return Object.fromEntries(paths.filter(isOfApp).map((each) => [each, readFileSync(path.join(folder, each))]));
}

/** Writes `sw.js` beside the page: the worker that answers without a network, with the list of what was built. */
export function offlinePlugin(root: URL): Plugin {
  const entry = fileURLToPath(new URL('src/storage/offline.worker.ts', root));
  return {
    name: 'offline',
    async writeBundle({ dir = '' }) {
      const made = await build({
        configFile: false,
        logLevel: 'error',
        define: { APP_VERSION: JSON.stringify(appVersion(builtFiles(dir))) },
        build: { write: false, lib: { entry, formats: ['iife'], name: 'offline', fileName: 'sw' } },
      });
      const [output] = Array.isArray(made) ? made : [made];
      const code = output !== undefined && 'output' in output ? output.output[0].code : undefined;
      if (code === undefined) throw new Error('no worker was built');
      writeFileSync(path.join(dir, 'sw.js'), code);
    },
  };
}
