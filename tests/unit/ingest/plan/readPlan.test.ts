import { describe, expect, it } from 'vitest';
import { readPlan } from '#ingest/plan/readPlan.ts';
import { readPackageCatalogue } from '#ingest/published/readPackage.ts';
import { fixedText } from '#domain/fixed.ts';
import { folderFiles } from '../../../../src/cli/files.ts';
import { foundLines, headOf } from '../../../support/planSentences.ts';

const { catalogue } = readPackageCatalogue((await folderFiles('public/data')) ?? new Map());
const facts = { entity: null, issued: null };

const read = (text: string) => readPlan(`${headOf('2024')}${text}\n`, catalogue, facts);
const questionsIn = (text: string): readonly string[] =>
  read(text).proposals.flatMap(({ questions }) => questions.map(({ code, raw }) => `${code} ${raw}`.trim()));

describe(readPlan, () => {
  it.each<[name: string, text: string, lines: readonly string[]]>([
    [
      'a page number and a running header between two lines',
      'Chỉ số PCI đạt 68,5\n\n12\n\nđiểm trở lên, xếp hạng 20/63.',
      ['PCI 2024: score >= 68.5', 'PCI 2024: rank <= 20/63'],
    ],
    ['a number alone that the sentence waits for', 'Chỉ số PCI xếp hạng\n20\n\ntoàn quốc.', ['PCI 2024: rank <= 20']],
    ['decomposed letters', 'PAPI tăng 2 bậc.'.normalize('NFD'), ['PAPI 2024: rank +2']],
    [
      'letters that a converter lost',
      'T  ch c  hực hiện: Ch  s  PCI đ t 68,9 đi m, x p h ng 20/63.',
      ['PCI 2024: score >= 68.9', 'PCI 2024: rank <= 20/63'],
    ],
    [
      'a level given as a way from an earlier one',
      'PAR INDEX tăng từ hạng 35 lên hạng 30.',
      ['PAR_INDEX 2024: rank <= 30'],
    ],
    [
      'satisfaction as the index that the sentence names',
      'Đối với SIPAS: phấn đấu tỷ lệ hài lòng chung đạt từ 85% trở lên.',
      ['SIPAS 2024: score >= 85'],
    ],
    ['an index of which no table is known', 'Phấn đấu chỉ số PGI đạt trên 25 điểm.', ['PGI 2024: score > 25']],
    ['a rise of every year', 'PAR INDEX tăng ít nhất 02 bậc/năm.', ['PAR_INDEX 2024 every-year from 2024: rank +2']],
    ['nothing of the economy', 'Phấn đấu GRDP tăng 8%, chỉ số giá tiêu dùng dưới 4%.', []],
    ['no share of the costs beside an index', 'Nâng cao chỉ số PCI, ngân sách hỗ trợ 30% kinh phí.', []],
    [
      'the index said once for a list',
      'Chỉ số PCI:\n- Điểm số đạt 68 điểm.\n- Xếp hạng 20/63.',
      ['PCI 2024: score >= 68', 'PCI 2024: rank <= 20/63'],
    ],
    ['the same goal said twice', 'PCI đạt 68 điểm.\nPhấn đấu Chỉ số PCI đạt 68 điểm.', ['PCI 2024: score >= 68']],
    ['a component as one', 'Chỉ số thành phần Gia nhập thị trường của PCI đạt 7,5 điểm.', ['PCI 2024: score >= 7.5']],
  ])('reads %s', (_name, text, lines) => {
    expect(foundLines(read(text))).toEqual(lines);
  });

  it.each<[text: string, questions: readonly string[]]>([
    ['PCI xếp hạng l5/63.', ['broken_number l5/63']],
    ['PCI tăng 1O bậc so với năm 2023.', ['broken_number 1O']],
    ['Đến năm 2O25, PCI xếp hạng 20/63.', ['scanned_number 20/63', 'broken_year 2O25']],
    ['PCI tăng 2 bậc so với năm 202l.', ['scanned_number 2', 'broken_baseline so với năm 202l']],
    ['Đến cuối nhiệm kỳ, PCI đứng thứ 15 toàn quốc.', ['broken_year đến cuối nhiệm kỳ']],
    ['SIPAS: 87 - 39%.', ['broken_number 87 - 39']],
    ['PCI đạt 1,5 điểm.', ['value_out_of_range PCI đạt 1,5 điểm']],
    ['Phấn đấu chỉ số PGI đạt trên 25 điểm.', ['indicator_unknown PGI']],
    [
      'Chỉ số thành phần lạ của PCI đạt 7,5 điểm.',
      [
        'value_out_of_range Chỉ số thành phần lạ của PCI đạt 7,5 điểm',
        'component_unclear Chỉ số thành phần lạ của PCI đạt 7,5 điểm',
      ],
    ],
  ])('asks about %s', (text, questions) => {
    expect(questionsIn(text)).toEqual(questions);
  });

  it('never corrects a broken digit', () => {
    expect(foundLines(read('PCI xếp hạng l5/63, đạt 68 điểm.'))).toEqual([]);
  });

  it('says where it does not know when or whose', () => {
    const { proposals } = readPlan('PAPI tăng 2 bậc.', catalogue, facts);
    expect(proposals[0]?.questions.map(({ code }) => code)).toEqual(['due_unknown', 'entity_unknown']);
  });

  it.each<[text: string, owner: string | null]>([
    ['Giao Sở Nội vụ tham mưu nâng Chỉ số PAR INDEX đạt 87% trở lên.', 'Sở Nội vụ'],
    ['3. Sở Kế hoạch và Đầu tư:\n- Chỉ số PCI đạt 68 điểm.', 'Sở Kế hoạch và Đầu tư'],
    ['Chỉ số PCI đạt 68 điểm.', null],
  ])('names the unit responsible: %s', (text, owner) => {
    expect(read(text).proposals[0]?.owner).toBe(owner);
  });

  it('keeps the earlier result that a sentence names', () => {
    const baseline = read('Chỉ số PCI đạt 70 điểm trở lên (năm 2023 đạt 67,18 điểm).').proposals[0]?.baseline;
    expect([baseline?.period?.year, baseline?.value == null ? null : fixedText(baseline.value.value, 2)]).toEqual([
      2023,
      '67.18',
    ]);
  });

  it('tells the province from the unit that issued the plan', () => {
    const top = 'UBND TỈNH NINH THUẬN\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\n\nKẾ HOẠCH\nCải cách hành chính năm 2023\n\n';
    const { proposals } = readPlan(
      `${top}- PAPI tăng 2 bậc.\n- 100% hồ sơ được giải quyết đúng hạn.\n`,
      catalogue,
      facts,
    );
    expect(proposals.map(({ entity }) => entity?.code)).toEqual(['58', '58-SKHCN']);
  });

  it('reads the years of a plan for several', () => {
    const top = 'UBND TỈNH TÂY NINH\n\nKẾ HOẠCH\nCải cách hành chính giai đoạn 2021 - 2025\n\n';
    const reading = readPlan(
      `${top}- PAR INDEX nhóm 30 tỉnh dẫn đầu.\n- PAPI duy trì trong TOP 20.\n`,
      catalogue,
      facts,
    );
    expect(foundLines(reading)).toEqual(['PAR_INDEX 2025 from 2021: top 30', 'PAPI 2025 every-year from 2021: top 20']);
  });
});
