import type { Decisions } from '#domain/decisions.ts';
import type { ImportIssue } from '#domain/issue.ts';
import type { Result } from '#domain/result.ts';
import { inspectBytes } from '../bytes/inspectBytes.ts';
import { readSheet, type Sheet } from '../bytes/readSheet.ts';
import type { Vocabulary } from '../bytes/vocabulary.ts';

/**
 * A file of either kind as rows of raw cells: text by `readSheet`, a workbook by `readWorkbook`, which is loaded when the
 * first one comes. By its bytes, whatever its name: a workbook called `.csv` is read. Issues are those of these two.
 */
export async function openSheet(
  bytes: Uint8Array,
  file: string,
  decisions: Pick<Decisions, 'encoding' | 'sheet'>,
  vocabulary: Vocabulary,
): Promise<Result<Sheet, ImportIssue>> {
  if (inspectBytes(bytes, file).kind !== 'workbook') return readSheet(bytes, file, decisions.encoding, vocabulary);
  const { readWorkbook } = await import('./readWorkbook.ts');
  return readWorkbook(bytes, file, decisions, vocabulary);
}
