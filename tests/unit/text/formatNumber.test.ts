import { describe, expect, it } from 'vitest';
import { toPlace } from '#domain/ids.ts';
import {
  formatFixed,
  formatMove,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatPlace,
  formatSigned,
  formatWithUnit,
} from '#text/formatNumber.ts';
import { fixed, period } from '../../support/aDataset.ts';

describe(formatFixed, () => {
  it.each([
    ['89.64', 2, '89,64', '89.64'],
    ['68.9', 2, '68,90', '68.90'],
    ['1234567.89', 2, '1.234.567,89', '1,234,567.89'],
    ['999', 0, '999', '999'],
    ['1000', 0, '1.000', '1,000'],
    ['-0.24', 2, '−0,24', '−0.24'],
    ['-1234.5', 1, '−1.234,5', '−1,234.5'],
    ['-0.001', 2, '0,00', '0.00'],
    ['0.4096', 4, '0,4096', '0.4096'],
    ['0.005', 2, '0,01', '0.01'],
  ])('%s at %i decimals', (text, decimals, vi, en) => {
    expect(formatFixed(fixed(text), decimals, 'vi')).toBe(vi);
    expect(formatFixed(fixed(text), decimals, 'en')).toBe(en);
  });
});

describe(formatSigned, () => {
  it.each([
    ['0.24', '+0,24'],
    ['-0.24', '−0,24'],
    ['0', '0,00'],
    ['0.001', '0,00'],
  ])('%s', (text, signed) => {
    expect(formatSigned(fixed(text), 2, 'vi')).toBe(signed);
  });
});

describe(formatNumber, () => {
  it.each([
    [1 / 3, 2, '0,33'],
    [-1.5, 1, '−1,5'],
    [2, 0, '2'],
    [1e15, 0, '1000000000000000'],
  ])('%d at %i decimals', (n, decimals, text) => {
    expect(formatNumber(n, decimals, 'vi')).toBe(text);
  });
});

describe(formatPercent, () => {
  it('gives a share as percent', () => {
    expect(formatPercent(0.6, 0, 'vi')).toBe('60%');
    expect(formatPercent(0.125, 1, 'en')).toBe('12.5%');
  });
});

describe(formatPlace, () => {
  it.each([
    [29, 29, 63, '29/63'],
    [34, 36, 63, '34–36/63'],
    [29, 29, null, '29'],
  ])('%i to %i of %s', (low, high, of, text) => {
    const [from, to] = [toPlace(low), toPlace(high)];
    if (from === null || to === null) throw new Error('not places');
    expect(formatPlace({ low: from, high: to }, of)).toBe(text);
    if (low === high) expect(formatPlace(from, of)).toBe(text);
  });
});

describe(formatMove, () => {
  it.each([
    [3, '▲\u00a03\u00a0bậc', '▲\u00a03\u00a0places'],
    [1, '▲\u00a01\u00a0bậc', '▲\u00a01\u00a0place'],
    [-2, '▼\u00a02\u00a0bậc', '▼\u00a02\u00a0places'],
    [0, '＝', '＝'],
  ])('%i', (places, vi, en) => {
    expect(formatMove(places, 'vi')).toBe(vi);
    expect(formatMove(places, 'en')).toBe(en);
  });
});

describe(formatWithUnit, () => {
  it.each([
    ['89,64', '%', '89,64%', '89,64%'],
    ['68,9', 'điểm', '68,9\u00a0điểm', '68,9\u00a0points'],
    ['0,75', '0–1', '0,75', '0,75'],
    ['5', null, '5', '5'],
    ['5', 'hồ sơ', '5\u00a0hồ sơ', '5\u00a0hồ sơ'],
  ])('%s %s', (figure, unit, vi, en) => {
    expect(formatWithUnit(figure, unit, 'vi')).toBe(vi);
    expect(formatWithUnit(figure, unit, 'en')).toBe(en);
  });
});

describe(formatPeriod, () => {
  it.each([
    ['2023', '2023', '2023'],
    ['2023-Q1', 'Quý\u00a0I/2023', 'Q1 2023'],
    ['2023-6T', '6 tháng 2023', 'first 6 months of 2023'],
    ['2023-9T', '9 tháng 2023', 'first 9 months of 2023'],
  ])('%s', (text, vi, en) => {
    expect(formatPeriod(period(text), 'vi')).toBe(vi);
    expect(formatPeriod(period(text), 'en')).toBe(en);
  });
});
