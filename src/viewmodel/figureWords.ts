import { fixedFromScaled, fixedOf, FIXED_DECIMALS, toNumber, type Fixed } from '#domain/fixed.ts';
import { isExact, type Span } from '#domain/ids.ts';
import type { Measure } from '#domain/verdict.ts';
import { textOf } from '#text/catalogue.ts';
import { formatFixed, formatSigned, formatSpan, formatWithUnit } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';

/** How the figures of one measure are written. */
export type FigureStyle = Readonly<{ measure: Measure; decimals: number; unit: string; language: Language }>;

/** Whether a style writes places, which are better when lower and count in places. */
export const isPlaceStyle = ({ measure }: FigureStyle): boolean => measure === 'rank' || measure === 'regional-rank';

/** A figure without its unit, at the style's decimals: `65,43`, `29`. */
export const plainText = (figure: Fixed, style: FigureStyle): string =>
  formatFixed(figure, isPlaceStyle(style) ? 0 : style.decimals, style.language);

/** A figure or an interval without its unit; a place carries the number ranked: `29/63`, `12–13/63`, `> 30`. */
export function spanText(span: Span<Fixed>, of: number | null, style: FigureStyle): string {
  const low = plainText(span.low, style);
  if (!isPlaceStyle(style)) return formatSpan(low, plainText(span.high, style));
  const among = of === null ? '' : `/${of}`;
  if (isExact(span)) return `${low}${among}`;
  const isOpen = of !== null && span.high === fixedOf(of) && span.low > fixedOf(1);
  return isOpen ? `>\u00a0${toNumber(span.low) - 1}` : `${formatSpan(low, plainText(span.high, style))}${among}`;
}

/** A written figure with its unit: `89,64%`, `65,43 điểm`, `hạng 29/63`. */
export const withUnit = (text: string, style: FigureStyle): string =>
  isPlaceStyle(style)
    ? textOf(style.language).screen.figure.place(text)
    : formatWithUnit(text, style.unit, style.language);

/** A difference with its sign and unit: `−4 bậc`, `+2,70 điểm`. Points of a percent index are points. */
export function differenceText(difference: Fixed, style: FigureStyle): string {
  const { screen } = textOf(style.language);
  if (isPlaceStyle(style))
    return screen.figure.places(formatSigned(difference, 0, style.language), Math.abs(toNumber(difference)));
  return screen.figure.points(formatSigned(difference, style.decimals, style.language), style.unit);
}

/** How far a figure lies from its goal, in words: `thiếu 4 bậc`, `vượt 2 bậc`, `vừa đủ`; `isKept` says whether it is accepted. */
export function marginText(margin: Fixed, isKept: boolean, style: FigureStyle): string {
  const { figure } = textOf(style.language).screen;
  if (margin === 0) return isKept ? figure.exact : figure.atLimit;
  const amount = amountText(margin, isPlaceStyle(style) ? 0 : style.decimals, style);
  if (isKept) return margin > 0 ? figure.beyond(amount) : figure.within(amount);
  return margin < 0 ? figure.short(amount) : figure.apart(amount);
}

/** An amount without a sign, with its unit: `4 bậc`, `0,71 điểm`. */
export function amountText(amount: Fixed, decimals: number, style: FigureStyle): string {
  const { screen } = textOf(style.language);
  const positive = fixedFromScaled(Math.abs(amount));
  const text = formatFixed(positive, decimals, style.language);
  return isPlaceStyle(style) ? screen.figure.places(text, toNumber(positive)) : screen.figure.points(text, style.unit);
}

/** A computed number as a Fixed, rounded to its sixth decimal; for wording only, never compared. */
export const fixedNear = (value: number): Fixed => fixedFromScaled(Math.round(value * 10 ** FIXED_DECIMALS));
