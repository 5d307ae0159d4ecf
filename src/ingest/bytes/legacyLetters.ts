// Two Vietnamese fonts of before Unicode. Their letters are other letters of a Western code page, byte by byte.

type Pair = readonly [code: string, letter: string];

const TCVN3_LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';
const TCVN3_CODES = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦';

const TCVN3: ReadonlyMap<string, string> = new Map([
  ...TCVN3_CODES.split('').map((code, i): Pair => [code, TCVN3_LETTERS[i] ?? code]),
  ['\u03bc', 'à'], // a Greek mu, into which a change of case turns the micro sign
]);

/** Text in TCVN3 (ABC) letters as Unicode. Capitals with a tone have no code of their own: the font draws small ones large. */
export const fromTcvn3 = (text: string): string =>
  text.replaceAll(/[\u00a1-\u00ff\u03bc]/g, (code) => TCVN3.get(code) ?? code);

// A VNI letter is a base letter and a mark after it: a tone, or a circumflex or breve that carries one.
const TONES = { ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323' } as const;
const CIRCUMFLEXES = { â: '', à: '\u0300', á: '\u0301', å: '\u0309', ã: '\u0303', ä: '\u0323' } as const;
const BREVES = { ê: '', è: '\u0300', é: '\u0301', ú: '\u0309', ü: '\u0303', ë: '\u0323' } as const;
const SINGLES = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' } as const;

const pairs = (bases: string, marks: Readonly<Record<string, string>>, shape: string): readonly Pair[] =>
  bases.split('').flatMap((base) =>
    Object.entries(marks).map(([mark, tone]): Pair => {
      const letter = base === 'ô' ? 'ơ' : base === 'ö' ? 'ư' : base;
      return [base + mark, (letter + shape + tone).normalize('NFC')];
    }),
  );

const VNI: ReadonlyMap<string, string> = new Map([
  ...pairs('aeouyôö', TONES, ''),
  ...pairs('aeo', CIRCUMFLEXES, '\u0302'),
  ...pairs('a', BREVES, '\u0306'),
  ...Object.entries(SINGLES),
]);

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** Text in VNI letters as Unicode. The case of the base letter decides. */
export const fromVni = (text: string): string =>
  text.replaceAll(/[aeouyôö][øùûõïâàáåãäêèéúüë]|[ñôöæóòî]/gi, (code) => {
    const letter = VNI.get(code.toLowerCase()) ?? code;
    return isCapital(code[0] ?? '') ? letter.toUpperCase() : letter;
  });
