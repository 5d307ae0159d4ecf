import type { Window } from '#domain/goal.ts';
import type { Input, Outlook } from '#domain/verdict.ts';

const NBSP = '\u00a0';

const ROLES: Readonly<Record<Input['role'], string>> = {
  actual: 'Kết quả',
  baseline: 'Mốc so sánh',
  reference: 'Giá trị tham chiếu',
  provisional: 'Số tạm tính',
};

const WINDOWS: Readonly<Record<Window, string>> = {
  'at-due': 'Xét đúng kỳ hạn',
  'by-due': 'Chỉ cần đạt một kỳ trước hoặc đúng hạn',
  'every-year': 'Phải đạt ở mọi kỳ đến hạn',
};

const OUTLOOK_RULES: Readonly<Record<Outlook, string>> = {
  ahead: 'Kết quả mới nhất đã thỏa mức đề ra.',
  'on-track': 'Giữ đà hiện nay thì đến hạn có ít nhất 95% mức thay đổi cần có.',
  'at-risk': 'Giữ đà hiện nay thì đến hạn có từ 60% đến dưới 95% mức thay đổi cần có.',
  'off-track': 'Giữ đà hiện nay thì đến hạn có dưới 60% mức thay đổi cần có.',
  'moving-away': 'Giữ đà hiện nay thì kết quả xa dần mức đề ra.',
  unknown: 'Cần ít nhất hai kỳ so sánh được để biết đà.',
};

type CutOff = Readonly<{
  place: number;
  period: string;
  score: string;
  gap: string;
  side: 'missed' | 'short' | 'level' | 'beyond';
}>;

const SIDES: Readonly<Record<CutOff['side'], (gap: string) => string>> = {
  missed: (gap) => `đã thiếu ${gap}`,
  short: (gap) => `cần thêm ${gap}`,
  level: () => 'đúng bằng ngưỡng',
  beyond: (gap) => `đang hơn ${gap}`,
};

/** Words of the screen of one goal in full, loaded on demand. */
export const onDemand = {
  chart: {
    period: 'Kỳ',
    figure: 'Kết quả',
    cell: 'Ô số liệu',
    province: 'Tỉnh, thành phố',
    score: 'Điểm',
    rank: 'Hạng',
    component: 'Thành phần',
    contribution: 'Đóng góp',
    rounding: 'Sai khác do làm tròn',
    total: 'Điểm tổng',
    table: 'Bảng số liệu của biểu đồ',
    arrows: 'Phím mũi tên để đi qua từng điểm.',
    measure: 'Đường biểu diễn theo',
    measures: { score: 'Điểm', rank: 'Hạng' },
    key: {
      line: 'Kết quả',
      goal: 'Mục tiêu',
      required: 'Lộ trình cần có',
      projection: 'Theo đà hiện nay',
      open: 'Hạng không công bố',
    },
    cellAt: (file: string, row: number) => `${file}, dòng ${row}`,
    cellAtColumn: (file: string, row: number, column: number) => `${file}, dòng ${row}, cột ${column}`,
    derivedBound: 'suy ra từ danh sách đã công bố',
    goal: (mark: string) => `Mục tiêu ${mark}`,
    methodBreak: (period: string, note: string | null) =>
      `${period}: đổi phương pháp${note === null || note === '' ? '' : ` (${note})`}`,
    fieldBreak: (period: string, before: number, after: number) =>
      `${period}: số được xếp hạng đổi từ ${before} thành ${after}`,
    entityBreak: (period: string) => `${period}: địa giới thay đổi`,
    breaks: { method: 'đổi phương pháp', field: 'đổi số xếp hạng', entity: 'đổi địa giới' },
    change: (amount: string, isUp: boolean, since: string, isPlace: boolean) => {
      const verb = isPlace ? (isUp ? 'lên' : 'xuống') : isUp ? 'tăng' : 'giảm';
      return `${verb} ${amount} so với ${since}`;
    },
    noChange: (since: string) => `không đổi so với ${since}`,
    lineTitle: (indicator: string, entity: string, figure: string, period: string, change: string | null) =>
      `${indicator} của ${entity} năm ${period}: ${figure}${change === null ? '' : `, ${change}`}`,
    lineSubtitle: (indicator: string, measure: 'score' | 'rank', unit: string) =>
      measure === 'rank'
        ? `${indicator}: hạng theo năm, 1 là tốt nhất`
        : `${indicator}: điểm theo năm${unit === '%' ? ' (%)' : ''}`,
    lineSummary: (title: string, count: number) => `${title}. Biểu đồ đường, ${count} kỳ.`,
    lineTable: (subtitle: string) => subtitle,
    source: (publisher: string, period: string, day: string | null) =>
      day === null
        ? `Nguồn: ${publisher}`
        : `Nguồn: ${publisher}, công bố ngày${NBSP}${day.split('-').toReversed().join('/')} (số liệu ${period})`,
    ownFigures: (named: string, others: number) =>
      `có số liệu của bạn: ${named}${others === 0 ? '' : ` và ${others} số liệu nữa`}`,
    scope: (indicator: string, years: string, among: string) => `${indicator} ${years}, ${among}`,
    amongScores: (unit: string): string => (unit === '%' ? 'điểm (%)' : 'điểm'),
    amongPlaces: (ranked: readonly string[], isProvince: boolean) =>
      `hạng trong ${ranked.join(', rồi ')} ${isProvince ? 'tỉnh, thành phố' : 'đơn vị'}`,
    amongRegion: (ranked: readonly string[], isProvince: boolean) =>
      `hạng trong vùng, ${ranked.join(', rồi ')} ${isProvince ? 'tỉnh, thành phố' : 'đơn vị'}`,
    lastPlace: (ranked: number) => `${ranked} hạng`,
    dotAt: (name: string, score: string) => `${name} ${score}`,
    fewTitle: (loaded: number, ranked: number) => `Mới có điểm của ${loaded}/${ranked} tỉnh, thành phố`,
    fewSubtitle: (indicator: string, period: string, name: string) =>
      `${indicator} ${period}: chưa đủ để xếp ${name} giữa các tỉnh, thành phố.`,
    fewNote: 'Các điểm đã có nằm trong bảng số liệu dưới đây.',
    pointSaid: (period: string, figure: string) => `${period}: ${figure}`,
    dotSaid: (name: string, score: string, place: number | null) =>
      `${name}: ${score}${place === null ? '' : `, hạng${NBSP}${place}`}`,
    cutOff: (score: string, place: number | null) =>
      place === null ? `mục tiêu ${score}` : `ngưỡng hạng ${place}: ${score}`,
    mean: (score: string, isProvince: boolean) => `trung bình ${isProvince ? 'cả nước' : 'các đơn vị'} ${score}`,
    regionMean: (score: string) => `trung bình vùng ${score}`,
    quartile: (which: number, score: string) =>
      which === 2 ? `trung vị ${score}` : `tứ phân vị ${which === 1 ? 'dưới' : 'trên'} ${score}`,
    fieldTitle: (name: string, said: string | null, period: string) =>
      said === null ? `${name} không có điểm công bố năm ${period}` : `${said} năm ${period}`,
    fieldEnds: (scores: string, period: string) => `Từ thấp nhất đến cao nhất năm ${period}: ${scores}`,
    fieldSubtitle: (
      indicator: string,
      period: string,
      loaded: number,
      ranked: number,
      isProvince: boolean,
      hasRegion: boolean,
    ) =>
      `${indicator} ${period}: điểm của ${loaded}/${ranked} ${isProvince ? 'tỉnh, thành phố' : 'đơn vị'}${loaded < ranked ? ', chưa đủ để tính tứ phân vị' : ''}.${hasRegion ? ' Chấm đậm: cùng vùng.' : ''}`,
    fieldSummary: (title: string, marks: string) => `${title}. ${marks}`,
    contributionTitle: (change: string, from: string, to: string, main: string) =>
      `${change} từ ${from} đến ${to}, nhiều nhất do ${main}`,
    contributionSubtitle: (indicator: string, from: string, to: string, count: number, rounding: string) =>
      `${indicator} ${from}–${to}: đóng góp của ${count} thành phần vào thay đổi của điểm tổng; cộng lại đúng bằng thay đổi (sai khác do làm tròn: ${rounding}).`,
    contributionSummary: (title: string, parts: string) => `${title}. ${parts}`,
  },
  need: {
    exactly: 'Vừa đúng mức đề ra',
    spare: (amount: string) => `Vượt mức đề ra ${amount}`,
    projected: (figure: string, due: string) => `Giữ đà hiện nay thì đến ${due} được ${figure}`,
    missed: (amount: string) => `Thiếu ${amount}`,
    cutOff: ({ place, period, score, gap, side }: CutOff) =>
      `Hạng ${place} năm ${period} ứng với ${score}: ${SIDES[side](gap)}`,
  },
  detail: {
    back: 'Tất cả chỉ tiêu',
    missing: 'Không có chỉ tiêu này',
    missingMore: 'Liên kết nói đến một chỉ tiêu không có trong số liệu.',
    wording: 'Kế hoạch ghi',
    verdict: 'Kết luận',
    clauses: 'Các điều kiện',
    why: 'Vì sao?',
    needs: { ahead: 'Cần gì?', missed: 'Đã thiếu bao nhiêu?', spare: 'Dư địa' },
    noNeed: 'Chưa đủ số liệu để nói cần thêm bao nhiêu.',
    noReason: 'Không có lưu ý nào về số liệu đã dùng và cách so sánh.',
    reasons: 'Lý do và lưu ý',
    inputs: 'Số liệu đã dùng',
    noInputs: 'Chưa có số liệu nào được dùng.',
    input: { role: 'Vai trò', period: 'Kỳ', figure: 'Giá trị', cell: 'Ô số liệu', source: 'Nguồn' },
    open: 'Mở nguồn',
    facts: 'Về chỉ tiêu',
    entity: 'Đơn vị',
    due: 'Kỳ hạn',
    window: 'Cách xét',
    document: 'Văn bản',
    documentPage: (document: string, page: string) => `${document}, trang ${page}`,
    issuedOn: 'Ban hành',
    day: (iso: string) => iso.split('-').toReversed().join('/'),
    owner: 'Đơn vị chủ trì',
    note: 'Ghi chú',
    cell: 'Dòng trong tệp',
    role: ROLES,
    windows: WINDOWS,
    outlookRule: (outlook: Outlook) => OUTLOOK_RULES[outlook],
    noField: 'Chưa có điểm của các tỉnh khác để so sánh.',
    noLine: 'Chưa có kỳ nào có số liệu.',
    nothing: 'Chưa có số liệu nào của chỉ số này để vẽ đường, so sánh hay tách thành phần.',
    loadingParts: 'Đang đọc các thành phần…',
    failedParts: 'Không đọc được các thành phần.',
    noParts: 'Chưa tách được theo thành phần.',
  },
};
