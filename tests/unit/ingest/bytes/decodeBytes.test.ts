import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '#ingest/bytes/decodeBytes.ts';
import { isKnownEncoding } from '#ingest/bytes/encodings.ts';
import { readSheet } from '#ingest/bytes/readSheet.ts';
import { knownWords } from '#ingest/names/knownWords.ts';
import { readPackageCatalogue } from '#ingest/published/readPackage.ts';
import { folderFiles } from '../../../../src/cli/files.ts';
import { encoded, encoders, VIETNAMESE } from '../../../support/vietnameseBytes.ts';

const { catalogue } = readPackageCatalogue((await folderFiles('public/data')) ?? new Map());
const words = knownWords(catalogue);
const provinces = [
  ...new Set(catalogue.entities.filter(({ level }) => level === 'province').map(({ nameVi }) => nameVi)),
];
const NAMES = Object.keys(encoders);
const small = (encoding: string, text: string): string => (encoding.startsWith('tcvn3') ? text.toLowerCase() : text);

const decoded = (bytes: Uint8Array, named: string | null = null) => {
  const found = decodeBytes(bytes, 'f.csv', named, words);
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
};
const table = (names: readonly string[]): string =>
  ['Tỉnh;Điểm;Hạng', ...names.map((name, i) => `${name};8${i},64;${i + 1}`)].join('\r\n');

describe(decodeBytes, () => {
  it('is asked about all provinces there ever were', () => {
    expect(provinces.length).toBeGreaterThanOrEqual(63);
  });

  it.each(NAMES)('reads every Vietnamese letter of %s, where it is named', (encoding) => {
    const text = [...VIETNAMESE].map((letter) => `b${letter}t`).join(' ');
    expect(small(encoding, decoded(encoded(text, encoding), encoding).text)).toBe(small(encoding, text));
  });

  it.each(NAMES)('reads the names of all provinces of %s, without being told', (encoding) => {
    const text = table(provinces);
    const found = decoded(encoded(text, encoding));
    expect(found.encoding).toBe(encoding);
    expect(small(encoding, found.text)).toBe(small(encoding, text));
  });

  it.each(NAMES.flatMap((encoding) => [3, 5, 20, 63].map((rows) => [encoding, rows] as const)))(
    'tells %s in a table of %i rows',
    (encoding, rows) => {
      fc.assert(
        fc.property(fc.shuffledSubarray(provinces, { minLength: rows, maxLength: rows }), (names) => {
          const text = table(names);
          const found = decoded(encoded(text, encoding));
          expect(small(encoding, found.text)).toBe(small(encoding, text));
          expect(found.encoding).toBe(encoding);
        }),
        { numRuns: 50 },
      );
    },
  );

  it.each(['Ghi chú: đã họp với sở', 'Bé, mấy, ngã', 'hoà, thuỷ', 'café, Besançon', 'Tổng hợp'])(
    'leaves a Unicode text with known names as it is, whatever stands beside them: %s',
    (note) => {
      fc.assert(
        fc.property(fc.shuffledSubarray(provinces, { minLength: 1 }), (names) => {
          const text = table(names.map((name) => `${name};${note}`));
          expect(decoded(encoded(text, 'utf-8'))).toMatchObject({ text, encoding: 'utf-8' });
        }),
        { numRuns: 50 },
      );
    },
  );

  it.each([
    ['windows-1258', 'info', 'legacy_encoding', 'Windows-1258'],
    ['tcvn3', 'warning', 'legacy_encoding_guess', 'TCVN3 (ABC)'],
    ['vni-as-utf8', 'warning', 'legacy_encoding_guess', 'VNI'],
  ])('says of %s what was done', (encoding, severity, code, detail) => {
    const { issues, encodings } = decoded(encoded(table(['Hà Nội', 'Hải Phòng']), encoding));
    expect(issues).toMatchObject([{ severity, code, detail, row: null }]);
    expect(encodings[0]).toMatchObject({ encoding, sample: 'Tỉnh;Điểm;Hạng', known: 7 });
  });

  it('leaves a text that is Unicode in one part and an old font in another, and asks', () => {
    const text = `${table(['Hà Nội'])}\r\nHaûi Phoøng;1,5;2\r\nQuaûng Ninh;1,5;3\r\nCaàn Thô;1;4\r\nÑoàng Nai;1;5\r\nBaéc Giang;2;6`;
    const { encoding, issues, text: read } = decoded(encoded(text, 'utf-8'));
    expect({ encoding, read }).toEqual({ encoding: 'utf-8', read: text });
    expect(issues).toMatchObject([{ severity: 'warning', code: 'legacy_encoding_guess', detail: 'VNI' }]);
  });

  it.each<[name: string, bytes: readonly number[], code: string, row: number, column: number]>([
    ['a stray byte', [...encoded('Tỉnh;A\nHà Nội;1;x', 'utf-8'), 0xe0, 0x3b], 'not_utf8', 2, 3],
    ['a stray byte in the middle of UTF-8', [0xc3, 0xa0, 0x3b, 0xff, 0x3b, 0xc3, 0xa0], 'not_utf8', 1, 2],
    ['an end within a letter', [...encoded('Tỉnh;A\nHà Nội;1\nĐà N', 'utf-8'), 0xe1, 0xba], 'truncated_file', 3, 1],
    ['a code page without any known word', [0x54, 0xe9, 0x2c, 0xe8, 0x2c, 0x31], 'not_utf8', 1, 1],
  ])('refuses %s, and says where', (_name, bytes, code, row, column) => {
    const found = decodeBytes(Uint8Array.from(bytes), 'f.csv', null, words);
    expect(found).toMatchObject({ ok: false, error: { code, row, column, severity: 'error' } });
  });

  it('lets a name decide against the bytes, and a byte-order mark against a name', () => {
    const bytes = encoded(table(['Hà Nội']), 'vni');
    expect(decoded(bytes, 'tcvn3').encoding).toBe('tcvn3');
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...encoded('Tỉnh', 'utf-8')]);
    expect(decoded(marked, 'windows-1258')).toMatchObject({ text: 'Tỉnh', encoding: 'utf-8', bom: true });
    const font = Uint8Array.from([0xef, 0xbb, 0xbf, ...encoded('Tỉnh', 'vni-as-utf8')]);
    expect(decoded(font, 'vni-as-utf8')).toMatchObject({ text: 'Tỉnh', encoding: 'vni-as-utf8', bom: true });
  });

  it('knows its own encodings and those of the standard', () => {
    expect([...NAMES, 'latin1', 'utf8', 'UTF-16'].filter((name) => !isKnownEncoding(name))).toEqual([]);
    expect(isKnownEncoding('klingon')).toBe(false);
  });
});

describe('letters lost to question marks', () => {
  const issueOf = (text: string) => {
    const sheet = readSheet(encoded(text, 'utf-8'), 'f.csv', null, words);
    return sheet.ok ? null : sheet.error;
  };

  it.each([
    ['names', 'Tinh;A\nGia Lai;1\nB?c K?n;2\n', 3, 1],
    ['every letter', 'T?nh;A\nH? N?i;1\n', 2, 1],
    ['headings alone', 'A;?i?m\nGia Lai;1\n', 1, 2],
    ['a name after its kind', 'T?nh;A\nT?nh H? Giang;1\n', 2, 1],
  ])('are found in %s', (_name, text, row, column) => {
    expect(issueOf(text)).toMatchObject({ code: 'lossy_encoding', row, column });
  });

  it.each(['Đạt?', '?', '??', 'Có không?', 'Gia Lai?', 'a?b', 'https://x.vn/?a=b'])('are not seen in %s', (cell) => {
    expect(issueOf(`Tỉnh;Ghi chú\nHà Nội;${cell}\n`)).toBeNull();
  });
});
