import type { EncodingOption } from '#domain/question.ts';
import { decodeStrictly, hasUnicodeVietnamese, lettersOf } from './encodings.ts';
import { accentedWords, isKnownWord, type Vocabulary } from './vocabulary.ts';

const CODE_PAGES = ['windows-1258', 'tcvn3', 'vni'] as const;
const FONTS_IN_UNICODE = ['tcvn3-as-utf8', 'vni-as-utf8'] as const;
const SAMPLE = 262_144;
const SAMPLE_LINE = 120;

/** The ways to read the letters, the best first, how sure the best is, and whether there is any. */
export type Ranking = Readonly<{ options: readonly EncodingOption[]; confidence: 'sure' | 'likely' | 'none' }>;

/** The first line with a letter that is not ASCII: there one sees whether an encoding fits. */
const sampleLine = (text: string): string =>
  (/^.*[^\u0000-\u007f].*$/m.exec(text)?.[0] ?? '').trim().slice(0, SAMPLE_LINE);

const knownIn = (text: string, vocabulary: Vocabulary): number =>
  accentedWords(text).filter((word) => isKnownWord(word, vocabulary)).length;

function optionOf(encoding: string, text: string, vocabulary: Vocabulary): EncodingOption {
  const start = text.slice(0, SAMPLE);
  return { encoding, sample: sampleLine(start), known: knownIn(start, vocabulary) };
}

const bestFirst = (options: readonly EncodingOption[]): readonly EncodingOption[] =>
  options.toSorted((a, b) => b.known - a.known);

/** Code pages for bytes that are not Unicode, by the known words that each makes. Sure: none other makes half as many. */
export function rankCodePages(bytes: Uint8Array, vocabulary: Vocabulary): Ranking {
  const start = bytes.subarray(0, SAMPLE);
  const western = decodeStrictly(start, 'windows-1252') ?? '';
  const options = bestFirst(
    CODE_PAGES.map((name) => {
      const text = name === 'windows-1258' ? (decodeStrictly(start, name) ?? '') : lettersOf(western, name);
      return optionOf(name, text, vocabulary);
    }),
  );
  const [best, second] = options;
  if (best === undefined || best.known === 0) return { options, confidence: 'none' };
  return { options, confidence: best.known >= 2 * (second?.known ?? 0) ? 'sure' : 'likely' };
}

type Turned = Readonly<{ gained: number; lost: number }>;

/** How many words become known, and how many known ones are lost, when each is taken for letters of a font. */
function turned(words: readonly string[], font: string, vocabulary: Vocabulary): Turned {
  let [gained, lost] = [0, 0];
  for (const word of words) {
    const before = isKnownWord(word, vocabulary);
    const after = isKnownWord(lettersOf(word, font), vocabulary);
    if (after && !before) gained += 1;
    if (before && !after) lost += 1;
  }
  return { gained, lost };
}

/**
 * Fonts of before Unicode in a text that is Unicode by its bytes (`Hµ Néi`). The plain reading is first unless a font
 * makes most of the words known and spoils none that is, in a text without a letter that only Unicode has.
 * Options are given only where a font explains more words than it spoils.
 */
export function rankFonts(text: string, encoding: string, vocabulary: Vocabulary): Ranking {
  const start = text.slice(0, SAMPLE);
  const words = accentedWords(start);
  const changes = FONTS_IN_UNICODE.map((font) => ({ font, ...turned(words, font, vocabulary) }));
  const [best] = changes.toSorted((a, b) => b.gained - b.lost - (a.gained - a.lost));
  if (best === undefined || best.gained <= best.lost) return { options: [], confidence: 'none' };
  const plain = optionOf(encoding, start, vocabulary);
  const fonts = bestFirst(FONTS_IN_UNICODE.map((font) => optionOf(font, lettersOf(start, font), vocabulary)));
  const isMixed = best.lost > 0 || hasUnicodeVietnamese(start);
  if (isMixed || best.gained * 2 < words.length) return { options: [plain, ...fonts], confidence: 'none' };
  return { options: [...fonts, plain], confidence: 'likely' };
}
