import type { MoveCounts, MoveObstacle } from '#domain/fieldTable.ts';

const NBSP = '\u00a0';

const OBSTACLES: Readonly<Record<MoveObstacle, string>> = {
  method: 'đổi phương pháp',
  field: 'đổi số được xếp hạng',
  merged: 'mới sáp nhập',
  'no-figure': 'không có số liệu',
  'no-earlier': 'trước đó không có số liệu',
  unknown: 'không công bố đủ',
};

type Finding = Readonly<{
  indicator: string;
  period: string;
  since: string | null;
  counts: MoveCounts;
  rises: Rises;
  isProvince: boolean;
  median: string | null;
}>;
/** What the counts are of. */
type Rises = 'rank' | 'score';

const VERBS: Readonly<Record<Rises, readonly [up: string, same: string, down: string]>> = {
  rank: ['lên hạng', 'giữ hạng', 'xuống hạng'],
  score: ['tăng điểm', 'giữ điểm', 'giảm điểm'],
};

function countsText({ up, same, down, unclear }: MoveCounts, rises: Rises, units: string): string {
  const [rise, stay, fall] = VERBS[rises];
  const parts = [`${up}${NBSP}${units} ${rise}`, `${same} ${stay}`, `${down} ${fall}`];
  return [...parts, ...(unclear > 0 ? [`${unclear} chưa rõ`] : [])].join(', ');
}

/** Words of the screen of one indicator, loaded on demand. */
export const indicator = {
  pick: {
    index: 'Chỉ số',
    component: 'Thành phần',
    total: 'Điểm tổng',
    period: 'Năm',
    since: 'So với',
    focus: 'Tỉnh, thành phố đang xem',
    noFocus: 'Không chọn tỉnh nào',
    nothingFound: 'Không tìm thấy. Gõ không dấu cũng được.',
  },
  loading: 'Đang đọc các thành phần…',
  failed: 'Không đọc được các thành phần.',
  nothing: (name: string) => `${name} chưa có số liệu đến kỳ này`,
  nothingMore: 'Chọn chỉ số hoặc thành phần khác.',
  noIndicator: 'Chưa có chỉ số nào có số liệu',
  absent: (name: string, periods: readonly string[]) => `${name} không có số liệu kỳ ${periods.join(', ')}.`,
  upTo: (period: string) => `Chỉ xét số liệu đến ${period}; các kỳ sau không hiện.`,
  allPeriods: 'Xét mọi kỳ',
  title: {
    field: ({ indicator: name, period, since, counts, rises, isProvince, median }: Finding) => {
      const moved =
        since === null ? null : `${countsText(counts, rises, isProvince ? 'tỉnh' : 'đơn vị')} so với ${since}`;
      const middle = median === null ? null : `trung vị ${median}`;
      return `${name} ${period}: ${[moved, middle].filter((part) => part !== null).join('; ')}`;
    },
    few: (name: string, period: string, known: number, ranked: number) =>
      `${name} ${period}: mới có số liệu của ${known}/${ranked} đơn vị`,
    bare: (name: string, period: string) => `${name} năm ${period}`,
    listed: (name: string, period: string, listed: number, ranked: number) =>
      `${name} ${period}: chỉ công bố ${listed} hạng đầu trong ${ranked}`,
    focus: (name: string, entity: string, period: string, parts: readonly string[]) =>
      `${name} của ${entity} năm ${period}: ${parts.join('; ')}`,
    noFigure: (name: string, entity: string, period: string) => `${name} của ${entity} năm ${period}: không có số liệu`,
    part: (figure: string, move: string | null) => `${figure}${move === null ? '' : `, ${move}`}`,
  },
  subtitle: (publisher: string, ranked: number, scored: number, day: string | null) =>
    `${publisher}${day === null ? '' : `, công bố ngày${NBSP}${day}`}. Xếp hạng ${ranked} đơn vị, có điểm của ${scored}.`,
  moved: {
    rank: (places: string, isUp: boolean, since: string) => `${isUp ? 'lên' : 'xuống'} ${places} so với ${since}`,
    score: (points: string, isUp: boolean, since: string) => `${isUp ? 'tăng' : 'giảm'} ${points} so với ${since}`,
    same: (since: string) => `không đổi so với ${since}`,
    still: 'giữ nguyên',
    small: 'thay đổi nhỏ',
  },
  since: {
    method: (period: string, since: string, note: string | null) =>
      `Không so được ${period} với ${since}: đổi phương pháp${note === null || note === '' ? '' : ` (${note})`}.`,
    field: (period: string, since: string, now: number, before: number) =>
      `Không so được hạng ${period} với ${since}: số được xếp hạng đổi từ ${before} thành ${now}.`,
    first: (period: string) => `Trước ${period} chưa có kỳ nào để so.`,
    listed: (listed: number, ranked: number) =>
      `Đơn vị công bố chỉ nêu ${listed} hạng đầu trong ${ranked}; các tỉnh còn lại ở sau hạng${NBSP}${listed} và không có điểm.`,
    listedBefore: (since: string, listed: number) =>
      `Năm ${since} chỉ công bố ${listed} hạng đầu; tỉnh không có tên trong danh sách thì không so được.`,
  },
  former: (entity: string, day: string, names: string) =>
    `${entity} có từ ngày${NBSP}${day}, khi đó chưa được xếp hạng. Các tỉnh trước khi sáp nhập: ${names}.`,
  rankedByOwn: 'Hạng được tính có dùng số liệu của bạn.',
  ranking: {
    title: 'Bảng xếp hạng',
    caption: (name: string, period: string) => `${name} ${period}: bảng xếp hạng`,
    columns: {
      rank: 'Hạng',
      name: 'Tỉnh, thành phố',
      unit: 'Đơn vị',
      score: 'Điểm',
      'score-move': 'Thay đổi điểm',
      'rank-move': 'Thay đổi hạng',
      region: 'Vùng',
      group: 'Nhóm',
    },
    spark: { rank: 'Hạng 10 năm', score: 'Điểm 10 năm' },
    sparkTitle: (name: string) => `${name}: mười năm gần đây`,
    peer: 'So cùng',
    addPeer: (name: string) => `So cùng ${name}`,
    fullPeers: (most: number) => `Vẽ nhiều nhất ${most} tỉnh; bỏ bớt một tỉnh để chọn tỉnh khác.`,
    search: 'Tìm tỉnh',
    region: 'Vùng',
    group: 'Nhóm',
    all: 'Tất cả',
    toFocus: (name: string) => `Đến dòng ${name}`,
    export: 'Tải bảng (CSV)',
    shown: (shown: number, all: number) => `${shown}/${all} đơn vị`,
    nothing: 'Không có tỉnh nào khớp bộ lọc.',
    clear: 'Bỏ lọc',
    obstacle: (code: MoveObstacle) => OBSTACLES[code],
    groupName: (group: string) => group,
    derived: (group: string) => `${group} (suy ra)`,
    unclear: (low: string, high: string) => `từ ${low} đến ${high}`,
    places: (arrow: string, count: string) => `${arrow}${NBSP}${count}${NBSP}bậc`,
  },
  csv: {
    fileName: (index: string, period: string, since: string | null) =>
      `thuoc-do-${index}-${period}${since === null ? '' : `-so-voi-${since}`}.csv`,
    columns: (since: string) => [
      'Mã',
      'Tỉnh, thành phố',
      'Chỉ số',
      'Kỳ',
      'Hạng',
      'Số được xếp hạng',
      'Điểm',
      'Đơn vị tính',
      `Thay đổi điểm so với ${since}`,
      `Thay đổi hạng so với ${since} (số dương là lên)`,
      'Ghi chú thay đổi',
      'Vùng',
      'Nhóm',
      'Ô số liệu',
      'Ghi chú',
    ],
  },
  lines: {
    shown: 'Đường biểu diễn theo',
    rank: 'Hạng',
    score: 'Điểm',
    peers: 'So cùng tỉnh',
    remove: (name: string) => `Bỏ ${name}`,
    leader: (name: string, period: string) => `${name} đứng đầu năm ${period}`,
    middle: (score: string, period: string) => `Một nửa số tỉnh đạt từ ${score} trở lên năm ${period}`,
    path: (name: string, from: string, first: string, to: string, last: string) =>
      `${name}: ${from} năm ${first}, ${to} năm ${last}`,
    lone: (name: string, figure: string, year: string) => `${name}: ${figure} năm ${year}`,
    subtitle: {
      rank: (name: string, years: string, ranked: string, isProvince: boolean) =>
        `${name} ${years}: hạng theo năm trong ${ranked} ${isProvince ? 'tỉnh, thành phố' : 'đơn vị'}; 1 là tốt nhất.`,
      score: (name: string, years: string) =>
        `${name} ${years}: điểm theo năm; dải xám là nửa giữa (từ tứ phân vị dưới đến trên), nét giữa là trung vị.`,
    },
    summary: (title: string, subtitle: string, count: number) => `${title}. ${subtitle} ${count} đường.`,
    partial: (year: string, known: number, ranked: number) => `${year}: mới có hạng của ${known}/${ranked}.`,
    partialScores: (year: string, known: number, ranked: number) =>
      `${year}: mới có điểm của ${known}/${ranked}, chưa đủ để vẽ dải.`,
    walk: 'Phím trái, phải đi qua từng năm; phím lên, xuống đi qua từng tỉnh.',
    said: (name: string, year: string, figure: string) => `${name}, ${year}: ${figure}`,
    noFigure: 'không có số liệu',
    byRule: (name: string, rule: string) => `${name} (${rule})`,
    table: 'Bảng số liệu của biểu đồ',
    open: 'Ô gạch chéo: những hạng không công bố.',
  },
  strip: {
    goal: (mark: string, due: string) => `${mark} (hạn ${due})`,
    none: 'Kỳ này chưa đủ điểm để vẽ phân bố.',
  },
  method: {
    title: 'Cách đo và những lần thay đổi',
    publisher: 'Đơn vị công bố',
    scale: 'Thang đo',
    scaleText: (low: string, high: string, unit: string, isHigher: boolean) =>
      `${low}–${high}${unit === '' ? '' : ` ${unit}`}, ${isHigher ? 'cao hơn là tốt hơn' : 'thấp hơn là tốt hơn'}`,
    unknown: 'chưa rõ',
    decimals: 'Số chữ số thập phân công bố',
    since: 'Có từ',
    components: 'Các thành phần',
    component: 'Thành phần',
    weight: 'Trọng số (điểm tối đa đóng góp)',
    noWeight: 'không thuộc tổng đã biết',
    segments: 'Các giai đoạn',
    span: (from: string | null, to: string | null) =>
      from === null
        ? to === null
          ? 'mọi năm'
          : `đến ${to}`
        : to === null
          ? `từ ${from}`
          : from === to
            ? from
            : `${from}–${to}`,
    oneSegment: 'Một giai đoạn, phương pháp không đổi theo số liệu đã có.',
    publications: 'Đã công bố',
    published: {
      period: 'Kỳ',
      day: 'Ngày công bố',
      ranked: 'Số được xếp hạng',
      listed: 'Số hạng công bố',
      source: 'Nguồn',
    },
    groups: (period: string) => `Các nhóm năm ${period}`,
    group: { group: 'Nhóm', cuts: 'Ngưỡng điểm', size: 'Số tỉnh', source: 'Nguồn' },
    noGroups: 'Kỳ này không công bố nhóm.',
    note: 'Cách đo',
    noPublications: 'Chưa ghi lần công bố nào.',
    open: 'Mở nguồn',
    notPublished: 'không công bố',
  },
};
