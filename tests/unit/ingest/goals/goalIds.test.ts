import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '#domain/decisions.ts';
import { goalContradictions } from '#ingest/goals/goalContradictions.ts';
import { withIds } from '#ingest/goals/goalIds.ts';
import { readFile } from '#ingest/readFile.ts';
import { bytesOf, smallCatalogue } from '../../../support/smallCatalogue.ts';

const HEAD = 'Mã mục tiêu;Tỉnh;Chỉ số;Năm;Mục tiêu\n';

async function readGoals(file: string, ...rows: readonly string[]) {
  const { reading } = await readFile(bytesOf(`${HEAD}${rows.join('\n')}\n`), file, smallCatalogue, NO_DECISIONS);
  return { ids: reading.goals.map(({ id }) => id), issues: reading.issues.map(({ code, row }) => `${code} ${row}`) };
}

describe(withIds, () => {
  it.each<[name: string, rows: readonly string[], ids: readonly string[]]>([
    ['a goal by what it is about', [';Hà Nội;PAPI;2024;đạt 41 điểm'], ['muc-tieu-01@-PAPI-2024']],
    [
      'goals of two provinces apart',
      [';Hà Nội;PAPI;2024;đạt 41 điểm', ';Đắk Lắk;PAPI;2024;đạt 41 điểm'],
      ['muc-tieu-01@-PAPI-2024', 'muc-tieu-66@-PAPI-2024'],
    ],
    [
      'two goals about the same by number',
      [';Hà Nội;PAPI;2024;đạt 41 điểm', ';Hà Nội;PAPI;2024;TOP 10'],
      ['muc-tieu-01@-PAPI-2024', 'muc-tieu-01@-PAPI-2024-2'],
    ],
    [
      'a goal that is said twice once',
      [';Hà Nội;PAPI;2024;đạt 41 điểm', ';Hà Nội;PAPI;2024;đạt 41 điểm'],
      ['muc-tieu-01@-PAPI-2024'],
    ],
    ['a goal with an id by that', ['HN-1;Hà Nội;PAPI;2024;đạt 41 điểm'], ['HN-1']],
  ])('names %s', async (_name, rows, ids) => {
    expect((await readGoals('x/muc-tieu.csv', ...rows)).ids).toEqual(ids);
    expect((await readGoals('y/muc-tieu.csv', ...rows)).ids).toEqual(ids);
  });
});

describe(goalContradictions, () => {
  it.each<[rows: readonly string[], issues: readonly string[]]>([
    [
      [';Hà Nội;PAPI;2024;đạt 41 điểm', ';Hà Nội;PAPI;2024;đạt 43 điểm'],
      ['duplicate_conflict 2', 'duplicate_conflict 3'],
    ],
    [[';Hà Nội;PAPI;2024;đạt 41 điểm', ';Hà Nội;PAPI;2024;TOP 10'], []],
    [[';Hà Nội;PAPI;2024;đạt 41 điểm', ';Hà Nội;PAPI;2025;đạt 43 điểm'], []],
    [[';Hà Nội;PAPI;2024;đạt 41 điểm', ';Đắk Lắk;PAPI;2024;đạt 43 điểm'], []],
  ])('%j', async (rows, issues) => {
    expect((await readGoals('f.csv', ...rows)).issues).toEqual(issues);
  });
});
