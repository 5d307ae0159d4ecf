import type { NoSum } from '#domain/contribution.ts';
import type { NoMove } from '#domain/moves.ts';

const NBSP = '\u00a0';

/** What a score is held against. */
export type Reference = 'nation' | 'region' | 'peers';

const REFERENCES: Readonly<Record<Reference, string>> = {
  nation: 'trung vị cả nước',
  region: 'trung vị vùng',
  peers: 'trung vị nơi so sánh',
};

const NO_MOVE: Readonly<Record<NoMove, string>> = {
  missing: 'không có điểm của cả hai năm',
  break: 'phương pháp hoặc địa giới đã đổi',
  'no-table': 'chưa có đủ điểm của mọi tỉnh, thành phố',
};

type Finding = Readonly<{
  name: string;
  period: string;
  figures: readonly string[];
  strongest: string | null;
  weakest: string | null;
  of: string; // the index and period of the strongest and weakest
}>;

const deviations = (amount: string): string => `${amount}${NBSP}độ${NBSP}lệch${NBSP}chuẩn`;

type GapWords = Readonly<{ to: Reference; side: 'above' | 'below' | 'level'; amount: string; deviations: string }>;

const SIDES = { above: 'cao hơn', below: 'thấp hơn', level: 'bằng' } as const;

/** Words of the screen of one province. */
export const entityWords = {
  finding: ({ name, period, figures, strongest, weakest, of }: Finding): string => {
    const parts = [
      strongest === null ? null : `mạnh nhất ${strongest} (${of})`,
      weakest === null ? null : `yếu nhất ${weakest}`,
    ].filter((part) => part !== null);
    return `${name} ${period}: ${[figures.join(', '), parts.join(', ')].filter((part) => part !== '').join('; ')}`;
  },
  onlyFormer: (name: string): string => `${name} chưa có số liệu sau sáp nhập`,
  onlyFormerMore:
    'Dưới đây là dải số liệu của các tỉnh cũ, từ thấp nhất đến cao nhất; điểm thành phần xem ở từng tỉnh cũ.',
  noFigures: (name: string, asOf: string): string => `${name} chưa có số liệu nào đến ${asOf}`,
  noFiguresMore: 'Các bảng đã công bố và đã nhập chưa có dòng nào của nơi này.',
  formerFigures: 'Số liệu trước khi sáp nhập nằm ở từng tỉnh cũ:',
  addFigures: 'Nhập số liệu',
  addFiguresMore: 'rồi trở lại trang này.',
  heir: (name: string, day: string): string => `Từ ${day} thuộc ${name}.`,
  mergedFrom: (names: string, day: string): string => `Thành lập ngày ${day} từ ${names}.`,
  index: 'Chỉ số xem kỹ',
  show: 'Biểu diễn theo',
  addPeer: 'Thêm nơi so sánh',
  removePeer: (name: string): string => `Bỏ ${name}`,
  loading: 'Đang đọc điểm thành phần…',
  failed: 'Không đọc được điểm thành phần; phần dưới đây chỉ có điểm tổng.',
  retry: 'Thử lại',
  samePlace: 'giữ nguyên hạng',
  smallMove: (move: string): string => `${move}, thay đổi nhỏ`,
  multiples: {
    heading: (count: number): string => `${count} chỉ số có số liệu`,
    note: 'Cùng chiều cao, cùng các năm; phía trên là tốt hơn. Vạch và vùng mờ: mục tiêu của kế hoạch. Chỗ đứt: đổi phương pháp, đổi số xếp hạng hoặc đổi địa giới. Thanh gạch chéo: hạng không công bố.',
    noteScores:
      'Mỗi trục điểm trải từ điểm thấp nhất đến cao nhất của mọi tỉnh, thành phố có số liệu trong các năm đó.',
    title: (indicator: string, period: string, figure: string, change: string | null): string =>
      `${indicator} ${period}: ${figure}${change === null ? '' : `, ${change}`}`,
    rangeTitle: (indicator: string, period: string, low: string, high: string): string =>
      `${indicator}: chưa có số liệu sau sáp nhập; năm ${period}, các tỉnh cũ từ ${low} đến ${high}`,
    rangeOne: (period: string, figure: string, all: number): string => `${period}: mới có ${figure}, 1/${all} tỉnh cũ`,
    rangeTitleOne: (indicator: string, period: string, figure: string): string =>
      `${indicator}: chưa có số liệu sau sáp nhập; năm ${period} mới có ${figure}`,
    rangeEnd: (name: string, figure: string): string => `${figure} (${name})`,
    rangeSaid: (period: string, low: string, high: string, known: number, all: number): string =>
      `${period}, các tỉnh cũ: từ ${low} đến ${high}${known < all ? `, có số liệu của ${known}/${all} tỉnh` : ''}`,
    rangeNote: (names: string): string =>
      `Thanh dọc: từ thấp nhất đến cao nhất của ${names}, không nối với số liệu sau sáp nhập và không lấy trung bình.`,
    nothing: (indicator: string, years: string, show: 'score' | 'rank'): string =>
      `${indicator}: không có ${show === 'rank' ? 'hạng' : 'điểm'} trong các năm ${years}`,
    goals: 'Chỉ tiêu',
    toIndicator: (indicator: string): string => `${indicator}: mọi tỉnh, thành phố`,
  },
  standing: {
    heading: 'Mạnh và yếu',
    title: (indicator: string, period: string, strongest: string, weakest: string): string =>
      `${indicator} ${period}: mạnh nhất ${strongest}; yếu nhất ${weakest}`,
    extreme: (name: string, gap: string): string => `${name} (${gap})`,
    subtitle: (indicator: string, period: string, ranked: string): string =>
      `${indicator} ${period}: khoảng cách đến trung vị cả nước, tính bằng độ lệch chuẩn của ${ranked} tỉnh, thành phố. Bên phải là tốt hơn.`,
    key: (name: string, rule: string | null): string =>
      `Chấm đặc: ${name}. Vạch đứng: trung vị cả nước. Vòng rỗng: trung vị vùng.${rule === null ? '' : ` Ô vuông: trung vị nơi so sánh (${rule}).`}`,
    gap: ({ to, side, amount, deviations: sd }: GapWords): string =>
      side === 'level' ? `bằng ${REFERENCES[to]}` : `${SIDES[side]} ${REFERENCES[to]} ${amount}, ${deviations(sd)}`,
    shortGap: (amount: string, sd: string): string => `${amount} · ${sd}${NBSP}ĐLC`,
    row: (name: string, parts: readonly string[]): string => `${name}: ${parts.join('; ')}`,
    axis: 'độ lệch chuẩn',
    columns: {
      component: 'Thành phần',
      score: 'Điểm',
      rank: 'Hạng',
      nation: 'So với trung vị cả nước',
      region: 'So với trung vị vùng',
      peers: 'So với trung vị nơi so sánh',
    },
    inDeviations: (column: string): string => `${column} (ĐLC)`,
    summary: (title: string, rows: string): string => `${title}. ${rows}`,
    noPeerScores: (names: string): string => `Không có điểm để so sánh: ${names}.`,
    left: (names: string): string => `Chưa so sánh được vì thiếu điểm của các tỉnh, thành phố khác: ${names}.`,
    noComponents: (indicator: string): string => `${indicator} không có điểm thành phần`,
    noComponentsMore: (indicator: string): string =>
      `Đơn vị công bố không chia ${indicator} thành các thành phần trong dữ liệu này. Chọn chỉ số khác để xem mạnh và yếu.`,
    noFigures: (indicator: string): string => `${indicator}: không có điểm thành phần của nơi này`,
    noTable: (indicator: string, period: string): string =>
      `${indicator} ${period}: mới có điểm thành phần của một số tỉnh, thành phố, chưa đủ để so sánh`,
    older: (total: string, parts: string): string =>
      `Điểm tổng mới nhất là ${total}; điểm thành phần so sánh được mới đến ${parts}.`,
  },
  moves: {
    title: (before: string, after: string, first: string): string => `${before}–${after}, đổi nhiều nhất: ${first}`,
    subtitle: (before: string, after: string): string =>
      `Các thành phần của mọi chỉ số, ${after} so với ${before}, tính bằng độ lệch chuẩn của mọi tỉnh, thành phố năm ${after}; bên phải là tốt lên.`,
    said: (
      name: string,
      side: 'above' | 'below' | 'level',
      amount: string,
      sd: string,
      places: string | null,
    ): string =>
      `${name} ${side === 'level' ? 'không đổi' : `${side === 'above' ? 'tăng' : 'giảm'} ${amount}`}, ${deviations(sd)}${places === null ? '' : `, ${places}`}`,
    named: (component: string, indicator: string): string => `${component} (${indicator})`,
    several: (indicator: string, count: number): string => `${count} thành phần của ${indicator}`,
    columns: { component: 'Thành phần', change: 'Thay đổi', deviations: 'Độ lệch chuẩn', places: 'Hạng' },
    left: (why: NoMove, names: string): string => `Không tính vì ${NO_MOVE[why]}: ${names}.`,
    none: (after: string): string => `Không có thành phần nào so sánh được giữa ${after} và năm trước`,
    noneAtAll: 'Chưa có điểm thành phần nào của nơi này',
  },
  contribution: {
    none: (indicator: string, from: string, to: string, why: NoSum): string => {
      const reasons: Readonly<Record<NoSum, string>> = {
        'no-components': 'điểm tổng không được chia thành các thành phần có trọng số đã biết',
        incomplete: 'chưa có đủ điểm tổng và điểm thành phần của cả hai năm',
        'not-the-sum': 'cộng các thành phần theo trọng số đã biết không ra điểm tổng đã công bố',
      };
      return `${indicator} ${from}–${to}: không tách được thay đổi của điểm tổng theo thành phần, vì ${reasons[why]}.`;
    },
    break: (indicator: string, from: string, to: string): string =>
      `${indicator} ${from}–${to}: không tách được thay đổi, vì phương pháp hoặc địa giới đã đổi.`,
  },
};
