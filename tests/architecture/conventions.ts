/** How many lines a file has; the line break at its end begins no new one. */
export const lineCount = (text: string): number => text.replace(/\n$/, '').split('\n').length;

/** The links of a Markdown text to files of the project, without what follows `#`. */
export function localLinks(markdown: string): readonly string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  const targets = [...prose.matchAll(/\]\(<?([^)\s>]+)>?[^)]*\)/g)].map((match) => match[1] ?? '');
  const files = targets.filter((target) => !/^(?:[a-z]+:|#)/i.test(target));
  return files.map((target) => decodeURI(target.replace(/#.*$/, '')));
}

/** Where a link from one file leads, as a path from the top. */
export function linkTarget(from: string, link: string): string {
  return decodeURI(new URL(encodeURI(link), `file:///${encodeURI(from)}`).pathname).replace(/^\/|\/$/g, '');
}

/** Whether code asks what time it is. */
export const readsClock = (code: string): boolean =>
  /\bnew Date(?:\(\)|(?!\()\b)|\bDate\(\)|performance\.now/.test(code);

/** Whether a version names exactly one release. */
export const isExact = (version: string): boolean => /^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version);
