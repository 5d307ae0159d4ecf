const NBSP = '\u00a0';

type Finding = Readonly<{
  name: string;
  total: number;
  met: number;
  notMet: number;
  pending: number;
}>;

/** Words of the screens. */
export const screen = {
  app: {
    name: 'Thước Đo',
    screens: {
      goals: 'Chỉ tiêu',
      indicator: 'Chỉ số',
      entity: 'Tỉnh',
      simulate: 'Mô phỏng',
      data: 'Dữ liệu',
      method: 'Phương pháp',
    },
    navigation: 'Các màn hình',
    skip: 'Đến nội dung chính',
    otherLanguage: 'English',
    theme: 'Giao diện',
    themes: { system: 'Theo máy', light: 'Sáng', dark: 'Tối' },
    loading: 'Đang đọc số liệu…',
    failed: 'Không đọc được số liệu đã công bố',
    failedMore: 'Tệp số liệu thiếu hoặc hỏng. Kiểm tra kết nối rồi thử lại.',
    retry: 'Thử lại',
    broken: 'Không mở được phần này',
    brokenMore: 'Trang có thể vừa được cập nhật, hoặc mạng bị ngắt. Hãy tải lại; những gì đã lưu vẫn còn.',
    reload: 'Tải lại trang',
    ignored: (names: readonly string[]) => `Liên kết có phần không dùng được và đã bỏ qua: ${names.join(', ')}.`,
    sample: 'Số liệu giả lập, chỉ để minh họa.',
  },
  figure: {
    place: (text: string) =>
      text.startsWith('>') ? `sau hạng${NBSP}${text.replace(/^>\s*/u, '')}` : `hạng${NBSP}${text}`,
    places: (text: string, _count: number) => `${text}${NBSP}bậc`,
    points: (text: string, _unit: string) => `${text}${NBSP}điểm`,
    short: (amount: string) => `thiếu ${amount}`,
    beyond: (amount: string) => `vượt ${amount}`,
    exact: 'vừa đủ',
    atLimit: 'đúng bằng ngưỡng',
    within: (amount: string) => `kém ${amount}, trong mức cho phép`,
    apart: (amount: string) => `lệch ${amount}`,
    inRegion: (text: string) => `${text}${NBSP}trong${NBSP}vùng`,
    top: (text: string) => `TOP${NBSP}${text}`,
    sign: {
      atMost: (text: string) => `≤${NBSP}${text}`,
      atLeast: (text: string) => `≥${NBSP}${text}`,
      near: (text: string) => `khoảng${NBSP}${text}`,
      below: (text: string) => `<${NBSP}${text}`,
      above: (text: string) => `>${NBSP}${text}`,
    },
  },
  local: {
    mark: 'của bạn',
    figure: (cell: string, before: string | null) =>
      `Số liệu của bạn (tệp ${cell})${before === null ? '' : `; đã công bố: ${before}`}`,
    reason: (period: string, file: string, day: string, before: string | null) =>
      `Số liệu ${period} là của bạn (tệp ${file}, nhập ngày${NBSP}${day})${before === null ? '' : `, thay cho số đã công bố ${before}`}.`,
    ranked: (period: string) => `Hạng ${period} được tính có dùng số liệu của bạn.`,
    goal: (cell: string, before: string | null) =>
      `Chỉ tiêu của bạn (tệp ${cell})${before === null ? '' : `; bản đã công bố: “${before}”`}`,
  },
  picker: {
    province: 'Tỉnh, thành phố',
    plan: 'Kế hoạch',
    asOf: 'Số liệu đến',
    nothingFound: 'Không tìm thấy. Gõ không dấu cũng được.',
    until: (name: string, day: string) => `${name} (đến${NBSP}${day})`,
    since: (name: string, day: string) => `${name} (từ${NBSP}${day})`,
    goals: (count: number) => `${count}${NBSP}chỉ tiêu`,
    allPlans: 'Tất cả kế hoạch',
  },
  goals: {
    title: ({ name, total, met, notMet, pending }: Finding) => {
      if (total === 0) return `${name} chưa có chỉ tiêu`;
      const open = total - met - notMet - pending;
      const others = [
        notMet > 0 ? `${notMet} không đạt` : null,
        pending > 0 ? `${pending} chưa đến hạn` : null,
        open > 0 ? `${open} chưa kết luận được` : null,
      ].filter((part) => part !== null);
      const first = met === total ? `đạt cả ${total} chỉ tiêu` : `đạt ${met}/${total} chỉ tiêu`;
      return `${name}: ${[first, ...others].join(', ')}`;
    },
    total: (count: number) => `trên ${count} chỉ tiêu`,
    clausesMet: (met: number, all: number) => `${met}/${all} điều kiện đạt`,
    clausesHeld: (held: number, all: number) => `hiện giữ được ${held}/${all} điều kiện`,
    clausesUnknown: (all: number) => `${all} điều kiện chưa xét được`,
    aheadBoth: 'Đã đạt sớm hoặc đang giữ được',
    formerly: 'Chỉ tiêu của các tỉnh trước khi sáp nhập',
    sparkTitle: (name: string) => `${name}: mười năm gần đây`,
    counts: 'Số chỉ tiêu theo kết luận; bấm để lọc',
    table: 'Các chỉ tiêu, chưa đạt trước',
    columns: {
      goal: 'Chỉ tiêu',
      strip: 'Trên thang của chỉ số',
      value: 'Kết quả → mục tiêu',
      margin: 'Chênh lệch',
      verdict: 'Kết luận',
      outlook: 'Triển vọng',
      spark: '10 năm',
    },
    stripKey: 'Vòng rỗng: mốc so sánh. Chấm đặc: kết quả. Vạch đứng: mục tiêu; vùng xám là đạt. Bên phải là tốt hơn.',
    noFigure: '–',
    due: (period: string) => `hạn ${period}`,
    conditions: (name: string) => `Các điều kiện của chỉ tiêu ${name}`,
    condition: 'Điều kiện',
    details: 'Xem chi tiết',
    detailsOf: (name: string) => `Xem chi tiết ${name}`,
    filter: 'Lọc và sắp xếp',
    indicator: 'Chỉ số',
    owner: 'Đơn vị chủ trì',
    sort: 'Sắp xếp',
    all: 'Tất cả',
    sorts: { verdict: 'Chưa đạt trước', indicator: 'Theo chỉ số', due: 'Theo hạn', owner: 'Theo đơn vị chủ trì' },
    reverse: 'Đảo thứ tự',
    hidden: (count: number) => `${count} chỉ tiêu không khớp bộ lọc.`,
    clearFilter: 'Bỏ lọc',
    export: 'Tải bảng (CSV)',
    none: 'Những nơi đã có chỉ tiêu',
    nothingMatches: 'Không có chỉ tiêu nào khớp bộ lọc',
  },
  csv: {
    fileName: (entity: string, asOf: string) => `thuoc-do-chi-tieu-${entity}-${asOf}.csv`,
    columns: [
      'Mã chỉ tiêu',
      'Đơn vị',
      'Chỉ số',
      'Nguyên văn',
      'Điều kiện',
      'Đo bằng',
      'Đơn vị tính',
      'Hạn',
      'Kỳ kết quả',
      'Kết quả',
      'Số được xếp hạng',
      'Mục tiêu',
      'Chênh lệch',
      'Phần đã đạt (%)',
      'Kết luận của điều kiện',
      'Kết luận của chỉ tiêu',
      'Triển vọng',
      'Đơn vị chủ trì',
      'Văn bản',
      'Căn cứ',
      'Diễn giải',
    ],
    measures: { score: 'điểm', rank: 'hạng', 'regional-rank': 'hạng trong vùng', group: 'nhóm' },
    place: 'bậc',
  },
};
