/** What a question is about: the text as it stands there, and the reading that is nearest. */
type Asked = Readonly<{ raw: string; reading: string | null }>;

const perhaps = ({ reading }: Asked): string => (reading === null ? '' : `; có phải là “${reading}” không`);

/** Words about goals that were read from a plan's text. */
export const plan = {
  confidence: { high: 'chắc chắn', medium: 'khá chắc chắn', low: 'cần kiểm tra' },
  question: {
    broken_number: (asked: Asked) => `“${asked.raw}” có chữ ở chỗ của chữ số${perhaps(asked)}?`,
    scanned_number: ({ raw }: Asked) => `Bản quét có đúng là “${raw}” không?`,
    digit_in_word: (asked: Asked) => `“${asked.raw}” là một từ có lẫn chữ số${perhaps(asked)}?`,
    broken_year: ({ raw }: Asked) => `Hạn “${raw}” là năm nào?`,
    broken_baseline: ({ raw }: Asked) => `“${raw}” so với năm nào?`,
    due_unknown: (_asked: Asked) => 'Câu và kế hoạch không nêu năm; hạn là năm nào?',
    entity_unknown: ({ raw }: Asked) => `Chưa rõ đây là chỉ tiêu của đơn vị nào${raw === '' ? '' : ` (“${raw}”)`}.`,
    indicator_unknown: ({ raw }: Asked) => `Chưa có số liệu của chỉ số “${raw}”; theo dõi bằng chỉ số nào?`,
    indicator_new: ({ raw }: Asked) => `“${raw}” chưa có trong danh mục chỉ số; có thêm vào không?`,
    component_unclear: ({ raw }: Asked) => `Câu nói về thành phần nào của chỉ số: “${raw}”?`,
    figure_unread: ({ raw }: Asked) => `“${raw}” trong câu chưa được đọc; có phải là một điều kiện nữa không?`,
    clauses_differ: ({ raw }: Asked) => `Câu nêu hai mức khác nhau cho cùng một năm: ${raw}.`,
    value_out_of_range: ({ raw }: Asked) => `Mức trong “${raw}” nằm ngoài thang điểm của chỉ số.`,
    document_unclear: ({ raw }: Asked) => `Số hoặc ngày của văn bản đọc chưa rõ: “${raw}”.`,
  },
  found: (goals: string, questions: string) => `Đọc được ${goals} chỉ tiêu, ${questions} chỉ tiêu còn câu hỏi.`,
  aspirations: (count: string) => `${count} câu nêu chỉ số nhưng không có con số nên không thành chỉ tiêu.`,
  nothing: 'Không có chỉ tiêu nào trong văn bản.',
  damaged: 'Văn bản là bản quét hoặc mất dấu: mọi con số đều cần đối chiếu với bản gốc.',
};
