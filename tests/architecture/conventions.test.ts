import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { inlineCode } from '#cli/responseHeaders.ts';
import { isExact, lineCount, linkTarget, localLinks, readsClock } from './conventions.ts';
import { layers } from './layers.mjs';
import { projectFiles, projectText } from './projectFiles.ts';

const all = projectFiles();
const sources = all.filter((path) => /^src\/.*\.(?:ts|tsx|mjs|css)$/.test(path));
const places = new Set(
  all.flatMap((path) => path.split('/').map((_part, index, parts) => parts.slice(0, index + 1).join('/'))),
);
const layerNames = Object.keys(layers);
const pureLayers = Object.entries(layers).flatMap(([name, { pure }]) => (pure ? [`src/${name}/`] : []));

describe('the source files', () => {
  it('are read by these tests', () => {
    expect(sources).toContain('src/cli/start.mjs');
  });

  it('have at most 300 lines', () => {
    expect(sources.filter((path) => lineCount(projectText(path)) > 300)).toEqual([]);
  });

  it('read no clock in the pure layers', () => {
    const pure = sources.filter((path) => pureLayers.some((folder) => path.startsWith(folder)));
    expect(pure.filter((path) => readsClock(projectText(path)))).toEqual([]);
  });

  it('stand in a layer, or straight under src', () => {
    const folders = new Set(sources.flatMap((path) => path.split('/').slice(1, -1).slice(0, 1)));
    expect([...folders].filter((name) => !layerNames.includes(name))).toEqual([]);
  });
});

describe('a layer', () => {
  it.each(layerNames)('%s says in a short README what belongs', (name) => {
    expect(lineCount(projectText(`src/${name}/README.md`))).toBeLessThanOrEqual(15);
  });
});

describe('the documents', () => {
  it('lead to files that exist', () => {
    const links = all
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) => localLinks(projectText(path)).map((link) => ({ path, link })));
    expect(links.filter(({ path, link }) => !places.has(linkTarget(path, link)))).toEqual([]);
  });
});

describe('a page', () => {
  it.each(all.filter((path) => /^[^/]+\.html$/.test(path)))('%s holds no code of its own', (path) => {
    expect(inlineCode(projectText(path))).toEqual([]);
  });
});

describe('the dependencies', () => {
  it('name exact versions', () => {
    const named = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides });
    expect(named.filter(([, version]) => !isExact(version))).toEqual([]);
  });
});

describe(lineCount, () => {
  it.each([
    ['one line', 'a\n', 1],
    ['two lines without a last break', 'a\nb', 2],
  ])('%s', (_name, text, count) => {
    expect(lineCount(text)).toBe(count);
  });
});

describe(localLinks, () => {
  it.each<[string, string, readonly string[]]>([
    ['a file and its section', '[a](docs/b.md#c)', ['docs/b.md']],
    ['a picture with a title', '![a](b.png "c")', ['b.png']],
    ['neither the web nor a section here', '[a](https://b.vn) [c](#d)', []],
    ['no code', '`[a](b)`', []],
  ])('%s', (_name, text, links) => {
    expect(localLinks(text)).toEqual(links);
  });
});

describe(linkTarget, () => {
  it.each([
    ['beside', 'docs/a.md', 'b.md', 'docs/b.md'],
    ['above', 'docs/a.md', '../b.md', 'b.md'],
    ['a folder', 'a.md', 'docs/', 'docs'],
  ])('%s', (_name, from, link, target) => {
    expect(linkTarget(from, link)).toBe(target);
  });
});

describe(readsClock, () => {
  it.each([
    ['now', 'new Date()', true],
    ['a word for now', 'Date()', true],
    ['a day that is given', 'new Date(day)', false],
  ])('%s', (_name, code, is) => {
    expect(readsClock(code)).toBe(is);
  });
});

describe(isExact, () => {
  it.each([
    ['1.2.3', true],
    ['1.2.3-rc.1', true],
    ['^1.2.3', false],
    ['latest', false],
    ['1.x', false],
  ])('%s', (version, is) => {
    expect(isExact(version)).toBe(is);
  });
});
