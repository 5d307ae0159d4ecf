import { describe, expect, it } from 'vitest';
import { spoiltNumber, withoutFootnote } from '#ingest/cells/spoiltNumber.ts';

describe(spoiltNumber, () => {
  it.each([
    ['#DIV/0!', 'excel_error_value'],
    ['#N/A', 'excel_error_value'],
    ['########', 'excel_error_value'],
    ['05-Thg12', 'excel_date_artifact'],
    ['05-thg 12', 'excel_date_artifact'],
    ['12-May', 'excel_date_artifact'],
    ['May-24', 'excel_date_artifact'],
    ['12/05/2023', 'excel_date_artifact'],
    ['2023-05-12', 'excel_date_artifact'],
    ['5-12', 'excel_date_artifact'],
  ])('%s is what a spreadsheet made', (raw, code) => {
    expect(spoiltNumber(raw)).toBe(code);
  });

  it.each(['44-45', '5/63', '88,1/100', '-5', '89,64', 'XII', '', 'May'])('%s is not', (raw) => {
    expect(spoiltNumber(raw)).toBeNull();
  });
});

describe(withoutFootnote, () => {
  it.each([
    ['19*', '19'],
    ['89,64(1)', '89,64'],
    ['89,64 (*)', '89,64'],
    ['62,3²', '62,3'],
    ['88,1%**', '88,1%'],
    ['7 [2]', '7'],
  ])('%s is %s with a mark', (raw, text) => {
    expect(withoutFootnote(raw)).toEqual({ text, hasMark: true });
  });

  it.each(['89,64', '30/63', '*', 'ghi chú*', '(1)'])('%s has none', (raw) => {
    expect(withoutFootnote(raw).hasMark).toBe(false);
  });
});
