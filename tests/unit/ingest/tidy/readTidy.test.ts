import { type Decisions, NO_DECISIONS } from '#domain/decisions.ts';
import { describe, expect, it } from 'vitest';
import { observationsIn } from '#domain/observationTable.ts';
import { readFile } from '#ingest/readFile.ts';
import { readTidy } from '#ingest/tidy/readTidy.ts';
import { bytesOf, smallCatalogue } from '../../../support/smallCatalogue.ts';

const HEAD = 'indicator_code,component_code,entity_code,entity_name,period,score,rank,rank_of,status,note\n';
const HANOI = 'PAR_INDEX,,01,Hà Nội,2023,89.64,5,63,final,';
const DAKLAK = 'PAPI,D1,66,Đăk Lăk,2023,5.25,,,,giả lập';

const read = (bytes: Uint8Array<ArrayBuffer>, decisions: Decisions = NO_DECISIONS) =>
  readTidy(bytes, 'f.csv', smallCatalogue, decisions);
const readText = (text: string) => read(bytesOf(text));

describe(readTidy, () => {
  it('gives the figures with the cells that they came from', () => {
    const tidy = readText(`${HEAD}${HANOI}\n\n${DAKLAK}\n`);
    expect(tidy).toMatchObject({ rows: 4, decimal: '.', ignored: [{ row: 3, why: 'blank' }], issues: [] });
    expect(tidy === null ? [] : observationsIn(tidy.table)).toMatchObject([
      { entity: '01@', indicator: 'PAR_INDEX', component: null, decimals: 2, source: { row: 2, column: 6 } },
      { entity: '66@', indicator: 'PAPI', component: 'D1', rank: null, note: 'giả lập', source: { row: 4, column: 6 } },
    ]);
  });

  it.each<[name: string, text: string]>([
    ['a byte-order mark and CRLF', `\ufeff${HEAD}${HANOI}\n`.replaceAll('\n', '\r\n')],
    ['no newline at the end', `${HEAD}${HANOI}`],
    ['a quoted cell with a comma', `${HEAD}${HANOI}"a, b"\n`],
  ])('takes %s', (_name, text) => {
    expect(readText(text)?.table.size).toBe(1);
  });

  it.each<[name: string, text: string]>([
    ['a quote inside a quoted cell', `${HEAD}${HANOI}"a ""b"""\n`],
    ['text behind a closing quote', `${HEAD}${HANOI}"a" b\n`],
    ['a quote that never closes', `${HEAD}${HANOI}"a\n`],
    ['a quote inside a bare cell', `${HEAD}${HANOI}a"b\n`],
    ['a newline inside a cell', `${HEAD}${HANOI}"a\nb"\n`],
    ['another newline than before', `${HEAD}${HANOI}\r\n${DAKLAK}\n`],
    ['a row that is too short', `${HEAD}PAPI,D1,66\n`],
    ['a row that is too long', `${HEAD}${HANOI},x\n`],
    ['a row of spaces', `${HEAD}${HANOI}\n  \n`],
    ['an unknown heading', `Cột lạ,${HEAD}x,${HANOI}\n`],
    ['headings in Vietnamese', `Mã chỉ số,Mã tỉnh,Năm,Điểm\nPAPI,01,2023,40.5\n`],
    ['semicolons near the top', `${HEAD}${HANOI}a;b\n`],
    ['an unknown code', `${HEAD}PAPI,,99,Hà Nội,2023,40.5,,,,\n`],
    ['a name of somebody else', `${HEAD}PAPI,,01,Ninh Thuận,2023,40.5,,,,\n`],
    ['a name that nobody carries', `${HEAD}PAPI,,01,Hµ Néi,2023,40.5,,,,\n`],
    ['a mean', `${HEAD}PAPI,,00,Trung bình cả nước,2023,40.5,,,,\n`],
    ['an unknown component', `${HEAD}PAPI,D9,01,Hà Nội,2023,5.5,,,,\n`],
    ['a period in words', `${HEAD}PAPI,,01,Hà Nội,Năm 2023,40.5,,,,\n`],
    ['a decimal comma', `${HEAD}PAPI,,01,Hà Nội,2023,"40,5",,,,\n`],
    ['a sign', `${HEAD}PAPI,,01,Hà Nội,2023,-0,,,,\n`],
    ['a mark for no figure', `${HEAD}PAPI,,01,Hà Nội,2023,x,5,,,\n`],
    ['no figure at all', `${HEAD}PAPI,,01,Hà Nội,2023,,,,,\n`],
    ['a score beyond the scale', `${HEAD}PAPI,D1,01,Hà Nội,2023,10.01,,,,\n`],
    ['a share of a hundred points', `${HEAD}PAR_INDEX,,01,Hà Nội,2023,0.84,,,,\n`],
    ['a rank beyond the number ranked', `${HEAD}PAPI,,01,Hà Nội,2023,40.5,62,61,,\n`],
    ['a rank beyond those that were ranked', `${HEAD}PAPI,,01,Hà Nội,2023,40.5,62,,,\n`],
    ['an unknown status', `${HEAD}PAPI,,01,Hà Nội,2023,40.5,,,nháp,\n`],
    ['a figure that comes twice', `${HEAD}${HANOI}\n${HANOI}\n`],
    ['a letter that was lost', `${HEAD}${HANOI}t?nh\n`],
    ['headings alone', HEAD],
  ])('leaves %s to the general path', (_name, text) => {
    expect(readText(text)).toBeNull();
  });

  it('leaves bytes that are no UTF-8 to the general path', () => {
    const bytes = bytesOf(`${HEAD}${HANOI}a\n`);
    bytes[bytes.length - 2] = 0xff;
    expect(read(bytes)).toBeNull();
  });

  it('leaves a file that a person decided about to the general path', () => {
    const bytes = bytesOf(`${HEAD}${HANOI}\n`);
    expect(read(bytes, { ...NO_DECISIONS, decimal: ',' })).toBeNull();
    expect(read(bytes, { ...NO_DECISIONS, names: [{ raw: 'Hà Nội', entity: null }] })).toBeNull();
  });
});

describe(readFile, () => {
  const readText = (text: string) => readFile(bytesOf(text), 'f.csv', smallCatalogue, NO_DECISIONS);

  it('holds the table of a tidy file', async () => {
    const { reading } = await readText(`${HEAD}${HANOI}\n`);
    expect(reading.table.size).toBe(1);
  });

  it('holds the table of any other file', async () => {
    const { reading } = await readText(`Tỉnh,PAR INDEX 2023\nHà Nội,"89,64"\nNinh Thuận,"80,5"\n`);
    expect(observationsIn(reading.table).map(({ source }) => source)).toEqual([
      { file: 'f.csv', row: 2, column: 2 },
      { file: 'f.csv', row: 3, column: 2 },
    ]);
  });
});
