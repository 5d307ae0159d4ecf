import { describe, expect, it } from 'vitest';
import { compareNames, fold, isFoundIn } from '#text/fold.ts';

describe(fold, () => {
  it.each([
    ['Đắk Lắk', 'dak lak'],
    ['Ðắk Lắk with an eth', 'dak lak with an eth'],
    ['Thừa Thiên Huế'.normalize('NFD'), 'thua thien hue'],
    ['  Bà Rịa \u00a0–  Vũng Tàu ', 'ba ria – vung tau'],
    ['TOP 20', 'top 20'],
    ['', ''],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });
});

describe(compareNames, () => {
  it('follows the Vietnamese alphabet, and digits by their value', () => {
    expect(
      ['Đồng Nai', 'Điện Biên', 'Cần Thơ', 'Đà Nẵng', 'Hạng 10', 'Hạng 9', 'An Giang', 'Ninh Bình'].toSorted(
        compareNames,
      ),
    ).toEqual(['An Giang', 'Cần Thơ', 'Đà Nẵng', 'Điện Biên', 'Đồng Nai', 'Hạng 9', 'Hạng 10', 'Ninh Bình']);
  });
});

describe(isFoundIn, () => {
  it.each([
    ['dak', 'Đắk Lắk', true],
    ['đắk', 'Dak Lak', true],
    ['', 'Đắk Lắk', true],
    ['lam', 'Đắk Lắk', false],
  ])('%s in %s', (typed, name, found) => {
    expect(isFoundIn(typed, name)).toBe(found);
  });
});
