import type { ReasonCode } from '#domain/verdict.ts';
import type { ReasonFacts } from '#text/reasonFacts.ts';

type ReasonText = Readonly<{ name: string; sentence: (facts: ReasonFacts) => string }>;

const of = (period: string | null): string => (period === null ? '' : ` ${period}`);
const brackets = (figure: string | null): string => (figure === null ? '' : ` (${figure})`);
const baselineOf = ({ baselinePeriod, baseline }: ReasonFacts): string =>
  baselinePeriod === null ? 'mức gốc' : `kết quả ${baselinePeriod}${brackets(baseline)}`;

const readings = ({ literal, converted }: ReasonFacts): string =>
  literal === null || converted === null
    ? ', nên không so sánh được chênh lệch thứ hạng.'
    : `; mục tiêu được xét theo hai cách: giữ nguyên ${literal} và quy đổi cùng tỷ lệ thành ${converted}.`;

/** Why a verdict is what it is. */
export const reason: Readonly<Record<ReasonCode, ReasonText>> = {
  due_ahead: {
    name: 'Chưa đến hạn',
    sentence: ({ period, actual }) =>
      actual === null
        ? 'Kỳ hạn của mục tiêu chưa kết thúc.'
        : `Kỳ hạn của mục tiêu chưa kết thúc; kết quả gần nhất là của${of(period)}: ${actual}.`,
  },
  not_published: {
    name: 'Chưa công bố',
    sentence: () => 'Kỳ hạn đã kết thúc nhưng kết quả chưa được công bố.',
  },
  figure_missing: {
    name: 'Chưa nạp kết quả',
    sentence: ({ period }) => `Kết quả${of(period)} đã công bố nhưng chưa có trong dữ liệu đã nạp.`,
  },
  window_figure_missing: {
    name: 'Thiếu kết quả của một kỳ',
    sentence: () =>
      'Trong thời gian theo dõi có kỳ chưa có kết quả trong dữ liệu, nên chưa thể kết luận cho cả thời gian đó.',
  },
  baseline_missing: {
    name: 'Thiếu số liệu gốc',
    sentence: ({ baselinePeriod }) => `Không có số liệu gốc${of(baselinePeriod)} để tính mức thay đổi.`,
  },
  baseline_implied: {
    name: 'Năm gốc suy ra từ mục tiêu',
    sentence: (facts) =>
      `Kế hoạch không nêu năm gốc; ${baselineOf(facts)} được lấy làm gốc vì cùng với mức thay đổi cho đúng mức cụ thể mà kế hoạch nêu.`,
  },
  baseline_known_at_issue: {
    name: 'Năm gốc theo ngày ban hành',
    sentence: (facts) =>
      `Kế hoạch không nêu năm gốc; lấy kết quả mới nhất đã công bố khi ban hành kế hoạch: ${baselineOf(facts)}.`,
  },
  baseline_previous: {
    name: 'Năm gốc là kỳ liền trước',
    sentence: (facts) => `Kế hoạch không nêu năm gốc; lấy kỳ liền trước năm đến hạn: ${baselineOf(facts)}.`,
  },
  rank_censored: {
    name: 'Ngoài danh sách công bố',
    sentence: ({ listed, actual }) =>
      listed === null
        ? 'Thứ hạng không được công bố: đơn vị không có trong danh sách các hạng đầu, nên số liệu là một khoảng.'
        : `Chỉ công bố ${listed} hạng đầu; đơn vị không có trong danh sách nên ở ${actual ?? 'các hạng sau'}.`,
  },
  rank_derived: {
    name: 'Thứ hạng suy ra',
    sentence: ({ period }) =>
      `Thứ hạng${period === null ? '' : ` ${period}`} được suy ra từ bảng điểm hoặc từ mức tăng, giảm mà nguồn nêu, không phải thứ hạng do cơ quan công bố đưa ra.`,
  },
  rank_tied: {
    name: 'Đồng điểm',
    sentence: ({ actual }) =>
      `Nhiều đơn vị bằng điểm nhau nên thứ hạng là một khoảng${actual === null ? '' : `: ${actual}`}.`,
  },
  group_only: {
    name: 'Chỉ công bố nhóm',
    sentence: ({ actual }) =>
      `Chỉ nhóm được công bố; số liệu là khoảng ứng với nhóm đó${actual === null ? '' : `: ${actual}`}.`,
  },
  group_derived: {
    name: 'Nhóm suy ra từ ngưỡng',
    sentence: ({ period }) =>
      `Nhóm được suy ra từ kết quả và các ngưỡng phân nhóm${of(period)}, không phải nhóm do cơ quan công bố đưa ra.`,
  },
  group_unknown: {
    name: 'Không có nhóm này',
    sentence: ({ group, period }) =>
      `Cách phân nhóm của chỉ số${of(period)} không có nhóm “${group ?? ''}” mà kế hoạch nêu.`,
  },
  readings_disagree: {
    name: 'Các cách hiểu cho kết luận khác nhau',
    sentence: () => 'Các cách hiểu hợp lệ về số liệu hoặc mục tiêu cho kết luận khác nhau, nên chưa thể kết luận.',
  },
  field_changed: {
    name: 'Số đơn vị xếp hạng đã thay đổi',
    sentence: (facts) => `Số đơn vị được xếp hạng đã thay đổi${readings(facts)}`,
  },
  segment_changed: {
    name: 'Phương pháp đã thay đổi',
    sentence: () =>
      'Phương pháp tính chỉ số đã thay đổi giữa kỳ gốc và kỳ kết quả, nên không tính tỷ lệ hoàn thành và dự báo.',
  },
  entity_merged: {
    name: 'Đơn vị sáp nhập',
    sentence: () =>
      'Đơn vị được sắp xếp, sáp nhập trong thời gian này, nên số liệu trước và sau không so sánh trực tiếp được.',
  },
  entity_ended: {
    name: 'Đơn vị không còn',
    sentence: ({ period }) => `Đơn vị không còn tồn tại${period === null ? '' : ` vào ${period}`}.`,
  },
  target_inconsistent: {
    name: 'Mục tiêu không khớp',
    sentence: () =>
      'Mức thay đổi và mức cụ thể mà kế hoạch nêu không khớp với kết quả của năm gốc nào; mức cụ thể được lấy làm căn cứ.',
  },
  provisional: {
    name: 'Số liệu tạm tính',
    sentence: ({ period, provisional }) =>
      `Có số liệu tạm tính hoặc tự chấm${of(period)}${provisional === null ? '' : `; theo đó: ${provisional}`}.`,
  },
  reference_missing: {
    name: 'Thiếu số liệu đối chiếu',
    sentence: () => 'Thiếu số liệu mà mục tiêu viện dẫn: mức trung bình, phân nhóm hoặc bảng xếp hạng của kỳ đó.',
  },
};
