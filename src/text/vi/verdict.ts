import type { Outlook, Verdict } from '#domain/verdict.ts';

const verdict: Readonly<Record<Verdict, string>> = {
  met: 'Đạt',
  'not-met': 'Không đạt',
  pending: 'Chưa đến hạn',
  'awaiting-publication': 'Chờ công bố',
  undetermined: 'Chưa xác định',
  'not-comparable': 'Không so sánh được',
  'no-data': 'Không có số liệu',
};

const OUTLOOKS: Readonly<Record<Outlook, string>> = {
  ahead: 'Đã đạt sớm',
  'on-track': 'Đúng tiến độ',
  'at-risk': 'Cần nhanh hơn',
  'off-track': 'Chậm tiến độ',
  'moving-away': 'Đi ngược hướng',
  unknown: 'Chưa đủ căn cứ',
};

/** The word of an outlook; `isKept` where the target has to be kept up and is. */
const outlook = (outlook: Outlook, isKept: boolean): string =>
  outlook === 'ahead' && isKept ? 'Đang giữ được' : OUTLOOKS[outlook];

/** Badge words. */
export const verdictWords = { verdict, outlook };
