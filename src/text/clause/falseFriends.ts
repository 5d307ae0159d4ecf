/** By the word they are mistaken for: bậc, hạng, giảm, tăng, đến, khá, đạt, từ, thứ, điểm, thấp, bằng, nâng. */
const LISTED =
  'bắc bác bạc hàng hằng hãng giám giảng tầng tặng tảng tằng đền đèn đen khả khà đất đặt tự tư tứ thú thủ thư điếm tháp bảng băng nặng nàng nắng';

/**
 * Words of the language that lose their marks into one that plans use: `bắc` (north) is not `bậc` (place).
 * Written with these marks they are never read as the other word. NFC, lower case.
 */
export const FALSE_FRIENDS: ReadonlySet<string> = new Set(LISTED.split(' '));
