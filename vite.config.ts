import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';
import { licences } from './src/cli/licences.ts';
import { offlinePlugin } from './src/cli/offlinePlugin.ts';
import { publishedData } from './src/cli/publishedData.ts';
import { responseHeadersPlugin } from './src/cli/responseHeadersPlugin.ts';
import { singleFile } from './src/cli/singleFilePlugin.ts';

const root = new URL('.', import.meta.url);
const shared = [react(), publishedData(root), licences(root)];

/** A folder of files that works under any path. */
const folder: UserConfig = {
  base: './',
  plugins: [shared, responseHeadersPlugin(root), offlinePlugin(root)],
  build: {
    assetsInlineLimit: 0, // the policy allows no fonts or styles from data:
    manifest: true, // read by the size check
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } }, // one file packs better than many
  },
  worker: { format: 'es' }, // it is a module, and loads what reads workbooks when one comes
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
};

const unsplit = { output: { codeSplitting: false } };

/** The same app as one file beside them, `thuoc-do.html`, which loads nothing: `vite build --mode single`. */
const single: UserConfig = {
  base: './',
  plugins: [shared, singleFile(root)],
  build: {
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    copyPublicDir: false,
    emptyOutDir: false,
    rolldownOptions: unsplit,
  },
  worker: { format: 'iife', rolldownOptions: unsplit },
};

export default defineConfig(({ mode }) => (mode === 'single' ? single : folder));
