import type { Indicator } from '#domain/indicator.ts';
import { periodCode, type Period } from '#domain/period.ts';
import type { Heading } from '../names/readHeading.ts';
import { withPart } from '../names/yearsWithin.ts';

const only = <T>(items: readonly T[]): T | null => (items.length === 1 ? (items[0] ?? null) : null);

function periodOf(parts: readonly Heading[]): Period | null {
  const periods = new Map(parts.flatMap(({ period }) => (period === null ? [] : [[periodCode(period), period]])));
  return only([...periods.values()]);
}

/** The part of a year that the headings name; `odd` where they name several, or one that is no reporting period. */
function partOf(parts: readonly Heading[]): Heading['part'] {
  const [first = null, second] = [...new Set(parts.flatMap(({ part }) => part ?? []))];
  return second === undefined ? first : 'odd';
}

const NOT_UNDERSTOOD: Omit<Heading, 'isTarget' | 'isChange' | 'isSpan' | 'period' | 'part'> = {
  indicator: null,
  components: [],
  called: null,
  measure: null,
  isUnderstood: false,
};

/** The components that all parts allow: a part may name the index alone, in another language, or not at all. */
function componentsOf(parts: readonly Heading[], indicator: Indicator | null): readonly Indicator[] {
  const named = parts.map(({ components }) => components).filter((components) => components.length > 0);
  const [first = [], ...others] = named;
  const shared = first.filter((one) => others.every((other) => other.includes(one)));
  return indicator === null ? shared : shared.filter(({ id }) => id === indicator.id);
}

/**
 * What the headings over one column say together: a year over a measure, an index over its components, the same name in
 * two languages. A part that is not understood leaves the rest standing only where another part names the figures itself.
 */
export function mergedHeading(parts: readonly Heading[]): Heading {
  const understood = parts.filter(({ isUnderstood }) => isUnderstood);
  const isTarget = parts.some((part) => part.isTarget);
  const isNamed = understood.some(({ indicator, components }) => indicator !== null || components.length > 0);
  const part = partOf(parts);
  const isChange = parts.some((one) => one.isChange);
  const period = withPart(periodOf(understood.length === 0 ? parts : understood), part);
  const isSpan = period === null && parts.some((one) => one.isSpan); // `2022 - 2023` over a change or a mean
  const said = {
    isChange,
    isSpan,
    period,
    part,
    isTarget,
  };
  if (isChange || isSpan || understood.length === 0 || (understood.length < parts.length && !isNamed))
    return { ...NOT_UNDERSTOOD, ...said };
  const indicators = new Set(understood.map(({ indicator }) => indicator).filter((indicator) => indicator !== null));
  const hasComponents = understood.some(({ components }) => components.length > 0);
  const indicator = only([...indicators]);
  const components = componentsOf(understood, indicator);
  if (indicators.size > 1 || (hasComponents && components.length === 0)) return { ...NOT_UNDERSTOOD, ...said };
  const measure = understood.findLast((part) => part.measure !== null && part.measure !== 'score')?.measure ?? null;
  const isFigure = isNamed || said.period !== null || understood.some((part) => part.measure === 'score');
  return {
    ...said,
    indicator: hasComponents ? null : indicator,
    components,
    called: understood.findLast((part) => part.components.length > 0)?.called ?? null,
    measure: measure ?? (isFigure ? 'score' : null),
    isUnderstood: true,
  };
}
