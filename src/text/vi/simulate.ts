import type { Bound } from '#domain/reach.ts';
import type { Gain } from '#domain/cheapestFill.ts';
import type { Refusal } from '#domain/simulation.ts';
import type { Verdict } from '#domain/verdict.ts';

const NBSP = '\u00a0';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  met: 'đạt',
  'not-met': 'chưa đạt',
  pending: 'chưa đến hạn',
  'awaiting-publication': 'chờ công bố',
  undetermined: 'chưa xác định',
  'not-comparable': 'không so sánh được',
  'no-data': 'chưa đủ số liệu để xét',
};

const REFUSALS: Readonly<Record<Refusal, string>> = {
  'no-parts': 'chỉ số này không có thành phần với trọng số đã biết',
  'no-total': 'địa phương này không có tổng điểm trong bảng',
  'not-full': 'bảng điểm chưa nạp đủ các địa phương nên không xếp hạng được',
  'no-scores': 'chưa nạp điểm các thành phần của địa phương này',
  'not-sum': 'trọng số đã biết không cho ra đúng tổng điểm đã công bố',
  'no-field': 'chưa nạp đủ điểm thành phần của các địa phương khác nên không có mức giới hạn',
  lower: 'chỉ mô phỏng được chỉ số có điểm càng cao càng tốt',
};

const BOUNDS: Readonly<Record<Bound, string>> = {
  p75: 'Phân vị 75 của cả nước',
  region: 'Cao nhất trong vùng',
  country: 'Cao nhất cả nước',
};

const GAINS: Readonly<Record<Gain, string>> = {
  points: 'Điểm của thành phần',
  sd: 'Độ lệch chuẩn',
  places: 'Số bậc trong thành phần',
};

type Found = Readonly<{ name: string; index: string; goal: string; verdict: Verdict }>;

/** Words of the screen of the simulation, loaded on demand. */
export const simulate = {
  bounds: BOUNDS,
  gains: GAINS,
  verdicts: VERDICTS,
  refusals: REFUSALS,
  mark: 'mô phỏng',
  choose: {
    province: 'Tỉnh, thành phố',
    goal: 'Mục tiêu',
    ownTarget: 'Tự đặt mục tiêu…',
    index: 'Chỉ số',
    kind: 'Đích',
    kinds: { rank: 'Hạng', score: 'Điểm', group: 'Nhóm' },
    place: 'Hạng cần đạt',
    score: 'Điểm cần đạt',
    badPlace: (text: string) => `Không đọc được “${text}”. Hạng là số nguyên từ 1, ví dụ 20.`,
    group: 'Nhóm cần đạt',
    table: 'Bảng số liệu',
    tableRefused: (period: string) => `${period} – không mô phỏng được`,
    bound: 'Nâng tối đa đến',
    gain: 'Mức tăng tính bằng',
    goalOption: (index: string, due: string, words: string) => `${index} ${due}: ${words}`,
  },
  title: {
    today: ({ name, index, goal, verdict }: Found, figure: string) =>
      verdict === 'met'
        ? `${name} đã đạt mục tiêu ${goal}: ${index} ${figure}`
        : `${name} ${VERDICTS[verdict]} mục tiêu ${goal}: ${index} ${figure}`,
    simulated: ({ name, index, goal, verdict }: Found, figure: string) =>
      `Mô phỏng ${name}: ${index} ${figure} – ${VERDICTS[verdict]} mục tiêu ${goal}`,
    refused: (index: string, period: string | null) =>
      period === null ? `Chưa mô phỏng được ${index}` : `Không mô phỏng được ${index} ${period}`,
    none: 'Chưa có gì để mô phỏng',
  },
  subtitle: (index: string, period: string, ranked: number) =>
    `Đặt vào bảng ${index} ${period} (${ranked} địa phương), các địa phương khác giữ nguyên. Kết quả mô phỏng không phải số liệu công bố.`,
  refused: {
    why: (words: string) => `Lý do: ${words}.`,
    miss: (sum: string, total: string) => `Tổng theo trọng số đã biết là ${sum}, tổng đã công bố là ${total}.`,
    others: 'Bảng mô phỏng được:',
    choices: 'Chỉ số mô phỏng được:',
    none: 'Không có bảng nào của chỉ số này mô phỏng được cho địa phương này.',
    noComponents: 'Có thể nạp điểm thành phần ở màn hình Dữ liệu.',
    loading: 'Đang đọc điểm các thành phần…',
    failed: 'Không đọc được điểm các thành phần. Kiểm tra kết nối rồi tải lại trang.',
  },
  newer: (period: string, words: string) => `Bảng ${period} mới hơn nhưng không dùng được: ${words}.`,
  goalYear: (due: string, period: string) =>
    `Mục tiêu đến hạn ${due}; ở đây xét trên bảng ${period}, tức mặt bằng của năm đó.`,
  met: {
    higher: (goal: string) => `Thử mục tiêu cao hơn: ${goal}`,
    note: 'Mục tiêu đã đạt trên bảng này, không cần nâng thành phần nào. Có thể kéo các thanh trượt để xem còn dư bao nhiêu.',
  },
  result: {
    caption: 'Hiện nay và mô phỏng',
    today: (period: string) => `Hiện nay (${period})`,
    simulated: 'Mô phỏng',
    row: 'Nội dung',
    total: 'Tổng điểm',
    rank: 'Hạng',
    group: 'Nhóm',
    clause: (words: string) => `Mục tiêu ${words}`,
    unknownGroup: 'chưa suy ra được',
    unknownGroupNote: (period: string) =>
      `Nhóm: chưa nạp điểm cắt hoặc quy mô các nhóm năm ${period} nên không suy ra được nhóm.`,
    required: (total: string) => `Tổng điểm ít nhất để đạt mục tiêu: ${total}.`,
    notRequired: (verdict: Verdict) =>
      `Dù mọi thành phần đạt điểm tối đa, mục tiêu vẫn ${VERDICTS[verdict]} trên bảng này.`,
    passed: (names: readonly string[]) => `Vượt ${names.length} địa phương: ${names.join(', ')}.`,
    level: (names: readonly string[]) => `Bằng điểm với ${names.join(', ')}.`,
    lost: (names: readonly string[]) => `Bị ${names.length} địa phương vượt: ${names.join(', ')}.`,
    nobody: 'Không vượt thêm địa phương nào.',
    sum: (formula: string, residual: string | null) =>
      `Tổng điểm = ${formula}${residual === null ? '' : `; phần lẻ do làm tròn ${residual} giữ nguyên`}.`,
    others: 'mỗi thành phần còn lại',
    plain: (count: number) => `tổng ${count} thành phần`,
  },
  parts: {
    title: 'Từng thành phần',
    help: 'Thanh trượt đi từ điểm hiện nay đến điểm cao nhất cả nước. Ô bên cạnh nhận mọi điểm trong thang, dùng dấu phẩy thập phân.',
    slider: (name: string) => `${name}: thanh trượt`,
    typed: (name: string) => `${name}: điểm mô phỏng`,
    said: (score: string, gain: string | null) =>
      gain === null ? `${score}, như hiện nay` : `${score}, ${gain} so với hiện nay`,
    today: (score: string) => `nay ${score}`,
    best: (score: string) => `cao nhất ${score}`,
    bound: (score: string) => `giới hạn ${score}`,
    atBest: 'đang cao nhất cả nước',
    unreadable: (text: string) => `Không đọc được “${text}”. Gõ số với dấu phẩy thập phân, ví dụ 5,25.`,
    outside: (text: string, low: string, high: string) => `${text} nằm ngoài thang điểm: từ ${low} đến ${high}.`,
    reset: 'Về hiện trạng',
    export: 'Tải bảng mô phỏng (CSV)',
    share: 'Đường dẫn trên thanh địa chỉ giữ nguyên mọi lựa chọn, gửi cho người khác được.',
  },
  ways: {
    title: 'Đường ngắn nhất đến mục tiêu',
    best: (count: number) => `Phương án 1: nâng ${count} thành phần`,
    second: (count: number) => `Phương án 2: nâng ${count} thành phần`,
    show: 'Đưa vào mô phỏng',
    shown: 'Đang mô phỏng',
    step: (name: string, from: string, to: string, gain: string) => `${name}: ${from} → ${to} (${gain})`,
    cost: {
      points: (cost: string) => `Tổng mức tăng: ${cost}${NBSP}điểm thành phần`,
      sd: (cost: string) => `Tổng mức tăng: ${cost} độ lệch chuẩn`,
      places: (cost: string) => `Tổng mức tăng: ${cost}${NBSP}bậc trong các thành phần`,
    },
    gain: {
      points: (amount: string) => `+${amount}${NBSP}điểm`,
      sd: (amount: string) => `+${amount} độ lệch chuẩn`,
      places: (amount: string) => `vượt ${amount} địa phương`,
    },
    adds: (points: string) => `tổng điểm tăng ${points}`,
    noSecond: 'Không có phương án nào khác trong giới hạn này.',
    unreachable: 'Không đạt được trong giới hạn này',
    farthest: (total: string, place: string, missing: string) =>
      `Nâng mọi thành phần đến giới hạn thì tổng điểm là ${total}, ${place}; còn thiếu ${missing} điểm.`,
    how: 'Cách tính',
    method:
      'Cách tính: ít thành phần nhất trước, rồi tổng mức tăng nhỏ nhất; bằng nhau thì chọn bộ còn nâng được nhiều hơn. Mọi bộ có số thành phần ít nhất đều được so sánh; trong một bộ, thành phần nào cho nhiều điểm hơn trên mỗi đơn vị tăng thì nâng trước, nên kết quả là chính xác, sau đó điểm mới được làm tròn lên. Khi tính bằng số bậc, mỗi thành phần được nâng đến điểm của một địa phương đứng trên và mọi cách chia số bậc đều được xét. Phương án 2 là bộ tốt nhất không chứa trọn phương án 1.',
  },
  dumbbell: {
    title: (count: number, more: string) =>
      count === 0 ? 'Chưa thành phần nào thay đổi' : `${count} thành phần thay đổi, nhiều nhất là ${more}`,
    subtitle: (index: string, period: string) =>
      `Điểm từng thành phần ${index} ${period}. Chấm: hiện nay; chấm gạch chéo: mô phỏng; vạch đứng: giới hạn.`,
    said: (name: string, today: string, simulated: string | null, bound: string) =>
      `${name}: hiện nay ${today}${simulated === null ? '' : `, mô phỏng ${simulated}`}, giới hạn ${bound}`,
    columns: ['Thành phần', 'Hiện nay', 'Mô phỏng', 'Giới hạn', 'Cao nhất cả nước'],
    marked: (score: string) => `${score} (mô phỏng)`,
  },
  strip: {
    title: (name: string, from: string, to: string) => `${name} từ ${from} đến ${to} nếu mô phỏng thành thật`,
    still: (name: string, from: string) => `${name} ở ${from}`,
    subtitle: (index: string, period: string, ranked: number) =>
      `${index} ${period}: điểm của ${ranked} địa phương. Chấm gạch chéo: vị trí mô phỏng; chấm đậm: cùng vùng.`,
    today: (name: string, score: string) => `${name} hiện nay ${score}`,
    simulated: (score: string, place: string) => `mô phỏng ${score}, ${place}`,
    required: (score: string) => `cần ${score}`,
    said: (name: string, score: string, place: string) => `${name}: ${score}, ${place}`,
    saidSimulated: (name: string, score: string, place: string) => `${name} mô phỏng: ${score}, ${place}`,
    columns: ['Tỉnh, thành phố', 'Điểm', 'Hạng hiện nay', 'Hạng khi mô phỏng'],
    row: (name: string) => `${name} (mô phỏng)`,
  },
  drift: {
    title: (place: number, change: string, isUp: boolean) =>
      `Điểm của hạng ${place} ${isUp ? 'đã tăng' : 'đã giảm'} ${change} mỗi năm`,
    level: (place: number) => `Điểm của hạng ${place} không đổi qua các năm`,
    subtitle: (index: string, first: string, last: string, low: string, high: string) =>
      `${index} ${first}–${last}, trong một cách đo. Từng năm thay đổi từ ${low} đến ${high} điểm; không nối qua chỗ đổi cách đo hoặc số địa phương.`,
    ahead: (period: string, low: string, high: string) =>
      `${period}: ${low}–${high} nếu thay đổi như năm thấp nhất và năm cao nhất`,
    said: (period: string, score: string) => `${period}: ${score}`,
    none: (place: number) => `Chưa đủ hai bảng so sánh được để biết điểm của hạng ${place} thay đổi ra sao.`,
    columns: ['Năm', 'Điểm của hạng cần đạt'],
    band: (low: string, high: string) => `${low}–${high} (ước tính)`,
    own: (score: string) => `hiện nay ${score}`,
    simulated: (score: string) => `mô phỏng ${score}`,
    estimate: 'ước tính',
  },
  table: 'Bảng số liệu của biểu đồ',
  arrows: 'Phím mũi tên để đi qua từng điểm.',
  csv: {
    fileName: (index: string, code: string, period: string) => `thuoc-do-mo-phong-${index}-${code}-${period}.csv`,
    columns: [
      'Loại số liệu',
      'Chỉ số',
      'Địa phương',
      'Bảng',
      'Mã thành phần',
      'Thành phần',
      'Hiện nay',
      'Mô phỏng',
      'Thay đổi',
      'Đóng góp vào thay đổi của tổng',
      'Giới hạn',
      'Cao nhất cả nước',
    ],
    total: 'Tổng điểm',
    rank: 'Hạng',
    goal: 'Mục tiêu',
    kind: 'mô phỏng, không phải số liệu công bố',
  },
};
