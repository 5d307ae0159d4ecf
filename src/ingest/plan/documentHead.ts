import { fold } from '#text/fold.ts';
import { readDate } from '../cells/readDate.ts';
import type { PlanLine } from './planLines.ts';
import { yearPeriod, type Period } from '#domain/period.ts';

/** What the head of a plan says of itself; null what it does not say. `period`: what the plan is for; `asked`: what cannot be trusted. */
export type DocumentHead = Readonly<{
  kind: string | null; // Kế hoạch, Quyết định, …
  number: string | null;
  issuedOn: string | null; // ISO date
  issuer: string | null;
  title: string | null;
  start: Period | null;
  due: Period | null;
  asked: readonly string[]; // texts of the head that a scan may have spoilt
}>;

const HEAD_LINES = 60;
const LONGEST_TITLE = 6;
const KINDS: readonly (readonly [folded: string, kind: string])[] = [
  ['ke hoach', 'Kế hoạch'],
  ['chuong trinh hanh dong', 'Chương trình hành động'],
  ['chuong trinh', 'Chương trình'],
  ['quyet dinh', 'Quyết định'],
  ['nghi quyet', 'Nghị quyết'],
  ['chi thi', 'Chỉ thị'],
  ['de an', 'Đề án'],
  ['cong van', 'Công văn'],
  ['thong bao', 'Thông báo'],
];
const NUMBER =
  /(?:^|\s)(?:s[^\s\d]{0,2}|s6)\s*[:.]?\s*(\d{1,5}\s*[/-]\s*[\p{L}\d][\p{L}\d/-]*|\d{1,5}\s+\p{Lu}{2,}[/-][\p{L}\d/-]+)/iu;
const DATE = /ng[^\s\d]{1,3}\s+(\S{1,2})\s+th[^\s\d]{1,4}\s+(\S{1,2})\s+n[^\s\d]{1,3}\s+([^\s,.;]{4})/iu;
const ISSUER = /(?:uy ban nhan dan|ubnd|so|tinh uy|hoi dong nhan dan|hdnd|ban chi dao|van phong|chu tich)\b/;

/** `gap`: how many blank lines stand before it. */
type Line = Readonly<{ raw: string; words: string; gap: number }>;

function linesOfHead(lines: readonly PlanLine[]): readonly Line[] {
  let gap = 0;
  const filled: Line[] = [];
  for (const { text } of lines) {
    if (filled.length >= HEAD_LINES) break;
    if (text.trim() !== '') filled.push({ raw: text.trim(), words: fold(text), gap });
    gap = text.trim() === '' ? gap + 1 : 0;
  }
  return filled;
}

/** The left of two columns, which the state's motto stands beside. */
const leftColumn = (raw: string): string =>
  raw.split(/\s{2,}|(?=C[OỘ]NG H[OÒ][AÀ]|Đ[oộ]c l[aậ]p|\b[ĐDP][oộ]c )/u)[0]?.trim() ?? raw;

const isCapitals = (raw: string): boolean => /\p{Lu}{2}/u.test(raw) && raw === raw.toUpperCase();

/** Whether a line ends the title: a new paragraph of the preamble. */
const endsTitle = ({ words }: Line): boolean =>
  /^(?:can ctr|can cu|thuc hien|trien khai|tiep tuc|phan|i\.|1\.|nham|de |uy ban nhan dan tinh ban hanh|ngay |-{3,}|_{3,}|so:)/.test(
    words,
  ) ||
  /^(?:cian|c[ai]n) /.test(words) ||
  /;\s*$/.test(words);

/** Whether a title that has named its year is over: the next line begins with a capital. */
const isNewSentence = (title: readonly string[], { raw }: Line): boolean =>
  /n[aă]m (?:19|20)\d\d$/u.test(title.at(-1) ?? '') && /^\p{Lu}\p{Ll}/u.test(raw);

function titleOf(lines: readonly Line[], from: number): string | null {
  const title: string[] = [];
  const usual = lines[from]?.gap ?? 0;
  for (const line of lines.slice(from, from + LONGEST_TITLE)) {
    if (title.length > 0 && (endsTitle(line) || line.gap > usual || isNewSentence(title, line))) break;
    if (/^(?:can cu|can ctr) /.test(line.words) || line.raw.length > 160) break;
    title.push(line.raw);
    if (/[.:]$/.test(line.raw)) break;
  }
  const text = title
    .join(' ')
    .replaceAll(/\s*[-_*]{3,}\s*/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return text === '' ? null : text;
}

/** The line that names the kind of document and nothing else, and that kind; a number may stand in it: `KẾ HOẠCH SỐ 12`. */
function kindOf(lines: readonly Line[]): { at: number; kind: string } | null {
  for (const [at, { words, raw }] of lines.entries()) {
    const kind = KINDS.find(([folded]) => words === folded || (words.startsWith(`${folded} `) && isCapitals(raw)));
    if (kind !== undefined) return { at, kind: kind[1] };
  }
  return null;
}

const YEARS = /(?:giai doan|thoi ky|nhiem ky)\s+((?:19|20)\d\d)\s*(?:-|–|den)\s*((?:19|20)\d\d)/;
const YEAR = /nam\s+((?:19|20)\d\d)\b/;

function periodsOf(title: string | null, issuedOn: string | null): Pick<DocumentHead, 'start' | 'due'> {
  const words = fold(title ?? '');
  const year = YEAR.exec(words)?.[1];
  const span = YEARS.exec(words);
  if (span !== null && (year === undefined || words.indexOf(year) > span.index))
    return { start: yearPeriod(Number(span[1])), due: yearPeriod(Number(span[2])) };
  if (year !== undefined) return { start: yearPeriod(Number(year)), due: yearPeriod(Number(year)) };
  const issued = issuedOn === null ? null : yearPeriod(Number(issuedOn.slice(0, 4)));
  return { start: issued, due: issued };
}

const PLAIN_NUMBER = /^\d{1,5}[/-](?:KH|QĐ|QD|NQ|CT|CTR|CTr|ĐA|TB|BC|CV)[-/]\p{L}+/u;

function issuerOf(lines: readonly Line[]): string | null {
  const top = lines
    .slice(0, 6)
    .map(({ raw }) => leftColumn(raw))
    .filter((raw) => isCapitals(raw) && ISSUER.test(fold(raw)));
  const second = lines
    .slice(0, 6)
    .map(({ raw }) => leftColumn(raw))
    .find((raw) => /^TỈNH |^THÀNH PHỐ |^TINH /.test(raw));
  const [first] = top.toReversed();
  if (first === undefined) return null;
  return /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|UY BAN NHAN DAN)$/.test(first) && second !== undefined
    ? `${first} ${second}`
    : first;
}

/** Reads what a plan's first lines say of the document. `issued`: the day that somebody gave, which counts for more. */
export function readDocumentHead(body: readonly PlanLine[], issued: string | null): DocumentHead {
  const lines = linesOfHead(body);
  const found = kindOf(lines);
  const above = lines.slice(0, found === null ? 12 : found.at + 1);
  const number =
    above
      .map(({ raw }) => NUMBER.exec(raw)?.[1])
      .find((each) => each !== undefined)
      ?.replaceAll(/\s*([/-])\s*/g, '$1') ?? null;
  const date = above.map(({ raw }) => DATE.exec(raw)).find((each) => each !== null) ?? null;
  const stated = date === null ? null : readDate(`${date[1]}/${date[2]}/${date[3]}`);
  const title = found === null ? null : titleOf(lines, found.at + 1);
  const issuedOn = issued ?? stated;
  const unread = [
    number !== null && !PLAIN_NUMBER.test(number) ? number : null,
    date !== null && stated === null ? date[0] : null,
  ];
  const asked = unread.filter((each) => each !== null);
  return {
    kind: found?.kind ?? null,
    number,
    issuedOn,
    issuer: issuerOf(lines),
    title,
    asked,
    ...periodsOf(title, issuedOn),
  };
}

const dayText = (iso: string): string => iso.split('-').toReversed().join('/');

/** The document in one line, as goals name it: kind, number, date, title. Empty where the text names none. */
export function documentName({ kind, number, issuedOn, issuer, title }: DocumentHead): string {
  const parts = [
    kind,
    number === null ? null : `số ${number}`,
    number === null || issuedOn === null ? null : `ngày ${dayText(issuedOn)}`,
    issuer === null ? null : `của ${issuer}`,
    title,
  ];
  return parts.filter((part) => part !== null).join(' ');
}
