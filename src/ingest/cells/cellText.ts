import { fold } from '#text/fold.ts';

// Control characters other than tab and newline, zero-width characters, marks of writing direction, soft hyphen.
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

// Cyrillic and Greek letters that look like Latin ones, pair by pair.
const LATIN = new Map(
  [
    'АA',
    'ВB',
    'СC',
    'ЕE',
    'НH',
    'ІI',
    'ЈJ',
    'КK',
    'МM',
    'ОO',
    'РP',
    'ЅS',
    'ТT',
    'ХX',
    'УY',
    'аa',
    'сc',
    'еe',
    'һh',
    'іi',
    'јj',
    'оo',
    'рp',
    'ѕs',
    'хx',
    'уy',
    'ΑA',
    'ΒB',
    'ΕE',
    'ΗH',
    'ΙI',
    'ΚK',
    'ΜM',
    'ΝN',
    'ΟO',
    'ΡP',
    'ΤT',
    'ΥY',
    'ΧX',
    'οo',
  ].map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);
const LOOK_ALIKE = new RegExp(`[${[...LATIN.keys()].join('')}]`, 'gu');

// What most cells are: words of Latin letters, NFC already, with nothing hidden and single spaces. Such a text is left as it is.
const PLAIN = /^[!-~À-ɏẠ-ỹ]+(?: [!-~À-ɏẠ-ỹ]+)*$/;
const ASCII = /^[ -~]*$/;

/** Whether a cell holds characters that nobody sees, or that look like other letters. */
export const hasDisguised = (raw: string): boolean =>
  !PLAIN.test(raw) && (raw.search(INVISIBLE) >= 0 || raw.normalize('NFC').search(LOOK_ALIKE) >= 0);

/** A text with the Latin letters that its look-alikes pass for. */
const undisguised = (text: string): string => text.replaceAll(LOOK_ALIKE, (letter) => LATIN.get(letter) ?? letter);

/** A cell as one reads it: NFC, without invisible characters, spaces single, ends trimmed. */
export const visibleText = (raw: string): string =>
  PLAIN.test(raw) ? raw : raw.normalize('NFC').replaceAll(INVISIBLE, '').replaceAll(/\s+/g, ' ').trim();

/** A text without marks, case and disguise. */
const folded = (raw: string): string => (ASCII.test(raw) ? raw.toLowerCase() : fold(undisguised(visibleText(raw))));

/** The letters and digits of a text without marks or case, for comparing names and headings: `Tỉnh, thành phố` is `tinhthanhpho`. */
export const wordKey = (raw: string): string => folded(raw).replaceAll(/[^a-z0-9]+/g, '');

/** The same with single spaces between words, for finding a name inside a heading: `Hạng PCI-2024` is `hang pci 2024`. */
export const wordsKey = (raw: string): string =>
  folded(raw)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** Whether a cell holds nothing that one can see. Its first character says so of nearly all cells. */
export function isBlank(raw: string | undefined): boolean {
  if (raw === undefined || raw === '') return true;
  const first = raw.charCodeAt(0);
  const isVisible = (first > 0x20 && first < 0x7f) || /[!-~À-ỹ]/.test(raw);
  return !isVisible && visibleText(raw) === '';
}
