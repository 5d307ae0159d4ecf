import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.stringify({ type: 'module', imports: { '#*': './src/*' } });
const compiler = JSON.stringify({ extends: join(project, 'tsconfig.json'), include: ['src', 'tests'] });

/** The rules each file broke, by its path, when the project's linter reads a tree of these files and no others. */
export function lintTree(files: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const tree = mkdtempSync(join(tmpdir(), 'thuoc-do-'));
  try {
    for (const [path, text] of Object.entries({ ...files, 'package.json': manifest, 'tsconfig.json': compiler })) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), text);
    }
    symlinkSync(join(project, 'node_modules'), join(tree, 'node_modules'), 'junction');
    mkdirSync(join(tree, 'tests'), { recursive: true });
    return readDiagnostics(runLinter(tree));
  } finally {
    rmSync(tree, { recursive: true });
  }
}

function runLinter(tree: string): string {
  const linter = join(project, 'node_modules/oxlint/bin/oxlint');
  const config = join(project, 'tests/config/oxlint.config.mjs');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [linter, '--config', config, '--format', 'json', 'src', 'tests'],
    {
      cwd: tree,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      timeout: 60_000,
    },
  );
  if (!stdout.startsWith('{')) throw new Error(`the linter did not run: ${stdout}${stderr}`);
  return stdout;
}

function readDiagnostics(report: string): ReadonlyMap<string, readonly string[]> {
  const { diagnostics }: { diagnostics: readonly { filename: string; code: string }[] } = JSON.parse(report);
  const byFile = new Map<string, string[]>();
  for (const { filename, code } of diagnostics) {
    const path = filename.replaceAll('\\', '/');
    byFile.set(path, [...(byFile.get(path) ?? []), code]);
  }
  return byFile;
}
