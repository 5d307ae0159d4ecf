import type { CellRole, Measure } from '#domain/sheetCells.ts';
import { asked, MEASURES } from './asked.ts';

type Recognised = Readonly<{
  indicator: string;
  components: number;
  periods: string;
  entities: string;
  measures: readonly Measure[];
  figures: string;
}>;

type Effect = Readonly<{ added: string; changed: string; goals: string; verdicts: string }>;

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} và ${words.at(-1) ?? ''}`;

const ROLES: Readonly<Record<CellRole, string>> = {
  heading: 'Tiêu đề',
  name: 'Tên, mã',
  value: 'Số liệu được đọc',
  text: 'Chữ giữ nguyên',
  ignored: 'Bỏ qua',
  problem: 'Có vấn đề',
};

/** Words of the review: what was recognised, asked, wrong, and what would change. */
export const review = {
  progress: {
    waiting: 'Chờ đến lượt',
    reading: (percent: string) => `Đang đọc ${percent}`,
    understanding: 'Đang hiểu bảng…',
    rereading: 'Đang đọc lại…',
    cancel: 'Hủy',
    all: (done: string, all: string) => `Đang đọc: xong ${done} trong ${all} tệp`,
    first: 'Những dòng đầu của tệp',
  },
  trouble: {
    'too-large': {
      title: 'Tệp lớn hơn 50 MB nên không được đọc',
      todo: 'Hãy chia tệp theo năm hoặc theo chỉ số rồi nhập từng phần.',
    },
    unreadable: {
      title: 'Tệp đã bị xóa, di chuyển hoặc thay đổi sau khi chọn',
      todo: 'Chưa có gì được giữ. Hãy đóng tệp trong Excel nếu đang mở, rồi chọn lại tệp.',
    },
    stalled: {
      title: 'Việc đọc tệp không tiến triển trong 30 giây nên đã dừng',
      todo: 'Chưa có gì được giữ. Hãy thử lại; nếu vẫn vậy, lưu lại tệp thành CSV UTF-8 hoặc chia nhỏ tệp.',
    },
    crashed: {
      title: 'Việc đọc tệp bị ngắt giữa chừng',
      todo: 'Chưa có gì được giữ. Hãy thử lại; nếu vẫn vậy, lưu lại tệp thành CSV UTF-8.',
    },
    'not-loaded': {
      title: 'Một phần của trang không tải được',
      todo: 'Chưa có gì được giữ. Hãy tải lại trang rồi chọn lại tệp.',
    },
    retry: 'Thử lại',
    remove: 'Bỏ tệp này',
  },
  refused: {
    title: 'Không dùng được tệp này',
    xls: 'Mở tệp bằng Excel, chọn Tệp › Lưu thành, chọn “Excel Workbook (.xlsx)” hoặc “CSV UTF-8 (.csv)”, rồi nhập tệp mới.',
    save: 'Mở tệp bằng Excel, chọn Tệp › Lưu thành › “CSV UTF-8 (.csv)”, rồi nhập tệp mới.',
    again: 'Tải lại tệp từ nơi công bố, rồi nhập lại.',
    web: 'Tải lại tệp từ nơi công bố; nếu mở được bằng Excel thì chọn Tệp › Lưu thành › “Excel Workbook (.xlsx)”, rồi nhập tệp mới.',
    package: {
      why: 'Tệp ZIP không phải là bảng tính.',
      todo: 'Nếu đây là gói dữ liệu, hãy hủy rồi bấm “Mở gói dữ liệu” ở màn hình Dữ liệu; nếu không, hãy giải nén rồi nhập tệp bên trong.',
    },
    split: 'Chia tệp thành nhiều tệp nhỏ hơn, hoặc để mỗi bảng trong một tệp, rồi nhập lại.',
    headings:
      'Bảng cần một dòng tiêu đề có cột tên tỉnh và tên chỉ số (ví dụ “PAR INDEX 2024”). Có thể tải mẫu ở màn hình Dữ liệu và chép số liệu vào đó.',
    cell: 'Sửa chỗ được chỉ ra trong tệp gốc, rồi nhập lại.',
    empty: 'Kiểm tra lại tệp: không có dòng số liệu nào để giữ.',
  },
  file: {
    files: 'Các tệp',
    kinds: { results: 'kết quả', goals: 'chỉ tiêu' },
    understood: ({ indicator, components, periods, entities, measures, figures }: Recognised) =>
      `${indicator} ${periods}: ${listed(measures.map((m) => MEASURES[m]))} của ${entities} đơn vị${components > 0 ? `, ${components} thành phần` : ''} (${figures} số liệu)`,
    goals: (count: string) => `${count} chỉ tiêu`,
    nothing: 'Chưa hiểu được số liệu nào trong tệp này.',
    decimal: { ',': 'dấu thập phân là dấu phẩy', '.': 'dấu thập phân là dấu chấm' },
    encoding: (name: string) => name,
    size: (rows: string, columns: string) => `${rows} dòng, ${columns} cột`,
    states: {
      ready: 'Đọc được',
      must: (count: string) => `${count} câu phải trả lời`,
      may: (count: string) => `${count} câu có thể trả lời`,
      problems: (count: string) => `${count} vấn đề`,
      refused: 'Không dùng được',
      failed: 'Không đọc được',
    },
    years: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
    remove: 'Bỏ tệp này',
    otherwise: 'Đọc tệp theo cách khác',
    kind: 'Loại bảng',
    mark: 'Dấu thập phân',
    year: 'Năm của số liệu',
    asFile: 'Theo tệp',
    comma: 'Dấu phẩy (89,64)',
    point: 'Dấu chấm (89.64)',
    kindsLong: { results: 'Kết quả', goals: 'Chỉ tiêu' },
  },
  rule: {
    applied: 'Đã đọc theo những gì bạn trả lời lần trước cho bảng có cùng tiêu đề.',
    drop: 'Không dùng và quên đi',
    remembered: 'Câu trả lời sẽ được nhớ cho lần sau, khi gặp bảng có cùng tiêu đề (trừ năm và chỉ số).',
  },
  ...asked,
  sheet: {
    title: 'Bảng trong tệp',
    legend: 'Chú giải',
    roles: ROLES,
    row: 'Dòng',
    region: (file: string) => `Bảng trong tệp ${file}, mỗi ô theo vai trò của nó`,
    rowsShown: (from: string, to: string, all: string) => `Dòng ${from}–${to} trong ${all}`,
    columnsShown: (from: string, to: string, all: string) => `cột ${from}–${to} trong ${all}`,
    earlier: 'Các dòng trước',
    later: 'Các dòng sau',
    left: 'Các cột trước',
    right: 'Các cột sau',
    loading: 'Đang mở bảng…',
    none: 'Không có bảng để hiện.',
    ignored: {
      sep_line: 'dòng khai báo dấu phân cách',
      title: 'dòng tên bảng',
      blank: 'dòng trống',
      repeated_header: 'tiêu đề lặp lại',
      footnote: 'ghi chú',
      total: 'dòng tổng',
      region: 'dòng vùng',
      lookup: 'bảng tra cứu',
    },
    whyIgnored: (why: string) => `bỏ qua: ${why}`,
    pickCell: 'Bấm vào một vấn đề để tới ô đó.',
  },
  problems: {
    title: (counts: readonly string[]) => `Vấn đề: ${counts.join(', ')}`,
    counted: {
      error: (count: string) => `${count} lỗi`,
      warning: (count: string) => `${count} cảnh báo`,
      info: (count: string) => `${count} ghi chú`,
    },
    none: 'Không thấy lỗi hay cảnh báo nào.',
    only: 'Chỉ hiện',
    all: 'Tất cả',
    file: 'Tệp',
    allFiles: (count: string) => `Tất cả ${count} tệp`,
    nothing: 'không có',
    severities: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Ghi chú' },
    severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Ghi chú' },
    save: 'Tải danh sách (CSV)',
    csvFile: 'thuoc-do-van-de.csv',
    csvColumns: ['Mức', 'Tệp', 'Dòng', 'Cột', 'Ô ghi', 'Nội dung'],
    go: (cell: string) => `Tới ô ${cell}`,
    rowOnly: (row: string) => `dòng ${row}`,
    whole: 'cả tệp',
    many: (count: string, first: string) => `${count} dòng: ${first}`,
    others: (count: string) => `và ${count} bảng nữa cũng vậy`,
    more: (count: string) => `và ${count} mục nữa; danh sách tải về có đủ.`,
    nothingShown: 'Không có vấn đề nào ở mức này.',
  },
  changes: {
    title: 'Nếu giữ thì thay đổi gì',
    waiting: 'Đang so với số liệu đang có…',
    failed: 'Không so được với số liệu đang có. Hãy tải lại trang rồi thử lại.',
    nothing: 'Không có gì mới: mọi số liệu trong tệp đều trùng với số liệu đang có.',
    counts: {
      added: 'mới',
      changed: 'thay đổi',
      unchanged: 'không đổi',
      conflicting: 'mâu thuẫn trong tệp',
      missing: 'thiếu so với đang có',
    },
    explain: {
      added: 'Chưa có trước đây.',
      changed: 'Khác số đang có; giữ thì số trong tệp thay số cũ.',
      unchanged: 'Trùng với số đang có.',
      conflicting: 'Các chỗ nói khác nhau và chưa chọn chỗ nào đúng; không giữ số nào.',
      missing: 'Đang có nhưng tệp không nhắc đến; vẫn giữ nguyên.',
    },
    figures: 'Số liệu',
    goals: 'Chỉ tiêu',
    columns: { what: 'Chỉ số, đơn vị, kỳ', before: 'Đang có', after: 'Trong tệp', cell: 'Ô' },
    show: (what: string, count: string) => `Xem ${count} ${what}`,
    more: (count: string) => `và ${count} dòng nữa.`,
    rank: (place: string) => `hạng ${place}`,
    goalText: (wording: string) => `“${wording}”`,
  },
  effects: {
    title: (count: string) => (count === '0' ? 'Không chỉ tiêu nào đổi kết luận' : `${count} chỉ tiêu đổi kết luận`),
    newTitle: (count: string) => `${count} chỉ tiêu mới hoặc sửa trong tệp`,
    asOf: (period: string) => `Số liệu đến ${period}.`,
    fresh: 'chỉ tiêu mới',
    due: (period: string) => `hạn ${period}`,
    more: (count: string) => `và ${count} chỉ tiêu nữa.`,
  },
  keep: {
    title: 'Giữ hay không',
    all: 'Giữ tất cả',
    good: 'Chỉ giữ dòng không có vấn đề',
    leaves: (figures: string, goals: string) =>
      `bỏ lại ${[figures === '0' ? null : `${figures} số liệu`, goals === '0' ? null : `${goals} chỉ tiêu`].filter((part) => part !== null).join(' và ')}`,
    cancel: 'Hủy, không giữ gì',
    busy: 'Còn tệp đang đọc.',
    open: (count: string) => `Còn ${count} câu phải trả lời trước, vì câu trả lời quyết định cả bảng được đọc thế nào.`,
    nothing: 'Chưa có số liệu hay chỉ tiêu nào đọc được để giữ.',
    toQuestion: 'Tới câu hỏi',
    same: 'Không có gì mới để giữ.',
    failed: 'Chưa lưu được.',
    failure: {
      'not-loaded': 'Một phần của trang không tải được. Hãy tải lại trang rồi giữ lại.',
      'read-again': 'Việc đọc bị ngắt giữa chừng nên các tệp được đọc lại. Hãy xem lại rồi bấm giữ lần nữa.',
    },
    saving: 'Đang lưu…',
    summary: (figures: string, goals: string) => `${figures} số liệu và ${goals} chỉ tiêu đọc được`,
    effect: ({ added, changed, goals, verdicts }: Effect) =>
      [
        `${added} số liệu mới, ${changed} thay đổi`,
        goals === '0' ? null : `${goals} chỉ tiêu mới hoặc sửa`,
        verdicts === '0' ? 'không chỉ tiêu nào đổi kết luận' : `${verdicts} chỉ tiêu đổi kết luận`,
      ]
        .filter((part) => part !== null)
        .join('; '),
  },
  review: {
    title: (files: string) => `Xem lại ${files} tệp trước khi giữ`,
    one: (file: string) => `Xem lại ${file} trước khi giữ`,
  },
};
