import { describe, expect, it } from 'vitest';
import { periodText } from '#domain/period.ts';
import { visibleText, wordKey } from '#ingest/cells/cellText.ts';
import { findEntity } from '#ingest/names/findEntity.ts';
import { findIndicator, indicatorWithin } from '#ingest/names/findIndicator.ts';
import { readDate } from '#ingest/cells/readDate.ts';
import { readHeading } from '#ingest/names/readHeading.ts';
import { readPeriodCell } from '#ingest/cells/readPeriodCell.ts';
import { period } from '../../../support/aDataset.ts';
import { smallCatalogue } from '../../../support/smallCatalogue.ts';

describe(readDate, () => {
  it.each([
    ['2023-04-17', '2023-04-17'],
    ['17/4/2023', '2023-04-17'],
    ['05-04-2025', '2025-04-05'],
    ['31.12.2025', '2025-12-31'],
  ])('reads %s', (raw, iso) => {
    expect(readDate(raw)).toBe(iso);
  });

  it.each(['04/17/2023', '31/02/2023', '2023-13-01', '17/4/23', '17/4-2023', 'hôm qua', ''])('refuses %s', (raw) => {
    expect(readDate(raw)).toBeNull();
  });
});

describe(readPeriodCell, () => {
  it.each([
    ['2023', '2023'],
    ['2023-9t', '2023-9T'],
    ['Năm 2023', '2023'],
    ['Quý I/2023', '2023-Q1'],
    ['6 tháng 2023', '2023-6T'],
    ['06 tháng đầu năm 2023', '2023-6T'],
    ['9 tháng năm 2023', '2023-9T'],
    ['9T/2023', '2023-9T'],
    ['Q1/2023', '2023-Q1'],
    ['nửa đầu năm 2023', '2023-6T'],
  ])('reads %s', (raw, text) => {
    const found = readPeriodCell(raw);
    expect(found === null ? null : periodText(found)).toBe(text);
  });

  it.each(['', '23', '2023-Q2', '2023.5', '4 tháng 2023', '12/2023', '6 tháng cuối năm 2023'])('refuses %s', (raw) => {
    expect(readPeriodCell(raw)).toBeNull();
  });
});

describe(visibleText, () => {
  it('drops what nobody sees and composes letters', () => {
    expect(visibleText('\ufeff  Ha\u0300\u00a0 Nội\u200b ')).toBe('Hà Nội');
  });
});

describe(wordKey, () => {
  it('is the same for every spelling of a heading', () => {
    expect(wordKey('Tỉnh, thành phố')).toBe(wordKey('TỈNH/THÀNH PHỐ'));
  });
});

describe(findEntity, () => {
  const find = (code: string, name: string, at: string) => {
    const found = findEntity(smallCatalogue, code, name, period(at));
    return found.ok ? found.value.id : `${found.error.code}: ${found.error.detail}`;
  };

  it.each<[name: string, code: string, called: string, at: string, id: string]>([
    ['a code by its period', '15', '', '2024', '15@'],
    ['a code that another carries since', '15', '', '2025', '15@2025'],
    ['a code that ended within the period', '58', '', '2025', '58@'],
    ['a name without marks', '', 'ninh thuan', '2024', '58@'],
    ['a name with its kind before it', '', 'TP. Hồ Chí Minh', '2024', '79@'],
    ['a name in capitals and composed otherwise', '', 'ĐẮK LẮK', '2024', '66@'],
    ['a name written in one word', '', 'Daklak', '2024', '66@'],
    ['an alias', '', 'TP.HCM', '2024', '79@'],
    ['a name that moved to another code', '', 'Lào Cai', '2024', '10@'],
    ['the same name after the move', '', 'Lào Cai', '2025', '15@2025'],
    ['a lost zero that the name proves', '1', 'Hà Nội', '2024', '01@'],
    ['a code beside a name that nobody carries', '01', 'Thủ đô', '2024', '01@'],
    ['a bracketed remark', '00', 'Cả nước (trung bình)', '2024', '00@'],
  ])('finds %s', (_name, code, called, at, id) => {
    expect(find(code, called, at)).toBe(id);
  });

  it.each<[name: string, code: string, called: string, at: string, fault: string]>([
    ['a name of another entity', '01', 'Đắk Lắk', '2024', 'code_name_mismatch: 01 = Hà Nội'],
    ['a name whose code went to another', '15', 'Yên Bái', '2026', 'code_name_mismatch: 15 = Lào Cai'],
    ['a code that ended', '58', '', '2026', 'entity_not_valid: Ninh Thuận, … – 2025-06-30'],
    ['a lost zero without proof', '1', '', '2024', 'unknown_entity: 01'],
    ['a name that is nearly one', '', 'Ninh Thận', '2024', 'unknown_entity: Ninh Thuận'],
    ['a name that is none', '', 'Tân Lập Đông', '2024', 'unknown_entity: null'],
  ])('refuses %s', (_name, code, called, at, fault) => {
    expect(find(code, called, at)).toBe(fault);
  });
});

describe(findIndicator, () => {
  it.each(['PAR_INDEX', 'PAR INDEX', 'par-index', 'Chỉ số cải cách hành chính'])('knows %s', (text) => {
    expect(findIndicator(smallCatalogue, text)?.id).toBe('PAR_INDEX');
  });
});

describe(indicatorWithin, () => {
  it('is null where a title names two', () => {
    expect(indicatorWithin(smallCatalogue, 'PAR INDEX và PAPI 2023')).toBeNull();
  });
});

describe(readHeading, () => {
  it.each<[heading: string, id: string | null, measure: string | null]>([
    ['PAR INDEX 2024', 'PAR_INDEX', 'score'],
    ['Hạng PAPI', 'PAPI', 'rank'],
    ['Điểm PAPI năm 2023', 'PAPI', 'score'],
    ['2023', null, null],
    ['Số phiếu PAPI 2023', null, null],
    ['PAPI 2023 so với 2022', null, null],
    ['Chênh lệch PAPI', null, null],
  ])('reads %s', (heading, id, measure) => {
    const found = readHeading(smallCatalogue, heading);
    expect([found.indicator?.id ?? null, found.measure]).toEqual([id, measure]);
  });
});
