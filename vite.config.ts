import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { licences } from './src/cli/licences.ts';
import { publishedData } from './src/cli/publishedData.ts';
import { responseHeadersPlugin } from './src/cli/responseHeadersPlugin.ts';

const root = new URL('.', import.meta.url);

export default defineConfig({
  base: './', // a folder of files that works under any path
  plugins: [react(), publishedData(root), licences(root), responseHeadersPlugin(root)],
  build: {
    assetsInlineLimit: 0, // the policy allows no fonts or styles from data:
    manifest: true, // read by the size check
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } }, // one file packs better than many
  },
  worker: { format: 'es' }, // it is a module, and loads what reads workbooks when one comes
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
});
