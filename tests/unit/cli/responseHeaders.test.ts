import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, inlineCode, metaPolicy, readHeaderBlocks } from '#cli/responseHeaders.ts';

const text = `# a note
/*
  X-A: 1
  X-B: two words; and more

/embed.html
  X-A: 2
`;

describe(readHeaderBlocks, () => {
  it('reads paths and their headers', () => {
    expect(readHeaderBlocks(text)).toEqual([
      { pattern: '/*', headers: { 'X-A': '1', 'X-B': 'two words; and more' } },
      { pattern: '/embed.html', headers: { 'X-A': '2' } },
    ]);
  });

  it.each([
    ['a header before any path', '  X-A: 1'],
    ['a line that is neither', '/*\n  nonsense'],
  ])('refuses %s', (_name, broken) => {
    expect(() => readHeaderBlocks(broken)).toThrow(/_headers/);
  });
});

describe(headersFor, () => {
  it.each([
    ['a path under a star', '/index.html', { 'X-A': '1', 'X-B': 'two words; and more' }],
    ['a path with a block of its own', '/embed.html', { 'X-A': '2', 'X-B': 'two words; and more' }],
  ])('%s', (_name, path, headers) => {
    expect(headersFor(readHeaderBlocks(text), path)).toEqual(headers);
  });
});

describe(metaPolicy, () => {
  it('leaves out what a page cannot say', () => {
    expect(metaPolicy("default-src 'none'; frame-ancestors 'none'; base-uri 'none'")).toBe(
      "default-src 'none'; base-uri 'none'",
    );
  });
});

describe(inlineCode, () => {
  it.each([
    ['a script of its own', '<script>alert(1)</script>', 1],
    ['a style of its own', '<style>p{}</style>', 1],
    ['a handler', '<p onclick="x()">', 1],
    ['a styled element', '<p style="color:red">', 1],
    ['a script by address', '<script type="module" src="/a.js"></script>', 0],
    ['a stylesheet by address', '<link rel="stylesheet" href="a.css">', 0],
  ])('%s', (_name, html, count) => {
    expect(inlineCode(html)).toHaveLength(count);
  });
});

describe('the published headers', () => {
  const published = headersFor(readHeaderBlocks(readFileSync('public/_headers', 'utf8')), '/');

  it.each([
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ])('%s is %s', (name, value) => {
    expect(published[name]).toBe(value);
  });

  it.each(["'unsafe-inline'", "'unsafe-eval'", '*', 'http:', 'https:'])('the policy grants no %s', (source) => {
    expect(published['Content-Security-Policy']?.split(/[\s;]+/)).not.toContain(source);
  });
});
