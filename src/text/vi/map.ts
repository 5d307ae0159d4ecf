const NBSP = '\u00a0';

/** Names of more than two words as they stand in a tile, by province code. */
const SHORT: Readonly<Record<string, string>> = { '46': 'TT Huế', '77': 'BR–VT', '79': 'TP HCM' };

/** So many names are counted and no longer listed. */
const MANY = 12;

const QUARTERS = ['một phần tư đứng đầu', 'một phần tư thứ hai', 'một phần tư thứ ba', 'một phần tư cuối'] as const;

/** Words of the map of provinces and of the table of their components. */
export const map = {
  units: 'Bản đồ của',
  unitNames: { auto: 'Các tỉnh của kỳ này', '34': '34 tỉnh, thành phố', '63': '63 tỉnh, thành phố' },
  colour: 'Tô màu theo',
  colours: { score: 'Điểm', quartile: 'Tứ phân vị', change: 'Thay đổi', verdict: 'Chỉ tiêu' },
  arrows: 'Phím mũi tên để sang tỉnh bên cạnh, Enter để chọn tỉnh.',
  short: SHORT,
  eastSea: 'Biển Đông',
  islands: { hoangSa: 'Hoàng Sa', truongSa: 'Trường Sa' },
  belongsTo: (province: string) => `(${province})`,
  subtitle: (indicator: string, period: string) =>
    `${indicator}, ${period}. Mỗi ô là một tỉnh, thành phố, đặt theo vị trí, không theo diện tích.`,
  scoreTitle: (name: string, first: string, high: string, last: string, low: string) =>
    `${name}: ${first} dẫn đầu (${high}), ${last} cuối bảng (${low})`,
  quarterTitle: (name: string, province: string, quarter: number) =>
    `${name}: ${province} thuộc ${QUARTERS[quarter - 1] ?? ''}`,
  noQuarters: (name: string) => `${name}: chưa đủ điểm để chia thành bốn nhóm`,
  noScoreTitle: (name: string, province: string) => `${name}: ${province} không có điểm công bố`,
  changeTitle: (name: string, since: string, up: number, down: number, same: number) =>
    `${name} so với ${since}: ${up} tỉnh, thành phố tăng điểm, ${down} giảm${same === 0 ? '' : `, ${same} không đổi`}`,
  noChangeTitle: {
    since: (name: string) => `${name}: không có kỳ trước để so sánh`,
    missing: (name: string, since: string) => `${name}: không có điểm năm ${since} để so sánh`,
    method: (name: string, since: string) => `${name}: không so sánh với ${since} vì phương pháp đã đổi`,
    territory: (name: string, since: string) => `${name}: không so sánh với ${since} vì địa giới đã đổi`,
  },
  verdictTitle: (name: string, total: number, met: number, notMet: number, pending: number) => {
    const open = total - met - notMet - pending;
    const parts = [
      met > 0 ? `${met} đạt` : null,
      notMet > 0 ? `${notMet} không đạt` : null,
      pending > 0 ? `${pending} chưa đến hạn` : null,
      open > 0 ? `${open} chưa kết luận được` : null,
    ].filter((part) => part !== null);
    return `${name}: ${total} tỉnh, thành phố có chỉ tiêu, ${parts.join(', ')}`;
  },
  noGoalsTitle: (name: string) => `${name}: chưa tỉnh, thành phố nào có chỉ tiêu`,
  summary: (title: string, count: number) => `${title}. Bản đồ ${count} ô.`,
  otherUnits:
    'Tỉnh, thành phố có địa giới khác trong kỳ này được gạch chéo: điểm của các tỉnh cũ không lấy trung bình.',
  unplaced: (names: string) => `Không có ô trên bản đồ: ${names}.`,
  scores: (unit: string): string => (unit === '%' ? 'Điểm (%)' : 'Điểm'),
  quarters: 'Tứ phân vị',
  changes: (since: string) => `Thay đổi so với ${since}`,
  goals: 'Chỉ tiêu',
  quarter: (quarter: number): string => QUARTERS[quarter - 1] ?? '',
  quarterRange: (quarter: number, range: string) => `${quarter}: ${range}`,
  from: (figure: string) => `${figure} trở lên`,
  upTo: (figure: string) => `${figure} trở xuống`,
  counted: (label: string, count: number) => `${label} (${count})`,
  missing: 'Không có điểm',
  other: 'Địa giới khác',
  incomparable: 'Không so sánh được',
  without: 'Không có chỉ tiêu',
  said: (name: string, parts: readonly string[]) => `${name}: ${parts.join(', ')}`,
  noScore: 'không có điểm công bố',
  madeFrom: (parts: string) => `khi ấy là ${parts}`,
  nowIn: (name: string) => `nay thuộc ${name}`,
  moved: (by: string, since: string, from: string, to: string) => `${by} so với ${since} (${from} → ${to})`,
  still: {
    missing: 'thiếu điểm của một trong hai kỳ',
    method: 'không so sánh được vì phương pháp đã đổi',
    territory: 'không so sánh được vì địa giới đã đổi',
  },
  noGoal: 'không có chỉ tiêu',
  goal: (verdict: string, conditions: string, due: string) => `${verdict} (hạn${NBSP}${due}: ${conditions})`,
  table: {
    province: 'Tỉnh, thành phố',
    inTile: 'Tên trong ô',
    score: 'Điểm',
    rank: 'Hạng',
    note: 'Ghi chú',
    figures: 'Bảng số liệu của bản đồ',
  },
  heat: {
    title: (name: string, province: string, first: number, last: number, all: number) =>
      `${name}: ${province} có ${first}/${all} thành phần thuộc một phần tư đứng đầu, ${last} thuộc một phần tư cuối`,
    noTitle: (name: string, provinces: number, parts: number) =>
      `${name}: ${parts} thành phần của ${provinces} tỉnh, thành phố`,
    subtitle: (period: string) => `Điểm ${period}. Màu ô là nhóm tứ phân vị trong cột; cột chưa đủ điểm thì không tô.`,
    none: 'Không có điểm thành phần trong kỳ này.',
    absent: (names: readonly string[]) =>
      names.length > MANY
        ? `${names.length} tỉnh, thành phố không có điểm thành phần.`
        : `Không có điểm thành phần: ${names.join(', ')}.`,
    caption: (name: string, period: string) => `Điểm thành phần của các tỉnh, thành phố: ${name}, ${period}`,
    total: 'Tổng',
    key: 'Tứ phân vị',
    export: 'Tải bảng thành phần (CSV)',
    fileName: (series: string, period: string) => `thuoc-do-thanh-phan-${series}-${period}.csv`,
    quarterCell: (component: string) => `Tứ phân vị: ${component}`,
    cell: (figure: string, quarter: string) => `${figure}, ${quarter}`,
  },
};
