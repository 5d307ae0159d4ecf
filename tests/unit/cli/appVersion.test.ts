import { describe, expect, it } from 'vitest';
import { appVersion, isOfApp } from '#cli/appVersion.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILES = { 'index.html': bytes('a'), 'assets/a-1.js': bytes('b') };

describe(isOfApp, () => {
  it.each([
    ['index.html', true],
    ['assets/index-CfxP5HaR.js', true],
    ['assets/inter-latin-wght-normal-Dx4kXJAl.woff2', true],
    ['data/start-6f80e81c2271.json', true],
    ['manifest.webmanifest', true],
    ['icon-192.png', true],
    ['data/results/papi.csv', false],
    ['.vite/manifest.json', false],
    ['sw.js', false],
    ['thuoc-do.html', false],
    ['_headers', false],
    ['assets', false],
  ])('%s: %s', (path, is) => {
    expect(isOfApp(path)).toBe(is);
  });
});

describe(appVersion, () => {
  it('names the page by its folder, and every file with the hash that a browser checks', () => {
    expect(appVersion(FILES).files).toEqual({
      './': 'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=',
      'assets/a-1.js': 'sha256-PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0=',
    });
  });

  it.each<[string, Readonly<Record<string, Uint8Array>>, boolean]>([
    ['the order of the files', { 'assets/a-1.js': bytes('b'), 'index.html': bytes('a') }, true],
    ['a byte of a file', { ...FILES, 'index.html': bytes('A') }, false],
    ['a file more', { ...FILES, 'b.json': bytes('') }, false],
  ])('is the same version or not: %s', (_name, files, isSame) => {
    expect(appVersion(files).name === appVersion(FILES).name).toBe(isSame);
  });
});
