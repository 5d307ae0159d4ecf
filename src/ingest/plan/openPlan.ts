import type { Catalogue } from '#domain/dataset.ts';
import { fileIssue, type ImportIssue } from '#domain/issue.ts';
import { onDemand } from '#domain/onDemand.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { decodeBytes, type DecodedText } from '../bytes/decodeBytes.ts';
import { inspectBytes } from '../bytes/inspectBytes.ts';
import { sizeIssue } from '../bytes/limits.ts';
import { toVocabulary } from '../bytes/vocabulary.ts';
import { docxText, isDocx } from './docxText.ts';

/** The text of a plan's file, a form feed between pages where it has any, and what is to be said of how it was read. */
export type OpenedPlan = Readonly<{ text: string; issues: readonly ImportIssue[] }>;

/** The most letters of a plan that are read; the longest ones have some hundred pages. */
const LONGEST = 4_000_000;

/** Words of plans by which old code pages are told, with their marks. */
const WORDS =
  'Ủy ban nhân dân tỉnh thành phố kế hoạch cải cách hành chính năm chỉ số phấn đấu đạt tăng bậc điểm trở lên xếp hạng mục tiêu nhiệm vụ quyết định ' +
  'nghị quyết của về việc thực hiện và các cơ quan đơn vị người doanh nghiệp cộng hòa xã hội chủ nghĩa độc lập tự do hạnh phúc giai đoạn được với';

const planWords = onDemand(({ entities }: Catalogue) =>
  toVocabulary(
    entities.map(({ nameVi }) => nameVi),
    [WORDS],
  ),
);

const IS_TEXT: ReadonlySet<string> = new Set(['looks_like_html', 'looks_like_json']); // a plan may begin with any sign

function decoded(bytes: Uint8Array, file: string, catalogue: Catalogue): Result<OpenedPlan, ImportIssue> {
  const inspection = inspectBytes(bytes, file);
  if (inspection.kind === 'workbook') return err(fileIssue('error', 'document_other_kind', file, 'XLSX'));
  if (inspection.kind === 'refused' && !IS_TEXT.has(inspection.issue.code)) return err(ofPlan(inspection.issue));
  const text = decodeBytes(bytes, file, null, planWords(catalogue));
  if (!text.ok) return text;
  if (text.value.text.length > LONGEST) return err(fileIssue('error', 'file_too_large', file, String(bytes.length)));
  return ok({ text: text.value.text, issues: converted(text.value) ? text.value.issues : [] });
}

/** Whether letters were taken for those of an old code page; a scan has letters of any kind and is left as it is. */
const converted = ({ encoding }: DecodedText): boolean => !encoding.startsWith('utf-');

/** A refusal in words that fit a plan: other files than tables are asked for. */
const ofPlan = (issue: ImportIssue): ImportIssue =>
  issue.code === 'binary_file' || issue.code === 'looks_like_xls' ? { ...issue, code: 'document_other_kind' } : issue;

function fromDocx(bytes: Uint8Array, file: string): Result<OpenedPlan, ImportIssue> {
  const text = docxText(bytes);
  if (!text.ok) return err(fileIssue('error', text.error.code, file, text.error.detail));
  if (text.value.trim() === '') return err(fileIssue('error', 'empty_file', file));
  return ok({ text: text.value, issues: [] });
}

/** The text of a plan by the bytes of its file, whatever its name: text in any encoding of the import, or a text document. */
export function openPlan(bytes: Uint8Array, file: string, catalogue: Catalogue): Result<OpenedPlan, ImportIssue> {
  const large = sizeIssue(bytes.length, file);
  if (large !== null) return err(large);
  return bytes[0] === 0x50 && isDocx(bytes) ? fromDocx(bytes, file) : decoded(bytes, file, catalogue);
}
