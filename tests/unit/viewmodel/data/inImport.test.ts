import { describe, expect, it } from 'vitest';
import type { Dispute } from '#domain/disputes.ts';
import { fixedOf } from '#domain/fixed.ts';
import { exactly, toEntityId, toIndicatorId } from '#domain/ids.ts';
import { issueAt } from '#domain/issue.ts';
import type { Observation } from '#domain/observation.ts';
import { yearPeriod } from '#domain/period.ts';
import { inImport } from '#viewmodel/data/inImport.ts';
import { sheetView } from '#viewmodel/data/sheetView.ts';
import { aReviewed } from '../../../support/reviewedFile.ts';

const at = (file: string, row: number) => ({ file, row, column: 2 });
const figure = (file: string, row: number): Observation => ({
  indicator: toIndicatorId('PAR_INDEX'),
  component: null,
  entity: toEntityId('01', null),
  period: yearPeriod(2022),
  score: exactly(fixedOf(80 + row)),
  decimals: 2,
  rank: null,
  group: null,
  status: 'final',
  sourceUrl: null,
  note: null,
  source: at(file, row),
});
const dispute = (isSettled: boolean): Dispute => ({
  candidates: [figure('kq.csv', 2), figure('kq.csv', 3)],
  isSettled,
});
const conflict = issueAt('error', 'duplicate_conflict', at('kq.csv', 3), null, 'kq.csv:2:2');
const unread = issueAt('error', 'not_a_number', at('kq.csv', 4), 'abc');
const settled = issueAt('info', 'duplicate_settled', at('kq.csv', 2), null, 'kq.csv:3:2');
const file = aReviewed({ issues: [conflict, unread], rows: 4, columns: 2 });

describe(inImport, () => {
  it('asks which figure is right, in each file that has one of them', () => {
    const between = { disputes: [dispute(false)], issues: [] };
    expect(inImport(file, between)).toMatchObject({ questions: [{ kind: 'figure' }], issues: [conflict, unread] });
    expect(inImport(aReviewed({ file: 'khac.csv' }), between).questions).toEqual([]);
  });

  it('has no problem and no question of what was settled, and says what is not used', () => {
    const { questions, issues } = inImport(file, { disputes: [dispute(true)], issues: [settled] });
    expect([questions, issues]).toEqual([[], [unread, settled]]);
  });

  it('takes what is wrong between the files to the file it names', () => {
    const between = { disputes: [], issues: [settled] };
    expect(inImport(aReviewed({ file: 'khac.csv' }), between).issues).toEqual([]);
  });

  it('marks a cell in the sheet while it is disputed, and no more once that is settled', () => {
    const rows = { from: 3, rows: [['Hà Nội', '83,00']], roles: [['name', 'value'] as const] };
    const roleOf = (isSettled: boolean) =>
      sheetView(inImport(file, { disputes: [dispute(isSettled)], issues: [] }), rows, 1, 'vi').rows[0]?.cells[1]?.role;
    expect([roleOf(false), roleOf(true)]).toEqual(['problem', 'value']);
  });
});
