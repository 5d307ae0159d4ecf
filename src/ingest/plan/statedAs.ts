import type { Period } from '#domain/period.ts';
import { type Block, blockWords } from './blocks.ts';
import type { FoundClause } from './clausesWithin.ts';
import { holds, longestEnd, phraseEnd } from './phrasesWithin.ts';
import type { PlanToken } from './planToken.ts';
import type { SentenceParts } from './sentenceParts.ts';

/** How a figure is stated: as a goal, in words of one or without; as a result; or as something else that is no goal. */
export type StatedAs = 'wanted' | 'stated' | 'reached' | 'other';

const WANTED = [
  'phan dau',
  'muc tieu',
  'chi tieu',
  'bao dam',
  'dam bao',
  'duy tri',
  'giu vung',
  'nang',
  'dua',
  'cai thien',
  'tro len',
  'toi thieu',
  'it nhat',
  'khong thap hon',
  'khong duoi',
  'den nam',
  'den het nam',
  'den cuoi nam',
  'yeu cau',
  'quyet tam',
  'nham',
  'huong toi',
  'hoan thanh',
  'phai',
  'vuon len',
  'lot vao',
  'tang cuong',
];
const REACHED = [
  'theo ket qua',
  'ket qua cong bo',
  'duoc cong bo',
  'vua cong bo',
  'cung ky',
  'ghi nhan',
  'thuc te',
  'cham diem dat',
  'ket qua dat duoc',
  'da dat',
  'da duoc',
  'da tang',
  'da tiep nhan',
  'tung dat',
  'truoc sap nhap',
  'truoc day',
  'tinh cao nhat',
  'tinh dung dau',
  'tinh dan dau',
  'trung binh dat',
  'trung binh ca nuoc dat',
  'hien nay',
  'hien dat',
  'hien dang',
];
const OTHER_BEFORE = [
  'chiem',
  'ho tro',
  'trong so',
  'chi cho',
  'trich',
  'muc thu',
  'lai suat',
  'thue suat',
  'giam',
  'mien',
  'toi da',
  'dieu chinh',
  'cat giam',
  'rut ngan',
  'so luong',
  'thang diem',
  'co cau',
];
const OPENS_RESULTS =
  /^(?:(?:danh gia|tinh hinh|tom tat|khai quat|nhung|mot so|cac)\s+)*(?:ket qua|thuc trang|tinh hinh|danh gia|ton tai|han che|boi canh|su can thiet)\b/;
const OPENS_GOALS = /\b(?:muc tieu|chi tieu|nhiem vu|phan dau|ke hoach nam|phuong huong|giai phap)\b/;
const NEAR = 4;

const isPast = (token: PlanToken): boolean =>
  token.raw === 'đã' || (token.text === 'da' && token.raw !== 'đa' && token.raw !== 'dạ');

/** Whether a block stands under a heading of results, and under no nearer one of goals. */
export function isUnderResults(block: Block): boolean {
  for (let above = block.parent; above !== null; above = above.parent) {
    const words = blockWords(above).replace(/^\W+/, '');
    if (OPENS_GOALS.test(words) && !OPENS_RESULTS.test(words)) return false;
    if (OPENS_RESULTS.test(words) && words.length < 160) return true;
  }
  return false;
}

/** The tokens before a clause back to the last comma or clause. */
function segmentBefore(clause: FoundClause, { sentence, clauses }: SentenceParts): readonly PlanToken[] {
  const before = clauses.findLast(({ to }) => to <= clause.from)?.to ?? 0;
  const comma = sentence.tokens.slice(0, clause.from).findLastIndex(({ text }) => text === ',' || text === ';');
  return sentence.tokens.slice(Math.max(before, comma + 1), clause.from);
}

const RESULTS_OF = [
  'ket qua cua',
  'ket qua nam',
  'ket qua danh gia nam',
  'ket qua xep hang nam',
  'ket qua cong bo',
  'ket qua dat duoc',
];

/** Whether results are spoken of, and not merely compared with: `so với kết quả của năm 2021`. */
const tellsResults = (lead: readonly PlanToken[]): boolean =>
  lead.some((_token, at) => longestEnd(lead, at, RESULTS_OF) !== null && lead[at - 1]?.text !== 'voi');

const startsWithResult = (tokens: readonly PlanToken[]): boolean => {
  const end = phraseEnd(tokens, 0, 'ket qua');
  const next = end === null ? null : tokens[end];
  return next != null && (next.text === ':' || next.text === 'nam' || next.text === 'thuc' || next.kind === 'number');
};

/** How a clause is stated, by its period, the words around it and the headings above it. `planYear`: of the plan; null: not known. */
export function statedAs(
  clause: FoundClause,
  parts: SentenceParts,
  due: Period | null,
  planYear: number | null,
): StatedAs {
  const { tokens } = parts.sentence;
  const segment = segmentBefore(clause, parts);
  if (due !== null && planYear !== null && due.year < planYear) return 'reached';
  if (holds(segment.slice(-NEAR), OTHER_BEFORE)) return 'other';
  const lead = tokens.slice(0, clause.from);
  const isWanted = holds(tokens, WANTED);
  const isTold = lead.some((token) => token.raw === 'đã') && !holds(lead, WANTED);
  if (isTold || segment.some((token, i) => isPast(token) && segment.length - i <= NEAR)) return 'reached';
  if (
    startsWithResult(tokens) ||
    tellsResults(lead) ||
    (holds(lead, REACHED) && !holds(lead, ['phan dau', 'muc tieu']))
  )
    return 'reached';
  if (isUnderResults(parts.sentence.block) && !holds(lead, ['phan dau', 'muc tieu', 'chi tieu'])) return 'reached';
  return isWanted ? 'wanted' : 'stated';
}
