import { wordKey } from '../cells/cellText.ts';

/** What a column of a results table holds. */
export type ResultField =
  | 'indicator'
  | 'component'
  | 'entityCode'
  | 'entityName'
  | 'period'
  | 'score'
  | 'rank'
  | 'rankOf'
  | 'group'
  | 'status'
  | 'rankBasis'
  | 'sourceUrl'
  | 'note';

/** What a column of a goals table holds. */
export type GoalField =
  | 'goalId'
  | 'entityCode'
  | 'entityName'
  | 'indicator'
  | 'component'
  | 'due'
  | 'window'
  | 'start'
  | 'clauses'
  | 'baselinePeriod'
  | 'baselineValue'
  | 'tolerance'
  | 'wording'
  | 'document'
  | 'page'
  | 'issuedOn'
  | 'owner'
  | 'note';

type Names<Field extends string> = Readonly<Record<Field, readonly string[]>>;

const ENTITY = {
  entityCode: ['entity_code', 'Mã tỉnh', 'Mã đơn vị', 'Mã địa phương', 'Mã tỉnh, thành phố'],
  entityName: [
    'entity_name',
    'entity',
    'province',
    'Tỉnh',
    'Tỉnh/Thành phố',
    'Tỉnh thành',
    'Địa phương',
    'Đơn vị',
    'Tên tỉnh',
    'Tên đơn vị',
    'Tên địa phương',
  ],
} as const;

const SERIES = {
  indicator: ['indicator_code', 'indicator', 'Mã chỉ số', 'Chỉ số', 'Tên chỉ số'],
  component: [
    'component_code',
    'component',
    'Mã thành phần',
    'Thành phần',
    'Chỉ số thành phần',
    'Mã chỉ số thành phần',
  ],
} as const;

const RESULT_NAMES: Names<ResultField> = {
  ...ENTITY,
  ...SERIES,
  period: ['period', 'year', 'Năm', 'Kỳ', 'Kỳ báo cáo', 'Năm đánh giá'],
  score: ['score', 'value', 'Điểm', 'Điểm số', 'Giá trị', 'Kết quả', 'Số điểm'],
  rank: ['rank', 'Hạng', 'Xếp hạng', 'Thứ hạng', 'Vị thứ', 'Vị trí', 'Thứ bậc', 'Xếp thứ', 'Xếp hạng cả nước'],
  rankOf: ['rank_of', 'Số đơn vị xếp hạng', 'Tổng số đơn vị', 'Trên tổng số'],
  group: ['group', 'Nhóm', 'Xếp loại', 'Phân nhóm'],
  status: ['status', 'Trạng thái', 'Tình trạng'],
  rankBasis: ['rank_basis', 'Căn cứ xếp hạng'],
  sourceUrl: ['source_url', 'Nguồn', 'Đường dẫn', 'Địa chỉ nguồn'],
  note: ['note', 'Ghi chú'],
};

const GOAL_NAMES: Names<GoalField> = {
  ...ENTITY,
  ...SERIES,
  goalId: ['goal_id', 'Mã chỉ tiêu', 'Mã mục tiêu'],
  due: ['due', 'Kỳ đánh giá', 'Thời hạn', 'Đến kỳ', 'Đến năm', 'Năm'],
  window: ['window', 'Cách đánh giá', 'Cửa sổ'],
  start: ['start', 'Từ kỳ', 'Từ năm', 'Bắt đầu'],
  clauses: ['clauses', 'Điều kiện', 'Mục tiêu', 'Chỉ tiêu'],
  baselinePeriod: ['baseline_period', 'Kỳ gốc', 'Năm gốc'],
  baselineValue: ['baseline_value', 'Giá trị gốc'],
  tolerance: ['tolerance', 'Dung sai', 'Sai số cho phép'],
  wording: ['wording', 'Nguyên văn'],
  document: ['document', 'Văn bản', 'Kế hoạch'],
  page: ['page', 'Trang'],
  issuedOn: ['issued_on', 'Ngày ban hành'],
  owner: ['owner', 'Đơn vị chủ trì', 'Chủ trì', 'Cơ quan chủ trì'],
  note: ['note', 'Ghi chú'],
};

const ORDINALS: readonly string[] = ['STT', 'TT', 'Số thứ tự', 'Thứ tự', 'No', 'No.', 'Order'].map(wordKey);

function byKey<Field extends string>(names: Names<Field>): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const field in names) for (const name of names[field]) fields.set(wordKey(name), field);
  return fields;
}

const RESULT_FIELDS = byKey(RESULT_NAMES);
const GOAL_FIELDS = byKey(GOAL_NAMES);

/** The field that a heading of a results table names, in English or Vietnamese; null for any other heading. */
export const resultFieldOf = (heading: string): ResultField | null => RESULT_FIELDS.get(wordKey(heading)) ?? null;

/** The field that a heading of a goals table names; null for any other heading. */
export const goalFieldOf = (heading: string): GoalField | null => GOAL_FIELDS.get(wordKey(heading)) ?? null;

/** Whether a heading is over running numbers, which say nothing. */
export const isOrdinal = (heading: string): boolean => ORDINALS.includes(wordKey(heading));

/** Whether a heading is spelt as in the data contract, whose figures have decimal points. */
export const isContractHeading = (heading: string): boolean => /^[a-z]+(_[a-z]+)+$/.test(heading.trim());

/** Every heading that is known, as it is spelt. */
export const HEADINGS: readonly string[] = [...Object.values(RESULT_NAMES), ...Object.values(GOAL_NAMES)].flat();
