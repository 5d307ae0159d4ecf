import { fold } from '#text/fold.ts';
import type { PlanLine } from './planLines.ts';

/** How an item of a plan is marked; the order of kinds within a plan is its own. */
export type MarkerKind = 'roman' | 'number' | 'numbers' | 'letter' | 'dash' | 'plus' | 'part';

/** A paragraph or an item of a plan: its lines, where its text begins behind the marker, and the item that it stands under. */
export type Block = Readonly<{
  lines: readonly PlanLine[];
  skip: number; // letters of the first line that are its marker
  marker: MarkerKind | null;
  isRow: boolean; // a row of a table
  parent: Block | null;
}>;

const MARKERS: readonly (readonly [MarkerKind, RegExp])[] = [
  ['part', /^\s*(?:phần|chương|mục|điều)\s+(?:[ivx]+|\d+)\b[.:]?\s*/iu],
  ['roman', /^\s*[IVX]{1,5}\s*[.)/]\s*/],
  ['numbers', /^\s*\d{1,2}(?:\.\d{1,2})+[.)]?\s+(?=\p{L})/u],
  ['number', /^\s*\d{1,2}[.)]\s+/],
  ['letter', /^\s*[a-zđ]\s?[).](?:\d[).])?\s+/],
  ['dash', /^\s*[-–—•*●▪]\s*(?=\S)/],
  ['plus', /^\s*[+o]\s+(?=\S)/],
];

const ENDS = /[.:;!?…]["”)\]]?\s*$|\.\/\.\s*$/;
const DOUBLE_SPACED = 0.6;
const FEW_LINES = 12;
const FEW_CAPITALS = 10; // letters of a heading; an abbreviation has fewer

const markerOf = (line: string): Readonly<{ kind: MarkerKind; length: number }> | null => {
  for (const [kind, pattern] of MARKERS) {
    const found = pattern.exec(line)?.[0];
    if (found !== undefined) return { kind, length: found.length };
  }
  return null;
};

const isBlank = (text: string): boolean => text.trim() === '';
/** Cells set off by bars or tabs. */
const isTableRow = (text: string): boolean => /\|.*\|/.test(text) || /\S\t+[^\t]*\S/.test(text);

/** A dash that goes on with the sentence: `2021\n- 2025`, `chính trị\n- xã hội`. */
function isInnerDash(line: string, before: string): boolean {
  const rest = line.replace(/^\s*[-–—]\s*/, '');
  return !ENDS.test(before) && (/^(?:19|20)\d\d\b/.test(rest) || /^\p{Ll}/u.test(rest)) && !/^100\b/.test(rest);
}

/** Whether nearly every line has a blank one behind it, so that blank lines part nothing. */
function isDoubleSpaced(lines: readonly PlanLine[]): boolean {
  const filled = lines.filter(({ text }) => !isBlank(text)).length;
  const apart = lines.filter(({ text }, i) => !isBlank(text) && isBlank(lines[i + 1]?.text ?? 'end')).length;
  return filled > FEW_LINES && apart / filled > DOUBLE_SPACED;
}

type Draft = { lines: PlanLine[]; skip: number; marker: MarkerKind | null; isRow: boolean };

/** Whether a line without a marker begins a paragraph: behind an end, a gap, or a heading in capitals. */
function beginsParagraph(line: PlanLine, draft: Draft | undefined, gap: number, doubleSpaced: boolean): boolean {
  const before = draft?.lines.at(-1)?.text ?? '';
  if (draft === undefined || draft.isRow || draft.lines.at(-1)?.isWhole === true) return true;
  if (gap > (doubleSpaced ? 1 : 0) && (ENDS.test(before) || !/^\s*\p{Ll}/u.test(line.text))) return true;
  const isCapital = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase();
  if (isCapital(before) !== isCapital(line.text) && !/^\s*\p{Ll}/u.test(line.text)) return /\p{L}{3}/u.test(before);
  return ENDS.test(before) && /^\s*["“(]?\p{Lu}/u.test(line.text) && !/[;,]\s*$/.test(before);
}

/** The marker of the item that a line begins; null where it is a row, or a dash within the sentence before. */
function beginningOf(line: PlanLine, draft: Draft | undefined, mayGoOn: boolean) {
  if (isTableRow(line.text)) return null;
  const last = draft?.lines.at(-1);
  const isInner = mayGoOn && last?.isWhole !== true && isInnerDash(line.text, last?.text ?? '');
  return isInner ? null : markerOf(line.text);
}

function drafts(lines: readonly PlanLine[]): readonly Draft[] {
  const doubleSpaced = isDoubleSpaced(lines);
  const found: Draft[] = [];
  let gap = 0;
  for (const line of lines) {
    if (isBlank(line.text)) {
      gap += 1;
      continue;
    }
    const draft = found.at(-1);
    const isRow = isTableRow(line.text);
    const marker = beginningOf(line, draft, gap === 0 || doubleSpaced);
    if (isRow || marker !== null || draft === undefined || beginsParagraph(line, draft, gap, doubleSpaced))
      found.push({ lines: [line], skip: marker?.length ?? 0, marker: marker?.kind ?? null, isRow });
    else draft.lines.push(line);
    gap = 0;
  }
  return found;
}

const isCapitals = ({ lines }: Pick<Block, 'lines'>): boolean =>
  lines.every(({ text }) => text === text.toUpperCase()) &&
  lines
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\P{Lu}/gu, '').length >= FEW_CAPITALS;

/** The items that stay open above a block without a marker: those in which a paragraph can stand, and headings in capitals. */
const staysOpen = (above: Block, block: Pick<Block, 'lines'>): boolean =>
  above.marker === null ? isCapitals(above) && !isCapitals(block) : above.marker !== 'dash' && above.marker !== 'plus';

/** Items by the ones they stand under: an item whose kind of marker has not been open yet is below the one before it. */
export function blocksOf(lines: readonly PlanLine[]): readonly Block[] {
  let open: readonly Block[] = [];
  return drafts(lines).map((draft) => {
    const level = open.findIndex(({ marker }) => marker === draft.marker);
    if (draft.marker !== null && level >= 0) open = open.slice(0, level);
    if (draft.marker === null && !draft.isRow) open = open.filter((above) => staysOpen(above, draft));
    const block: Block = { ...draft, parent: open.at(-1) ?? null };
    if (!draft.isRow && (draft.marker !== null || isHeading(block))) open = [...open, block];
    return block;
  });
}

/** The text of a block on one line, without its marker. */
export const blockText = ({ lines, skip }: Block): string =>
  lines
    .map(({ text }, i) => (i === 0 ? text.slice(skip) : text).trim())
    .join(' ')
    .replaceAll(/\s+/g, ' ');

/** The same folded, for looking for words. */
export const blockWords = (block: Block): string => fold(blockText(block));

/** Whether a block announces what stands below it: it ends with a colon, or is short and no sentence. */
export function isHeading(block: Block): boolean {
  const text = blockText(block);
  return text.endsWith(':') || (text.length < 120 && !/[.;]$/.test(text));
}
