// Control characters other than tab, newline and form feed, zero-width characters, marks of direction, soft hyphen.
const INVISIBLE = /[\u0000-\u0008\u000b\u000e-\u001f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' };

/**
 * A plan's text as one reads it: NFC, single newlines (a paragraph separator stays one), no invisible characters, no ligatures, no-break spaces as spaces.
 * Spaces are kept as they are, since columns stand in them. Every offset and every verbatim sentence refers to this text.
 */
export const plainText = (raw: string): string =>
  raw
    .replaceAll(/\r\n?|\u2028|\u0085/g, '\n')
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/[ﬀﬁﬂﬃﬄ]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .normalize('NFC');
