import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} Locked */

/** The locked packages by their folder, or null where the file does not exist. */
function lockedPackages(/** @type {URL} */ file) {
  try {
    /** @type {{ packages: Record<string, Locked> }} */
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    return packages;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether node_modules holds what package-lock.json names; packages for other platforms may be absent. */
function isInstalled(/** @type {URL} */ root) {
  const wanted = lockedPackages(new URL('package-lock.json', root)) ?? {};
  const present = lockedPackages(new URL('node_modules/.package-lock.json', root));
  if (present === null) return false;
  return Object.entries(wanted).every(([folder, { version, optional }]) => {
    return folder === '' || optional === true || present[folder]?.version === version;
  });
}

/** Runs `npm ci` in `root` unless the locked packages are there. Its output goes to stderr, since stdout belongs to the caller. */
export function ensureInstalled(/** @type {URL} */ root) {
  if (isInstalled(root)) return;
  const npm = process.env['npm_execpath'];
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  console.error('Đang cài các gói còn thiếu (npm ci)…');
  const { status } = spawnSync(command, [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
