/** Headers by name, for every path that the pattern covers; a pattern is a path or ends in `*`. */
type HeaderBlock = { readonly pattern: string; readonly headers: Record<string, string> };

/** The blocks of a `_headers` file, the format that static hosts read: a path, then indented `Name: value` lines. */
export function readHeaderBlocks(text: string): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (const line of text.split(/\r?\n/).filter((each) => each.trim() !== '' && !each.trimStart().startsWith('#'))) {
    const header = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line);
    const block = blocks.at(-1);
    if (header?.[1] !== undefined && header[2] !== undefined && block) block.headers[header[1]] = header[2];
    else if (/^\/\S*\s*$/.test(line)) blocks.push({ pattern: line.trim(), headers: {} });
    else throw new Error(`_headers: not a path and not a header: ${line}`);
  }
  return blocks;
}

const covers = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The headers for one path; where two blocks name the same header, the later block wins. */
export function headersFor(blocks: readonly HeaderBlock[], path: string): Readonly<Record<string, string>> {
  const covering = blocks.filter(({ pattern }) => covers(pattern, path));
  return Object.fromEntries(covering.flatMap(({ headers }) => Object.entries(headers)));
}

const headerOnly = ['frame-ancestors', 'sandbox', 'report-uri'];

/** The policy as a page may state it in `<meta>`: without the directives that browsers ignore there. */
export function metaPolicy(policy: string): string {
  const directives = policy.split(';').map((each) => each.trim());
  return directives.filter((each) => !headerOnly.includes(each.split(' ')[0] ?? '')).join('; ');
}

/** The scripts, styles and handlers written into a page, which its policy refuses to run. */
export function inlineCode(html: string): readonly string[] {
  return html.match(/<style\b|<script\b(?![^>]*\bsrc=)|\s(?:style|on[a-z]+)\s*=\s*["']/gi) ?? [];
}
