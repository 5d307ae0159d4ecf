import type { Window } from '#domain/goal.ts';
import type { Period } from '#domain/period.ts';
import type { Outlook, Reading, Verdict } from '#domain/verdict.ts';
import { NO_BREAK_SPACE } from '../formatNumber.ts';

/** A period within a sentence. */
function period({ year, months }: Period): string {
  if (months === 12) return `năm ${year}`;
  return months === 3 ? `quý I năm ${year}` : `${months} tháng năm ${year}`;
}

/** What a change is measured from; null: the plan states a value without a period. */
function since(from: Period | null): string {
  if (from === null) return 'so với mức gốc';
  return from.months === 12 ? `so với ${from.year}` : `so với ${period(from)}`;
}

function rankMove(gain: number, amount: string, from: Period | null, base: string): string {
  if (gain === 0) return `giữ nguyên hạng ${since(from)}`;
  const move = `${gain > 0 ? 'lên' : 'xuống'} ${amount} ${since(from)} (hạng${NO_BREAK_SPACE}${base})`;
  return Math.abs(gain) <= 3 ? `${move}, thay đổi nhỏ` : move;
}

function scoreMove(rise: number, amount: string, from: Period | null, base: string): string {
  return rise === 0 ? `không đổi ${since(from)}` : `${rise > 0 ? 'tăng' : 'giảm'} ${amount} ${since(from)} (${base})`;
}

/** The target, and the time it is for unless the figures beside it are of that time. */
function target(text: string, window: Window, due: string | null): string {
  if (due === null) return `mục tiêu ${text}`;
  switch (window) {
    case 'at-due':
      return `mục tiêu ${text} vào ${due}`;
    case 'by-due':
      return `mục tiêu ${text}, chậm nhất ${due}`;
    case 'every-year':
      return `mục tiêu duy trì ${text} đến ${due}`;
    default:
      return window satisfies never;
  }
}

const verdict: Readonly<Record<Verdict, string>> = {
  met: 'đạt',
  'not-met': 'không đạt',
  pending: 'chưa đến hạn',
  'awaiting-publication': 'chờ công bố',
  undetermined: 'chưa xác định',
  'not-comparable': 'không so sánh được',
  'no-data': 'không có số liệu',
};

const OUTLOOKS: Readonly<Record<Outlook, string>> = {
  ahead: 'đã đạt sớm',
  'on-track': 'đúng tiến độ',
  'at-risk': 'cần nhanh hơn',
  'off-track': 'chậm tiến độ',
  'moving-away': 'đang đi ngược hướng',
  unknown: 'chưa đủ căn cứ để dự báo',
};

const RESULTS: Readonly<Record<Reading['result'], string>> = { inside: 'đạt', outside: 'không đạt', across: 'chưa rõ' };

/** Parts of the sentences on goals. Amounts and figures come with their units. */
export const sentence = {
  period,
  verdict,
  rankMove,
  scoreMove,
  target,
  subject: (indicator: string, entity: string, at: string | null): string =>
    `${indicator} của ${entity}${at === null ? '' : ` ${at}`}`,
  place: (text: string): string => `hạng${NO_BREAK_SPACE}${text}`,
  regionalPlace: (text: string): string => `hạng${NO_BREAK_SPACE}${text} trong vùng`,
  outsideList: (listed: string, span: string): string => `ngoài ${listed} hạng đầu (${span})`,
  outsideListScore: (bound: string, isHighest: boolean): string =>
    `${isHighest ? 'không quá' : 'không dưới'} ${bound} vì ngoài danh sách công bố`,
  tied: (place: string): string => `${place} do đồng điểm`,
  byGroup: (figure: string): string => `${figure} theo nhóm đã công bố`,
  groups: (names: readonly string[]): string => `nhóm ${names.join(' hoặc nhóm ')}`,
  noResult: 'chưa có kết quả',
  noGroup: 'chưa rõ thuộc nhóm nào',
  orBetter: (figure: string, isHigherBetter: boolean): string =>
    isHigherBetter ? `từ ${figure} trở lên` : `không quá ${figure}`,
  aboveMean: (mean: string): string => `cao hơn mức trung bình cả nước (${mean})`,
  short: (amount: string): string => `còn thiếu ${amount}`,
  shortAtLeast: (amount: string): string => `còn thiếu ít nhất ${amount}`,
  over: (amount: string): string => `còn cao hơn mức cho phép ${amount}`,
  overAtLeast: (amount: string): string => `còn cao hơn mức cho phép ít nhất ${amount}`,
  notBeyond: (level: string, isHigherBetter: boolean): string =>
    `mới bằng ${level}, phải ${isHigherBetter ? 'cao' : 'thấp'} hơn`,
  beyondTolerance: (amount: string, tolerance: string): string => `lệch ${amount}, quá dung sai ${tolerance}`,
  withinTolerance: (amount: string, tolerance: string): string => `lệch ${amount}, trong dung sai ${tolerance}`,
  better: (amount: string): string => `vượt mục tiêu ${amount}`,
  lower: (amount: string): string => `thấp hơn mức cho phép ${amount}`,
  exactly: 'vừa đúng mục tiêu',
  stretch: (far: string): string => `đạt cả mức cao (${far})`,
  noStretch: (far: string): string => `chưa đến mức cao (${far})`,
  neededPerYear: (amount: string): string => `cần mỗi năm ${amount}`,
  bothReadings: (literal: string, converted: string): string =>
    `giữ nguyên ${literal} hay quy đổi thành ${converted} đều cho cùng kết luận`,
  provisional: (at: string, said: string): string => `số liệu tạm tính ${at} cho kết luận: ${said}`,
  metEarly: 'đạt trước hạn',
  awaiting: (due: string): string => `chờ công bố kết quả ${due}`,
  pending: (outlook: Outlook, isKept: boolean): string =>
    `${verdict.pending}, ${outlook === 'ahead' && isKept ? 'đang giữ được' : OUTLOOKS[outlook]}`,
  because: (said: string, cause: string): string => `${said} (${cause})`,
  cause: {
    published: (due: string) => `kết quả ${due} đã công bố nhưng chưa có trong dữ liệu`,
    newerMissing: 'kết quả mới hơn đã công bố nhưng chưa có trong dữ liệu',
    baselineMissing: 'thiếu số liệu gốc',
    referenceMissing: 'thiếu số liệu đối chiếu',
    windowMissing: 'có kỳ trong thời gian theo dõi thiếu kết quả',
    groupUnknown: 'chỉ số không có nhóm mà kế hoạch nêu',
    segmentChanged: 'phương pháp tính đã thay đổi',
    entityMerged: 'đơn vị đã sắp xếp, sáp nhập',
    entityEnded: 'đơn vị không còn tồn tại',
    fieldChanged: 'số đơn vị xếp hạng đã thay đổi',
    severalGroups: 'các nhóm có thể có cho kết luận khác nhau',
    intervalFigure: 'số liệu là một khoảng, có thể đạt hoặc không',
    intervalTarget: 'mức cần đạt là một khoảng, có thể đạt hoặc không',
    twoReadings: (literal: string, asIs: Reading['result'], converted: string, fraction: Reading['result']) =>
      `theo ${literal} thì ${RESULTS[asIs]}, quy đổi thành ${converted} thì ${RESULTS[fraction]}`,
  },
  allMet: (count: number): string => `đạt cả ${count} điều kiện`,
  someMet: (met: number, count: number): string => `${met}/${count} điều kiện đạt`,
  someHolding: (holding: number, count: number): string => `hiện giữ được ${holding}/${count} điều kiện`,
  need: {
    perYear: (amount: string): string => `mỗi năm ${amount}`,
    more: (amount: string): string => `Cần thêm ${amount}`,
    moreAtLeast: (amount: string): string => `Cần thêm ít nhất ${amount}`,
    less: (amount: string): string => `Cần giảm ${amount}`,
    lessAtLeast: (amount: string): string => `Cần giảm ít nhất ${amount}`,
    beyond: (level: string, isHigherBetter: boolean): string =>
      `Cần ${isHigherBetter ? 'cao hơn' : 'thấp hơn'} ${level}, hiện mới bằng`,
  },
};
