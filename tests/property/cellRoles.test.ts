import { NO_DECISIONS } from '#domain/decisions.ts';
import type { CellRole } from '#domain/sheetCells.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank } from '#ingest/cells/cellText.ts';
import { readFile } from '#ingest/readFile.ts';
import { bytesOf, smallCatalogue } from '../support/smallCatalogue.ts';

const heading = fc.constantFrom(
  'Tỉnh',
  'PAR INDEX 2023',
  'Hạng',
  'SIPAS 2023',
  'Năm',
  'Chỉ số',
  'STT',
  'Ghi chú',
  'Cột lạ',
  'Mục tiêu PAPI 2023',
  '2022',
  '',
);
const cell = fc.constantFrom(
  'Hà Nội',
  'Ninh Thuận',
  'Tân Lập Đông',
  'Cả nước',
  '89,64',
  '1.234',
  '88.15',
  '7',
  '64/63',
  'TOP 20',
  '19*',
  '#DIV/0!',
  '05-Thg12',
  '-',
  '2023',
  'PAPI',
  'ghi chú',
  '',
);
const title = fc.constantFrom('Kết quả PAR INDEX năm 2023', 'Kèm theo Quyết định 12/QĐ', 'Nguồn: giả lập', '');
const table = fc.record({
  titles: fc.array(title, { maxLength: 2 }),
  headings: fc.array(heading, { minLength: 2, maxLength: 5 }),
  rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 8 }),
  notes: fc.array(title, { maxLength: 2 }),
});

const textOf = ({
  titles,
  headings,
  rows,
  notes,
}: Readonly<{ titles: string[]; headings: string[]; rows: string[][]; notes: string[] }>) =>
  [...titles.map((text) => [text]), headings, ...rows, ...notes.map((text) => [text])]
    .map((cells) => cells.map((text) => `"${text}"`).join(';'))
    .join('\n');

const read = async (text: string) => {
  const { reading, window } = await readFile(bytesOf(text), 'f.csv', smallCatalogue, NO_DECISIONS);
  const { rows, roles } = window(1, 1000);
  const roleOf = (row: number, column: number | null): CellRole | undefined => roles[row - 1]?.[(column ?? 0) - 1];
  return { reading, rows, roles, roleOf };
};

type Read = Awaited<ReturnType<typeof read>>;

const expectOneRoleEach = ({ rows, roles }: Read): void =>
  expect(roles.map((row) => row.length)).toEqual(rows.map((row) => row.length));

const expectFiguresAreValues = ({ reading, roleOf }: Read): void => {
  for (const { source } of [...reading.observations, ...reading.goals])
    expect(['value', 'problem']).toContain(roleOf(source.row, source.column));
};

const expectDoubtsAreProblems = ({ reading, roleOf }: Read): void => {
  for (const { severity, code, row, column } of reading.issues) {
    const role = row === null || column === null ? undefined : roleOf(row, column);
    const isOfCell = severity !== 'info' && code !== 'duplicate_conflict'; // a dispute is between files, and may be settled
    if (isOfCell && role !== undefined) expect(role).toBe('problem');
  }
};

const expectBlankRowsAreBlank = ({ reading, rows }: Read): void => {
  for (const { row, why } of reading.ignored)
    if (why === 'blank') expect((rows[row - 1] ?? []).every((raw) => isBlank(raw))).toBe(true);
};

describe('any table', () => {
  it('loses no cell: each has one role, figures are values, doubts are problems, and what is called blank is', async () => {
    await fc.assert(
      fc.asyncProperty(table.map(textOf), async (text) => {
        const found = await read(text);
        expectOneRoleEach(found);
        expectFiguresAreValues(found);
        expectDoubtsAreProblems(found);
        expectBlankRowsAreBlank(found);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
