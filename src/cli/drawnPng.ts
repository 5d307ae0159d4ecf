import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const FONTS = ['thuoc-do-400.ttf', 'thuoc-do-600.ttf'];

let started: Promise<void> | null = null;

/** An SVG of the project as PNG, `scale` pixels a CSS pixel. Its letters come from `fontFolder`, no other typeface is used. */
export async function drawnPng(svg: string, scale: number, fontFolder: string): Promise<Uint8Array> {
  started ??= initWasm(readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await started;
  const fontBuffers = await Promise.all(FONTS.map((name) => readFile(path.join(fontFolder, name))));
  const options = { fitTo: { mode: 'zoom', value: scale }, font: { fontBuffers, loadSystemFonts: false } } as const;
  const resvg = new Resvg(svg, options);
  try {
    return resvg.render().asPng();
  } finally {
    resvg.free();
  }
}
