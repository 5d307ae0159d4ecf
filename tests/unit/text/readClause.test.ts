import { describe, expect, it } from 'vitest';
import { clausesText } from '#text/clauseText.ts';
import { type ClauseContext, readClauses } from '#text/readClause.ts';
import { periodText } from '#domain/period.ts';

const PLAIN: ClauseContext = { unit: null, heading: null };
const PERCENT: ClauseContext = { unit: '%', heading: null };
const POINTS: ClauseContext = { unit: 'điểm', heading: null };
const RANKS: ClauseContext = { unit: 'điểm', heading: 'rank' };
const SCORES: ClauseContext = { unit: 'điểm', heading: 'score' };

/** The canonical form of what is read, or the raw texts that were not. */
function read(text: string, context: ClauseContext = PLAIN): string {
  const { clauses, issues } = readClauses(text, context);
  return issues.length > 0 ? `? ${issues.map((issue) => issue.raw).join(' | ')}` : clausesText(clauses);
}

describe(readClauses, () => {
  it.each([
    ['đạt 89,64% trở lên', 'score >= 89.64'],
    ['≥ 89,64%', 'score >= 89.64'],
    ['từ 89,64% trở lên', 'score >= 89.64'],
    ['tối thiểu 89,64', 'score >= 89.64'],
    ['trên 80%', 'score > 80'],
    ['đạt trên 80%', 'score > 80'],
    ['> 80', 'score > 80'],
    ['đạt khoảng 68,9 điểm', 'score ~ 68.9'],
    ['≈ 68,9', 'score ~ 68.9'],
    ['85–87', 'score 85..87'],
    ['từ 85 đến 87 điểm', 'score 85..87'],
    ['tăng 1 điểm', 'score +1'],
    ['tăng từ 1% trở lên', 'score +1'],
    ['tăng 0,5–1 điểm so với năm 2021', 'score +0.5..+1 since 2021'],
    ['xếp vị thứ 30/63', 'rank <= 30/63'],
    ['hạng 30/63', 'rank <= 30/63'],
    ['TOP 20', 'top 20'],
    ['trong nhóm 20 tỉnh', 'top 20'],
    ['thuộc nhóm 20', 'top 20'],
    ['tăng từ 05 bậc trở lên', 'rank +5'],
    ['tăng ít nhất 5 bậc', 'rank +5'],
    ['vào nhóm khá', 'group >= khá'],
    ['nhóm "Khá" trở lên', 'group >= khá'],
    ['57/57 quy trình', 'share >= 57/57'],
    ['100% thủ tục', 'share >= 100/100'],
    ['cao hơn mức trung bình cả nước', 'score > mean'],
    ['5/14 vùng', 'regional-rank <= 5/14'],
  ])('the data contract: %s', (text, canonical) => {
    expect(read(text)).toBe(canonical);
    expect(read(text.normalize('NFD'))).toBe(canonical);
    expect(read(text.toUpperCase())).toBe(canonical);
    expect(read(text.replaceAll(' ', '\u00a0'))).toBe(canonical);
    expect(read(text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'))).toBe(canonical);
    expect(read(canonical)).toBe(canonical);
  });

  it.each([
    ['PAR INDEX 2022', 'phấn đấu tăng 10 bậc so với năm 2021', 'rank +10 since 2021'],
    ['PCI 2022', 'phấn đấu tăng 0,5–1 điểm so với năm 2021', 'score +0.5..+1 since 2021'],
    ['satisfaction 2022', 'đo lường sự hài lòng … đạt trên 80%', 'score > 80'],
    ['procedures 2022', 'duy trì 57/57 quy trình nội bộ … dịch vụ công trực tuyến cấp độ 4', 'share >= 57/57'],
    ['internal 2022', '100% ký cam kết; 100% TTHC công khai', 'share >= 100/100; share >= 100/100'],
    ['internal 2022', '100% văn bản được rà soát; 100% trao đổi qua TD-Office', 'share >= 100/100; share >= 100/100'],
    ['PAR INDEX 2023', 'tăng từ 05 bậc trở lên, xếp vị thứ 30/63', 'rank +5; rank <= 30/63'],
    ['PAPI 2023', 'duy trì trong TOP 20 đến năm 2025', 'top 20'],
    ['PCI 2023', 'đạt khoảng 68,9 điểm, nhóm khá', 'score ~ 68.9; group >= khá'],
    ['PCI 2025', 'đến năm 2025 nằm trong TOP 15', 'top 15'],
    ['SIPAS 2023', 'tăng từ 1% trở lên – đạt 89,64% trở lên, duy trì TOP 20', 'score +1; score >= 89.64; top 20'],
    [
      'SIPAS 2023',
      'tăng từ 1% trở lên - đạt 89,64% trở lên, duy trì vị thứ trong TOP 20 tỉnh, thành phố',
      'score +1; score >= 89.64; top 20',
    ],
    [
      'Bình Định PCI',
      'nhóm "Tốt", > 68,5 điểm, vị trí 10–15/63, 3/14 vùng',
      'group >= tốt; score > 68.5; rank 10..15/63; regional-rank <= 3/14',
    ],
    [
      'Bình Định PAPI',
      'nhóm trung bình cao trở lên, 20/63, 5/14 vùng',
      'group >= trung bình cao; rank <= 20/63; regional-rank <= 5/14',
    ],
    ['Bình Định SIPAS', '≥ 85 %, trong 20/63', 'score >= 85; rank <= 20/63'],
    ['Bình Định PAR INDEX', '≥ 87 %, nhóm 25', 'score >= 87; top 25'],
    ['Tây Ninh PAR INDEX', 'nhóm 30 tỉnh dẫn đầu', 'top 30'],
    ['Lai Châu', 'tăng ít nhất 01 bậc so với năm 2024', 'rank +1 since 2024'],
    ['Cần Thơ', '22/63', 'rank <= 22/63'],
    ['PCI 2025 in full', 'đến năm 2025 nằm trong TOP 15 tỉnh, thành phố xếp hạng cao của cả nước', 'top 15'],
    ['PAR INDEX in full', 'tăng từ 05 bậc trở lên, xếp vị thứ 30/63 tỉnh, thành phố', 'rank +5; rank <= 30/63'],
  ])('plans: %s, %s', (_plan, text, canonical) => {
    expect(read(text)).toBe(canonical);
  });

  it.each([
    ['nhóm 10 tỉnh dẫn đầu', 'top 10'],
    ['trong 10 tỉnh, thành phố', 'top 10'],
    ['10 tỉnh đứng đầu cả nước', 'top 10'],
    ['top20', 'top 20'],
    ['Top-20', 'top 20'],
    ['Tốp 20', 'top 20'],
    ['nhóm 20', 'top 20'],
    ['TOP 20/63', 'top 20/63'],
    ['TOP 5 vùng', 'regional-rank <= 5'],
    ['TOP 20 cả nước và TOP 5 của vùng', 'top 20; regional-rank <= 5'],
    ['nằm trong TOP 20 trở lên', 'top 20'],
    ['hang 30/63', 'rank <= 30/63'],
    ['hạng 5 đến 2025', 'rank <= 5'],
    ['trong 20/63', 'rank <= 20/63'],
    ['20/63', 'rank <= 20/63'],
    ['vị trí 10–15/63', 'rank 10..15/63'],
    ['vị trí 10 đến 15', 'rank 10..15'],
    ['từ hạng 10 đến hạng 15/63', 'rank 10..15/63'],
    ['thứ hạng 30', 'rank <= 30'],
    ['thứ 30', 'rank <= 30'],
    ['hạng 30 trở lên', 'rank <= 30'],
    ['từ hạng 30 trở lên', 'rank <= 30'],
    ['tối thiểu hạng 30', 'rank <= 30'],
    ['không quá hạng 30', 'rank <= 30'],
    ['hạng không quá 30', 'rank <= 30'],
    ['đứng thứ 30 trên 63 tỉnh, thành phố', 'rank <= 30/63'],
    ['hạng 30 trên cả nước', 'rank <= 30'],
    ['hạng 5 trong vùng', 'regional-rank <= 5'],
    ['xếp thứ 5/14 tỉnh trong vùng', 'regional-rank <= 5/14'],
    ['không quá 30/63', 'rank <= 30/63'],
    ['tối thiểu 88,5/100 điểm', 'score >= 88.5'],
    ['đạt 88,5/100 điểm', 'score >= 88.5'],
    ['85/100 điểm', 'score >= 85'],
    ['nhóm trung bình - cao', 'group >= trung bình cao'],
    ['vị trí thứ 3 trong 14 tỉnh, thành phố vùng', 'regional-rank <= 3/14'],
    ['xếp thứ 20 trong tổng số 63 tỉnh, thành phố', 'rank <= 20/63'],
  ])('places: %s', (text, canonical) => {
    expect(read(text)).toBe(canonical);
  });

  it.each([
    ['tăng 5–10 bậc', 'rank +5..+10'],
    ['thêm 2 điểm phần trăm', 'score +2'],
    ['tăng bình quân 1,5 điểm', 'score +1.5'],
    ['tăng điểm tối thiểu 1,5 điểm', 'score +1.5'],
    ['nâng hạng lên ít nhất 10 bậc', 'rank +10'],
    ['cao hơn năm 2023 ít nhất 1,2 điểm', 'score +1.2 since 2023'],
    ['cao hơn 2 bậc so với năm 2023', 'rank +2 since 2023'],
    ['cao hơn 80 điểm', 'score > 80'],
    ['nhóm các tỉnh có điểm số cao nhất', 'group >= cao nhất'],
    ['tăng từ 5 đến 10 bậc so với năm 2021', 'rank +5..+10 since 2021'],
    ['tăng 5 bậc đến 10 bậc', 'rank +5..+10'],
    ['tăng tối thiểu 05 bậc', 'rank +5'],
    ['nâng thứ hạng từ 5 bậc trở lên', 'rank +5'],
    ['tăng 2 hạng', 'rank +2'],
    ['+5 bậc', 'rank +5'],
    ['so với năm 2021 tăng 10 bậc', 'rank +10 since 2021'],
    ['tăng 10 bậc since 2021', 'rank +10 since 2021'],
    ['tăng 10 bậc so với 9 tháng năm 2022', 'rank +10 since 2022-9T'],
    ['tăng 10 bậc so với 06 tháng đầu năm 2022', 'rank +10 since 2022-6T'],
    ['tăng 10 bậc so với quý I/2022', 'rank +10 since 2022-Q1'],
    ['tăng 1 điểm %', 'score +1'],
    ['tăng 1 điểm phần trăm', 'score +1'],
    ['giảm 2 điểm', 'score -2'],
    ['giảm 1–2 điểm', 'score -1..-2'],
    ['giảm 2 bậc', 'rank -2'],
    ['tăng tương đối 1%', 'score +1%'],
  ])('changes: %s', (text, canonical) => {
    expect(read(text)).toBe(canonical);
  });

  it.each<[text: string, context: ClauseContext, canonical: string]>([
    ['tăng 1%', PLAIN, 'score +1'],
    ['tăng 1%', PERCENT, 'score +1'],
    ['tăng 1%', POINTS, 'score +1%'],
    ['tăng 1', PLAIN, '? tăng 1'],
    ['tăng 1', RANKS, 'rank +1'],
    ['tăng 1', SCORES, 'score +1'],
    ['30', PLAIN, '? 30'],
    ['30', RANKS, 'rank <= 30'],
    ['30/63', RANKS, 'rank <= 30/63'],
    ['không quá 30', RANKS, 'rank <= 30'],
    ['không quá 30', PLAIN, 'score <= 30'],
    ['10–15', RANKS, 'rank 10..15'],
    ['từ 30 trở lên', RANKS, 'rank <= 30'],
    ['>= 30', RANKS, '? >= 30'],
    ['> 68,5 điểm', RANKS, 'score > 68.5'],
    ['87,5', SCORES, 'score >= 87.5'],
    ['87,5', RANKS, '? 87,5'],
    ['87,5', PLAIN, '? 87,5'],
    ['20/63', SCORES, '? 20/63'],
    ['hạng 10, 15', RANKS, '? hạng 10, 15'],
    ['≥ 90', SCORES, 'score >= 90'],
    ['Nhóm 10', RANKS, 'top 10'],
    ['Top 20', RANKS, 'top 20'],
    ['từ 95 hồ sơ trở lên', { unit: 'hồ sơ', heading: null }, 'score >= 95'],
  ])('context: %s beside %j', (text, context, canonical) => {
    expect(read(text, context)).toBe(canonical);
  });

  it.each([
    ['85%', 'score >= 85'],
    ['đạt 85%', 'score >= 85'],
    ['đạt 68,5 điểm', 'score >= 68.5'],
    ['100%', 'share >= 100/100'],
    ['đạt 100%', 'share >= 100/100'],
    ['từ 100% trở lên', 'score >= 100'],
    ['99,5% hồ sơ đúng hạn', 'share >= 995/1000'],
    ['tối thiểu 80% hồ sơ', 'share >= 80/100'],
    ['tỷ lệ 57/57', 'share >= 57/57'],
    ['100% TTHC', 'share >= 100/100'],
    ['dưới 5%', 'score < 5'],
    ['không quá 5%', 'score <= 5'],
    ['từ 5% trở xuống', 'score <= 5'],
    ['bằng hoặc cao hơn 85%', 'score >= 85'],
    ['=< 5', 'score <= 5'],
    ['68,9 ± 0,5', 'score = 68.9 ±0.5'],
    ['68,9 ± 0,5 điểm', 'score = 68.9 ±0.5'],
    ['khoảng 68,9 điểm, dung sai 0,1', 'score ~ 68.9 ±0.1'],
    ['68,90 điểm', 'score >= 68.90'],
    ['89.64%', 'score >= 89.64'],
    ['1.234,5 điểm', 'score >= 1234.5'],
    ['1.234.567,89 điểm', 'score >= 1234567.89'],
    ['0,123 điểm', 'score >= 0.123'],
    ['1234,567 điểm', 'score >= 1234.567'],
    ['từ 85% đến 87%', 'score 85..87'],
    ['85%–87%', 'score 85..87'],
    ['85 .. 87', 'score 85..87'],
    ['85~87', 'score 85..87'],
    ['８５％', 'score >= 85'],
    ['nhóm trung bình cao', 'group >= trung bình cao'],
    ['nhom trung binh thap', 'group >= trung bình thấp'],
    ['nhóm “Năng động”', 'group >= năng động'],
    ['đạt 85% đến năm 2025', 'score >= 85'],
    ['đạt 85% đến 2025', 'score >= 85'],
    ['≥ 85%\nTOP 20', 'score >= 85; top 20'],
    ['TOP 20.', 'top 20'],
    ['  ', ''],
  ])('scores, shares and groups: %s', (text, canonical) => {
    expect(read(text)).toBe(canonical);
  });

  it.each([
    'score >= 89.64',
    'score > 80',
    'score <= 5',
    'score < 5',
    'score ~ 68.9',
    'score ~ 68.9 ±0.1',
    'score = 68.9 ±0.5',
    'score 85..87',
    'score +1',
    'score +1%',
    'score +0.5..+1 since 2021',
    'score -1..-2',
    'score >= 1.234',
    'score >= -5',
    'score >= 0',
    'rank <= 30/63',
    'rank 10..15/63',
    'rank +5',
    'rank +5..+10 since 2021',
    'rank +5 since 2022-9T',
    'top 20',
    'top 20/63',
    'group >= trung bình cao',
    'group >= a',
    'share >= 57/57',
    'score > mean',
    'regional-rank <= 5/14',
    'regional-rank <= 5',
    'score >= 89.64; top 20',
  ])('canonical: %s', (text) => {
    expect(read(text)).toBe(text);
  });

  it.each([
    ['score >= 89,64', '? 89,64'],
    ['score >= ', '? score >='],
    ['score >= 5 abc', '? abc'],
    ['score 87..85', '? 87..85'],
    ['rank 15..10', '? 15..10'],
    ['rank <= 64/63', '? 64/63'],
    ['rank +0', '? +0'],
    ['rank +5..+5', '? +5..+5'],
    ['rank +10..+5', '? +10..+5'],
    ['rank +5..-1', '? -1'],
    ['top 0', '? 0'],
    ['share >= 58/57', '? 58/57'],
    ['share >= 0/57', '? 0/57'],
    ['1.234 điểm', '? 1.234'],
    ['1,234 điểm', '? 1,234'],
    ['≥ 1,2,3', '? 1,2,3'],
    ['≥ 85,1234567', '? 85,1234567'],
    ['0%', '? 0'],
    ['tăng 0 bậc', '? tăng 0 bậc'],
    ['tăng 10–5 bậc', '? tăng 10–5 bậc'],
    ['hạng 15–10', '? 15–10'],
    ['hạng 64/63', '? 64/63'],
    ['hạng 0', '? 0'],
    ['TOP 0', '? 0'],
    ['87–85', '? 87–85'],
    ['TOP 10–15', '? –15'],
    ['57/57', '? 57/57'],
    ['hạng bắc', '? bắc'],
    ['tăng 5 bắc', '? bắc'],
    ['nhóm khả', '? khả'],
    ['đạt mức trung bình cả nước', '? trung bình cả nước'],
    ['không đạt 85%', '? không đạt 85%'],
    ['trước 30/6', '? trước 30/6'],
    ['30/6', '? 30/6'],
    ['tăng 5 bậc/năm', '? /năm'],
    ['tang 5 bac hang nam', '? hang nam'],
    ['trên 80% trở lên', '? trở lên'],
    ['hạng 30 trở xuống', '? trở xuống'],
    ['dưới hạng 30', '? hạng 30'],
    ['tăng 10% và 5 bậc', '? 5'],
    ['20/63 điểm', '? điểm'],
    ['TOP 20, 30', '? 30'],
    ['tăng 2 hạng 30/63', '? 30/63'],
    ['tăng lên 90 điểm', '? lên 90 điểm'],
    ['trên 80% hồ sơ', '? hồ sơ'],
    ['tăng 5 bậc mỗi năm', '? mỗi năm'],
    ['tăng trên 5 bậc', '? trên 5 bậc'],
    ['PAR INDEX TOP 20', '? PAR INDEX TOP 20'],
    ['TOP 20 (NQ 05)', '? (NQ 05)'],
    ['trên hạng 30', '? hạng 30'],
    ['cao hơn mức trung bình vùng', '? trung bình vùng'],
    ['bằng hoặc cao hơn mức trung bình cả nước', '? trung bình cả nước'],
    ['khoảng 68,9 ± 0,5', '? ± 0,5'],
    ['TOP 20 đến năm 2025, TOP 15 đến năm 2030', '? đến năm 2030'],
    ['TOP 20 và', '? TOP 20 và'],
    ['hạng 30 so với năm 2021', '? so với năm 2021'],
    ['score >= 5; foo; bar', '? foo | bar'],
  ])('refuses %s', (text, raw) => {
    expect(read(text)).toBe(raw);
  });

  it('says where the text stands that it does not understand', () => {
    const text = 'TOP 20; tăng 5 bậc hằng năm; hạng 64/63';
    const { clauses, issues } = readClauses(text, PLAIN);
    expect(clauses).toEqual([]);
    expect(issues).toEqual([
      { raw: 'hằng năm', offset: text.indexOf('hằng') },
      { raw: '64/63', offset: text.indexOf('64/63') },
    ]);
  });

  it.each([
    ['TOP 15 đến năm 2025', '2025'],
    ['năm 2025 TOP 15', '2025'],
    ['TOP 15 đến 2025', '2025'],
    ['TOP 15 trong 9 tháng năm 2025', '2025-9T'],
    ['tăng 5 bậc so với năm 2021', null],
  ])('names the due period of %s', (text, due) => {
    const read = readClauses(text, PLAIN);
    expect(read.due === null ? null : periodText(read.due)).toBe(due);
  });

  it.each([
    ['of words', 'hạng '.repeat(10_000)],
    ['of numbers', '1,'.repeat(20_000)],
    ['of conditions', 'hạng 30 tỉnh, '.repeat(3_000) + 'x'],
    ['of parts', 'x;'.repeat(20_000)],
    ['of letters', 'a'.repeat(40_000)],
    ['of marks', '-'.repeat(40_000)],
    ['of quotes', 'nhóm "'.repeat(7_000)],
    ['of ranges', '10–15 '.repeat(7_000)],
  ])('refuses a very long cell %s', (_of, text) => {
    expect(readClauses(text, RANKS).issues.length).toBeGreaterThan(0);
  });

  it.each<[text: string, window: string | null]>([
    ['duy trì trong TOP 20 đến năm 2025', 'every-year'],
    ['giữ vững TOP 20 tỉnh, thành phố đến năm 2025', 'every-year'],
    ['đến năm 2025 nằm trong TOP 15', 'by-due'],
    ['TOP 15 đến năm 2025', 'by-due'],
    ['duy trì TOP 20', null],
    ['TOP 15 năm 2025', null],
    ['top 15', null],
  ])('“%s” asks for the window %s', (text, window) => {
    expect(readClauses(text, { unit: null, heading: null }).window).toBe(window);
  });
});
