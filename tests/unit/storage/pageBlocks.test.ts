import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { block, withBlock } from '#storage/pageBlocks.ts';

const HOSTILE = ['</script><script>alert(1)</script>', '<!--<script>', '$& $1 $`', '\u2028 \u0000', 'Ế “Ặ”'];

/** What a browser takes for the content of a block: all up to the first end of a script. */
const contentIn = (html: string, id: string): unknown =>
  JSON.parse(new RegExp(`<script type="application/json" id="${id}">(.*?)</script>`, 's').exec(html)?.[1] ?? 'null');

const page = (files: unknown, store: unknown): string =>
  `<body>${block('embedded-files', files)}\n${block('embedded-store', store)}\n<script>1</script></body>`;

describe(block, () => {
  it.each(HOSTILE)('holds %j without a tag in it', (text) => {
    const written = block('embedded-files', { [text]: text });
    expect(written.match(/</g)).toHaveLength(2);
    expect(contentIn(written, 'embedded-files')).toEqual({ [text]: text });
  });
});

describe(withBlock, () => {
  it('changes one block and nothing else, whatever stood and whatever comes there', () => {
    const content = fc.oneof(fc.jsonValue(), fc.constantFrom(...HOSTILE));
    fc.assert(
      fc.property(content, content, content, (files, before, after) => {
        expect(withBlock(page(files, before), 'embedded-store', after)).toBe(page(files, after));
      }),
    );
  });

  it.each([
    ['a page without blocks', '<!doctype html><div id="root"></div>'],
    ['a page that is cut off in the block', page(1, 2).slice(0, 60)],
    ['no page', ''],
  ])('refuses %s', (_name, html) => {
    expect(withBlock(html, 'embedded-files', {})).toBeNull();
  });
});
