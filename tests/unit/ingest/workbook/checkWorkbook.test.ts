import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '#ingest/workbook/checkWorkbook.ts';
import { handMade, textRows, workbookParts, zipped } from '../../../support/workbooks.ts';

const faultOf = (bytes: Uint8Array) => {
  const checked = checkWorkbook(bytes);
  return checked.ok ? null : checked.error;
};
const parts = workbookParts([{ name: 'A', rows: textRows([['Tỉnh'], ['Hà Nội']]) }]);
const honest = zipped(parts);
const SHEET = 'xl/worksheets/sheet1.xml';

/** The directory's entry of a part, to tell lies in: where it begins, as an offset of the ZIP. */
function directoryEntry(bytes: Uint8Array, name: string): number {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.lastIndexOf(name) - 46;
}
function withNumber(
  bytes: Uint8Array<ArrayBuffer>,
  at: number,
  value: number,
  length: 16 | 32,
): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  if (length === 16) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return copy;
}
/** Parts in a ZIP that are not compressed, so that they come in small pieces. */
const stored = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, part]) => [path, strToU8(part)])), { level: 0 });
const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024);
const far = (ref: string): Uint8Array => handMade([{ name: 'A', rows: `<row><c r="${ref}"><v>1</v></c></row>` }]);
const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`xl/media/${i}.txt`, '']));

describe(checkWorkbook, () => {
  it('lists the sheets of an honest workbook, and how far they reach', () => {
    expect(checkWorkbook(honest)).toEqual({
      ok: true,
      value: [{ name: 'A', isHidden: false, path: SHEET, index: 0, extent: { rows: 2, columns: 1, cells: 2 } }],
    });
  });

  it.each<[name: string, bytes: () => Uint8Array, code: string]>([
    ['many times its size in zeros', () => zipped({ ...parts, 'xl/media/a.bin': zeros(20) }), 'workbook_hostile'],
    [
      'more than 200 MB in parts',
      () => withNumber(honest, directoryEntry(honest, SHEET) + 24, 201 * 1024 * 1024, 32),
      'workbook_hostile',
    ],
    ['ten thousand parts', () => zipped({ ...parts, ...many }), 'workbook_hostile'],
    ['a cell in the last corner', () => far('XFD1048576'), 'workbook_hostile'],
    ['a cell beyond the last corner', () => far('ZZZZ1'), 'workbook_hostile'],
    ['a cell in the last row', () => far('A1048576'), 'workbook_hostile'],
    ['a path that leads out', () => zipped({ ...parts, '../../etc/passwd': 'x' }), 'workbook_hostile'],
    ['an absolute path', () => zipped({ ...parts, '/etc/passwd': 'x' }), 'workbook_hostile'],
    [
      'more rows than a table may have',
      () =>
        handMade([
          { name: 'A', rows: Array.from({ length: 200_001 }, (_, i) => `<row><c><v>${i}</v></c></row>`).join('') },
        ]),
      'too_many_rows',
    ],
    [
      'a mark without an end',
      () => stored({ ...parts, [SHEET]: `<row><c ${'x'.repeat(200_000)}` }),
      'workbook_hostile',
    ],
    ['a directory that is cut off', () => honest.subarray(0, -30), 'workbook_unreadable'],
    ['bytes that are cut off in the middle', () => honest.subarray(0, honest.length / 2), 'workbook_unreadable'],
    ['no bytes', () => new Uint8Array(), 'workbook_unreadable'],
    [
      'a part that is larger than declared',
      () => withNumber(honest, directoryEntry(honest, SHEET) + 24, 10, 32),
      'workbook_hostile',
    ],
    [
      'a part that is smaller than declared',
      () => withNumber(honest, directoryEntry(honest, SHEET) + 24, 9999, 32),
      'workbook_unreadable',
    ],
    [
      'a part that is encrypted',
      () => withNumber(honest, directoryEntry(honest, SHEET) + 8, 1, 16),
      'workbook_unreadable',
    ],
    [
      'a method that is not known',
      () => withNumber(honest, directoryEntry(honest, SHEET) + 10, 14, 16),
      'workbook_unreadable',
    ],
    [
      'a size of ZIP64',
      () => withNumber(honest, directoryEntry(honest, SHEET) + 24, 0xffffffff, 32),
      'workbook_hostile',
    ],
    [
      'a part that stands elsewhere',
      () => withNumber(honest, directoryEntry(honest, SHEET) + 42, 7, 32),
      'workbook_unreadable',
    ],
    ['no list of sheets', () => zipped({ ...parts, 'xl/workbook.xml': '<workbook/>' }), 'looks_like_xlsx'],
  ])('refuses %s', (_name, bytes, code) => {
    expect(faultOf(bytes())?.code).toBe(code);
  });

  it('leaves a workbook within a workbook closed', () => {
    const nested = zipSync({ 'bomb.zip': zipSync({ a: zeros(100) }) }, { level: 0 });
    expect(faultOf(zipped({ ...parts, 'xl/embeddings/a.xlsx': nested }))).toBeNull();
  });

  it('finds cells whatever the pieces that they come in', () => {
    const rows = Array.from(
      { length: 3000 },
      (_, i) => `<row r="${i + 1}"><c r="CV${i + 1}" s="1"><v>${i}</v></c></row>`,
    );
    const inPieces = stored({ ...parts, [SHEET]: `<sheetData>${rows.join('')}</sheetData>` });
    expect(checkWorkbook(inPieces)).toMatchObject({
      ok: true,
      value: [{ extent: { rows: 3000, columns: 100, cells: 3000 } }],
    });
  });

  it('never throws, whatever bytes were changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(honest.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        (changes) => {
          const bytes = honest.slice();
          for (const [at, value] of changes) bytes[at] = value;
          const checked = checkWorkbook(bytes);
          expect(checked.ok || checked.error.code.length > 0).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
