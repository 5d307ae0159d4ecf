import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { readLockedPackages, type LockedPackage } from '#storage/licenceFormat.ts';

/** The text that a package carries its licence in; empty when it carries none. */
function licenceText(root: URL, { folder }: LockedPackage): string {
  const home = new URL(`${folder}/`, root);
  if (!existsSync(home)) return '';
  const file = readdirSync(home).find((name) => /^licen[cs]e(?:\.\w+)?$/i.test(name));
  return file === undefined ? '' : readFileSync(new URL(file, home), 'utf8');
}

/** The libraries that the app is built from, those of its workers among them, with their licences: `licences.json` beside the page. */
export function licences(root: URL): Plugin {
  return {
    name: 'licences',
    generateBundle() {
      const lock: unknown = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
      const libraries = readLockedPackages(lock).map((library) => {
        const { name, version, licence } = library;
        return { name, version, licence, text: licenceText(root, library) };
      });
      this.emitFile({ type: 'asset', fileName: 'licences.json', source: JSON.stringify(libraries) });
    },
  };
}
