/** Words about what is stored in this browser, and about data packages. */
export const store = {
  saveState: { saved: 'Đã lưu', saving: 'Đang lưu…', 'not-saved': 'Chưa lưu' },
  failure: {
    quota:
      'Bộ nhớ dành cho trình duyệt đã hết nên chưa lưu được; những gì đã lưu trước đây vẫn nguyên. Hãy tải gói dữ liệu về máy, giải phóng bộ nhớ rồi lưu lại.',
    blocked: 'Một thẻ khác đang mở bản cũ của trang này. Hãy đóng thẻ đó rồi thử lại.',
    newer:
      'Số liệu trên máy này do bản mới hơn của trang lưu lại. Hãy tải lại trang để dùng bản mới; bản này chỉ xem được, không lưu được. Không có gì bị xóa.',
    denied: 'Trình duyệt không cho phép lưu trên máy này.',
    lost: 'Mất kết nối với bộ nhớ của trình duyệt nên chưa lưu được. Hãy tải lại trang rồi lưu lại.',
    'in-file': 'Tệp này không tự lưu. Hãy bấm “Xuất bản mang đi” để có tệp mới với những thay đổi.',
    aborted: 'Trình duyệt đã dừng việc lưu giữa chừng; chưa có gì được ghi. Hãy thử lại.',
  },
  memory:
    'Trình duyệt không cho phép lưu trên máy này: những gì nhập vào sẽ mất khi đóng trang. Hãy tải gói dữ liệu về trước khi đóng.',
  inFile:
    'Trang này là một tệp, không tự lưu: những gì vừa thay đổi sẽ mất khi đóng trang. “Xuất bản mang đi” ở màn hình Dữ liệu viết tệp mới có cả những thay đổi đó.',
  keeping: {
    kept: 'Trình duyệt giữ số liệu này lâu dài.',
    'best-effort': 'Trình duyệt có thể xóa số liệu này khi máy thiếu chỗ. Hãy tải gói dữ liệu về để giữ.',
    memory: 'Chỉ nằm trong bộ nhớ của trang đang mở.',
  },
  quarantine: (count: string) =>
    `${count} bản ghi đã lưu bị hỏng nên không dùng; các bản ghi khác vẫn dùng được. Có thể tải bản ghi hỏng về để kiểm tra.`,
  adrift: (figures: string, goals: string) =>
    `${figures} số liệu và ${goals} chỉ tiêu đã nhập không dùng được, vì số liệu công bố hiện nay không còn đơn vị hoặc chỉ số tương ứng. Chúng vẫn nằm trong lịch sử.`,
  load: {
    'too-large': 'Tệp lớn hơn mức cho phép của một gói dữ liệu.',
    'no-history': 'Gói này không có lịch sử nhập (store.json), nên không có gì để khôi phục.',
    damaged: (place: string) => `Lịch sử trong gói bị hỏng ở “${place}”, nên không khôi phục gì.`,
    newer: 'Gói này do bản mới hơn của trang ghi. Hãy tải lại trang rồi mở lại gói.',
    zip: {
      no_zip: 'Tệp này không phải là gói ZIP, hoặc đã bị cắt cụt.',
      damaged: 'Gói ZIP bị hỏng: có tệp bên trong không khớp mã kiểm tra.',
      entries: 'Gói ZIP có quá 2.000 tệp nên không được mở.',
      size: 'Gói ZIP giải nén ra quá 200 MB nên không được mở.',
      ratio: 'Gói ZIP nén hơn 200 lần, không giống một gói dữ liệu, nên không được mở.',
      name: 'Gói ZIP có tên tệp trỏ ra ngoài gói nên không được mở.',
      twice: 'Gói ZIP có hai tệp trùng tên nên không được mở.',
      encrypted: 'Gói ZIP có mật khẩu; hãy bỏ mật khẩu rồi mở lại.',
      method: 'Gói ZIP dùng cách nén không đọc được; hãy nén lại theo cách thông thường.',
    },
  },
  update: {
    ready: 'Đã có bản mới của trang này. Trang chỉ đổi khi bạn bấm cập nhật.',
    take: 'Cập nhật',
  },
  takeAwayFile: (day: string) => `thuoc-do-${day}.html`,
  packageFile: (day: string) => `thuoc-do-${day}.zip`,
};
