import { fileIssue, type ImportIssue, type IssueCode } from '#domain/issue.ts';

/** The largest file that is read. */
const MAX_FILE_BYTES = 50 * 1024 * 1024;

type Signature = readonly [bytes: readonly number[], code: IssueCode, kind: string];

const SIGNATURES: readonly Signature[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'looks_like_xlsx', 'XLSX'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'looks_like_xls', 'XLS'],
  [[0x25, 0x50, 0x44, 0x46], 'binary_file', 'PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'binary_file', 'PNG'],
  [[0xff, 0xd8, 0xff], 'binary_file', 'JPEG'],
  [[0x1f, 0x8b], 'binary_file', 'GZIP'],
];

const startsWith = (bytes: Uint8Array, prefix: readonly number[]): boolean => prefix.every((b, i) => bytes[i] === b);

/** Whether the file begins with the byte-order mark of UTF-16, in either order. */
const isUtf16 = (bytes: Uint8Array): boolean => startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);

/** The first letters of a file, for telling markup from a table; good for any code page that contains ASCII. */
function firstLetters(bytes: Uint8Array): string {
  const start = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  return String.fromCharCode(...bytes.subarray(start, start + 200))
    .trimStart()
    .toLowerCase();
}

function markupIssue(bytes: Uint8Array, file: string): ImportIssue | null {
  const head = firstLetters(bytes);
  if (/^<(!doctype|html|\?xml|head|body|table)/.test(head)) return fileIssue('error', 'looks_like_html', file);
  if (/^(\{|\[)/.test(head)) return fileIssue('error', 'looks_like_json', file);
  return null;
}

/** Why these bytes cannot be a table of text: empty, too large, another kind of file, NUL bytes. Null when they may be one. */
export function inspectBytes(bytes: Uint8Array, file: string): ImportIssue | null {
  if (bytes.length === 0) return fileIssue('error', 'empty_file', file);
  if (bytes.length > MAX_FILE_BYTES) return fileIssue('error', 'file_too_large', file, String(bytes.length));
  const signature = SIGNATURES.find(([prefix]) => startsWith(bytes, prefix));
  if (signature !== undefined) return fileIssue('error', signature[1], file, signature[2]);
  if (isUtf16(bytes)) return null;
  return markupIssue(bytes, file) ?? (bytes.includes(0) ? fileIssue('error', 'nul_byte', file) : null);
}
