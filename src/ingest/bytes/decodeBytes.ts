import type { EncodingOption } from '#domain/question.ts';
import { fileIssue, issueAt, type ImportIssue, type IssueCode } from '#domain/issue.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { markedEncoding, unicodeEncoding } from './byteOrder.ts';
import { byteEncodingOf, canonicalName, decodeStrictly, encodingLabel, lettersOf } from './encodings.ts';
import { placeInBytes } from './placeInBytes.ts';
import { rankCodePages, rankFonts } from './rankEncodings.ts';
import { utf8Faults } from './utf8Faults.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The text of a file without its byte-order mark. `encoding`: a name of the Encoding standard, or `tcvn3`, `vni`,
 * `tcvn3-as-utf8`, `vni-as-utf8`. `encodings`: ways to read the letters, the best first; empty where there is no doubt.
 */
export type DecodedText = Readonly<{
  text: string;
  encoding: string;
  bom: boolean;
  encodings: readonly EncodingOption[];
  issues: readonly ImportIssue[];
}>;

type Decoding = Result<DecodedText, ImportIssue>;

const certain = (text: string, encoding: string, bom: boolean): Decoding =>
  ok({ text, encoding, bom, encodings: [], issues: [] });

/** Bytes that do not fit: where the first one stands, and whether they only lack the end of a letter. */
function undecodable(bytes: Uint8Array, file: string, encoding: string): ImportIssue {
  const { first, isCut } = utf8Faults(bytes);
  if (encoding !== 'utf-8') {
    const isOdd = encoding.startsWith('utf-16') && bytes.length % 2 === 1;
    return fileIssue('error', isOdd ? 'truncated_file' : 'not_utf8', file, encoding);
  }
  const code: IssueCode = isCut ? 'truncated_file' : 'not_utf8';
  return issueAt('error', code, { file, ...placeInBytes(bytes, first ?? 0) }, null, encoding);
}

/** What a person named. A byte-order mark still says how the bytes are to be read, a font's name only what the letters are. */
function decodeNamed(bytes: Uint8Array, file: string, named: string): Decoding {
  const mark = markedEncoding(bytes);
  const label = mark ?? byteEncodingOf(named) ?? unicodeEncoding(bytes) ?? 'utf-8';
  const text = decodeStrictly(bytes, label);
  if (text === null) return err(undecodable(bytes, file, canonicalName(label)));
  const letters = lettersOf(text, named);
  return certain(letters, letters === text && mark !== null ? mark : canonicalName(named), mark !== null);
}

function guessIssue(file: string, encoding: string, isSure: boolean): ImportIssue {
  const label = encodingLabel(encoding);
  return isSure && encoding === 'windows-1258'
    ? fileIssue('info', 'legacy_encoding', file, label)
    : fileIssue('warning', 'legacy_encoding_guess', file, label);
}

/** What the letters of a text are that is Unicode by its bytes. */
export type Letters = Pick<DecodedText, 'encoding' | 'encodings' | 'issues'>;

/**
 * Whether a Unicode text of an encoding is written in the letters of an old font: then `encoding` is the font's.
 * Issue: `legacy_encoding_guess`, also where the font would explain some words only and the text is left as it is.
 */
export function findLetters(text: string, encoding: string, file: string, vocabulary: Vocabulary): Letters {
  const { options, confidence } = rankFonts(text, encoding, vocabulary);
  const [best, second] = options;
  if (best === undefined || second === undefined) return { encoding, encodings: [], issues: [] };
  const doubted = confidence === 'none' ? second : best;
  return { encoding: best.encoding, encodings: options, issues: [guessIssue(file, doubted.encoding, false)] };
}

/** Letters of several bytes do not come about by chance in a code page: one for four bytes that do not fit is enough. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const { letters, faults } = utf8Faults(bytes);
  return letters > 0 && letters * 4 >= faults;
}

/** Bytes of a code page: the one that makes the most known words. Refused where none makes any, or where they are damaged UTF-8. */
function byCodePage(bytes: Uint8Array, file: string, vocabulary: Vocabulary): Decoding {
  const { options, confidence } = rankCodePages(bytes, vocabulary);
  const [best] = options;
  if (best === undefined || confidence === 'none' || isDamagedUtf8(bytes))
    return err(undecodable(bytes, file, 'utf-8'));
  const text = decodeStrictly(bytes, byteEncodingOf(best.encoding) ?? 'utf-8');
  if (text === null) return err(undecodable(bytes, file, best.encoding));
  return ok({
    text: lettersOf(text, best.encoding),
    encoding: best.encoding,
    bom: false,
    encodings: options,
    issues: [guessIssue(file, best.encoding, confidence === 'sure')],
  });
}

function decode(bytes: Uint8Array, file: string, named: string | null, vocabulary: Vocabulary): Decoding {
  if (named !== null) return decodeNamed(bytes, file, named);
  const declared = unicodeEncoding(bytes);
  const text = decodeStrictly(bytes, declared ?? 'utf-8');
  if (text === null)
    return declared === null ? byCodePage(bytes, file, vocabulary) : err(undecodable(bytes, file, declared));
  const letters = findLetters(text, declared ?? 'utf-8', file, vocabulary);
  return ok({ ...letters, text: lettersOf(text, letters.encoding), bom: markedEncoding(bytes) !== null });
}

/**
 * The text by the encoding that a person named, else by its byte-order mark, the NULs of UTF-16, strict UTF-8, or the
 * Vietnamese code page that makes the most known words. Nothing is replaced. Issues that refuse: `not_utf8`,
 * `truncated_file` (the rows behind the cut are missing, so none is taken), `empty_file`; others: `legacy_encoding`, `legacy_encoding_guess`.
 */
export function decodeBytes(bytes: Uint8Array, file: string, named: string | null, vocabulary: Vocabulary): Decoding {
  const decoded = decode(bytes, file, named, vocabulary);
  if (decoded.ok && decoded.value.text.trim() === '') return err(fileIssue('error', 'empty_file', file));
  return decoded;
}
