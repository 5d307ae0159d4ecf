import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, readHeaderBlocks } from '#cli/responseHeaders.ts';
import { inlineScript, singlePage, singlePolicy, type PageParts } from '#cli/singlePage.ts';

const PARTS: PageParts = {
  html: [
    '<html><head><title>a</title>',
    '<link rel="stylesheet" crossorigin href="./a.css">',
    '<script type="module" crossorigin src="./a.js"></script>',
    '</head><body><div id="root"></div></body></html>',
  ].join('\n'),
  policy: "default-src 'none'; script-src 'self'; frame-ancestors 'none'; trusted-types app-worker",
  script: 'const end = "</script>", note = "<!--";',
  style: 'p > a::before { content: "Ế" }',
  worker: 'postMessage("</script>")',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  files: { 'data/index.json': { start: 'a.json' } },
};

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const between = (html: string, from: string, to: string): string => html.split(from)[1]?.split(to)[0] ?? '';

describe(inlineScript, () => {
  it.each([
    ['the end of a script', 'a = "</script>"'],
    ['the end of a script in capitals', 'a = "</SCRIPT >"'],
    ['the start of a comment', 'a = `<!--`'],
  ])('hides %s and says the same', (_name, code) => {
    const inlined = inlineScript(code);
    expect(inlined).not.toMatch(/<\/script|<!--/i);
    expect(
      JSON.parse(
        `"${between(inlined, 'a = ', ';')
          .slice(1, -1)
          .replaceAll(String.raw`\x3C`, '\\u003c')}"`,
      ),
    ).toBe(code.slice(5, -1));
  });

  it('leaves other code as it is', () => {
    expect(inlineScript('a < b / c; x = "<p>"')).toBe('a < b / c; x = "<p>"');
  });
});

describe(singlePolicy, () => {
  const published = headersFor(readHeaderBlocks(readFileSync('public/_headers', 'utf8')), '/')[
    'Content-Security-Policy'
  ];
  const policy = singlePolicy(published ?? '', 'a', 'b');

  it.each([
    `script-src ${hash('a')}`,
    `style-src ${hash('b')}`,
    'connect-src data:',
    'worker-src blob:',
    "require-trusted-types-for 'script'",
    'trusted-types app-worker',
  ])('says %s', (directive) => {
    expect(policy.split('; ')).toContain(directive);
  });

  it('trusts no address of a network', () => {
    expect(policy).not.toMatch(/'self'|\*|http/);
  });
});

describe(singlePage, () => {
  const page = singlePage(PARTS);

  it('loads nothing', () => {
    expect(page).not.toMatch(/<(?:link|script|img)\b[^>]*\b(?:src|href)="(?!data:)/);
  });

  it('allows exactly the code that it holds', () => {
    const script = between(page, '<script type="module">', '</script>');
    const style = between(page, '<style>', '</style>');
    expect(page).toContain(`script-src ${hash(script)};`);
    expect(singlePolicy('style-src x', script, style)).toBe(`style-src ${hash(style)}`);
    expect(script).toContain('const end');
    expect(style).toBe(PARTS.style);
  });

  it('holds what the app would fetch, and no imports', () => {
    expect(page).toContain('id="embedded-files">{"data/index.json":{"start":"a.json"}}</script>');
    expect(page).toContain('id="embedded-store">null</script>');
  });

  it.each<[string, Partial<PageParts>]>([
    ['a line break that a browser reads as another', { script: 'a\r\nb' }],
    ['a style sheet that ends too early', { style: '</style>' }],
    ['a page without a head', { html: '<body></body>' }],
  ])('refuses %s', (_name, parts) => {
    expect(() => singlePage({ ...PARTS, ...parts })).toThrow(/page|letters|style/);
  });
});
