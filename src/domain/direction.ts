import { minus, type Fixed } from './fixed.ts';
import type { Span } from './ids.ts';

/** Which way is better: scores as their indicator states, ranks lower. Never assumed. Source: semantics, section 1. */
export type Better = 'higher' | 'lower';

/** How much better `a` is than `b`; negative when worse. The one place that chooses between more and less. */
export function lead(a: Fixed, b: Fixed, better: Better): Fixed {
  return better === 'higher' ? minus(a, b) : minus(b, a);
}

/** Whether `a` is as good as `b`, or better than it where `strictly`. */
export function isAsGood(a: Fixed, b: Fixed, better: Better, strictly = false): boolean {
  const by = lead(a, b, better);
  return strictly ? by > 0 : by >= 0;
}

/** The best figure of a span. */
export const bestOf = (span: Span<Fixed>, better: Better): Fixed => (better === 'higher' ? span.high : span.low);
/** The worst figure of a span. */
export const worstOf = (span: Span<Fixed>, better: Better): Fixed => (better === 'higher' ? span.low : span.high);
/** +1 where more is better, −1 where less is. */
export const sign = (better: Better): 1 | -1 => (better === 'higher' ? 1 : -1);
