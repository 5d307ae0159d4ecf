/**
 * Words by which one can tell that letters were decoded rightly: of names and of headings, in NFC and small letters;
 * `spellings` holds all of them that have an accent, as `spelling` writes them.
 */
export type Vocabulary = Readonly<{
  names: readonly string[];
  headings: readonly string[];
  spellings: ReadonlySet<string>;
}>;

const WORD = /[A-Za-z\u0080-\u009f\u00a1-\uffff]+/g;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ACCENTED = /[^\u0000-\u007f]/;

/** A word for comparing: `hoà` and `hòa` are one, `hoa` is another. */
function spelling(word: string): string {
  const letters = word.normalize('NFD').toLowerCase();
  return letters.replaceAll(TONES, '').normalize('NFC') + (letters.match(TONES) ?? []).join('');
}

const wordsOf = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => text.normalize('NFC').toLowerCase().match(WORD) ?? [])),
];

/** The words of names and headings that a reader of the file knows. */
export function toVocabulary(names: readonly string[], headings: readonly string[]): Vocabulary {
  const [nameWords, headingWords] = [wordsOf(names), wordsOf(headings)];
  const accented = [...nameWords, ...headingWords].filter((word) => ACCENTED.test(word));
  return { names: nameWords, headings: headingWords, spellings: new Set(accented.map(spelling)) };
}

/** Nothing known: no code page can be told from another. */
export const NO_VOCABULARY: Vocabulary = toVocabulary([], []);

/** Whether a word has an accent and is known. */
export const isKnownWord = (word: string, { spellings }: Vocabulary): boolean =>
  ACCENTED.test(word) && spellings.has(spelling(word));

/** The words of a text that are not ASCII, the first `limit` of them. */
export function accentedWords(text: string, limit = 4000): readonly string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    if (ACCENTED.test(word)) words.push(word);
    if (words.length >= limit) break;
  }
  return words;
}
