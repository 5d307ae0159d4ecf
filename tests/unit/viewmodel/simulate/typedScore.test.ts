import { describe, expect, it } from 'vitest';
import { fixedText } from '#domain/fixed.ts';
import { toComponentId } from '#domain/ids.ts';
import type { SimulatedPart } from '#domain/simulation.ts';
import type { Language } from '#text/language.ts';
import { scoreAtStep } from '#viewmodel/simulate/partsView.ts';
import { readTypedScore } from '#viewmodel/simulate/typedScore.ts';
import { toEntityId } from '#domain/ids.ts';
import { anIndicatorOf, fixed } from '../../../support/aDataset.ts';

const score = (text: string) => ({ entity: toEntityId(text, null), score: fixed(text) });
const PART: SimulatedPart = {
  component: toComponentId('D1'),
  indicator: anIndicatorOf('IDX', { component: 'D1', weight: '10', scale: [1, 10] }),
  today: fixed('5.0634'),
  field: {
    scores: [score('5.0634'), score('5.9546')],
    ranked: 2,
    isFull: true,
    quartiles: null,
    mean: null,
    regionMean: null,
  },
};

describe(readTypedScore, () => {
  it.each<[text: string, language: Language, said: string]>([
    ['5,25', 'vi', '5.25'],
    [' 10 ', 'vi', '10.00'],
    ['5.25', 'en', '5.25'],
    ['5.25', 'vi', 'Không đọc được “5.25”. Gõ số với dấu phẩy thập phân, ví dụ 5,25.'],
    ['5,25', 'en', '“5,25” cannot be read. Type a number with a decimal point, such as 5.25.'],
    ['', 'vi', 'Không đọc được “”. Gõ số với dấu phẩy thập phân, ví dụ 5,25.'],
    ['1.234', 'vi', 'Không đọc được “1.234”. Gõ số với dấu phẩy thập phân, ví dụ 5,25.'],
    ['0,99', 'vi', '0,99 nằm ngoài thang điểm: từ 1,00 đến 10,00.'],
    ['10,01', 'vi', '10,01 nằm ngoài thang điểm: từ 1,00 đến 10,00.'],
    ['-5', 'vi', 'Không đọc được “-5”. Gõ số với dấu phẩy thập phân, ví dụ 5,25.'],
  ])('reads %j in %s', (text, language, said) => {
    const result = readTypedScore(text, PART, language);
    expect(result.ok ? fixedText(result.value, 2) : result.error).toBe(said);
  });
});

describe(scoreAtStep, () => {
  it.each<[step: number, score: string]>([
    [506, '5.0634'], // today, with every digit
    [507, '5.0700'],
    [594, '5.9400'],
    [595, '5.9546'], // the best seen, and not above it
    [600, '5.9546'],
  ])('at step %i is %s', (step, text) => {
    expect(fixedText(scoreAtStep(PART, step), 4)).toBe(text);
  });
});
