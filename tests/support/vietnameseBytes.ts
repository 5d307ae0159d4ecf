// Text as the bytes of the encodings that Vietnamese offices have used. Written apart from the decoder's own tables.

const TCVN3_LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';
// prettier-ignore
const TCVN3_BYTES = [
  0xb5, 0xb8, 0xb6, 0xb7, 0xb9, 0xa8, 0xbb, 0xbe, 0xbc, 0xbd, 0xc6, 0xa9, 0xc7, 0xca, 0xc8, 0xc9, 0xcb, 0xae, 0xcc,
  0xd0, 0xce, 0xcf, 0xd1, 0xaa, 0xd2, 0xd5, 0xd3, 0xd4, 0xd6, 0xd7, 0xdd, 0xd8, 0xdc, 0xde, 0xdf, 0xe3, 0xe1, 0xe2,
  0xe4, 0xab, 0xe5, 0xe8, 0xe6, 0xe7, 0xe9, 0xac, 0xea, 0xed, 0xeb, 0xec, 0xee, 0xef, 0xf3, 0xf1, 0xf2, 0xf4, 0xad,
  0xf5, 0xf8, 0xf6, 0xf7, 0xf9, 0xfa, 0xfd, 0xfb, 0xfc, 0xfe, 0xa1, 0xa2, 0xa7, 0xa3, 0xa4, 0xa5, 0xa6,
];

const VNI =
  'à=aø á=aù ả=aû ã=aõ ạ=aï ă=aê ằ=aè ắ=aé ẳ=aú ẵ=aü ặ=aë â=aâ ầ=aà ấ=aá ẩ=aå ẫ=aã ậ=aä đ=ñ è=eø é=eù ẻ=eû ẽ=eõ ẹ=eï ' +
  'ê=eâ ề=eà ế=eá ể=eå ễ=eã ệ=eä ì=ì í=í ỉ=æ ĩ=ó ị=ò ò=oø ó=où ỏ=oû õ=oõ ọ=oï ô=oâ ồ=oà ố=oá ổ=oå ỗ=oã ộ=oä ơ=ô ờ=ôø ' +
  'ớ=ôù ở=ôû ỡ=ôõ ợ=ôï ù=uø ú=uù ủ=uû ũ=uõ ụ=uï ư=ö ừ=öø ứ=öù ử=öû ữ=öõ ự=öï ỳ=yø ý=yù ỷ=yû ỹ=yõ ỵ=î';

const tcvn3Codes = new Map(
  TCVN3_LETTERS.split('').map((letter, i) => [letter, String.fromCharCode(TCVN3_BYTES[i] ?? 0)] as const),
);
const vniCodes = new Map(
  VNI.split(' ').flatMap((pair) => {
    const [letter = '', code = ''] = pair.split('=');
    return [[letter, code] as const, [letter.toUpperCase(), code.toUpperCase()] as const];
  }),
);

const latin1 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** TCVN3 has no capitals with a tone: a font draws the small letters large. */
const tcvn3 = (text: string): string =>
  [...text].map((letter) => tcvn3Codes.get(letter) ?? tcvn3Codes.get(letter.toLowerCase()) ?? letter).join('');
const vni = (text: string): string => [...text].map((letter) => vniCodes.get(letter) ?? letter).join('');

const bytes1258 = new Map(
  Array.from({ length: 128 }, (_, i) => [new TextDecoder('windows-1258').decode(Uint8Array.of(128 + i)), 128 + i]),
);

/** Tones stand behind their letter in windows-1258; the other marks are part of it. */
function windows1258(text: string): Uint8Array<ArrayBuffer> {
  const parts = [
    ...text.normalize('NFD').replaceAll(/\p{L}[\u0302\u0306\u031b\u0300\u0301\u0303\u0309\u0323]*/gu, (letter) => {
      const tones = letter.replaceAll(/[^\u0300\u0301\u0303\u0309\u0323]/gu, '');
      return letter.replaceAll(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC') + tones;
    }),
  ];
  return Uint8Array.from(parts, (letter) => bytes1258.get(letter) ?? letter.charCodeAt(0));
}

function utf16(text: string, isLittle: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
}

/** Text as the bytes of each encoding that is read, by the name that is given to it. */
export const encoders: Readonly<Record<string, (text: string) => Uint8Array<ArrayBuffer>>> = {
  'utf-8': utf8,
  'utf-16le': (text) => utf16(text, true),
  'utf-16be': (text) => utf16(text, false),
  'windows-1258': windows1258,
  tcvn3: (text) => latin1(tcvn3(text)),
  vni: (text) => latin1(vni(text)),
  'tcvn3-as-utf8': (text) => utf8(tcvn3(text)),
  'vni-as-utf8': (text) => utf8(vni(text)),
};

/** Text as bytes, in an encoding by its name. */
export const encoded = (text: string, encoding: string): Uint8Array<ArrayBuffer> =>
  encoders[encoding]?.(text) ?? new Uint8Array();

/** Every Vietnamese letter with an accent, small and capital. */
export const VIETNAMESE = TCVN3_LETTERS.slice(0, 67) + TCVN3_LETTERS.slice(0, 67).toUpperCase();
