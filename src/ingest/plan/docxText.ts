import { err, ok, type Result } from '#domain/result.ts';
import { unpackEntry } from '../zip/unpackEntry.ts';
import { xmlText } from '../zip/xmlText.ts';
import { readZipDirectory } from '../zip/zipDirectory.ts';
import { documentFault, type DocumentFault } from './documentFault.ts';

const DOCUMENT = 'word/document.xml';
const LONGEST = 40 * 1024 * 1024; // letters of XML; a plan has some hundred thousand
const PIECES = /<(?<end>\/?)(?:\w+:)?(?<name>[A-Za-z]+)(?<rest>[^<>]*)>|(?<text>[^<]+)/g;

/** Lines of a document while its tags are passed over. Cells of a table stand between bars, one row a line. */
type Writer = {
  lines: string[];
  line: string;
  cells: string[] | null;
  depth: number;
  skips: number;
  inText: boolean;
  bullet: string;
};

function endParagraph(w: Writer): void {
  if (w.depth > 0) w.line += ' ';
  else {
    w.lines.push(w.line.trim() === '' ? '' : w.bullet + w.line.trimEnd());
    w.line = '';
  }
}

function endCell(w: Writer): void {
  if (w.depth !== 1) return;
  w.cells?.push(w.line.replaceAll(/[\s|]+/g, ' ').trim());
  w.line = '';
}

function endRow(w: Writer): void {
  if (w.depth !== 1) return;
  w.lines.push(`| ${(w.cells ?? []).join(' | ')} |`);
  w.cells = [];
}

/** What a tag does; `rest` is what stands in it behind its name. */
function onTag(w: Writer, name: string, isEnd: boolean, rest: string): void {
  const isEmpty = rest.endsWith('/');
  if (name === 'Fallback') w.skips += isEnd ? -1 : 1; // a second form of what has been said
  if (name === 't') w.inText = !isEnd && !isEmpty;
  if (name === 'tbl' && !isEnd) {
    w.depth += 1;
    if (w.depth === 1) w.cells = [];
  }
  if (name === 'tbl' && isEnd) w.depth = Math.max(0, w.depth - 1);
  if (name === 'tc' && isEnd) endCell(w);
  if (name === 'tr' && isEnd) endRow(w);
  if (name === 'tab' && !rest.includes('val=')) w.line += ' ';
  if (name === 'noBreakHyphen') w.line += '-';
  if (name === 'br' || name === 'cr') w.line += w.depth > 0 ? ' ' : /type="page"/.test(rest) ? '\f' : '\n';
  if (name === 'lastRenderedPageBreak' && w.depth === 0) w.line += '\f';
  if (name === 'ilvl') w.bullet = /val="0"/.test(rest) ? '- ' : '+ ';
  if (name === 'p' && (isEnd || isEmpty)) endParagraph(w);
  if (name === 'p' && !isEnd) w.bullet = '';
}

/** The text of the main part of a document: a paragraph a line, a form feed where a page began when it was last shown. */
function textOf(xml: string): string {
  const w: Writer = { lines: [], line: '', cells: null, depth: 0, skips: 0, inText: false, bullet: '' };
  for (const { groups } of xml.matchAll(PIECES)) {
    const { end, name, rest = '', text } = groups ?? {};
    if (name !== undefined) onTag(w, name, end === '/', rest);
    else if (w.inText && w.skips === 0 && text !== undefined) w.line += xmlText(text);
  }
  return [...w.lines, w.line].join('\u2029');
}

/** Whether an archive is a document of a word processor. */
export const isDocx = (bytes: Uint8Array): boolean => {
  const directory = readZipDirectory(bytes);
  return directory.ok && directory.value.some(({ name }) => name === DOCUMENT);
};

/** The text of a word processor's document; only its main part is unpacked. Faults: `document_hostile`, `document_unreadable`. */
export function docxText(bytes: Uint8Array): Result<string, DocumentFault> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return err(documentFault(directory.error));
  const entry = directory.value.find(({ name }) => name === DOCUMENT);
  if (entry === undefined) return err({ code: 'document_unreadable', detail: DOCUMENT });
  const decoder = new TextDecoder();
  let xml = '';
  const fault = unpackEntry<DocumentFault>(bytes, entry, (piece) => {
    xml += decoder.decode(piece, { stream: true });
    return xml.length > LONGEST ? { code: 'document_hostile', detail: DOCUMENT } : null;
  });
  if (fault !== null) return err('problem' in fault ? documentFault(fault) : fault);
  return ok(textOf(xml));
}
