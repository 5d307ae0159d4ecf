/** A source of chance that gives the same again for a seed. */
export type Chance = () => number;

/** Numbers of [0, 1) from a seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = (chance: Chance, options: string): string => options.charAt(Math.floor(chance() * options.length));

/** What a scanner makes of a letter, of a digit that stays one, and of a digit that becomes a letter. */
const LETTERS: Readonly<Record<string, string>> = {
  n: 'mr',
  m: 'n',
  i: 'l1',
  l: 'i1',
  o: '06',
  c: 'e',
  e: 'c',
  a: 'i4',
  u: 'n4',
  g: 'q9',
  h: 'b',
  t: 'f',
  d: 'd',
};
const DIGITS: Readonly<Record<string, string>> = {
  '0': '8',
  '1': '7',
  '3': '8',
  '5': '6',
  '6': '8',
  '7': '1',
  '8': '3',
  '9': '0',
};
const AS_LETTERS: Readonly<Record<string, string>> = { '0': 'O', '1': 'lI', '5': 'S' };

const withoutMarks = (word: string): string =>
  word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

function spoiltWord(word: string, chance: Chance): string {
  const plain = chance() < 0.8 ? withoutMarks(word) : word;
  if (chance() > 0.12 || plain.length < 3) return plain;
  const at = Math.floor(chance() * plain.length);
  const letter = LETTERS[plain.charAt(at)];
  return letter === undefined ? plain : plain.slice(0, at) + pick(chance, letter) + plain.slice(at + 1);
}

function spoiltNumber(figure: string, chance: Chance): string {
  const roll = chance();
  const at = Math.floor(chance() * figure.length);
  const options = roll < 0.06 ? DIGITS[figure.charAt(at)] : roll < 0.12 ? AS_LETTERS[figure.charAt(at)] : undefined;
  return options === undefined ? figure : figure.slice(0, at) + pick(chance, options) + figure.slice(at + 1);
}

/** A text as a scanner without Vietnamese gives it: marks lost, letters and now and then a digit mistaken. */
export const scanned = (text: string, chance: Chance): string =>
  text.replaceAll(/\p{L}[\p{L}\p{M}]*|\d+/gu, (piece) =>
    /\d/.test(piece) ? spoiltNumber(piece, chance) : spoiltWord(piece, chance),
  );
