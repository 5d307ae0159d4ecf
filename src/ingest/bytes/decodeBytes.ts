import { fileIssue, issueAt, type ImportIssue } from '#domain/issue.ts';
import { err, ok, type Result } from '#domain/result.ts';

/** The text of a file without its byte-order mark; `encoding` is the name that the Encoding standard uses. */
export type DecodedText = Readonly<{ text: string; encoding: string; bom: boolean }>;

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Whether `name` is an encoding that this machine can decode. */
export function isKnownEncoding(name: string): boolean {
  return decoderOf(name) !== null;
}

function decoderOf(name: string): TextDecoder | null {
  try {
    return new TextDecoder(name, { fatal: true });
  } catch (error) {
    if (error instanceof RangeError) return null; // an unknown label
    throw error;
  }
}

function decodeStrictly(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null; // a byte that this encoding does not have
    throw error;
  }
}

/** Says in which row the first byte stands that the encoding does not have, for encodings that keep ASCII. */
function undecodable(bytes: Uint8Array, file: string, encoding: string): ImportIssue {
  const decoder = decoderOf(encoding);
  if (decoder === null || encoding.startsWith('utf-16')) return fileIssue('error', 'not_utf8', file, encoding);
  let row = 1;
  for (let from = 0; from < bytes.length; row += 1) {
    const end = bytes.indexOf(10, from) + 1 || bytes.length;
    if (decodeStrictly(decoder, bytes.subarray(from, end)) === null) break;
    from = end;
  }
  return issueAt('error', 'not_utf8', { file, row, column: null }, null, encoding);
}

/**
 * The text by its byte-order mark, else by the encoding that the user named, else as strict UTF-8.
 * Bytes that do not fit are the issue `not_utf8`: nothing is replaced and nothing is guessed.
 */
export function decodeBytes(bytes: Uint8Array, file: string, named: string | null): Result<DecodedText, ImportIssue> {
  const mark = MARKS.find(([, prefix]) => prefix.every((b, i) => bytes[i] === b));
  const encoding = mark?.[0] ?? named ?? 'utf-8';
  const decoder = decoderOf(encoding);
  const text = decoder === null ? null : decodeStrictly(decoder, bytes);
  if (decoder === null || text === null) return err(undecodable(bytes, file, encoding));
  if (text.trim() === '') return err(fileIssue('error', 'empty_file', file));
  return ok({ text, encoding: decoder.encoding, bom: mark !== undefined });
}
