import { describe, expect, it } from 'vitest';
import { yearPeriod } from '#domain/period.ts';
import type { ReasonCode } from '#domain/verdict.ts';
import { textOf } from '#text/catalogue.ts';
import { reasonName, reasonSentence } from '#text/reasonSentence.ts';
import { aClauseJudgement, aDataset, aGoal, groupsOf, type JudgementTraits } from '../../support/builders.ts';

const year = yearPeriod(2022);

describe(reasonSentence, () => {
  it.each<[code: ReasonCode, clause: string, traits: JudgementTraits, vi: string, en: string]>([
    [
      'due_ahead',
      'top 20',
      { actual: '2022 29/63' },
      'Kỳ hạn của mục tiêu chưa kết thúc; kết quả gần nhất là của năm 2022: hạng 29/63.',
      'The due period is not over yet; the latest result is that of 2022: rank 29/63.',
    ],
    [
      'not_published',
      'top 20',
      {},
      'Kỳ hạn đã kết thúc nhưng kết quả chưa được công bố.',
      'The due period is over, but its result has not been published yet.',
    ],
    [
      'figure_missing',
      'top 20',
      {},
      'Kết quả năm 2022 đã công bố nhưng chưa có trong dữ liệu đã nạp.',
      'The result of 2022 has been published but is not among the loaded data.',
    ],
    [
      'window_figure_missing',
      'top 20',
      {},
      'Trong thời gian theo dõi có kỳ chưa có kết quả trong dữ liệu, nên chưa thể kết luận cho cả thời gian đó.',
      'A period within the time to watch has no result in the data, so nothing can be said of the whole.',
    ],
    [
      'baseline_missing',
      'rank +5 since 2021',
      { baseline: '2021' },
      'Không có số liệu gốc năm 2021 để tính mức thay đổi.',
      'There is no baseline figure of 2021 to measure the change from.',
    ],
    [
      'baseline_implied',
      'rank +5',
      { baseline: '2021 35' },
      'Kế hoạch không nêu năm gốc; kết quả năm 2021 (hạng 35) được lấy làm gốc vì cùng với mức thay đổi cho đúng mức cụ thể mà kế hoạch nêu.',
      'The plan names no baseline; the result of 2021 (rank 35) is taken, because with the change it gives the level that the plan states.',
    ],
    [
      'baseline_known_at_issue',
      'score +1',
      { baseline: '2021 62.23' },
      'Kế hoạch không nêu năm gốc; lấy kết quả mới nhất đã công bố khi ban hành kế hoạch: kết quả năm 2021 (62,23 điểm).',
      'The plan names no baseline; the latest result published when it was issued is taken: the result of 2021 (62.23 points).',
    ],
    [
      'baseline_previous',
      'score +1',
      { baseline: '2021 62.23' },
      'Kế hoạch không nêu năm gốc; lấy kỳ liền trước năm đến hạn: kết quả năm 2021 (62,23 điểm).',
      'The plan names no baseline; the period before the due year is taken: the result of 2021 (62.23 points).',
    ],
    [
      'rank_censored',
      'top 20',
      { actual: '2022 31..63/63' },
      'Chỉ công bố 30 hạng đầu; đơn vị không có trong danh sách nên ở hạng 31–63/63.',
      'Only the first 30 ranks were published; the unit is not among them, so it is at rank 31–63/63.',
    ],
    [
      'rank_censored',
      'score >= 65',
      { actual: '2022 0.00..65.12' },
      'Thứ hạng không được công bố: đơn vị không có trong danh sách các hạng đầu, nên số liệu là một khoảng.',
      'The rank was not published: the unit is not in the list of first ranks, so the figure is an interval.',
    ],
    [
      'rank_derived',
      'top 20',
      { actual: '2022 29/63' },
      'Thứ hạng năm 2022 được suy ra từ bảng điểm hoặc từ mức tăng, giảm mà nguồn nêu, không phải thứ hạng do cơ quan công bố đưa ra.',
      'The rank of 2022 was derived from the table of scores or from a change that the source states; it is not one that the publisher gave.',
    ],
    [
      'rank_tied',
      'top 35',
      { actual: '2022 34..36/63' },
      'Nhiều đơn vị bằng điểm nhau nên thứ hạng là một khoảng: hạng 34–36/63.',
      'Several units have equal scores, so the rank is an interval: rank 34–36/63.',
    ],
    [
      'group_only',
      'top 16',
      { actual: '2022 1..16/61' },
      'Chỉ nhóm được công bố; số liệu là khoảng ứng với nhóm đó: hạng 1–16/61.',
      'Only the group was published; the figure is the interval of that group: rank 1–16/61.',
    ],
    [
      'group_derived',
      'group >= khá',
      { groups: groupsOf('khá', 'tốt') },
      'Nhóm được suy ra từ kết quả và các ngưỡng phân nhóm năm 2022, không phải nhóm do cơ quan công bố đưa ra.',
      'The group was derived from the result and the cut points of 2022; it is not one that the publisher gave.',
    ],
    [
      'group_unknown',
      'group >= khá',
      {},
      'Cách phân nhóm của chỉ số năm 2022 không có nhóm “khá” mà kế hoạch nêu.',
      'The groups of the index in 2022 do not include “khá”, which the plan names.',
    ],
    [
      'readings_disagree',
      'top 20',
      {},
      'Các cách hiểu hợp lệ về số liệu hoặc mục tiêu cho kết luận khác nhau, nên chưa thể kết luận.',
      'The legitimate readings of the figure or the target do not agree, so no verdict is possible yet.',
    ],
    [
      'field_changed',
      'top 20/63',
      { readings: ['20 inside', '11 outside'] },
      'Số đơn vị được xếp hạng đã thay đổi; mục tiêu được xét theo hai cách: giữ nguyên hạng 20 và quy đổi cùng tỷ lệ thành hạng 11.',
      'The number of units ranked has changed; the target is read in two ways: rank 20 as it stands, and rank 11 as the same fraction.',
    ],
    [
      'field_changed',
      'rank +5',
      {},
      'Số đơn vị được xếp hạng đã thay đổi, nên không so sánh được chênh lệch thứ hạng.',
      'The number of units ranked has changed, so a difference of ranks cannot be compared.',
    ],
    [
      'segment_changed',
      'score +1',
      {},
      'Phương pháp tính chỉ số đã thay đổi giữa kỳ gốc và kỳ kết quả, nên không tính tỷ lệ hoàn thành và dự báo.',
      'The method of the index changed between baseline and result, so no share achieved and no projection are given.',
    ],
    [
      'entity_merged',
      'score +1',
      {},
      'Đơn vị được sắp xếp, sáp nhập trong thời gian này, nên số liệu trước và sau không so sánh trực tiếp được.',
      'The unit was merged or rearranged in this time, so figures before and after cannot be compared directly.',
    ],
    ['entity_ended', 'score +1', {}, 'Đơn vị không còn tồn tại vào năm 2022.', 'The unit no longer exists in 2022.'],
    [
      'target_inconsistent',
      'score +1',
      {},
      'Mức thay đổi và mức cụ thể mà kế hoạch nêu không khớp với kết quả của năm gốc nào; mức cụ thể được lấy làm căn cứ.',
      'No baseline makes the change and the level that the plan states agree; the level is used.',
    ],
    [
      'provisional',
      'score >= 65',
      { provisional: { period: year, verdict: 'met' } },
      'Có số liệu tạm tính hoặc tự chấm năm 2022; theo đó: đạt.',
      'There is a provisional or self-assessed figure of 2022; by it: met.',
    ],
    [
      'reference_missing',
      'score > mean',
      {},
      'Thiếu số liệu mà mục tiêu viện dẫn: mức trung bình, phân nhóm hoặc bảng xếp hạng của kỳ đó.',
      'What the target refers to is not loaded: the mean, the groups or the ranking of that period.',
    ],
  ])('%s: %s', (code, text, traits, vi, en) => {
    const judged = aClauseJudgement(text, traits);
    const dataset = aDataset([aGoal({ clauses: [judged.clause] })]);
    const tell = (language: 'vi' | 'en') =>
      reasonSentence({ code, period: year }, judged, dataset, language).replaceAll('\u00a0', ' ');
    expect([tell('vi'), tell('en')]).toEqual([vi, en]);
  });

  it('says nothing of figures that there are not', () => {
    const judged = aClauseJudgement('score >= 65');
    const { reason } = textOf('vi');
    for (const code of Object.keys(reason).filter((key): key is ReasonCode => key in reason))
      for (const language of ['vi', 'en'] as const) {
        const text = reasonSentence({ code, period: null }, judged, aDataset(), language);
        expect(text).toMatch(/^\p{Lu}.*[^ ]\.$/u);
        expect(text).not.toMatch(/undefined|null|\s\s|\(\)/);
        expect(reasonName({ code, period: null }, language)).toMatch(/^\p{Lu}/u);
      }
  });
});
