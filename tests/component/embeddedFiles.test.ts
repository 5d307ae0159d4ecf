import { beforeEach, describe, expect, it, vi } from 'vitest';
import { block } from '#storage/pageBlocks.ts';

const FILES = { 'data/index.json': { start: 'a.json' }, 'licences.json': null };

/** What a page with these blocks finds in itself. */
async function pageOf(...blocks: readonly string[]) {
  const page = new DOMParser().parseFromString(blocks.join(''), 'text/html');
  document.body.append(...page.querySelectorAll('script'));
  vi.resetModules();
  return import('#storage/embeddedFiles.ts');
}

let asked: string[];
beforeEach(() => {
  asked = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (address) => {
    asked.push(String(address instanceof Request ? address.url : address));
    return new Response('"from the host"');
  });
});

describe('a page that is one file', () => {
  it.each<[string, boolean, unknown]>([
    ['data/index.json', true, { start: 'a.json' }],
    ['licences.json', true, null],
    ['data/other.json', false, undefined],
    ['toString', false, undefined],
  ])('answers for %s without asking a host', async (address, ok, content) => {
    const { fileBeside, isSingleFile } = await pageOf(block('embedded-files', FILES));
    const answer = await fileBeside(address);
    expect([isSingleFile(), answer.ok, await answer.json()]).toEqual([true, ok, content]);
    expect(asked).toEqual([]);
  });

  it('holds imports, the code of its worker, and where it begins', async () => {
    const page = await pageOf(
      block('embedded-store', { kind: 'x' }),
      block('worker-code', '1 < 2'),
      block('embedded-start', '#/goals'),
    );
    expect([page.embeddedStore(), page.embeddedWorker(), page.embeddedStart()]).toEqual([
      { kind: 'x' },
      '1 < 2',
      '#/goals',
    ]);
  });
});

describe('a page in a folder of files', () => {
  it('asks its host, and holds nothing', async () => {
    const page = await pageOf();
    expect(await (await page.fileBeside('data/index.json')).json()).toBe('from the host');
    expect(asked).toEqual(['http://localhost:3000/data/index.json']);
    expect([page.isSingleFile(), page.embeddedStore(), page.embeddedWorker(), page.embeddedStart()]).toEqual([
      false,
      null,
      null,
      '',
    ]);
  });
});
