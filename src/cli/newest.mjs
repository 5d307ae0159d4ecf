import { readdirSync, statSync } from 'node:fs';

/**
 * The latest change, in milliseconds, of a file or of anything in a folder; 0 where it does not exist.
 * A folder's own time counts too, since it tells of a deleted file.
 *
 * @param {URL} path
 * @returns {number}
 */
export function newestChange(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  const folder = new URL(`${path.href.replace(/\/$/, '')}/`);
  const inside = readdirSync(folder).map((name) => newestChange(new URL(encodeURIComponent(name), folder)));
  return Math.max(stat.mtimeMs, ...inside);
}
