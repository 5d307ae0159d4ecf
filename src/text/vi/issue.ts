import type { ImportIssue, IssueCode, IssueSeverity } from '#domain/issue.ts';
import { coverageIn, placeIn } from '../issueDetail.ts';

/** What stood in the cell, in quotes, and what the issue adds; null: nothing did. */
type IssueFacts = Pick<ImportIssue, 'raw' | 'detail' | 'severity'>;

const value = ({ raw }: IssueFacts): string => (raw === null ? 'ô này' : raw);
const brackets = (detail: string | null): string => (detail === null ? '' : ` (${detail})`);
const named = ({ raw }: IssueFacts): string => (raw === null ? '' : ` ${raw}`);
const hint = (detail: string | null): string => (detail === null ? '.' : `; có phải là ${detail} không?`);

/** A figure that the product wrote, with the decimal comma. */
const comma = (text: string): string => text.replace(/(\d)\.(\d)/g, '$1,$2');

/** `ô B2 của kq.csv`, `dòng 2 của kq.csv`, `tệp kq.csv`. */
function placed(detail: string): string {
  const { file, row, cell } = placeIn(detail);
  if (cell !== null) return `ô ${cell} của ${file}`;
  return row === null ? `tệp ${file}` : `dòng ${row} của ${file}`;
}

/** The fields that tables need, as their columns are spoken of. */
const COLUMNS: ReadonlyMap<string, string> = new Map([
  ['entity_code', 'tên hoặc mã tỉnh'],
  ['period', 'năm'],
  ['score', 'điểm hoặc hạng'],
  ['indicator_code', 'chỉ số'],
  ['clauses', 'mục tiêu'],
]);

const columnsOf = (detail: string): string =>
  detail
    .split(', ')
    .map((name) => `cột ${COLUMNS.get(name) ?? name}`)
    .join(', ');

function coverage(detail: string | null): string {
  const found = detail === null ? null : coverageIn(detail);
  if (found === null) return `bảng thiếu đơn vị so với số được xếp hạng${brackets(detail)}.`;
  return `${found.table}: mới có ${found.share} tỉnh, thành phố${found.absent === null ? '' : `; còn thiếu ${found.absent}`}.`;
}

const sentence: Readonly<Record<IssueCode, (facts: IssueFacts) => string>> = {
  empty_file: () => 'tệp trống, không có nội dung.',
  binary_file: ({ detail }) =>
    `tệp không phải là bảng tính hay văn bản${brackets(detail)}; hãy chọn tệp .xlsx hoặc CSV UTF-8.`,
  looks_like_xlsx: () =>
    'tệp là sổ tính Excel nhưng không có trang tính nào đọc được; hãy mở bằng Excel rồi lưu lại thành .xlsx.',
  looks_like_xls: () =>
    'tệp là sổ tính Excel kiểu cũ (.xls) hoặc có mật khẩu; hãy mở bằng Excel, bỏ mật khẩu nếu có, rồi chọn Lưu thành (Save As) dạng .xlsx.',
  looks_like_html: () =>
    'tệp là một trang web, có thể là trang báo lỗi khi tải, hoặc bảng lưu kiểu web; hãy tải lại, hoặc mở bằng Excel rồi lưu thành .xlsx.',
  looks_like_json: () => 'tệp là dữ liệu JSON, không phải bảng CSV.',
  file_too_large: () => 'tệp quá lớn để đọc; hãy chia thành nhiều tệp nhỏ hơn.',
  not_utf8: ({ detail }) =>
    `không đọc được chữ theo bảng mã UTF-8${brackets(detail)}; hãy lưu lại thành CSV UTF-8 rồi chọn lại tệp.`,
  legacy_encoding: ({ detail }) => `chữ trong tệp theo bảng mã cũ${brackets(detail)}; đã đổi sang Unicode.`,
  legacy_encoding_guess: ({ detail }) =>
    `chữ trong tệp có vẻ theo bảng mã cũ${brackets(detail)}; hãy xem các tên trong bảng rồi xác nhận.`,
  lossy_encoding: (facts) =>
    `${value(facts)} đã mất chữ có dấu (thay bằng “?”) khi lưu; hãy lưu lại từ Excel bằng “CSV UTF-8”.`,
  truncated_file: () => 'tệp kết thúc giữa chừng một chữ, có thể chưa tải xong, nên không dùng phần nào; hãy tải lại.',
  document_hostile: ({ detail }) =>
    `tài liệu có cấu trúc bất thường${brackets(detail)} nên không được mở; hãy mở bằng Word rồi lưu lại.`,
  document_unreadable: ({ detail }) =>
    `tài liệu bị hỏng hoặc bị cắt cụt${brackets(detail)}; hãy mở bằng Word rồi lưu lại, hoặc dán văn bản.`,
  document_other_kind: ({ detail }) =>
    `tệp không phải là văn bản${brackets(detail)}; hãy chọn tệp .txt hoặc .docx, hoặc mở tệp rồi chép và dán văn bản.`,
  workbook_hostile: ({ detail }) =>
    `sổ tính khai báo hoặc chứa nhiều hơn mức cho phép${brackets(detail)}, nên không được mở; hãy chép bảng sang một sổ tính mới.`,
  workbook_unreadable: ({ detail }) =>
    `không đọc được sổ tính${brackets(detail)}, có thể tệp bị hỏng hoặc chưa tải xong; hãy mở bằng Excel rồi lưu lại.`,
  workbook_sheets: ({ detail }) =>
    `sổ tính có nhiều trang tính có số liệu${brackets(detail)}; ở đây chỉ đọc một trang, các trang khác được chọn riêng.`,
  workbook_hidden: ({ detail }) => `trang tính có dòng hoặc cột bị ẩn${brackets(detail)}; các ô đó vẫn được đọc.`,
  nul_byte: () => 'tệp có ký tự rỗng (NUL), có thể bị hỏng khi sao chép.',
  too_many_columns: ({ detail }) => `bảng có quá nhiều cột${brackets(detail)}.`,
  too_many_rows: ({ detail }) => `bảng có quá nhiều dòng${detail === null ? '' : ` (nhiều nhất ${detail})`}.`,
  cell_too_long: ({ detail }) => `ô có quá nhiều ký tự${detail === null ? '' : ` (nhiều nhất ${detail})`}.`,
  no_data_rows: () => 'không tìm thấy dòng số liệu nào.',
  header_missing: () => 'không tìm thấy dòng tiêu đề của bảng.',
  column_missing: ({ detail }) => (detail === null ? 'bảng thiếu cột bắt buộc.' : `không thấy ${columnsOf(detail)}.`),
  column_unknown: (facts) =>
    facts.severity === 'info'
      ? `không nhận ra cột${named(facts)} nên không đọc cột này.`
      : `cột${named(facts)} ghi từng dòng là điểm hay hạng; bảng kiểu này không đọc được, hãy tách điểm và hạng thành hai cột.`,
  column_twice: (facts) => `cột${named(facts)} xuất hiện nhiều lần nên không cột nào được đọc; hãy chỉ giữ một cột.`,
  columns_swapped: (facts) =>
    `cột${named(facts)} chứa thứ hạng còn cột hạng${brackets(facts.detail)} chứa điểm: hai cột có vẻ bị đổi chỗ nên không được đọc; hãy sửa tiêu đề của chúng.`,
  target_left_out: (facts) =>
    `cột${named(facts)} nêu mục tiêu bên cạnh kết quả nên được để ngoài; hãy nhập các cột mục tiêu trong một tệp riêng.`,
  unterminated_quote: () => 'dấu ngoặc kép mở ra mà không đóng lại; phần còn lại của tệp không tách được thành ô.',
  stray_quote: (facts) => `dấu ngoặc kép đặt sai chỗ trong ${value(facts)}.`,
  row_too_short: ({ detail }) => `dòng thiếu ô${detail === null ? '' : ` (bảng có ${detail} cột)`}.`,
  row_too_long: ({ detail }) => `dòng thừa ô${detail === null ? '' : ` (bảng có ${detail} cột)`}.`,
  decimal_comma_splits_columns: (facts) =>
    `dấu phẩy thập phân làm một số bị tách thành hai cột: ${value(facts)}; hãy lưu tệp với dấu phân cách “;”.`,
  second_table: ({ raw }) =>
    raw === null
      ? 'một bảng khác bắt đầu từ dòng này; hãy để mỗi bảng trong một tệp hoặc một trang tính.'
      : `bảng có hơn một cột tên, bắt đầu lại ở cột ${raw}, và không rõ số liệu nào thuộc cột tên nào; hãy để mỗi bảng trong một tệp hoặc một trang tính.`,
  filled_down: ({ detail }) => `ô trống được hiểu là ô gộp${detail === null ? '' : `, lấy theo dòng trên: ${detail}`}.`,
  year_missing: ({ detail }) => `bảng không nói số liệu của năm nào${hint(detail)}`,
  indicator_missing: ({ detail }) => `bảng không nói số liệu của chỉ số nào${hint(detail)}`,
  value_missing: ({ detail }) => `ô bắt buộc còn trống${brackets(detail)}.`,
  not_a_number: (facts) => `${value(facts)} không phải là số.`,
  ambiguous_number: (facts) =>
    `${value(facts)} có thể hiểu theo hai cách (phần nghìn hay phần thập phân); hãy chọn dấu thập phân của cột, hoặc sửa trong tệp gốc.`,
  mixed_decimal_mark: (facts) => `${value(facts)} dùng dấu thập phân khác với các ô khác trong cột.`,
  value_out_of_range: (facts) => `${value(facts)} nằm ngoài thang điểm${brackets(facts.detail)}.`,
  rank_out_of_range: (facts) =>
    `${value(facts)} không phải là thứ hạng có thể có${facts.detail === null ? '' : ` (trong số ${facts.detail})`}.`,
  rank_not_integer: (facts) => `${value(facts)} không phải là thứ hạng (phải là số nguyên).`,
  rank_band: (facts) => `${value(facts)} là một nhóm hạng, không phải một thứ hạng; không ghi thành hạng.`,
  footnote_mark: (facts) => `${value(facts)} có dấu chú thích; chỉ số được đọc.`,
  excel_error_value: (facts) => `${value(facts)} là lỗi công thức của Excel.`,
  excel_date_artifact: (facts) => `${value(facts)} là số đã bị Excel đổi thành ngày; hãy sửa trong Excel.`,
  ambiguous_date: (facts) => `${value(facts)} có thể hiểu theo hai cách (ngày/tháng hay tháng/ngày).`,
  period_unreadable: (facts) =>
    `${value(facts)} không phải là kỳ hợp lệ (năm, hoặc như 2023-Q1, 2023-6T, 2023-9T)${brackets(facts.detail)}.`,
  period_ahead: (facts) =>
    `kỳ ${value(facts)} chưa kết thúc mà đã có kết quả${brackets(facts.detail)}; hãy kiểm tra lại năm của bảng.`,
  date_unreadable: (facts) => `${value(facts)} không phải là ngày đọc được chắc chắn${brackets(facts.detail)}.`,
  option_unknown: (facts) =>
    `${value(facts)} không phải là lựa chọn hợp lệ${facts.detail === null ? '' : `; có thể là: ${facts.detail}`}.`,
  invisible_character: (facts) =>
    `${value(facts)} có ký tự ẩn hoặc chữ cái chỉ trông giống chữ thường dùng${brackets(facts.detail)}.`,
  unknown_entity: (facts) =>
    `không có đơn vị nào tên hoặc mã là ${value(facts)}${facts.detail === null ? '; nếu là đơn vị mới thì phải thêm vào entities.csv của gói dữ liệu.' : hint(facts.detail)}`,
  entity_not_valid: (facts) => `mã ${value(facts)} không có hiệu lực trong kỳ này${brackets(facts.detail)}.`,
  code_name_mismatch: (facts) => `${value(facts)} không khớp với mã đơn vị${brackets(facts.detail)}.`,
  earlier_units: (facts) =>
    `${value(facts)} không còn vào cuối kỳ ${facts.detail ?? ''}; mọi đơn vị của kỳ này trong bảng được hiểu theo danh sách trước khi sắp xếp.`,
  unknown_indicator: (facts) => `không có chỉ số nào tên hoặc mã là ${value(facts)}${hint(facts.detail)}`,
  unknown_component: (facts) => `chỉ số không có thành phần ${value(facts)}${hint(facts.detail)}`,
  unknown_group: (facts) =>
    `${value(facts)} không phải là nhóm của chỉ số này${facts.detail === null ? '' : `; có các nhóm: ${facts.detail}`}.`,
  clause_unreadable: (facts) => `không hiểu được mục tiêu ${value(facts)}; không đọc một phần nào của mục tiêu này.`,
  clause_direction: (facts) => `mục tiêu ${value(facts)} ngược với chiều tốt lên của chỉ số${brackets(facts.detail)}.`,
  clause_missing: () => 'mục tiêu không có điều kiện nào.',
  goal_id_twice: (facts) =>
    `mã mục tiêu ${value(facts)} đã được dùng cho một mục tiêu khác${brackets(facts.detail === null ? null : placed(facts.detail))}.`,
  target_inconsistent: (facts) =>
    `mức thay đổi và mức cụ thể trong ${value(facts)} không khớp nhau${brackets(facts.detail)}.`,
  relative_target: (facts) => `${value(facts)} là mức thay đổi, cần một mốc so sánh${brackets(facts.detail)}.`,
  range_target: (facts) => `${value(facts)} là một khoảng; đầu dễ hơn quyết định kết luận${brackets(facts.detail)}.`,
  conflict_with_stored: (facts) =>
    `${value(facts)} khác với số liệu đã lưu${brackets(facts.detail)}; hãy chọn giữ số nào.`,
  duplicate_same: ({ detail }) => `trùng ${detail === null ? 'với số liệu đã có' : placed(detail)}; chỉ giữ một bản.`,
  duplicate_conflict: ({ detail }) =>
    `khác với số liệu đã có cho cùng đơn vị, chỉ số và kỳ${brackets(detail === null ? null : placed(detail))}; chưa dùng số nào cho đến khi chọn số đúng, hoặc sửa trong tệp gốc.`,
  duplicate_settled: ({ detail }) =>
    `khác với số được chọn${brackets(detail === null ? null : placed(detail))} nên không dùng.`,
  rank_score_order: (facts) => `thứ hạng ${value(facts)} ngược với thứ tự điểm trong bảng${brackets(facts.detail)}.`,
  component_sum: (facts) => comma(`${value(facts)} không bằng tổng các thành phần${brackets(facts.detail)}.`),
  score_jump: (facts) =>
    comma(`${value(facts)} khác xa các năm trước${brackets(facts.detail)}; hãy kiểm tra lại với nguồn.`),
  coverage_gap: ({ detail }) => coverage(detail),
  resource_missing: () => 'gói dữ liệu nêu tệp này nhưng không có tệp.',
  resource_unlisted: () => 'tệp có trong thư mục nhưng không được nêu trong datapackage.json.',
  hash_mismatch: () => 'nội dung tệp không khớp với mã băm trong datapackage.json.',
  schema_mismatch: ({ detail }) => `các cột không khớp với mô tả trong datapackage.json${brackets(detail)}.`,
  package_unreadable: ({ detail }) => `không đọc được mô tả của gói dữ liệu${brackets(detail)}.`,
  code_valid_twice: (facts) => `mã ${value(facts)} có hiệu lực cho hai đơn vị cùng một lúc${brackets(facts.detail)}.`,
  reference_unknown: (facts) => `${value(facts)} được viện dẫn nhưng không có trong danh mục${brackets(facts.detail)}.`,
};

const severity: Readonly<Record<IssueSeverity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Ghi chú' };

/** `Tệp kq.csv, dòng 4, cột 3`; what is null is left out. */
function where(file: string, row: number | null, column: number | null): string {
  return [`Tệp ${file}`, row === null ? null : `dòng ${row}`, column === null ? null : `cột ${column}`]
    .filter((part) => part !== null)
    .join(', ');
}

const quoted = (raw: string): string => `“${raw}”`;

/** Sentences of issues, to stand behind their place. */
export const issue = { sentence, severity, where, quoted, placed };
