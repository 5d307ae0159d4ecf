import { readFixed, type Fixed } from '#domain/fixed.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { SimulatedPart } from '#domain/simulation.ts';
import { formatFixed } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import { isWithinScale } from './state.ts';

const MARKS = { vi: ',', en: '.' } as const;

/** A number with the decimal mark of the language; null for anything else, also for one that the other mark could mean. */
export function readTyped(text: string, language: Language): Fixed | null {
  const shape = language === 'vi' ? /^\d{1,3}(?:,\d{1,6})?$/ : /^\d{1,3}(?:\.\d{1,6})?$/;
  const trimmed = text.trim();
  return shape.test(trimmed) ? readFixed(trimmed.replace(MARKS[language], '.')) : null;
}

/** A typed score of a component, or what is wrong with it in words. */
export function readTypedScore(text: string, part: SimulatedPart, language: Language): Result<Fixed, string> {
  const { parts } = simulateTextOf(language);
  const { scale, decimals } = part.indicator;
  const score = readTyped(text, language);
  if (score === null || scale === null) return err(parts.unreadable(text.trim()));
  if (isWithinScale(part, score)) return ok(score);
  return err(
    parts.outside(text.trim(), formatFixed(scale.low, decimals, language), formatFixed(scale.high, decimals, language)),
  );
}
