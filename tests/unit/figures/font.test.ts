import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelWidth } from '#figures/shape.ts';
import { projectFiles, projectText } from '../../architecture/projectFiles.ts';
import { publishedDataset } from '../../support/publishedDataset.ts';
import { letterWidths } from '../../support/trueType.ts';

const { catalogue, goals } = await publishedDataset();
const fonts = [400, 600].map((weight) => letterWidths(`src/figures/font/thuoc-do-${weight}.ttf`));

/** Signs of texts that stand in no picture: rounding in the formulas of the rules, the step between folders of an import. */
const ON_SCREENS_ALONE = /[⌊⌋›]/gu;

const NAMES = [
  ...catalogue.entities.flatMap(({ nameVi, nameEn }) => [nameVi, nameEn]),
  ...catalogue.indicators.flatMap(({ nameVi, nameEn, publisher, unit }) => [nameVi, nameEn, publisher, unit]),
  ...catalogue.segments.map(({ note }) => note ?? ''),
  ...goals.flatMap(({ wording, document, owner }) => [wording, document, owner ?? '']),
];
const WORDS = projectFiles()
  .filter((path) => /^src\/text\/(?:vi|en)\//.test(path))
  .map((path) => [path, projectText(path).replaceAll(ON_SCREENS_ALONE, '')] as const);

const missing = (text: string): readonly string[] => [
  ...new Set([...text.normalize('NFC')].filter((letter) => letter >= ' ' && fonts.some((font) => !font.has(letter)))),
];

describe('the letters of pictures', () => {
  it('are those of every name, plan and note in the published data', () => {
    expect(missing(NAMES.join(' '))).toEqual([]);
  });

  it.each(WORDS)('hold the texts of %s', (_path, text) => {
    expect(missing(text)).toEqual([]);
  });

  it('are all of Vietnamese, whole', () => {
    const vowels = 'aăâeêioôơuưy';
    const marked = Array.from(vowels).flatMap((vowel) =>
      ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((mark) => `${vowel}${mark}`.normalize('NFC')),
    );
    const letters = [...marked, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()]).join('');
    expect([...letters]).toHaveLength(146);
    expect(missing(letters)).toEqual([]);
  });

  it('weigh at most 40 kB', () => {
    expect(readFileSync('src/figures/font/thuoc-do.woff2').length).toBeLessThanOrEqual(40_000);
  });
});

describe(labelWidth, () => {
  const drawn = (text: string): number =>
    Math.max(...fonts.map((font) => [...text].reduce((sum, letter) => sum + (font.get(letter) ?? 1), 0)));

  it('is never less than what the typeface takes', () => {
    const tooNarrow = NAMES.filter((name) => labelWidth(name, 1) < drawn(name));
    expect(tooNarrow).toEqual([]);
  });
});
