/**
 * The layer table: what each folder of src may import besides itself, and which packages are at home there.
 * The linter's rules are made from it (tests/config/oxlint.config.mjs). A name ending in `/**` is a whole family.
 *
 * @typedef {Readonly<{ imports: readonly string[], packages: readonly string[], pure: boolean }>} Layer
 */

/** Pure layers know nothing of the browser. @satisfies {Readonly<Record<string, Layer>>} */
export const layers = {
  domain: { imports: [], packages: [], pure: true },
  text: { imports: ['domain'], packages: [], pure: true },
  ingest: { imports: ['domain', 'text'], packages: ['valibot', 'comlink'], pure: true },
  storage: { imports: ['domain'], packages: ['valibot', 'idb'], pure: false },
  viewmodel: { imports: ['domain', 'text'], packages: [], pure: true },
  ui: { imports: [], packages: ['react'], pure: false },
  figures: { imports: ['viewmodel'], packages: [], pure: false },
  charts: { imports: ['viewmodel', 'ui', 'figures'], packages: ['react', 'recharts'], pure: false },
  sharing: {
    imports: ['domain', 'text', 'viewmodel', 'ui', 'figures'],
    packages: ['react'],
    pure: false,
  },
  state: {
    imports: ['domain', 'ingest', 'storage', 'viewmodel'],
    packages: ['react', 'zustand', 'zustand/**', '@tanstack/react-query'],
    pure: false,
  },
  features: {
    imports: ['domain', 'text', 'viewmodel', 'ui', 'figures', 'charts', 'sharing', 'state'],
    packages: ['react'],
    pure: false,
  },
  app: {
    imports: ['features', 'state', 'ui', 'text'],
    packages: ['react', 'react-dom', 'react-dom/**', '@tanstack/react-query'],
    pure: false,
  },
  cli: {
    imports: ['domain', 'text', 'ingest', 'storage', 'viewmodel', 'figures', 'sharing'],
    packages: ['node:*', 'node:*/**', 'vite'],
    pure: false,
  },
};

/** The screens. Each is an island: it may name its own files, never those of another. */
export const features = ['goals', 'goal', 'indicator', 'entity', 'simulate', 'data', 'meeting', 'embed', 'method'];

/** Single files that may import a package which is not at home in the rest of their layer. */
export const packageFiles = [
  { file: 'ingest/bytes/toRows.ts', packages: ['papaparse'] },
  { file: 'ingest/zip/unpackEntry.ts', packages: ['fflate'] },
  { file: 'ingest/workbook/workbookLibrary.ts', packages: ['hucre/xlsx'] },
  { file: 'ingest/published/zipPackage.ts', packages: ['fflate'] },
  { file: 'ingest/workbook/writeWorkbook.ts', packages: ['hucre/xlsx'] },
  { file: 'figures/FigureSvg.tsx', packages: ['react'] },
  { file: 'cli/drawnPng.ts', packages: ['@resvg/resvg-wasm'] },
];

/** The files that check a text or a number and then give it its brand: the only ones where `as` may narrow a type. */
export const brandFiles = ['domain/ids.ts', 'domain/fixed.ts'];

/** Files straight under src start the app or the embed, and do nothing else. */
export const entryFiles = { imports: ['app', 'features'], packages: ['react', 'react-dom', 'react-dom/**'] };
