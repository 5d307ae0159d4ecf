// `node tests/support/expectedDocument.mjs FILE…`: what the command prints for import cases, as their expected.json keep it. Read each difference before keeping it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const list = (/** @type {readonly unknown[]} */ items) =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${inline(item)}`).join(',\n')}\n  ]`;

/** One object on one line, with spaces as in the other expected files. @type {(item: unknown) => string} */
const inline = (item) =>
  JSON.stringify(item, null, 1)
    .replaceAll(/\n\s*/g, ' ')
    .replaceAll(/^\{ | \}$/g, (m) => m.trim())
    .replaceAll('[ ', '[')
    .replaceAll(' ]', ']');

for (const folder of process.argv.slice(2)) {
  const input = readdirSync(folder).find((name) => name.startsWith('input.')) ?? '';
  const decided = path.join(folder, 'decisions.json');
  const options = existsSync(decided) ? JSON.parse(readFileSync(decided, 'utf8')) : {};
  const named = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const run = spawnSync('node', ['src/cli/launch.mjs', 'ingest', path.join(folder, input), ...named], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const document = JSON.parse(run.stdout);
  const issues = document.issues.map(
    (/** @type {Record<string, unknown>} */ { message_vi: _sentence, file: _file, ...issue }) => issue,
  );
  writeFileSync(
    path.join(folder, 'expected.json'),
    `{\n  "status": ${inline(document.status)},\n  "dialect": ${inline(document.dialect)},\n  "header_rows": ${JSON.stringify(document.header_rows)},\n  "ignored_rows": ${list(document.ignored_rows)},\n  "records": ${list(document.records)},\n  "issues": ${list(issues)}\n}\n`,
  );
}
