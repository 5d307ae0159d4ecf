/** How the lines of a file end. */
export type Newline = 'LF' | 'CRLF' | 'CR' | 'mixed';

/** The text with `\n` alone, and the newlines that it came with; `LF` where it has none. */
export function normalizeNewlines(text: string): Readonly<{ text: string; newline: Newline }> {
  if (!text.includes('\r')) return { text, newline: 'LF' };
  const kinds = new Set<Newline>();
  const normal = text.replaceAll(/\r\n|\r|\n/g, (mark) => {
    kinds.add(mark === '\r\n' ? 'CRLF' : mark === '\r' ? 'CR' : 'LF');
    return '\n';
  });
  const [only = 'LF'] = kinds;
  return { text: normal, newline: kinds.size > 1 ? 'mixed' : only };
}
