import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { newestChange } from '#cli/newest.mjs';

const folder = mkdtempSync(join(tmpdir(), 'thuoc-do-'));
const changed = (path: string, second: number) => {
  utimesSync(join(folder, path), second, second);
};

mkdirSync(join(folder, 'tỉnh'));
mkdirSync(join(folder, 'emptied'));
writeFileSync(join(folder, 'tỉnh/a b#c.csv'), '');
writeFileSync(join(folder, 'old.csv'), '');
changed('tỉnh/a b#c.csv', 300);
changed('old.csv', 100);
changed('tỉnh', 200);
changed('emptied', 400);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe(newestChange, () => {
  it.each([
    ['of a file', 'old.csv', 100_000],
    ['of a file in a folder, whatever its name', 'tỉnh', 300_000],
    ['of a folder that lost a file', 'emptied', 400_000],
    ['of nothing', 'missing', 0],
  ])('is the change %s', (_name, path, time) => {
    expect(newestChange(pathToFileURL(join(folder, path)))).toBe(time);
  });
});
