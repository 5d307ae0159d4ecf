import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '#domain/decisions.ts';
import { readSheet } from '#ingest/bytes/readSheet.ts';
import { readPackageCatalogue } from '#ingest/published/readPackage.ts';
import { understandSheet } from '#ingest/understandSheet.ts';
import { folderFiles } from '../../../../src/cli/files.ts';
import { bytesOf } from '../../../support/smallCatalogue.ts';

const { catalogue } = readPackageCatalogue((await folderFiles('public/data')) ?? new Map());

function understood(lines: readonly string[]) {
  const sheet = readSheet(bytesOf(`${lines.join('\n')}\n`), 'f.csv');
  if (!sheet.ok) throw new Error(sheet.error.code);
  return understandSheet(sheet.value, catalogue, NO_DECISIONS);
}

/** What is read of each row: whose it is (by code), index, year, score and rank. */
const said = (lines: readonly string[]): readonly string[] =>
  understood(lines).observations.map(({ entity, indicator, period, score, rank }) => {
    const points = (score?.low ?? 0) / 1e6;
    return `${entity.split('@')[0]} ${indicator} ${period.year} ${points} ${rank?.place.low ?? '–'}`;
  });

const PCI = ['22 PCI 2023 71.25 1', '31 PCI 2023 70.34 3'];
const BOTH = ['22 PAR_INDEX 2023 92.18 1', '33 SIPAS 2023 90.3 2'];

describe('tables side by side', () => {
  it.each<[headings: string, row: string, figures: readonly string[]]>([
    ['Hạng;Tỉnh;Điểm;Hạng;Tỉnh;Điểm', '1;Quảng Ninh;71,25;3;Hải Phòng;70,34', PCI],
    ['Tỉnh;Điểm;Hạng;Tỉnh;Điểm;Hạng', 'Quảng Ninh;71,25;1;Hải Phòng;70,34;3', PCI],
    ['STT;Tỉnh;Điểm;Hạng;STT;Tỉnh;Điểm;Hạng', '5;Quảng Ninh;71,25;1;7;Hải Phòng;70,34;3', PCI],
    ['STT;Hạng;Tỉnh;Điểm;STT;Hạng;Tỉnh;Điểm', '5;1;Quảng Ninh;71,25;7;3;Hải Phòng;70,34', PCI],
    ['Hạng;Tỉnh;Điểm;;Hạng;Tỉnh;Điểm', '1;Quảng Ninh;71,25;;3;Hải Phòng;70,34', PCI],
    ['Tỉnh;Điểm;;Hạng;Tỉnh;Điểm', 'Quảng Ninh;71,25;;3;Hải Phòng;70,34', ['22 PCI 2023 71.25 –', PCI[1] ?? '']],
  ])('%s of one index', (headings, row, figures) => {
    expect(said(['PCI 2023', headings, row])).toEqual(figures);
  });

  it.each<[titles: string, headings: string, row: string]>([
    ['', 'Xếp hạng;Tỉnh;PAR INDEX 2023;Xếp hạng;Tỉnh;SIPAS 2023', '1;Quảng Ninh;92,18;2;Hưng Yên;90,3'],
    ['PAR INDEX 2023;;;SIPAS 2023;;', 'Hạng;Tỉnh;Điểm;Hạng;Tỉnh;Điểm', '1;Quảng Ninh;92,18;2;Hưng Yên;90,3'],
    ['PAR INDEX 2023;;;;SIPAS 2023;;', 'Hạng;Tỉnh;Điểm;;Hạng;Tỉnh;Điểm', '1;Quảng Ninh;92,18;;2;Hưng Yên;90,3'],
    ['PAR INDEX 2023;;;SIPAS 2023;;', 'Tỉnh;Điểm;Hạng;Tỉnh;Điểm;Hạng', 'Quảng Ninh;92,18;1;Hưng Yên;90,3;2'],
  ])('%s over %s', (titles, headings, row) => {
    expect(said([titles, headings, row])).toEqual(BOTH);
  });

  it('reads each rank with its own score where both tables name the same places', () => {
    const lines = ['Hạng;Tỉnh;PAR INDEX 2023;Hạng;Tỉnh;SIPAS 2023', '1;Quảng Ninh;92,18;2;Quảng Ninh;90,3'];
    expect(said(lines)).toEqual(['22 PAR_INDEX 2023 92.18 1', '22 SIPAS 2023 90.3 2']);
  });

  it.each<[why: string, title: string, headings: string, row: string]>([
    ['an order that differs', 'PCI 2023', 'Tỉnh;Điểm;Hạng;Tỉnh;Điểm', 'Quảng Ninh;71,25;1;Hải Phòng;70,34'],
    ['one rank for two', 'PCI 2023', 'Hạng;Tỉnh;Điểm;Tỉnh;Điểm', '1;Quảng Ninh;71,25;Hải Phòng;70,34'],
    ['an empty column elsewhere', 'PCI 2023', 'Hạng;Tỉnh;Điểm;Hạng;;Tỉnh;Điểm', '1;Quảng Ninh;71;1;;Hải Phòng;70'],
    [
      'a title not at the start',
      ';PAR INDEX 2023;;;SIPAS 2023;',
      'Hạng;Tỉnh;Điểm;Hạng;Tỉnh;Điểm',
      '1;Huế;92;2;Hà Nội;9',
    ],
    [
      'two years for one rank',
      '',
      'Hạng;Tỉnh;PCI 2022;PCI 2023;Hạng;Tỉnh;PCI 2022;PCI 2023',
      '1;Huế;71;72;3;Hà Nội;70;73',
    ],
  ])('refuses %s', (_why, title, headings, row) => {
    const { observations, issues } = understood([title, headings, row]);
    expect(observations).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['second_table']);
  });
});

describe('a column that says whether the figures are scores or ranks', () => {
  it.each<[name: string, lines: readonly string[], column: number]>([
    ['a long table', ['Tỉnh;Chỉ số;Năm;Tiêu chí;Giá trị', 'Hà Nội;PCI;2023;Hạng;3', 'Huế;PCI;2023;Hạng;4'], 4],
    ['both measures', ['Tỉnh;Chỉ số;Năm;Loại;Giá trị', 'Hà Nội;PCI;2023;Điểm;66,5', 'Huế;PCI;2023;Xếp hạng;4'], 4],
    ['years beside it', ['PCI', 'Tỉnh;Chỉ tiêu;2022;2023', 'Hà Nội;Điểm;66,5;67,1', 'Hà Nội;Hạng;3;4'], 2],
  ])('%s is refused', (_name, lines, column) => {
    const { observations, issues } = understood(lines);
    expect(observations).toEqual([]);
    expect(issues.map((issue) => [issue.severity, issue.code, issue.column])).toEqual([
      ['error', 'column_unknown', column],
    ]);
  });

  it('of scores alone is passed over', () => {
    expect(said(['Tỉnh;Chỉ số;Năm;Tiêu chí;Giá trị', 'Quảng Ninh;PCI;2023;Điểm;71,25'])).toEqual([
      '22 PCI 2023 71.25 –',
    ]);
  });
});
