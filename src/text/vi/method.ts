import type { Clause, Window } from '#domain/goal.ts';
import type { BaselineBasis, Outlook, Verdict } from '#domain/verdict.ts';

const NBSP = '\u00a0';

type ClauseRule = Readonly<{ name: string; wordings: string; accepts: string }>;
type Rule = Readonly<{ rule: string }>;

const CLAUSES: Readonly<Record<Clause['kind'], ClauseRule>> = {
  score: { name: 'Mức điểm', wordings: '“đạt 89,64% trở lên”, “trên 80%”, “≥ 87%”', accepts: 'v ≥ T; “trên”: v > T' },
  'score-near': {
    name: 'Khoảng một mức',
    wordings: '“đạt khoảng 68,9 điểm”',
    accepts: 'v ≥ T − dung sai; dung sai là nửa đơn vị của chữ số cuối được nêu, nếu kế hoạch không nêu khác',
  },
  'score-within': {
    name: 'Quanh một mức, hai phía',
    wordings: 'chỉ khi kế hoạch nói rõ hai phía: “68,9 ± 0,5 điểm”',
    accepts: '|v − T| ≤ dung sai',
  },
  'score-range': {
    name: 'Khoảng điểm',
    wordings: '“85–87 điểm”',
    accepts: 'đầu dễ hơn quyết định: v ≥ 85; chạm đầu kia là đạt mức phấn đấu',
  },
  'score-change': {
    name: 'Tăng điểm',
    wordings: '“tăng 0,5–1 điểm so với năm 2021”, “tăng 1%”',
    accepts: 'v ≥ T, T = mốc so sánh + mức tăng; “1%” của một chỉ số tính bằng phần trăm là một điểm phần trăm',
  },
  rank: { name: 'Thứ hạng', wordings: '“xếp vị thứ 30/63”', accepts: 'hạng ≤ T' },
  top: { name: 'Nhóm dẫn đầu', wordings: '“TOP 20”, “nhóm 10 tỉnh dẫn đầu”', accepts: 'hạng ≤ N' },
  'rank-range': { name: 'Khoảng hạng', wordings: '“vị trí 10–15”', accepts: 'đầu dễ hơn quyết định: hạng ≤ 15' },
  'rank-change': {
    name: 'Tăng bậc',
    wordings: '“tăng 10 bậc so với năm 2021”, “tăng từ 05 bậc trở lên”',
    accepts: 'hạng ≤ T, T = hạng của mốc so sánh − số bậc',
  },
  'regional-rank': { name: 'Hạng trong vùng', wordings: '“5/14 vùng”', accepts: 'hạng trong vùng ≤ T' },
  group: {
    name: 'Nhóm xếp loại',
    wordings: '“nhóm khá”, “nhóm trung bình cao trở lên”',
    accepts: 'nhóm công bố của năm đó là nhóm này hoặc tốt hơn; chỉ suy ra từ ngưỡng khi ngưỡng của chính năm đó đã có',
  },
  share: { name: 'Tỷ lệ', wordings: '“57/57 quy trình”, “100% thủ tục”', accepts: 'tỷ lệ ≥ tỷ lệ đề ra' },
  'above-mean': {
    name: 'So với cả nước',
    wordings: '“cao hơn mức trung bình cả nước”',
    accepts: 'v > trung bình cả nước công bố của kỳ đó',
  },
};

const WINDOWS: Readonly<Record<Window, Readonly<{ name: string; wordings: string; rule: string }>>> = {
  'at-due': { name: 'Đúng kỳ hạn', wordings: 'mặc định', rule: 'Chỉ kết quả của kỳ hạn quyết định.' },
  'by-due': {
    name: 'Một kỳ đến hạn',
    wordings: '“đến năm 2025 vào TOP 15”',
    rule: 'Một kỳ bất kỳ không muộn hơn kỳ hạn thỏa là đạt, và đạt hẳn.',
  },
  'every-year': {
    name: 'Mọi kỳ đến hạn',
    wordings: '“duy trì trong TOP 20 đến năm 2025”',
    rule: 'Mỗi kỳ từ năm bắt đầu đến kỳ hạn đều phải thỏa; một kỳ không thỏa là không đạt ngay.',
  },
};

const BASELINES: Readonly<Record<BaselineBasis, Readonly<{ name: string; rule: string }>>> = {
  stated: { name: 'Kế hoạch nêu', rule: 'Năm hoặc mức mà kế hoạch nêu.' },
  implied: {
    name: 'Suy ra từ mức cụ thể',
    rule: 'Bên cạnh mức tăng có một mức cụ thể: năm nào có kết quả mà cộng mức tăng thì ra đúng mức ấy là mốc.',
  },
  'known-at-issue': {
    name: 'Đã biết khi ban hành',
    rule: 'Kết quả mới nhất đã công bố khi kế hoạch được ban hành: kết quả một năm ra vào tháng 4 năm sau, nên kế hoạch đầu năm 2023 tính từ kết quả năm 2021.',
  },
  previous: { name: 'Kỳ liền trước', rule: 'Kỳ liền trước năm đến hạn, khi không biết gì hơn.' },
};

const VERDICTS: Readonly<Record<Verdict, Rule>> = {
  met: { rule: 'Mọi cách hiểu hợp lệ về số liệu và mục tiêu đều thỏa.' },
  'not-met': { rule: 'Mọi cách hiểu hợp lệ đều không thỏa.' },
  pending: { rule: 'Kỳ hạn chưa kết thúc và chưa có gì bị phá vỡ; khi đó có thêm triển vọng.' },
  'awaiting-publication': { rule: 'Kỳ hạn đã kết thúc, cơ quan công bố chưa công bố.' },
  undetermined: { rule: 'Các cách hiểu hợp lệ cho kết luận khác nhau.' },
  'not-comparable': {
    rule: 'Mức tăng qua một lần đổi phương pháp, hoặc qua một lần sáp nhập mà kế hoạch không nêu mốc.',
  },
  'no-data': { rule: 'Đã công bố nhưng số liệu chưa được nạp. Không bao giờ được tính là đạt.' },
};

type OutlookRule = Readonly<{ formula: string; source: string }>;
const BANDS = 'Eurostat, theo dõi SDG; Open SDG';

const OUTLOOKS: Readonly<Record<Outlook, OutlookRule>> = {
  ahead: { formula: 'v đã thỏa T', source: '' },
  'on-track': { formula: 'ρ ≥ 0,95', source: BANDS },
  'at-risk': { formula: '0,60 ≤ ρ < 0,95', source: BANDS },
  'off-track': { formula: '0 ≤ ρ < 0,60', source: BANDS },
  'moving-away': { formula: 'ρ < 0', source: BANDS },
  unknown: { formula: 'chưa đủ hai kỳ so sánh được, hoặc không có mốc', source: '' },
};

/** Words of the screen that says how verdicts are made, loaded on demand. */
export const method = {
  title: 'Từ câu chữ của kế hoạch đến kết luận',
  lead: 'Mỗi kết luận ở đây do cùng một bộ quy tắc cố định đưa ra, không có phán đoán riêng. Ví dụ dưới mỗi quy tắc là chỉ tiêu thật, được tính ngay trên số liệu đang dùng.',
  contents: 'Mục lục',
  parts: {
    clauses: 'Câu chữ thành điều kiện',
    windows: 'Xét ở kỳ nào',
    baselines: 'Mốc so sánh',
    exactness: 'Con số và làm tròn',
    doubt: 'Khi số liệu chưa chắc',
    verdicts: 'Kết luận',
    progress: 'Phần đã đi và đà hiện nay',
    outlooks: 'Triển vọng',
    reasons: 'Lý do và lưu ý',
    indicators: 'Các chỉ số',
    glossary: 'Từ dùng',
    sources: 'Nguồn và giấy phép',
  },
  toScreen: (name: string) => `Xem ${name} của mọi tỉnh, thành phố`,
  inData: (goals: number) => (goals === 0 ? 'Hiện không có chỉ tiêu nào.' : `Hiện có ${goals}${NBSP}chỉ tiêu.`),
  bandFrom: (source: string) => `Ngưỡng theo ${source}.`,
  noExample: 'Chưa có chỉ tiêu nào như vậy trong số liệu.',
  seenAt: (period: string) => `nhìn với số liệu đến${NBSP}${period}`,
  columns: { symbol: 'Ký hiệu', meaning: 'Nghĩa', formula: 'Công thức', value: 'Trong ví dụ' },
  clauses: {
    lead: 'Mỗi chỉ tiêu là một hay nhiều điều kiện; chỉ tiêu đạt khi mọi điều kiện đều đạt. v là kết quả, T là mức đề ra.',
    kinds: CLAUSES,
  },
  windows: { lead: 'Kế hoạch nói một kỳ, hay cả một chặng.', kinds: WINDOWS },
  baselines: {
    lead: 'Mức tăng cần một mốc. Mốc được tìm theo đúng thứ tự sau và luôn được ghi lại bên cạnh kết luận.',
    kinds: BASELINES,
  },
  exactness: [
    'Mọi con số được giữ đúng đến từng chữ số như trong nguồn và tính bằng số nguyên, không có sai số của máy.',
    'Trước khi so sánh, số được làm tròn đến số lẻ mà chỉ số công bố (PAR INDEX, SIPAS, PAPI, PCI: hai), nửa thì làm tròn lên: số nhìn thấy là số được so sánh. Kế hoạch nêu nhiều số lẻ hơn thì so theo số lẻ của kế hoạch.',
    'Thứ hạng suy ra từ bảng điểm dùng mọi chữ số của bảng. Bằng điểm thì cùng chiếm một khoảng hạng.',
    'Tỷ số kết quả chia mục tiêu không được dùng làm tiến độ: 88,64 so với 89,64 là “98,9%” trong khi chưa đi được bước nào.',
  ],
  doubt: {
    lead: 'Một quy tắc cho mọi điều chưa chắc: xét tất cả các cách hiểu hợp lệ. Tất cả thỏa là đạt; tất cả không thỏa là không đạt; còn lại là chưa xác định. Biết ít hơn không bao giờ đổi đạt thành không đạt hay ngược lại.',
    rules: [
      'Hạng không công bố (PCI từ 2023 chỉ công bố 30 hạng đầu): không có tên trong danh sách đủ là hạng từ 31 trở xuống và điểm không cao hơn tỉnh thứ 30.',
      'Chỉ công bố nhóm (nhóm tứ phân vị của PAPI): hạng nằm trong khoảng của nhóm theo cỡ nhóm đã công bố.',
      'Số đơn vị xếp hạng đổi: mức hạng được xét cả nguyên văn lẫn quy đổi cùng tỷ lệ. Chênh lệch hạng qua lần đổi không bao giờ được coi là lên hay xuống.',
      'Tỉnh sáp nhập: không có mốc so sánh trừ khi kế hoạch nêu; các tỉnh trước sáp nhập được vẽ thành một khoảng, không lấy trung bình.',
      'Đổi phương pháp: mức cụ thể vẫn được xét; mức tăng, phần đã đi và dự báo thì không; đường biểu diễn bị ngắt, không nối.',
      'Số tạm tính hoặc tự chấm không quyết định; nếu nói khác thì được nêu bên cạnh.',
    ],
    conversion: (from: number, to: number) => `Hạng quy đổi cùng tỷ lệ từ ${from} sang ${to} đơn vị`,
    conversionFormula: 'T′ = max(1, ⌊(T − 0,5)/N · N′ + 0,5⌋)',
    place: 'Hạng đề ra',
    converted: 'Hạng quy đổi',
  },
  verdicts: {
    lead: 'Kết luận của cả chỉ tiêu là của điều kiện kém nhất, theo thứ tự trong bảng.',
    kinds: VERDICTS,
  },
  progress: {
    lead: 'Tuyến tính, không theo tốc độ tăng kép: hạng và điểm có giới hạn không tăng như lãi kép. Đi được đúng nửa đường ở nửa thời gian (hạng 60 → 35 → 10) là đúng tiến độ. Phần đã đi là “phần trăm thay đổi đề ra đã đạt” của Healthy People.',
    rows: {
      margin: {
        symbol: 'm',
        formula: 'm = dir · (v − T)',
        meaning: 'Dư hay thiếu; dir là +1 khi cao hơn là tốt, −1 với hạng',
      },
      share: { symbol: 's', formula: 's = (v − v₀) / (T − v₀)', meaning: 'Phần đã đi của thay đổi cần có' },
      pace: { symbol: 'g', formula: 'g = (v − v₀) / (t − t₀)', meaning: 'Đà đến nay, mỗi năm' },
      requiredPace: { symbol: 'r', formula: 'r = (T − v) / (Y − t)', meaning: 'Đà cần có đến hạn, mỗi năm' },
      projection: {
        symbol: 'p',
        formula: 'p = v + g · (Y − t)',
        meaning: 'Giữ đà thì đến hạn được, trong giới hạn thang điểm',
      },
      outlookRatio: {
        symbol: 'ρ',
        formula: 'ρ = (p − v₀) / (T − v₀)',
        meaning: 'Giữ đà thì đến hạn đi được bao nhiêu phần',
      },
    },
    inputs: { baseline: 'Mốc so sánh v₀', actual: 'Kết quả v', threshold: 'Mức đề ra T', due: 'Kỳ hạn Y' },
  },
  outlooks: {
    lead: 'Chỉ có khi kỳ hạn còn ở phía trước. Thay đổi hạng không quá ba bậc được gọi là “thay đổi nhỏ” (khuyến cáo của SDSN); chỉ là cách gọi, không đổi kết luận.',
    kinds: OUTLOOKS,
  },
  reasons: { lead: 'Mỗi kết luận kèm lý do, số liệu đã dùng và ô mà số liệu đến từ đó. Các lưu ý có thể gặp:' },
  indicators: { lead: 'Ai công bố, đo bằng gì, đổi phương pháp khi nào.' },
  glossary: {
    lead: 'Mỗi khái niệm một từ, dùng như nhau ở mọi màn hình.',
    words: [
      ['Chỉ số', 'PAR INDEX, SIPAS, PAPI, PCI, DDCI, DTI, ICT INDEX hoặc chỉ số tỉnh tự đặt; có thể có thành phần.'],
      [
        'Đơn vị',
        'Nơi được đo: tỉnh (63 đến 30/6/2025, 34 từ 1/7/2025), sở, huyện, xã, vùng, cả nước. Một mã chỉ có nghĩa cùng thời gian hiệu lực.',
      ],
      ['Kỳ', 'Năm hay phần năm mà số liệu nói đến, không phải ngày công bố.'],
      ['Số liệu đến', 'Kỳ cuối cùng được nhìn tới; kết quả sau kỳ này coi như chưa biết.'],
      ['Chỉ tiêu', 'Một câu của kế hoạch: đơn vị, chỉ số, kỳ hạn, các điều kiện và nguyên văn.'],
      ['Kết luận', 'Câu ấy có đúng không.'],
      ['Triển vọng', 'Đến hạn sẽ đúng không; chỉ khi chưa đến hạn.'],
      ['Mốc so sánh', 'Kết quả mà mức tăng được tính từ đó.'],
      ['Ngưỡng hạng', 'Điểm của đơn vị đứng ở hạng đó: muốn giữ hạng ấy phải có ít nhất bấy nhiêu điểm.'],
      ['Tứ phân vị', 'Ba mức chia các đơn vị đã xếp theo điểm thành bốn phần bằng nhau; mức giữa là trung vị.'],
      ['Hạng suy ra', 'Hạng tính từ bảng điểm đầy đủ, không phải do cơ quan công bố đưa ra.'],
    ] as readonly (readonly [word: string, meaning: string])[],
  },
  sources: {
    lead: 'Số liệu là sự kiện đã công bố; mỗi dòng số liệu giữ địa chỉ nguồn của nó.',
    data: 'Số liệu',
    fonts: 'Phông chữ',
    font: 'Inter, SIL Open Font License 1.1',
    libraries: 'Thư viện phần mềm',
    app: 'Thước Đo: giấy phép MIT.',
    from: 'Nguồn',
    licence: 'Giấy phép',
    table: 'Bảng',
    loading: 'Đang đọc nguồn…',
    failed: 'Không đọc được danh sách nguồn. Danh sách đầy đủ nằm trong tệp datapackage.json của thư mục số liệu.',
    noLibraries: 'Danh sách thư viện có trong bản dựng của ứng dụng.',
  },
};
