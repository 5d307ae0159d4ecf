/** How the lines of a file end. */
export type Newline = 'LF' | 'CRLF' | 'CR' | 'mixed';

/**
 * The text with `\n` alone, and the newlines that it came with; `LF` where it has none. A byte-order mark at the start of
 * a line, left there by joining files, would hide a quote behind it and is taken away.
 */
export function normalizeNewlines(text: string): Readonly<{ text: string; newline: Newline }> {
  const kinds = new Set<Newline>();
  const normal = !text.includes('\r')
    ? text
    : text.replaceAll(/\r\n|\r|\n/g, (mark) => {
        kinds.add(mark === '\r\n' ? 'CRLF' : mark === '\r' ? 'CR' : 'LF');
        return '\n';
      });
  const [only = 'LF'] = kinds;
  return { text: normal.replaceAll(/^\ufeff+/gm, ''), newline: kinds.size > 1 ? 'mixed' : only };
}
