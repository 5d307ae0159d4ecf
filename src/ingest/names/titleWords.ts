import { wordsKey } from '../cells/cellText.ts';

/** Words of a goal (folded). A land-use plan, a department of planning and the number of a plan are none. */
export const TARGET_WORDS =
  /(?<!\b(?:so|bo) )\b(?:muc tieu|chi tieu(?! thanh phan)|ke hoach(?! (?:su dung dat|va dau tu|so \d))|phan dau|target)\b/;

const CHANGE_WORDS =
  /\b(?:tang (?:giam|hang|bac|diem)|giam (?:tang|hang|bac|diem)|chenh lech|so (?:voi|sanh)|thay doi|bien dong|muc (?:tang|giam)|change)\b|^(?:tang|giam)$/;

/** Whether a heading is over changes, such as `Tăng/giảm`, `Chênh lệch`, `So với 2022`: they are no results. */
export const saysChange = (text: string): boolean => CHANGE_WORDS.test(wordsKey(text));

const RESULT_WORDS = /\b(?:ket qua|thuc hien|thuc te|tinh hinh|danh gia|hoan thanh|dat duoc|ty le|so voi)\b/;
const RANK_WORDS = /\b(?:xep hang|thu hang|thu bac|vi thu|vi tri|xep thu|ranking)\b/;

/** Whether a text tells of what was reached, such as `Kết quả thực hiện`. */
export const saysResults = (text: string): boolean => RESULT_WORDS.test(wordsKey(text));

/** Whether a title is over goals: `Mục tiêu năm 2025`, but not `Kết quả thực hiện mục tiêu`. */
export function isTargetTitle(title: string): boolean {
  const words = wordsKey(title);
  const at = words.search(TARGET_WORDS);
  return at >= 0 && !RESULT_WORDS.test(words.slice(0, at));
}

/** Whether a title is over places: `Thứ hạng PCI`. Tables under `Bảng xếp hạng` often hold scores as well. */
export const isRankTitle = (title: string): boolean => RANK_WORDS.test(wordsKey(title));

const LOWER_UNITS =
  /\b(?:cap (?:huyen|xa)|(?:cac|tung|\d+) (?:huyen|xa)|huyen (?:thi xa|thanh pho)|so (?:ban )?nganh|xa phuong|phuong xa)\b/;

/** Whether a title is over units within a province, whose names may be those of provinces: `các huyện, thành phố`, `các sở, ban, ngành`. */
export const isLowerUnitsTitle = (title: string): boolean => LOWER_UNITS.test(wordsKey(title));
