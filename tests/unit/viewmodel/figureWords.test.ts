import { describe, expect, it } from 'vitest';
import { exactly } from '#domain/ids.ts';
import type { Measure } from '#domain/verdict.ts';
import { amountText, differenceText, spanText, withUnit, type FigureStyle } from '#viewmodel/figureWords.ts';
import { fixed } from '../../support/aDataset.ts';

const style = (measure: Measure, unit = 'điểm', language: 'vi' | 'en' = 'vi'): FigureStyle => ({
  measure,
  decimals: 2,
  unit,
  language,
});
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe(spanText, () => {
  it.each<[name: string, low: string, high: string, of: number | null, figures: FigureStyle, text: string]>([
    ['keeps every published decimal', '68.9', '68.9', null, style('score'), '68,90'],
    ['writes a place out of how many', '29', '29', 63, style('rank'), '29/63'],
    ['writes tied places as an interval', '12', '13', 63, style('rank'), '12–13/63'],
    ['writes an unlisted rank as what it comes after', '31', '63', 63, style('rank'), '> 30'],
    ['writes an interval of scores', '60', '62.5', null, style('score'), '60,00–62,50'],
  ])('%s', (_name, low, high, of, figures, text) => {
    expect(plain(spanText({ low: fixed(low), high: fixed(high) }, of, figures))).toBe(text);
  });
});

describe(withUnit, () => {
  it.each<[figures: FigureStyle, text: string, words: string]>([
    [style('score'), '65,43', '65,43 điểm'],
    [style('score', '%'), '89,64', '89,64%'],
    [style('score', '0–1'), '0,38', '0,38'],
    [style('rank'), '29/63', 'hạng 29/63'],
    [style('rank'), '>\u00a030', 'sau hạng 30'],
    [style('score', 'điểm', 'en'), '65.43', '65.43 points'],
  ])('%o %s', (figures, text, words) => {
    expect(plain(withUnit(text, figures))).toBe(words);
  });
});

describe(differenceText, () => {
  it.each<[difference: string, figures: FigureStyle, words: string]>([
    ['-4', style('rank'), '−4 bậc'],
    ['2.7', style('score'), '+2,70 điểm'],
    ['-0.24', style('score', '%'), '−0,24 điểm'],
    ['1', style('rank', 'điểm', 'en'), '+1 place'],
  ])('%s %o', (difference, figures, words) => {
    expect(plain(differenceText(fixed(difference), figures))).toBe(words);
  });
});

describe(amountText, () => {
  it('has no sign', () => {
    expect(plain(amountText(exactly(fixed('-0.71')).low, 2, style('score')))).toBe('0,71 điểm');
  });
});
