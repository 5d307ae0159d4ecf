/** How the commands are called; printed on stderr when they are called wrongly. */
export const USAGE = `npm run -s cli -- LỆNH …

  ingest TỆP [--kind results|goals] [--encoding TÊN] [--decimal ,|.] [--period KỲ] [--indicator MÃ] [--sheet TRANG] [--stored TỆP] [--data THƯ_MỤC]
      đọc một tệp, in ra những ô đã hiểu và những chỗ chưa hiểu
  evaluate --results TỆP… --goals TỆP… [--data THƯ_MỤC] [--entity MÃ] [--as-of KỲ]
      đối chiếu mục tiêu với kết quả
  goals TỆP [--entity MÃ] [--issued NGÀY] [--format csv|json] [--data THƯ_MỤC]
      đọc văn bản một kế hoạch (.txt, .docx), in ra các chỉ tiêu đọc được, mỗi chỉ tiêu kèm nguyên văn và số dòng
  chart --goal MÃ | --indicator MÃ [--component MÃ] --entity MÃ  --out TỆP.svg|.png [--chart line|field|contribution]
      [--measure score|rank] [--as-of KỲ] [--width MM] [--lang vi|en] [--dark] [--data THƯ_MỤC]
      vẽ biểu đồ như trong ứng dụng; PNG 300 dpi
  check THƯ_MỤC [--update]
      kiểm tra thư mục số liệu công bố; --update ghi lại kích thước và mã băm trong datapackage.json

In ra stdout một văn bản JSON; goals in bảng CSV. Mã thoát: 0 xong, 1 dữ liệu bị từ chối hoặc có lỗi, 2 gọi sai.`;
