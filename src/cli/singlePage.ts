import { createHash } from 'node:crypto';
import { block } from '#storage/pageBlocks.ts';
import { metaPolicy } from './responseHeaders.ts';

/** The parts of the app that lie in a folder of files otherwise. */
export type PageParts = Readonly<{
  html: string; // the page as it would load them
  policy: string; // what the headers allow that page
  script: string;
  style: string;
  worker: string;
  icon: string; // SVG
  files: Readonly<Record<string, unknown>>; // what the app would fetch, by its address beside the page
}>;

/** Code as it may stand in a page: what ends a script or hides its end becomes an escape, which only text can hold. */
export const inlineScript = (code: string): string => code.replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3C`);

const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** A policy that lets a page run this code alone and reach no network; what else the policy says stays. */
export function singlePolicy(policy: string, script: string, style: string): string {
  const own: Readonly<Record<string, string | null>> = {
    'script-src': hashOf(script),
    'style-src': hashOf(style),
    'img-src': 'data: blob:',
    'font-src': 'data:',
    'connect-src': 'data:', // fonts and the like, which it holds
    'worker-src': 'blob:',
    'manifest-src': null,
  };
  const directives = metaPolicy(policy).split('; ');
  return directives
    .flatMap((directive) => {
      const [name = ''] = directive.split(' ');
      const sources = own[name];
      return sources === undefined ? [directive] : sources === null ? [] : [`${name} ${sources}`];
    })
    .join('; ');
}

/** `html` with `more` before the only place where `mark` stands. */
function before(html: string, mark: string, more: string): string {
  const parts = html.split(mark);
  if (parts.length !== 2) throw new Error(`the page has ${parts.length - 1} ${mark}`);
  return parts.join(`${more}${mark}`);
}

/** A page without what it would load. */
const bare = (html: string): string =>
  html.replaceAll(/\s*<link\b[^>]*>/g, '').replaceAll(/\s*<script\b[^>]*\bsrc=[^>]*><\/script>/g, '');

/** The whole app as one page that loads nothing. The hashes hold as long as its code stands here letter by letter. */
export function singlePage({ html, policy, script, style, worker, icon, files }: PageParts): string {
  const code = `\n${inlineScript(script).trim()}\n`;
  if (/[\r\0]/.test(code + style)) throw new Error('a browser would read other letters than these');
  if (/<\/style/i.test(style)) throw new Error('the style sheet would end too early');
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${singlePolicy(policy, code, style)}">`,
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" type="image/svg+xml">`,
    `<style>${style}</style>`,
  ];
  const body = [
    block('embedded-files', files),
    block('embedded-store', null),
    block('embedded-start', ''),
    block('worker-code', worker),
    `<script type="module">${code}</script>`,
  ];
  return before(before(bare(html), '</head>', `${head.join('\n')}\n`), '</body>', `${body.join('\n')}\n`);
}
