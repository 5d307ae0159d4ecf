import { describe, expect, it } from 'vitest';
import { brandFiles, entryFiles, features, layers, packageFiles } from './layers.mjs';
import { lintTree } from './plantedTree.ts';

type Planted = readonly [name: string, path: string, text: string, rule: string];

const restricted = 'eslint(no-restricted-imports)';
const homes = Object.entries(layers).map(([layer, { imports, packages }]) => ({
  layer,
  imports: new Set<string>([layer, ...imports]),
  packages: new Set<string>(packages),
}));
const importable = ['papaparse', 'comlink', 'valibot', 'react', 'react-dom', 'recharts', 'zustand', 'vite'];
const packages = [...importable, '@tanstack/react-query', 'node:fs', 'leftover-package'];
const folderOf = (layer: string) => (layer === 'features' ? 'src/features/goals' : `src/${layer}`);

const layerBreaches = homes.flatMap(({ layer, imports }) =>
  Object.keys(layers)
    .filter((other) => !imports.has(other))
    .map((other): Planted => {
      const path = `${folderOf(layer)}/names-${other}.ts`;
      return [`${layer} names ${other}`, path, `export { x } from '#${other}/x.ts';`, restricted];
    }),
);

const packageBreaches = homes.flatMap(({ layer, packages: atHome }) =>
  packages
    .filter((name) => !atHome.has(name) && !(name.startsWith('node:') && atHome.has('node:*')))
    .map((name, index): Planted => {
      const path = `${folderOf(layer)}/package-${index}.ts`;
      return [`${layer} names ${name}`, path, `export { x } from '${name}';`, restricted];
    }),
);

const waysOut: readonly Planted[] = [
  ['a relative path out of the layer', 'src/domain/out1.ts', `export { x } from '../text/x.ts';`, restricted],
  ['a winding path out of the layer', 'src/domain/out2.ts', `export { x } from './../text/x.ts';`, restricted],
  ['a path out from deeper down', 'src/domain/deep/out3.ts', `export { x } from '../../text/x.ts';`, restricted],
  ['a winding path from deeper down', 'src/domain/deep/out8.ts', `export { x } from '../y/../../z.ts';`, restricted],
  ['a path from the root', 'src/domain/out4.ts', `export { x } from '/src/text/x.ts';`, restricted],
  ['an import of types alone', 'src/domain/out5.ts', `export type { X } from '#text/x.ts';`, restricted],
  ['an import at run time', 'src/domain/out6.ts', `export const x = () => import('#text/x.ts');`, restricted],
  ['an import for its effect', 'src/domain/out7.ts', `import '#text/x.ts';`, restricted],
  ['another feature by its name', 'src/features/goal/a.ts', `export { x } from '#features/data/x.ts';`, restricted],
  ['another feature by a path', 'src/features/goal/b.ts', `export { x } from '../data/x.ts';`, restricted],
  ['another feature from deeper', 'src/features/goal/a/b.ts', `export { x } from '../../data/x.ts';`, restricted],
  ['a feature nobody named', 'src/features/new/a.ts', `export { x } from '#features/new/x.ts';`, restricted],
  ['a path out of a feature nobody named', 'src/features/new/b.ts', `export { x } from '../data/x.ts';`, restricted],
  ['a rule from the entry file', 'src/main.ts', `export { x } from '#domain/x.ts';`, restricted],
  ['a second file of a package', 'src/ingest/other.ts', `export { parse } from 'papaparse';`, restricted],
  ['React beside its adapter', 'src/figures/Other.tsx', `export { memo } from 'react';`, restricted],
];

const habits: readonly Planted[] = [
  [
    'a case that was forgotten',
    'src/domain/switch.ts',
    `export function word(kind: 'a' | 'b'): string {
  switch (kind) {
    case 'a':
      return 'A';
    default:
      return '';
  }
}`,
    'typescript(switch-exhaustiveness-check)',
  ],
  [
    'a promise left floating',
    'src/state/floating.ts',
    `const save = async (): Promise<void> => { await Promise.resolve(); };
export function keep(): void { save(); }`,
    'typescript(no-floating-promises)',
  ],
  [
    'a promise where nothing waits',
    'src/state/misused.ts',
    `export const each = (list: readonly string[]): void => { list.forEach(async (x) => { await Promise.resolve(x); }); };`,
    'typescript(no-misused-promises)',
  ],
  ['any', 'src/domain/any.ts', 'export const x = (y: any): unknown => y;', 'typescript(no-explicit-any)'],
  [
    'any that leaks from a call',
    'src/domain/leak.ts',
    `export const x: string = JSON.parse('1');`,
    'typescript(no-unsafe-assignment)',
  ],
  [
    'a non-null assertion',
    'src/domain/bang.ts',
    'export const x = (y: string | null): string => y!;',
    'typescript(no-non-null-assertion)',
  ],
  [
    'a cast that narrows',
    'src/domain/cast.ts',
    `export const x = (y: string): 'a' => y as 'a';`,
    'typescript(no-unsafe-type-assertion)',
  ],
  [
    'a type imported as a value',
    'src/domain/type.ts',
    `import { T } from './t.ts';\nexport const x = (y: T): T => y;`,
    'typescript(consistent-type-imports)',
  ],
  [
    'a silenced compiler',
    'src/domain/silenced.ts',
    '// @ts-ignore\nexport const x: string = 1;',
    'typescript(ban-ts-comment)',
  ],
  [
    'a circle, first half',
    'src/domain/ring1.ts',
    `import { b } from './ring2.ts';\nexport const a = (): number => b();`,
    'import(no-cycle)',
  ],
  [
    'a circle, second half',
    'src/domain/ring2.ts',
    `import { a } from '#domain/ring1.ts';\nexport const b = (): number => a();`,
    'import(no-cycle)',
  ],
  ['a default export', 'src/domain/default.ts', 'export default 1;', 'import(no-default-export)'],
  [
    'a hook behind a condition',
    'src/ui/Hook.tsx',
    `import { useState } from 'react';
export function Hook({ on }: { on: boolean }) {
  if (on) useState(1);
  return null;
}`,
    'react-hooks(rules-of-hooks)',
  ],
  [
    'an effect that forgets what it reads',
    'src/ui/Effect.tsx',
    `import { useEffect } from 'react';
export function Effect({ say }: { say: () => void }) {
  useEffect(() => { say(); }, []);
  return null;
}`,
    'react-hooks(exhaustive-deps)',
  ],
  [
    'markup made of text',
    'src/ui/Danger.tsx',
    `export const Danger = ({ html }: { html: string }) => <p dangerouslySetInnerHTML={{ __html: html }} />;`,
    'react(no-danger)',
  ],
  [
    'innerHTML',
    'src/ui/inner.ts',
    'export const put = (to: Element, html: string): void => { to.innerHTML = html; };',
    'eslint(no-restricted-properties)',
  ],
  ['parseFloat', 'src/ingest/float.ts', `export const x = parseFloat('1');`, 'eslint(no-restricted-globals)'],
  [
    'Number.parseFloat',
    'src/ui/float.ts',
    `export const x = Number.parseFloat('1');`,
    'eslint(no-restricted-properties)',
  ],
  ['the clock', 'src/domain/clock.ts', 'export const x = Date.now();', 'eslint(no-restricted-properties)'],
  ['chance', 'src/domain/chance.ts', 'export const x = Math.random();', 'eslint(no-restricted-properties)'],
  ['the browser', 'src/domain/browser.ts', 'export const x = window.name;', 'eslint(no-restricted-globals)'],
  ['a message on the console', 'src/domain/console.ts', `console.log('x');`, 'eslint(no-console)'],
  ['a variable nobody reads', 'src/domain/unused.ts', 'const x = 1;', 'eslint(no-unused-vars)'],
  ['a comparison that converts', 'src/domain/equals.ts', 'export const x = (a: unknown) => a == 1;', 'eslint(eqeqeq)'],
  [
    'a test that runs alone',
    'tests/unit/only.test.ts',
    `import { expect, it } from 'vitest';\nit.only('x', () => { expect(1).toBe(1); });`,
    'vitest(no-focused-tests)',
  ],
  [
    'a test that is left out',
    'tests/unit/skip.test.ts',
    `import { expect, it } from 'vitest';\nit.skip('x', () => { expect(1).toBe(1); });`,
    'vitest(no-disabled-tests)',
  ],
  [
    'a test that expects nothing',
    'tests/unit/empty.test.ts',
    `import { it } from 'vitest';\nit('x', () => { Math.abs(1); });`,
    'vitest(expect-expect)',
  ],
];

describe('the linter catches', () => {
  const planted = [...layerBreaches, ...packageBreaches, ...waysOut, ...habits];
  const found = lintTree(Object.fromEntries(planted.map(([, path, text]) => [path, text])));

  it.each(planted)('%s', (_name, path, _text, rule) => {
    expect(found.get(path)).toContain(rule);
  });
});

describe('the linter lets pass', () => {
  const allowed = {
    ...Object.fromEntries(
      homes.flatMap(({ layer, imports }) =>
        [...imports]
          .filter((other) => other !== 'features' || layer !== 'features')
          .map((other) => [`${folderOf(layer)}/names-${other}.ts`, `export { x } from '#${other}/x.ts';`]),
      ),
    ),
    ...Object.fromEntries(
      features.map((name) => [`src/features/${name}/own.ts`, `export { x } from '#features/${name}/part/x.ts';`]),
    ),
    ...Object.fromEntries(packageFiles.map((home) => [`src/${home.file}`, `export { x } from '${home.packages[0]}';`])),
    ...Object.fromEntries(brandFiles.map((file) => [`src/${file}`, `export const x = (y: string): 'a' => y as 'a';`])),
    'src/domain/part/beside.ts': `export { x } from './x.ts';\nexport { y } from './deeper/y.ts';`,
    'src/domain/part/above.ts': `export { x } from '../x.ts';`,
    'src/features/goal/part/above.ts': `export { x } from '../x.ts';`,
    'src/ui/styled.ts': `export { default as look } from './Look.module.css';`,
    'src/main.ts': entryFiles.imports
      .map((name, index) => `export { x as x${index} } from '#${name}/x.ts';`)
      .join('\n'),
    'src/cli/says.ts': `import { argv } from 'node:process';\nconsole.log(argv.length);`,
  };
  const found = lintTree(allowed);

  it.each(Object.keys(allowed))('%s', (path) => {
    expect(found.get(path) ?? []).toEqual([]);
  });
});
