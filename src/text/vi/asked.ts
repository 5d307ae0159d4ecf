import type { Measure } from '#domain/sheetCells.ts';

/** What a column measures, as one says it. */
export const MEASURES: Readonly<Record<Measure, string>> = { score: 'điểm', rank: 'hạng', group: 'nhóm' };

/** Words of what a file leaves open, of what was answered, and of what else there is to read or to add. */
export const asked = {
  sheets: {
    read: (sheet: string) => `Đang đọc trang “${sheet}” của sổ tính. Đọc thêm trang:`,
    addOf: (sheet: string) => `Đọc thêm trang ${sheet}`,
    addAll: (count: string) => `cả ${count} trang`,
  },
  questions: {
    title: (count: string) => `Câu hỏi cho bạn: ${count}`,
    none: 'Không có gì cần hỏi.',
    blocks: 'Phải trả lời trước khi giữ',
    encoding: 'Chữ trong tệp đọc theo bảng mã nào thì đúng?',
    known: (count: string) => `nhận ra ${count} tên`,
    decimal: (raw: string, cell: string) => `“${raw}” ở ô ${cell} là số nào?`,
    decimalOption: { ',': 'dấu phẩy là dấu thập phân', '.': 'dấu chấm là dấu thập phân' },
    grouped: { ',': 'dấu phẩy tách hàng nghìn', '.': 'dấu chấm tách hàng nghìn' },
    sheet: 'Đọc trang nào của sổ tính?',
    period: 'Số liệu của năm nào?',
    indicator: 'Số liệu của chỉ số nào?',
    name: (raw: string) => `“${raw}” là đơn vị nào?`,
    rows: (rows: string) => `dòng ${rows}`,
    heading: (raw: string, column: string) => `Cột ${column}, “${raw}”, là số liệu gì?`,
    figure: (about: string) => `${about}: dùng số nào?`,
    allOf: (file: string, count: string) => `Theo ${file} ở cả ${count} chỗ khác nhau`,
    aside: { name: 'Để dòng này ra ngoài', heading: 'Để cột này ra ngoài' },
    asideAll: {
      name: (count: string) => `Để cả ${count} tên ra ngoài`,
      heading: (count: string) => `Để cả ${count} cột ra ngoài`,
    },
    rest: (count: string) => `Xem ${count} câu nữa`,
    later: (count: string) => `và ${count} câu nữa, hiện ra khi các câu trên được trả lời.`,
    other: { name: 'Chọn đơn vị khác', heading: 'Chọn chỉ số, thành phần', period: 'Chọn năm khác' },
    pick: 'Gõ để tìm',
    nothingFound: 'Không tìm thấy. Gõ không dấu cũng được.',
    series: (name: string, measure: Measure) => `${name}: ${MEASURES[measure]}`,
    used: 'đang dùng',
  },
  newUnits: {
    title: (count: string) => `${count} tên có thể là đơn vị mới của một tỉnh`,
    more: 'Đơn vị chưa có trong danh mục thì chưa nhập được số liệu. Chọn tỉnh, rồi gửi các dòng dưới đây cho người quản lý để thêm vào cuối tệp entities.csv của gói dữ liệu và công bố lại. Mã là gợi ý, có thể sửa.',
    province: 'Thuộc tỉnh, thành phố',
    lines: 'Các dòng cho entities.csv',
    save: 'Tải các dòng',
    fileName: 'thuoc-do-don-vi-moi.csv',
  },
  answers: {
    title: 'Đã trả lời',
    change: 'Đổi',
    changeOf: (what: string) => `Đổi câu trả lời: ${what}`,
    encoding: (name: string) => `Bảng mã: ${name}`,
    decimal: { ',': 'Dấu thập phân: dấu phẩy', '.': 'Dấu thập phân: dấu chấm' },
    sheet: (name: string) => `Trang: ${name}`,
    kind: { results: 'Loại bảng: kết quả', goals: 'Loại bảng: chỉ tiêu' },
    period: (period: string) => `Năm: ${period}`,
    indicator: (name: string) => `Chỉ số: ${name}`,
    is: (raw: string, name: string) => `“${raw}” là ${name}`,
    aside: (raw: string) => `“${raw}” để ra ngoài`,
    figure: (about: string, place: string) => `${about}: theo ${place}`,
  },
};
