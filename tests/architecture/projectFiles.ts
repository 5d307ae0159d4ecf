import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const foreign = new Set(['node_modules', '.git', 'dist', 'test-results']);

/** The paths of the project's own files in a folder and below, from the top; `''` is the top itself. */
export function projectFiles(folder = ''): readonly string[] {
  return readdirSync(new URL(`./${folder}`, root), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (foreign.has(entry.name)) return [];
    return entry.isDirectory() ? projectFiles(path) : [path];
  });
}

/** The text of one of the project's files. */
export const projectText = (path: string): string => readFileSync(new URL(encodeURI(path), root), 'utf8');
