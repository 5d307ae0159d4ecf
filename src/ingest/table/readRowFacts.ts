import { issueAt, type ImportIssue } from '#domain/issue.ts';
import type { RankBasis, Status } from '#domain/observation.ts';
import { wordKey } from '../cells/cellText.ts';
import type { RowFacts } from './figureReading.ts';
import { cellAt, type Mapping } from './mapping.ts';
import { remarkReader } from './rowRemarks.ts';
import { remembered } from '../cells/remembered.ts';
import type { Row } from '../bytes/toRows.ts';

const STATUSES: ReadonlyMap<string, Status> = new Map([
  ['', 'final'],
  ['final', 'final'],
  ['chinhthuc', 'final'],
  ['provisional', 'provisional'],
  ['tucham', 'provisional'],
  ['tudanhgia', 'provisional'],
  ['sobo', 'provisional'],
  ['tamtinh', 'provisional'],
]);

const BASES: ReadonlyMap<string, RankBasis> = new Map([
  ['', 'published'],
  ['published', 'published'],
  ['congbo', 'published'],
  ['derived', 'derived'],
  ['tinhra', 'derived'],
]);

/** The status that a cell names, blank is final; null where it is none of the known words. */
export const readStatus = (text: string): Status | null => STATUSES.get(wordKey(text)) ?? null;
/** The rank basis that a cell names, blank is published; null where it is none of the known words. */
export const readBasis = (text: string): RankBasis | null => BASES.get(wordKey(text)) ?? null;

const textOrNull = (text: string): string | null => (text === '' ? null : text);

/**
 * A reader of the words that go with all figures of a row: status (blank is final), rank basis (blank is published),
 * source and note. Null, with `option_unknown` reported, where a word is none of the known ones, or says that the row
 * states goals: the row is not used. A note such as `sơ bộ` makes it provisional.
 */
export function rowFactsReader(mapping: Mapping, file: string, report: (issue: ImportIssue) => void) {
  const statusOf = remembered(readStatus);
  const basisOf = remembered(readBasis);
  const remarkOf = remarkReader(mapping);
  const unknown = (row: number, column: number | null, raw: string, options: string): void =>
    report(
      issueAt('error', 'option_unknown', { file, row, column: column === null ? null : column + 1 }, raw, options),
    );
  return (cells: Row, row: number): RowFacts | null => {
    const status = statusOf(cellAt(cells, mapping.status));
    const basis = basisOf(cellAt(cells, mapping.rankBasis));
    if (status === null) unknown(row, mapping.status, cellAt(cells, mapping.status), 'final, provisional');
    if (basis === null) unknown(row, mapping.rankBasis, cellAt(cells, mapping.rankBasis), 'published, derived');
    const remark = remarkOf(cells);
    if (remark?.says === 'goals') unknown(row, remark.column, cellAt(cells, remark.column), 'Thực hiện, Kết quả');
    if (status === null || basis === null || remark?.says === 'goals') return null;
    const sourceUrl = textOrNull(cellAt(cells, mapping.sourceUrl));
    const isProvisional = mapping.status === null && remark !== null;
    return {
      status: isProvisional ? 'provisional' : status,
      basis,
      sourceUrl,
      note: textOrNull(cellAt(cells, mapping.note)),
    };
  };
}
