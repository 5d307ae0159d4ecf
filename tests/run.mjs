// `npm test`: installs what is missing, runs every check and test in order, and ends with one line of counts.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../src/cli/installed.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, script: string, needs?: string, count?: () => Count }} Step */

const root = new URL('../', import.meta.url);

const readReport = (/** @type {string} */ name) =>
  JSON.parse(readFileSync(new URL(`test-results/${name}`, root), 'utf8'));

/** A test that was skipped was not shown to work, so it counts as failed. @returns {Count} */
function countVitest() {
  const { numTotalTests, numPassedTests } = readReport('vitest.json');
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
}

/** @returns {Count} */
function countPlaywright() {
  const { expected, unexpected, flaky, skipped } = readReport('browser.json').stats;
  return { passed: expected, failed: unexpected + flaky + skipped };
}

/** @type {readonly Step[]} */
const steps = [
  { name: 'format', script: 'format:check' },
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'dead code', script: 'deadcode' },
  { name: 'build', script: 'build' },
  { name: 'sizes', script: 'size', needs: 'build' },
  { name: 'tests', script: 'test:unit', count: countVitest },
  { name: 'browser tests', script: 'test:browser', needs: 'build', count: countPlaywright },
];

/** Runs one package script with its output shown, and says whether it ended well. */
function run(/** @type {string} */ script) {
  const npm = process.env['npm_execpath'];
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const options = { cwd: fileURLToPath(root), shell: command === 'npm' && process.platform === 'win32' };
  return spawnSync(command, [...first, 'run', '-s', script], { ...options, stdio: 'inherit' }).status === 0;
}

/** What a step adds to the totals; a report that is missing or hides the failure still counts as one. @returns {Count} */
function outcome(/** @type {Step} */ step, /** @type {boolean} */ isWell) {
  if (step.count === undefined) return isWell ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { passed, failed } = step.count();
    return { passed, failed: isWell || failed > 0 ? failed : 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

ensureInstalled(root);
rmSync(new URL('test-results/', root), { recursive: true, force: true });

/** @type {{ name: string, note: string, passed: number, failed: number }[]} */
const results = [];
for (const step of steps) {
  const blocked = results.some(({ name, failed }) => name === step.needs && failed > 0);
  console.log(`\n== ${step.name}${blocked ? `: not run, ${step.needs} failed` : ''}`);
  const count = blocked ? { passed: 0, failed: 1 } : outcome(step, run(step.script));
  results.push({ name: step.name, note: blocked ? ` (not run: ${step.needs} failed)` : '', ...count });
}

console.log('\n== summary');
for (const { name, note, passed, failed } of results) {
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed${note}`);
}
const total = (/** @type {'passed' | 'failed'} */ key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
