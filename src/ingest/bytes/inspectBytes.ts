import { fileIssue, issueAt, type ImportIssue } from '#domain/issue.ts';
import { startsWith, unicodeEncoding } from './byteOrder.ts';
import { sizeIssue } from './limits.ts';
import { placeInBytes } from './placeInBytes.ts';

/** What kind of file these bytes are. */
export type Inspection =
  | Readonly<{ kind: 'text' }>
  | Readonly<{ kind: 'workbook' }>
  | Readonly<{ kind: 'refused'; issue: ImportIssue }>;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0]; // an old workbook, or a new one behind a password

const BINARY: readonly (readonly [bytes: readonly number[], kind: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x47, 0x49, 0x46, 0x38], 'GIF'],
  [[0x1f, 0x8b], 'GZIP'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7Z'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR'],
  [[0x50, 0x4b, 0x05, 0x06], 'ZIP'],
];

/** What a ZIP is, by a folder that it holds; names stand uncompressed in its bytes. */
const IN_ZIP: readonly (readonly [folder: string, kind: string])[] = [
  ['xl/', 'XLSX'],
  ['word/', 'DOCX'],
  ['ppt/', 'PPTX'],
  ['mimetypeapplication/vnd.oasis', 'ODS/ODT'],
];

const latin = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

const LOOK = 65_536;

/** Looks at both ends of a ZIP: the names of its entries stand before each of them and once more at the end. */
function kindOfZip(bytes: Uint8Array): string {
  const ends = latin(bytes.subarray(0, LOOK)) + latin(bytes.subarray(Math.max(0, bytes.length - LOOK)));
  return IN_ZIP.find(([folder]) => ends.includes(folder))?.[1] ?? 'ZIP';
}

function markupIssue(bytes: Uint8Array, file: string): ImportIssue | null {
  const head = latin(bytes.subarray(0, 1024))
    .replaceAll('\0', '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .trimStart()
    .slice(0, 200)
    .toLowerCase();
  if (/^<(!doctype|html|\?xml|head|body|table|meta|!--)/.test(head)) return fileIssue('error', 'looks_like_html', file);
  return /^(\{\s*["}]|\[\s*["{[])/.test(head) ? fileIssue('error', 'looks_like_json', file) : null;
}

function nulIssue(bytes: Uint8Array, file: string): ImportIssue | null {
  const nul = unicodeEncoding(bytes)?.startsWith('utf-16') === true ? -1 : bytes.indexOf(0);
  return nul < 0 ? null : issueAt('error', 'nul_byte', { file, ...placeInBytes(bytes, nul) }, null);
}

function refusal(bytes: Uint8Array, file: string): ImportIssue | null {
  if (bytes.length === 0) return fileIssue('error', 'empty_file', file);
  const large = sizeIssue(bytes.length, file);
  if (large !== null) return large;
  if (startsWith(bytes, OLE)) return fileIssue('error', 'looks_like_xls', file, 'XLS');
  const kind = startsWith(bytes, ZIP) ? kindOfZip(bytes) : BINARY.find(([prefix]) => startsWith(bytes, prefix))?.[1];
  if (kind === 'XLSX') return null;
  if (kind !== undefined) return fileIssue('error', 'binary_file', file, kind);
  return markupIssue(bytes, file) ?? nulIssue(bytes, file);
}

/** Whether these bytes may be a table of text or a workbook, or why they can be neither: empty, too large, another kind of file, NUL bytes. */
export function inspectBytes(bytes: Uint8Array, file: string): Inspection {
  const issue = refusal(bytes, file);
  if (issue !== null) return { kind: 'refused', issue };
  return startsWith(bytes, ZIP) ? { kind: 'workbook' } : { kind: 'text' };
}
