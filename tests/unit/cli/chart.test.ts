import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/cli/main.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'thuoc-do-chart-'));
afterAll(() => rmSync(folder, { recursive: true }));

const place = { root: process.cwd(), from: folder, today: '2026-11-21' };
const run = (words: string) => runCommand(['chart', ...words.split(' ')], place);
const written = (name: string): Buffer => readFileSync(path.join(folder, name));

describe('chart', () => {
  it('draws the line of a goal as SVG with its letters, and says what it shows', async () => {
    const { document, code } = await run('--goal NT-2022-PAR --as-of 2025 --out a.svg');
    expect(code).toBe(0);
    const title = 'PAR INDEX của Ninh Thuận năm 2022: hạng\u00a029/63, lên 6\u00a0bậc so với 2021';
    expect(document).toMatchObject({ file: 'a.svg', title });
    const svg = written('a.svg').toString();
    expect(svg).toContain(`<title>${title}</title>`);
    expect(svg).toContain('src:url(data:font/woff2;base64,d09GMg');
    expect(svg).toContain('width="604.72"'); // 16 cm
  });

  it('draws PNG at 300 dots an inch, as wide as was asked, with the letters of the project', async () => {
    await run('--goal NT-2022-PAR --as-of 2025 --out a.png');
    const png = written('a.png');
    expect(png.readUInt32BE(16)).toBe(1890); // 16 cm
    expect(png.includes('pHYs')).toBe(true);
    await run('--goal NT-2022-PAR --as-of 2025 --out b.png --width 80');
    expect(written('b.png').readUInt32BE(16)).toBe(945);
  });

  it.each([
    ['the provinces', '--goal NT-2023-PAPI --chart field --lang en', 'Ninh Thuan'],
    ['the contributions', '--goal NT-2023-PAPI --chart contribution --as-of 2024', 'Quản trị điện tử'],
    ['an indicator without a goal', '--indicator PAPI --entity 58', 'PAPI của Ninh Thuận'],
    ['its places', '--indicator PAPI --entity 58 --measure rank --as-of 2023', 'hạng'],
    ['a component', '--indicator PAPI --component D1 --entity 58 --as-of 2023', 'Tham gia của người dân'],
  ])('draws %s', async (_name, words, said) => {
    const { code } = await run(`${words} --out c.svg`);
    expect(code).toBe(0);
    expect(written('c.svg').toString()).toContain(said);
  });

  it.each([
    '--goal NONE --out d.svg',
    '--goal NT-2022-PAR --indicator PAPI --out d.svg',
    '--indicator PAPI --out d.svg',
    '--indicator PAPI --entity 999 --out d.svg',
    '--indicator NONE --entity 58 --out d.svg',
    '--indicator PAPI --entity 58 --chart field --out d.svg',
    '--goal NT-2022-PAR --out d.gif',
    '--goal NT-2022-PAR --out d.svg --width 5',
    '--goal NT-2022-PAR --out d.svg --lang fr',
    '--goal NT-2022-PAR --out d.svg --measure points',
    '--goal NT-2022-PAR --out d.svg --as-of soon',
    '--goal NT-2022-PAR --out none/d.svg',
  ])('is called wrongly by %s, and writes nothing', async (words) => {
    const { code } = await run(words);
    expect(code).toBe(2);
    expect(existsSync(path.join(folder, 'd.svg'))).toBe(false);
  });

  it('says that there is nothing to draw, and writes nothing', async () => {
    const { document, code, message } = await run('--indicator PAPI --entity 58 --as-of 2005 --out e.svg');
    expect([code, message]).toEqual([1, 'Không có số liệu để vẽ.']);
    expect(document).toMatchObject({ file: null });
    expect(existsSync(path.join(folder, 'e.svg'))).toBe(false);
  });
});
