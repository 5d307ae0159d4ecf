/**
 * `text` for searching and comparing: no diacritics, đ as d, lower case, single spaces, none at the ends.
 * Two words that mean different things may fold to the same letters.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/\s+/g, ' ')
    .trim();
}

const VIETNAMESE = new Intl.Collator('vi', { numeric: true });

/** Order of two names in the Vietnamese alphabet, for `sort`; digits by their value. */
export const compareNames = (a: string, b: string): number => VIETNAMESE.compare(a, b);

/** Whether `name` contains what was typed, without regard to diacritics and case: `dak lak` finds Đắk Lắk. */
export const isFoundIn = (typed: string, name: string): boolean => fold(name).includes(fold(typed));
