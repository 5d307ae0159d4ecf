import { fromTcvn3, fromVni } from './legacyLetters.ts';

/** Vietnamese letters of a font, in bytes or as the wrong letters of a Unicode text. Not among the WHATWG's encodings. */
type FontEncoding = Readonly<{ name: string; bytes: 'windows-1252' | null; convert: (text: string) => string }>;

const FONTS: readonly FontEncoding[] = [
  { name: 'tcvn3', bytes: 'windows-1252', convert: fromTcvn3 },
  { name: 'vni', bytes: 'windows-1252', convert: fromVni },
  { name: 'tcvn3-as-utf8', bytes: null, convert: fromTcvn3 },
  { name: 'vni-as-utf8', bytes: null, convert: fromVni },
];

/** What people call an encoding; its own name where they call it nothing else. */
export function encodingLabel(encoding: string): string {
  const font = encoding.startsWith('tcvn3') ? 'TCVN3 (ABC)' : encoding.startsWith('vni') ? 'VNI' : null;
  return font ?? (encoding === 'windows-1258' ? 'Windows-1258' : encoding);
}

/** The font whose letters an encoding holds; null for one that holds its own. */
const fontOf = (name: string): FontEncoding | null => FONTS.find((font) => font.name === name.toLowerCase()) ?? null;

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch (error) {
    if (error instanceof RangeError) return null; // an unknown label
    throw error;
  }
}

/** Whether `name` is one of our own encodings of a font. */
export const isFontEncoding = (name: string): boolean => fontOf(name) !== null;

/** Whether `name` is an encoding that can be decoded: one of ours, or a label of the WHATWG's. */
export const isKnownEncoding = (name: string): boolean => fontOf(name) !== null || decoderOf(name) !== null;

/** Text of bytes by a WHATWG label; null where the label is unknown or a byte does not fit. Composed letters (NFC) for windows-1258. */
export function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  const decoder = decoderOf(label);
  try {
    const text = decoder?.decode(bytes) ?? null;
    return decoder?.encoding === 'windows-1258' ? (text?.normalize('NFC') ?? null) : text;
  } catch (error) {
    if (error instanceof TypeError) return null; // a byte that this encoding does not have
    throw error;
  }
}

/** The name that is kept for a label: `utf8` is `utf-8`. */
export const canonicalName = (label: string): string => fontOf(label)?.name ?? decoderOf(label)?.encoding ?? label;

/** The encoding of the bytes under an encoding; null: they are Unicode, and a byte-order mark or UTF-8 says which. */
export const byteEncodingOf = (name: string): string | null => {
  const font = fontOf(name);
  return font === null ? name : font.bytes;
};

/** The letters of a text that was decoded by its bytes. */
export const lettersOf = (text: string, name: string): string => fontOf(name)?.convert(text) ?? text;

const ONLY_UNICODE = /\p{M}|[ĂăĐđƠơƯưẠ-ỹ]/u;

/** Whether a text holds letters that no font of before Unicode is drawn with: `ơ` or `ế`, but not `ô` or `é`. */
export const hasUnicodeVietnamese = (text: string): boolean => ONLY_UNICODE.test(text);
