import { describe, expect, it } from 'vitest';
import type { Goal } from '#domain/goal.ts';
import { toComponentId, toIndicatorId } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import { yearPeriod } from '#domain/period.ts';
import { type ClauseJudgement, OUTLOOKS_WORST_FIRST, VERDICTS_WORST_FIRST } from '#domain/verdict.ts';
import { clauseSentence } from '#text/clauseSentence.ts';
import { goalSentence } from '#text/goalSentence.ts';
import {
  aClauseJudgement,
  aDataset,
  aGoal,
  aGoalJudgement,
  anIndicator,
  groupsOf,
  type JudgementTraits,
} from '../../support/builders.ts';

const PAR = anIndicator({
  id: toIndicatorId('PAR_INDEX'),
  nameVi: 'Chỉ số cải cách hành chính (PAR INDEX)',
  nameEn: 'Public Administration Reform Index (PAR INDEX)',
  unit: '%',
});
const BACKLOG = anIndicator({
  id: toIndicatorId('TRE_HAN'),
  nameVi: 'Hồ sơ trễ hạn',
  nameEn: 'Late files',
  unit: '%',
  better: 'lower',
});

type Traits = JudgementTraits & Readonly<{ goal?: Partial<Goal>; indicator?: Indicator }>;

/** The sentences on a goal of one clause, plain spaces for no-break ones. */
function told(
  clause: string,
  { goal = {}, indicator = anIndicator(), ...traits }: Traits,
): Record<'vi' | 'en', string> {
  const due = aGoal({ indicator: indicator.id, ...goal });
  const judgement = aGoalJudgement(due, [aClauseJudgement(clause, traits)]);
  const dataset = aDataset([due], [indicator]);
  const tell = (language: 'vi' | 'en') => goalSentence(judgement, dataset, language).replaceAll('\u00a0', ' ');
  return { vi: tell('vi'), en: tell('en') };
}

const UNTIL_2025 = { due: yearPeriod(2025) };
const EVERY_YEAR = { due: yearPeriod(2025), window: 'every-year' } as const;
const BY_2025 = { due: yearPeriod(2025), window: 'by-due' } as const;

describe(goalSentence, () => {
  it.each<[name: string, clause: string, traits: Traits, vi: string, en: string]>([
    [
      'a missed rise of ranks',
      'rank +10 since 2021',
      { verdict: 'not-met', actual: '2022 29/63', baseline: '2021 35', threshold: '25', indicator: PAR },
      'PAR INDEX của Ninh Thuận năm 2022: hạng 29/63, lên 6 bậc so với 2021 (hạng 35); mục tiêu hạng 25; còn thiếu 4 bậc; không đạt.',
      'PAR INDEX of Ninh Thuan in 2022: rank 29/63, up 6 places on 2021 (rank 35); target rank 25; 4 places short; not met.',
    ],
    [
      'a small rise that suffices',
      'rank +2 since 2021',
      { verdict: 'met', actual: '2022 29/63', baseline: '2021 31', threshold: '29', indicator: PAR },
      'PAR INDEX của Ninh Thuận năm 2022: hạng 29/63, lên 2 bậc so với 2021 (hạng 31), thay đổi nhỏ; mục tiêu hạng 29; vừa đúng mục tiêu; đạt.',
      'PAR INDEX of Ninh Thuan in 2022: rank 29/63, up 2 places on 2021 (rank 31), a small change; target rank 29; exactly on target; met.',
    ],
    [
      'no move',
      'rank +2 since 2021',
      { verdict: 'not-met', actual: '2022 31/63', baseline: '2021 31', threshold: '29' },
      'PCI của Ninh Thuận năm 2022: hạng 31/63, giữ nguyên hạng so với 2021; mục tiêu hạng 29; còn thiếu 2 bậc; không đạt.',
      'PCI of Ninh Thuan in 2022: rank 31/63, the same rank as in 2021; target rank 29; 2 places short; not met.',
    ],
    [
      'a fall',
      'rank +2 since 2021',
      { verdict: 'not-met', actual: '2022 45/63', baseline: '2021 31', threshold: '29' },
      'PCI của Ninh Thuận năm 2022: hạng 45/63, xuống 14 bậc so với 2021 (hạng 31); mục tiêu hạng 29; còn thiếu 16 bậc; không đạt.',
      'PCI of Ninh Thuan in 2022: rank 45/63, down 14 places on 2021 (rank 31); target rank 29; 16 places short; not met.',
    ],
    [
      'a range of places reached at its near end',
      'rank +5..+10 since 2021',
      { verdict: 'met', stretch: false, actual: '2022 29/63', baseline: '2021 35', threshold: '30', far: '25' },
      'PCI của Ninh Thuận năm 2022: hạng 29/63, lên 6 bậc so với 2021 (hạng 35); mục tiêu hạng 25–30; vượt mục tiêu 1 bậc, chưa đến mức cao (hạng 25); đạt.',
      'PCI of Ninh Thuan in 2022: rank 29/63, up 6 places on 2021 (rank 35); target rank 25–30; better by 1 place, the higher end (rank 25) not reached; met.',
    ],
    [
      'a change without a baseline',
      'rank +10',
      { verdict: 'no-data', reasons: ['baseline_missing'] },
      'PCI của Ninh Thuận năm 2022: mục tiêu tăng 10 bậc; không có số liệu (thiếu số liệu gốc).',
      'PCI of Ninh Thuan in 2022: target up 10 places; no data (the baseline is missing).',
    ],
    [
      'a change across another number ranked',
      'rank +10',
      { verdict: 'not-comparable', actual: '2022 29/34', reasons: ['field_changed'] },
      'PCI của Ninh Thuận năm 2022: hạng 29/34; mục tiêu tăng 10 bậc; không so sánh được (số đơn vị xếp hạng đã thay đổi).',
      'PCI of Ninh Thuan in 2022: rank 29/34; target up 10 places; not comparable (the number ranked has changed).',
    ],
    [
      'a change of a merged unit',
      'rank +10 since 2021',
      { verdict: 'not-comparable', actual: '2022 29/34', baseline: '2021', reasons: ['entity_merged'] },
      'PCI của Ninh Thuận năm 2022: hạng 29/34; mục tiêu tăng 10 bậc so với năm 2021; không so sánh được (đơn vị đã sắp xếp, sáp nhập).',
      'PCI of Ninh Thuan in 2022: rank 29/34; target up 10 places on 2021; not comparable (the unit was merged or rearranged).',
    ],
    [
      'a place kept',
      'rank <= 30/63',
      { verdict: 'met', actual: '2022 29/63', threshold: '30' },
      'PCI của Ninh Thuận năm 2022: hạng 29/63; mục tiêu hạng 30/63; vượt mục tiêu 1 bậc; đạt.',
      'PCI of Ninh Thuan in 2022: rank 29/63; target rank 30/63; better by 1 place; met.',
    ],
    [
      'a place not loaded',
      'rank <= 30/63',
      { verdict: 'no-data', threshold: '30', reasons: ['figure_missing'] },
      'PCI của Ninh Thuận năm 2022: mục tiêu hạng 30/63; không có số liệu (kết quả năm 2022 đã công bố nhưng chưa có trong dữ liệu).',
      'PCI of Ninh Thuan in 2022: target rank 30/63; no data (the result of 2022 has been published but is not in the data).',
    ],
    [
      'a place not published',
      'rank <= 30/63',
      { verdict: 'awaiting-publication', threshold: '30', reasons: ['not_published'] },
      'PCI của Ninh Thuận năm 2022: mục tiêu hạng 30/63; chờ công bố kết quả năm 2022.',
      'PCI of Ninh Thuan in 2022: target rank 30/63; awaiting publication of the result of 2022.',
    ],
    [
      'outside the list, surely too far down',
      'top 20',
      { verdict: 'not-met', actual: '2022 31..63/63', threshold: '20', reasons: ['rank_censored'] },
      'PCI của Ninh Thuận năm 2022: ngoài 30 hạng đầu (31–63); mục tiêu TOP 20; còn thiếu ít nhất 11 bậc; không đạt.',
      'PCI of Ninh Thuan in 2022: not among the first 30 (31–63); target top 20; at least 11 places short; not met.',
    ],
    [
      'outside the list, perhaps far enough up',
      'top 40',
      {
        verdict: 'undetermined',
        actual: '2022 31..63/63',
        threshold: '40',
        reasons: ['rank_censored', 'readings_disagree'],
      },
      'PCI của Ninh Thuận năm 2022: ngoài 30 hạng đầu (31–63); mục tiêu TOP 40; chưa xác định (số liệu là một khoảng, có thể đạt hoặc không).',
      'PCI of Ninh Thuan in 2022: not among the first 30 (31–63); target top 40; undetermined (the figure is an interval that may or may not meet it).',
    ],
    [
      'tied across the threshold',
      'top 35',
      {
        verdict: 'undetermined',
        actual: '2022 34..36/63',
        threshold: '35',
        reasons: ['rank_tied', 'readings_disagree'],
      },
      'PCI của Ninh Thuận năm 2022: hạng 34–36/63 do đồng điểm; mục tiêu TOP 35; chưa xác định (số liệu là một khoảng, có thể đạt hoặc không).',
      'PCI of Ninh Thuan in 2022: rank 34–36/63, tied on score; target top 35; undetermined (the figure is an interval that may or may not meet it).',
    ],
    [
      'only a group, surely inside',
      'top 16',
      { verdict: 'met', actual: '2022 1..16/61', threshold: '16', reasons: ['group_only'] },
      'PCI của Ninh Thuận năm 2022: hạng 1–16/61 theo nhóm đã công bố; mục tiêu TOP 16; đạt.',
      'PCI of Ninh Thuan in 2022: rank 1–16/61 by its published group; target top 16; met.',
    ],
    [
      'two readings that disagree',
      'top 20/63',
      {
        verdict: 'undetermined',
        actual: '2025 15/34',
        threshold: '20',
        readings: ['20 inside', '11 outside'],
        reasons: ['field_changed', 'readings_disagree'],
        goal: UNTIL_2025,
      },
      'PCI của Ninh Thuận năm 2025: hạng 15/34; mục tiêu TOP 20/63; chưa xác định (theo hạng 20 thì đạt, quy đổi thành hạng 11 thì không đạt).',
      'PCI of Ninh Thuan in 2025: rank 15/34; target top 20/63; undetermined (read as rank 20: met; as the same fraction, rank 11: not met).',
    ],
    [
      'two readings that agree',
      'top 20/63',
      {
        verdict: 'met',
        actual: '2025 9/34',
        threshold: '20',
        readings: ['20 inside', '11 inside'],
        reasons: ['field_changed'],
        goal: UNTIL_2025,
      },
      'PCI của Ninh Thuận năm 2025: hạng 9/34; mục tiêu TOP 20/63; giữ nguyên hạng 20 hay quy đổi thành hạng 11 đều cho cùng kết luận; đạt.',
      'PCI of Ninh Thuan in 2025: rank 9/34; target top 20/63; the same whether read as rank 20 or, as the same fraction, rank 11; met.',
    ],
    [
      'kept up so far',
      'top 20',
      {
        verdict: 'pending',
        holding: true,
        outlook: 'ahead',
        actual: '2024 5/61',
        threshold: '20',
        reasons: ['due_ahead'],
        goal: EVERY_YEAR,
      },
      'PCI của Ninh Thuận năm 2024: hạng 5/61; mục tiêu duy trì TOP 20 đến năm 2025; vượt mục tiêu 15 bậc; chưa đến hạn, đang giữ được.',
      'PCI of Ninh Thuan in 2024: rank 5/61; target top 20, kept up until 2025; better by 15 places; not due yet, holding.',
    ],
    [
      'not kept up in one year',
      'top 20',
      { verdict: 'not-met', actual: '2024 23/61', threshold: '20', goal: EVERY_YEAR },
      'PCI của Ninh Thuận năm 2024: hạng 23/61; mục tiêu duy trì TOP 20 đến năm 2025; còn thiếu 3 bậc; không đạt.',
      'PCI of Ninh Thuan in 2024: rank 23/61; target top 20, kept up until 2025; 3 places short; not met.',
    ],
    [
      'reached before time',
      'top 15',
      { verdict: 'met', actual: '2024 13/63', threshold: '15', goal: BY_2025 },
      'PCI của Ninh Thuận năm 2024: hạng 13/63; mục tiêu TOP 15, chậm nhất năm 2025; vượt mục tiêu 2 bậc; đạt trước hạn.',
      'PCI of Ninh Thuan in 2024: rank 13/63; target top 15 by 2025 at the latest; better by 2 places; met ahead of time.',
    ],
    [
      'open, too slow',
      'top 15',
      {
        verdict: 'pending',
        outlook: 'off-track',
        holding: false,
        actual: '2023 19/63',
        threshold: '15',
        requiredPace: -2,
        goal: BY_2025,
      },
      'PCI của Ninh Thuận năm 2023: hạng 19/63; mục tiêu TOP 15, chậm nhất năm 2025; còn thiếu 4 bậc, cần mỗi năm 2 bậc; chưa đến hạn, chậm tiến độ.',
      'PCI of Ninh Thuan in 2023: rank 19/63; target top 15 by 2025 at the latest; 4 places short, 2 places a year needed; not due yet, off track.',
    ],
    [
      'open, to be faster',
      'top 15',
      {
        verdict: 'pending',
        outlook: 'at-risk',
        holding: false,
        actual: '2023 18/63',
        threshold: '15',
        requiredPace: -1.5,
        goal: UNTIL_2025,
      },
      'PCI của Ninh Thuận năm 2023: hạng 18/63; mục tiêu TOP 15 vào năm 2025; còn thiếu 3 bậc, cần mỗi năm 1,5 bậc; chưa đến hạn, cần nhanh hơn.',
      'PCI of Ninh Thuan in 2023: rank 18/63; target top 15 in 2025; 3 places short, 1.5 places a year needed; not due yet, needs to speed up.',
    ],
    [
      'open, without a result',
      'top 15',
      { verdict: 'pending', outlook: 'unknown', goal: UNTIL_2025 },
      'PCI của Ninh Thuận: chưa có kết quả; mục tiêu TOP 15 vào năm 2025; chưa đến hạn, chưa đủ căn cứ để dự báo.',
      'PCI of Ninh Thuan: no result yet; target top 15 in 2025; not due yet, too little to go on for an outlook.',
    ],
    [
      'a range of places passed',
      'rank 10..15/63',
      { verdict: 'met', stretch: true, actual: '2022 9/63', threshold: '15', far: '10' },
      'PCI của Ninh Thuận năm 2022: hạng 9/63; mục tiêu hạng 10–15/63; vượt mục tiêu 6 bậc, đạt cả mức cao (hạng 10); đạt.',
      'PCI of Ninh Thuan in 2022: rank 9/63; target rank 10–15/63; better by 6 places, the higher end (rank 10) reached too; met.',
    ],
    [
      'a place in the region missed',
      'regional-rank <= 3/14',
      { verdict: 'not-met', actual: '2022 5/14', threshold: '3' },
      'PCI của Ninh Thuận năm 2022: hạng 5/14 trong vùng; mục tiêu hạng 3/14 trong vùng; còn thiếu 2 bậc; không đạt.',
      'PCI of Ninh Thuan in 2022: rank 5/14 in the region; target rank 3/14 in the region; 2 places short; not met.',
    ],
    [
      'a place in the region not known exactly',
      'regional-rank <= 3/14',
      { verdict: 'undetermined', actual: '2022 3..5/14', threshold: '3' },
      'PCI của Ninh Thuận năm 2022: hạng 3–5/14 trong vùng; mục tiêu hạng 3/14 trong vùng; chưa xác định (số liệu là một khoảng, có thể đạt hoặc không).',
      'PCI of Ninh Thuan in 2022: rank 3–5/14 in the region; target rank 3/14 in the region; undetermined (the figure is an interval that may or may not meet it).',
    ],
    [
      'a level passed, with the rise',
      'score >= 65',
      { verdict: 'met', actual: '2022 65.43', baseline: '2021 62.23', threshold: '65' },
      'PCI của Ninh Thuận năm 2022: 65,43 điểm, tăng 3,20 điểm so với 2021 (62,23); mục tiêu từ 65 điểm trở lên; vượt mục tiêu 0,43 điểm; đạt.',
      'PCI of Ninh Thuan in 2022: 65.43 points, up 3.20 points on 2021 (62.23); target at least 65 points; better by 0.43 points; met.',
    ],
    [
      'a level missed in percent',
      'score >= 89.64',
      { verdict: 'not-met', actual: '2022 88.64', threshold: '89.64', indicator: PAR },
      'PAR INDEX của Ninh Thuận năm 2022: 88,64%; mục tiêu từ 89,64% trở lên; còn thiếu 1,00 điểm phần trăm; không đạt.',
      'PAR INDEX of Ninh Thuan in 2022: 88.64%; target at least 89.64%; 1.00 percentage points short; not met.',
    ],
    [
      'a level reached exactly',
      'score >= 65',
      { verdict: 'met', actual: '2022 65.00', threshold: '65' },
      'PCI của Ninh Thuận năm 2022: 65,00 điểm; mục tiêu từ 65 điểm trở lên; vừa đúng mục tiêu; đạt.',
      'PCI of Ninh Thuan in 2022: 65.00 points; target at least 65 points; exactly on target; met.',
    ],
    [
      'a level not passed',
      'score > 80',
      { verdict: 'not-met', actual: '2022 80.00', threshold: '80', indicator: PAR },
      'PAR INDEX của Ninh Thuận năm 2022: 80,00%; mục tiêu trên 80%; mới bằng 80,00%, phải cao hơn; không đạt.',
      'PAR INDEX of Ninh Thuan in 2022: 80.00%; target above 80%; only equal to 80.00%, has to be above it; not met.',
    ],
    [
      'a ceiling exceeded',
      'score <= 5',
      { verdict: 'not-met', actual: '2022 6.20', threshold: '5', better: 'lower', indicator: BACKLOG },
      'Hồ sơ trễ hạn của Ninh Thuận năm 2022: 6,20%; mục tiêu không quá 5%; còn cao hơn mức cho phép 1,20 điểm phần trăm; không đạt.',
      'Late files of Ninh Thuan in 2022: 6.20%; target at most 5%; 1.20 percentage points above what is allowed; not met.',
    ],
    [
      'a ceiling kept',
      'score <= 5',
      { verdict: 'met', actual: '2022 4.20', threshold: '5', better: 'lower', indicator: BACKLOG },
      'Hồ sơ trễ hạn của Ninh Thuận năm 2022: 4,20%; mục tiêu không quá 5%; thấp hơn mức cho phép 0,80 điểm phần trăm; đạt.',
      'Late files of Ninh Thuan in 2022: 4.20%; target at most 5%; 0.80 percentage points below what is allowed; met.',
    ],
    [
      'an open fall, where lower is better',
      'score -2 since 2021',
      {
        verdict: 'pending',
        outlook: 'at-risk',
        holding: false,
        actual: '2023 6.20',
        baseline: '2021 7.00',
        threshold: '5',
        requiredPace: -0.6,
        better: 'lower',
        indicator: BACKLOG,
        goal: UNTIL_2025,
      },
      'Hồ sơ trễ hạn của Ninh Thuận năm 2023: 6,20%, giảm 0,80 điểm phần trăm so với 2021 (7,00); mục tiêu không quá 5,00% vào năm 2025; còn cao hơn mức cho phép 1,20 điểm phần trăm, cần mỗi năm 0,60 điểm phần trăm; chưa đến hạn, cần nhanh hơn.',
      'Late files of Ninh Thuan in 2023: 6.20%, down 0.80 percentage points on 2021 (7.00); target at most 5.00% in 2025; 1.20 percentage points above what is allowed, 0.60 percentage points a year needed; not due yet, needs to speed up.',
    ],
    [
      'about a level, within tolerance',
      'score ~ 68.9',
      { verdict: 'met', actual: '2022 68.86', threshold: '68.9', tolerance: '0.05' },
      'PCI của Ninh Thuận năm 2022: 68,86 điểm; mục tiêu khoảng 68,9 điểm; lệch 0,04 điểm, trong dung sai 0,05; đạt.',
      'PCI of Ninh Thuan in 2022: 68.86 points; target about 68.9 points; 0.04 points off, within the tolerance of 0.05; met.',
    ],
    [
      'about a level, beyond tolerance',
      'score ~ 68.9',
      { verdict: 'not-met', actual: '2022 68.84', threshold: '68.9', tolerance: '0.05' },
      'PCI của Ninh Thuận năm 2022: 68,84 điểm; mục tiêu khoảng 68,9 điểm; lệch 0,06 điểm, quá dung sai 0,05; không đạt.',
      'PCI of Ninh Thuan in 2022: 68.84 points; target about 68.9 points; 0.06 points off, beyond the tolerance of 0.05; not met.',
    ],
    [
      'a level within bounds, overshot',
      'score = 68.9 ±0.5',
      { verdict: 'not-met', actual: '2022 69.60', threshold: '68.9', tolerance: '0.5' },
      'PCI của Ninh Thuận năm 2022: 69,60 điểm; mục tiêu 68,9 ± 0,5 điểm; lệch 0,70 điểm, quá dung sai 0,50; không đạt.',
      'PCI of Ninh Thuan in 2022: 69.60 points; target 68.9 ± 0.5 points; 0.70 points off, beyond the tolerance of 0.50; not met.',
    ],
    [
      'a range reached at its near end',
      'score 85..87',
      { verdict: 'met', stretch: false, actual: '2022 86.00', threshold: '85', far: '87' },
      'PCI của Ninh Thuận năm 2022: 86,00 điểm; mục tiêu 85–87 điểm; vượt mục tiêu 1,00 điểm, chưa đến mức cao (87,00 điểm); đạt.',
      'PCI of Ninh Thuan in 2022: 86.00 points; target 85–87 points; better by 1.00 points, the higher end (87.00 points) not reached; met.',
    ],
    [
      'a range of rises, passed',
      'score +0.5..+1 since 2021',
      { verdict: 'met', stretch: true, actual: '2022 65.43', baseline: '2021 62.23', threshold: '62.73', far: '63.23' },
      'PCI của Ninh Thuận năm 2022: 65,43 điểm, tăng 3,20 điểm so với 2021 (62,23); mục tiêu 62,73–63,23 điểm; vượt mục tiêu 2,70 điểm, đạt cả mức cao (63,23 điểm); đạt.',
      'PCI of Ninh Thuan in 2022: 65.43 points, up 3.20 points on 2021 (62.23); target 62.73–63.23 points; better by 2.70 points, the higher end (63.23 points) reached too; met.',
    ],
    [
      'open, on track',
      'score +1',
      {
        verdict: 'pending',
        outlook: 'on-track',
        holding: false,
        actual: '2023 64.00',
        baseline: '2022 63.52',
        threshold: '64.24',
        requiredPace: 0.12,
        goal: UNTIL_2025,
      },
      'PCI của Ninh Thuận năm 2023: 64,00 điểm, tăng 0,48 điểm so với 2022 (63,52); mục tiêu từ 64,24 điểm trở lên vào năm 2025; còn thiếu 0,24 điểm, cần mỗi năm 0,12 điểm; chưa đến hạn, đúng tiến độ.',
      'PCI of Ninh Thuan in 2023: 64.00 points, up 0.48 points on 2022 (63.52); target at least 64.24 points in 2025; 0.24 points short, 0.12 points a year needed; not due yet, on track.',
    ],
    [
      'open, moving away',
      'score +1',
      {
        verdict: 'pending',
        outlook: 'moving-away',
        holding: false,
        actual: '2023 63.00',
        baseline: '2022 63.24',
        threshold: '64.24',
        goal: UNTIL_2025,
      },
      'PCI của Ninh Thuận năm 2023: 63,00 điểm, giảm 0,24 điểm so với 2022 (63,24); mục tiêu từ 64,24 điểm trở lên vào năm 2025; còn thiếu 1,24 điểm; chưa đến hạn, đang đi ngược hướng.',
      'PCI of Ninh Thuan in 2023: 63.00 points, down 0.24 points on 2022 (63.24); target at least 64.24 points in 2025; 1.24 points short; not due yet, moving away.',
    ],
    [
      'a change across another method',
      'score +1',
      { verdict: 'not-comparable', actual: '2022 63.00', baseline: '2021 62.00', reasons: ['segment_changed'] },
      'PCI của Ninh Thuận năm 2022: 63,00 điểm; mục tiêu tăng 1 điểm; không so sánh được (phương pháp tính đã thay đổi).',
      'PCI of Ninh Thuan in 2022: 63.00 points; target up 1 point; not comparable (the method has changed).',
    ],
    [
      'above the mean',
      'score > mean',
      { verdict: 'met', actual: '2022 85.00', threshold: '84.79', indicator: PAR },
      'PAR INDEX của Ninh Thuận năm 2022: 85,00%; mục tiêu cao hơn mức trung bình cả nước (84,79%); vượt mục tiêu 0,21 điểm phần trăm; đạt.',
      'PAR INDEX of Ninh Thuan in 2022: 85.00%; target above the national mean (84.79%); better by 0.21 percentage points; met.',
    ],
    [
      'a mean that is not loaded',
      'score > mean',
      { verdict: 'no-data', actual: '2022 85.00', reasons: ['reference_missing'], indicator: PAR },
      'PAR INDEX của Ninh Thuận năm 2022: 85,00%; mục tiêu cao hơn mức trung bình cả nước; không có số liệu (thiếu số liệu đối chiếu).',
      'PAR INDEX of Ninh Thuan in 2022: 85.00%; target above the national mean; no data (the reference is missing).',
    ],
    [
      'a score outside the list',
      'score >= 65',
      { verdict: 'undetermined', actual: '2022 0.00..65.12', threshold: '65', reasons: ['rank_censored'] },
      'PCI của Ninh Thuận năm 2022: không quá 65,12 điểm vì ngoài danh sách công bố; mục tiêu từ 65 điểm trở lên; chưa xác định (số liệu là một khoảng, có thể đạt hoặc không).',
      'PCI of Ninh Thuan in 2022: at most 65.12 points, being outside the published list; target at least 65 points; undetermined (the figure is an interval that may or may not meet it).',
    ],
    [
      'a share',
      'share >= 57/57',
      { verdict: 'met', actual: '2022 100.00', threshold: '100', indicator: PAR },
      'PAR INDEX của Ninh Thuận năm 2022: 100,00%; mục tiêu tỷ lệ 57/57; vừa đúng mục tiêu; đạt.',
      'PAR INDEX of Ninh Thuan in 2022: 100.00%; target 57 of 57; exactly on target; met.',
    ],
    [
      'a better group',
      'group >= khá',
      { verdict: 'met', groups: groupsOf('khá', 'tốt') },
      'PCI của Ninh Thuận năm 2022: nhóm tốt; mục tiêu nhóm khá trở lên; đạt.',
      'PCI of Ninh Thuan in 2022: group “good”; target group “fair” or better; met.',
    ],
    [
      'groups that disagree',
      'group >= khá',
      { verdict: 'undetermined', groups: groupsOf('khá', 'khá', 'trung bình'), reasons: ['readings_disagree'] },
      'PCI của Ninh Thuận năm 2022: nhóm khá hoặc nhóm trung bình; mục tiêu nhóm khá trở lên; chưa xác định (các nhóm có thể có cho kết luận khác nhau).',
      'PCI of Ninh Thuan in 2022: group “fair” or group “average”; target group “fair” or better; undetermined (the groups that it may be in do not agree).',
    ],
    [
      'a group that does not exist',
      'group >= khá',
      { verdict: 'no-data', reasons: ['group_unknown'] },
      'PCI của Ninh Thuận năm 2022: mục tiêu nhóm khá trở lên; không có số liệu (chỉ số không có nhóm mà kế hoạch nêu).',
      'PCI of Ninh Thuan in 2022: target group “fair” or better; no data (the index has no such group).',
    ],
    [
      'provisional beside unpublished',
      'score >= 65',
      { verdict: 'awaiting-publication', threshold: '65', provisional: { period: yearPeriod(2022), verdict: 'met' } },
      'PCI của Ninh Thuận năm 2022: mục tiêu từ 65 điểm trở lên; số liệu tạm tính năm 2022 cho kết luận: đạt; chờ công bố kết quả năm 2022.',
      'PCI of Ninh Thuan in 2022: target at least 65 points; the provisional figure of 2022 says: met; awaiting publication of the result of 2022.',
    ],
    [
      'a window with a gap',
      'top 20',
      {
        verdict: 'undetermined',
        actual: '2025 5/61',
        threshold: '20',
        reasons: ['window_figure_missing'],
        goal: EVERY_YEAR,
      },
      'PCI của Ninh Thuận năm 2025: hạng 5/61; mục tiêu duy trì TOP 20 đến năm 2025; chưa xác định (có kỳ trong thời gian theo dõi thiếu kết quả).',
      'PCI of Ninh Thuan in 2025: rank 5/61; target top 20, kept up until 2025; undetermined (a period within the time to watch has no result).',
    ],
    [
      'open, reached early',
      'score >= 65',
      { verdict: 'pending', holding: true, outlook: 'ahead', actual: '2023 65.43', threshold: '65', goal: UNTIL_2025 },
      'PCI của Ninh Thuận năm 2023: 65,43 điểm; mục tiêu từ 65 điểm trở lên vào năm 2025; vượt mục tiêu 0,43 điểm; chưa đến hạn, đã đạt sớm.',
      'PCI of Ninh Thuan in 2023: 65.43 points; target at least 65 points in 2025; better by 0.43 points; not due yet, reached early.',
    ],
    [
      'open, one year left',
      'score >= 65',
      {
        verdict: 'pending',
        holding: false,
        outlook: 'unknown',
        actual: '2024 64.00',
        threshold: '65',
        requiredPace: 1,
        goal: UNTIL_2025,
      },
      'PCI của Ninh Thuận năm 2024: 64,00 điểm; mục tiêu từ 65 điểm trở lên vào năm 2025; còn thiếu 1,00 điểm; chưa đến hạn, chưa đủ căn cứ để dự báo.',
      'PCI of Ninh Thuan in 2024: 64.00 points; target at least 65 points in 2025; 1.00 points short; not due yet, too little to go on for an outlook.',
    ],
    [
      'open, a group without a result',
      'group >= khá',
      { verdict: 'pending', outlook: 'unknown', goal: UNTIL_2025 },
      'PCI của Ninh Thuận: chưa có kết quả; mục tiêu nhóm khá trở lên vào năm 2025; chưa đến hạn, chưa đủ căn cứ để dự báo.',
      'PCI of Ninh Thuan: no result yet; target group “fair” or better in 2025; not due yet, too little to go on for an outlook.',
    ],
    [
      'open, a place in the region',
      'regional-rank <= 3/14',
      {
        verdict: 'pending',
        holding: false,
        outlook: 'off-track',
        actual: '2023 5/14',
        threshold: '3',
        requiredPace: -1,
        goal: UNTIL_2025,
      },
      'PCI của Ninh Thuận năm 2023: hạng 5/14 trong vùng; mục tiêu hạng 3/14 trong vùng vào năm 2025; còn thiếu 2 bậc, cần mỗi năm 1 bậc; chưa đến hạn, chậm tiến độ.',
      'PCI of Ninh Thuan in 2023: rank 5/14 in the region; target rank 3/14 in the region in 2025; 2 places short, 1 place a year needed; not due yet, off track.',
    ],
    [
      'a worse group',
      'group >= khá',
      { verdict: 'not-met', groups: groupsOf('khá', 'trung bình') },
      'PCI của Ninh Thuận năm 2022: nhóm trung bình; mục tiêu nhóm khá trở lên; không đạt.',
      'PCI of Ninh Thuan in 2022: group “average”; target group “fair” or better; not met.',
    ],
    [
      'a group not published',
      'group >= khá',
      { verdict: 'awaiting-publication' },
      'PCI của Ninh Thuận năm 2022: mục tiêu nhóm khá trở lên; chờ công bố kết quả năm 2022.',
      'PCI of Ninh Thuan in 2022: target group “fair” or better; awaiting publication of the result of 2022.',
    ],
    [
      'two readings that both fail',
      'top 20/63',
      {
        verdict: 'not-met',
        actual: '2025 25/34',
        threshold: '20',
        readings: ['20 outside', '11 outside'],
        reasons: ['field_changed'],
        goal: UNTIL_2025,
      },
      'PCI của Ninh Thuận năm 2025: hạng 25/34; mục tiêu TOP 20/63; giữ nguyên hạng 20 hay quy đổi thành hạng 11 đều cho cùng kết luận; không đạt.',
      'PCI of Ninh Thuan in 2025: rank 25/34; target top 20/63; the same whether read as rank 20 or, as the same fraction, rank 11; not met.',
    ],
    [
      'a relative change without a baseline',
      'score +1%',
      { verdict: 'no-data', actual: '2022 65.43', reasons: ['baseline_missing'] },
      'PCI của Ninh Thuận năm 2022: 65,43 điểm; mục tiêu tăng 1%; không có số liệu (thiếu số liệu gốc).',
      'PCI of Ninh Thuan in 2022: 65.43 points; target up by 1% of the baseline; no data (the baseline is missing).',
    ],
    [
      'a rise from a stated value',
      'score +1',
      { verdict: 'met', actual: '2022 65.43', baseline: '- 62.23', threshold: '63.23' },
      'PCI của Ninh Thuận năm 2022: 65,43 điểm, tăng 3,20 điểm so với mức gốc (62,23); mục tiêu từ 63,23 điểm trở lên; vượt mục tiêu 2,20 điểm; đạt.',
      'PCI of Ninh Thuan in 2022: 65.43 points, up 3.20 points on the baseline (62.23); target at least 63.23 points; better by 2.20 points; met.',
    ],
    [
      'a rise of ranks from a stated place',
      'rank +5',
      { verdict: 'met', actual: '2022 29/63', baseline: '- 35', threshold: '30' },
      'PCI của Ninh Thuận năm 2022: hạng 29/63, lên 6 bậc so với mức gốc (hạng 35); mục tiêu hạng 30; vượt mục tiêu 1 bậc; đạt.',
      'PCI of Ninh Thuan in 2022: rank 29/63, up 6 places on the baseline (rank 35); target rank 30; better by 1 place; met.',
    ],
    [
      'a score by its group',
      'score >= 65',
      { verdict: 'undetermined', actual: '2022 64.00..66.00', threshold: '65', reasons: ['group_only'] },
      'PCI của Ninh Thuận năm 2022: 64,00–66,00 điểm theo nhóm đã công bố; mục tiêu từ 65 điểm trở lên; chưa xác định (số liệu là một khoảng, có thể đạt hoặc không).',
      'PCI of Ninh Thuan in 2022: 64.00–66.00 points by its published group; target at least 65 points; undetermined (the figure is an interval that may or may not meet it).',
    ],
    [
      'a unit that ended',
      'score >= 65',
      { verdict: 'no-data', reasons: ['entity_ended'], goal: { due: { year: 2022, months: 9 } } },
      'PCI của Ninh Thuận 9 tháng năm 2022: mục tiêu từ 65 điểm trở lên; không có số liệu (đơn vị không còn tồn tại).',
      'PCI of Ninh Thuan in the first 9 months of 2022: target at least 65 points; no data (the unit no longer exists).',
    ],
    [
      'open, on an older result than the last published one',
      'top 30',
      {
        verdict: 'pending',
        outlook: 'ahead',
        holding: true,
        actual: '2012 18/63',
        threshold: '30',
        reasons: ['due_ahead', 'figure_missing'],
        goal: { due: { year: 2025, months: 12 } },
      },
      'PCI của Ninh Thuận năm 2012: hạng 18/63; mục tiêu TOP 30 vào năm 2025; vượt mục tiêu 12 bậc; chưa đến hạn, đã đạt sớm (kết quả mới hơn đã công bố nhưng chưa có trong dữ liệu).',
      'PCI of Ninh Thuan in 2012: rank 18/63; target top 30 in 2025; better by 12 places; not due yet, reached early (a newer result has been published but is not in the data).',
    ],
    [
      'a quarter',
      'score >= 65',
      { verdict: 'met', actual: '2022-Q1 65.43', threshold: '65', goal: { due: { year: 2022, months: 3 } } },
      'PCI của Ninh Thuận quý I năm 2022: 65,43 điểm; mục tiêu từ 65 điểm trở lên; vượt mục tiêu 0,43 điểm; đạt.',
      'PCI of Ninh Thuan in the first quarter of 2022: 65.43 points; target at least 65 points; better by 0.43 points; met.',
    ],
  ])('%s', (_name, clause, traits, vi, en) => {
    expect(told(clause, traits)).toEqual({ vi, en });
  });
});

describe('goalSentence of several clauses', () => {
  const goal = aGoal({ clauses: [] });
  const level = aClauseJudgement('score >= 65', { actual: '2022 65.43', threshold: '65' });
  const rank = aClauseJudgement('top 20', { verdict: 'not-met', actual: '2022 25/63', threshold: '20' });
  const tell = (clauses: readonly ClauseJudgement[], deciding: number, language: 'vi' | 'en') =>
    goalSentence(aGoalJudgement(goal, clauses, deciding), aDataset(), language).replaceAll('\u00a0', ' ');

  it('says the verdict, how many conditions hold, then the clause that decided', () => {
    expect(tell([level, level, rank], 2, 'vi')).toBe(
      'PCI của Ninh Thuận năm 2022: không đạt, 2/3 điều kiện đạt; hạng 25/63; mục tiêu TOP 20; còn thiếu 5 bậc.',
    );
    expect(tell([level, level, rank], 2, 'en')).toBe(
      'PCI of Ninh Thuan in 2022: not met, 2 of 3 conditions met; rank 25/63; target top 20; 5 places short.',
    );
  });

  it('says that all hold', () => {
    expect(tell([level, level], 0, 'vi')).toBe(
      'PCI của Ninh Thuận năm 2022: đạt cả 2 điều kiện; 65,43 điểm; mục tiêu từ 65 điểm trở lên; vượt mục tiêu 0,43 điểm.',
    );
  });

  it('says how many hold now while it is open, and counts nothing where nothing is known', () => {
    const open = { verdict: 'pending', holding: true, outlook: 'ahead' } as const;
    const ahead = aClauseJudgement('top 30', {
      ...open,
      actual: '2022 29/63',
      threshold: '30',
    });
    const unknown = aClauseJudgement('score >= 65', {
      verdict: 'no-data',
      reasons: ['figure_missing'],
      threshold: '65',
    });
    expect(tell([ahead, ahead], 0, 'vi')).toContain(
      'chưa đến hạn, đã đạt sớm, hiện giữ được 2/2 điều kiện; hạng 29/63',
    );
    expect(tell([unknown, unknown], 0, 'vi')).not.toContain('điều kiện');
  });

  it('says whose component it is', () => {
    const component = toComponentId('D1');
    const named = anIndicator({ component, nameVi: 'Gia nhập thị trường', nameEn: 'Entry costs' });
    const ofComponent = aGoalJudgement(aGoal({ component }), [level]);
    const dataset = aDataset([], [anIndicator(), named]);
    expect(goalSentence(ofComponent, dataset, 'vi')).toMatch(/^Gia nhập thị trường \(PCI\) của Ninh Thuận năm 2022: /);
    expect(goalSentence(ofComponent, dataset, 'en')).toMatch(/^Entry costs \(PCI\) of Ninh Thuan in 2022: /);
  });
});

describe('goalSentence of any judgement', () => {
  const clauses = [
    'score >= 65',
    'score > mean',
    'score +1',
    'score +0.5..+1',
    'score ~ 65',
    'score = 65 ±1',
    'rank +5',
    'top 20',
    'regional-rank <= 3/14',
    'group >= khá',
    'share >= 5/7',
  ];
  const outlooks = [null, ...OUTLOOKS_WORST_FIRST];
  const goals = (['at-due', 'by-due', 'every-year'] as const).map((window) => aGoal({ window, due: yearPeriod(2024) }));
  const figures: readonly JudgementTraits[] = [
    {},
    { actual: '2022 29' },
    { actual: '2022 29', baseline: '2021 35', threshold: '30', far: '25', tolerance: '0.5' },
    { actual: '2022 31..63/63', threshold: '20' },
  ];

  it('is one whole sentence in both languages', () => {
    for (const verdict of VERDICTS_WORST_FIRST)
      for (const [clause, outlook, goal, figure] of combinations(clauses, outlooks, goals, figures)) {
        const judged = aClauseJudgement(clause, {
          ...figure,
          verdict,
          outlook: verdict === 'pending' ? outlook : null,
        });
        for (const language of ['vi', 'en'] as const) {
          const text = goalSentence(aGoalJudgement(goal, [judged]), aDataset(), language);
          expect(text).toMatch(/^\p{Lu}.*[^;:.]\.$/u);
          expect(text).not.toMatch(/undefined|null|NaN|\s\s|; ;|-\d/);
          expect(clauseSentence(judged, goal, aDataset(), language)).toMatch(/^[\p{Lu}\d].*[^;:.]\.$/u);
        }
      }
  });
});

function combinations<A, B, C, D>(as: readonly A[], bs: readonly B[], cs: readonly C[], ds: readonly D[]) {
  return as.flatMap((a) => bs.flatMap((b) => cs.flatMap((c) => ds.map((d) => [a, b, c, d] as const))));
}
