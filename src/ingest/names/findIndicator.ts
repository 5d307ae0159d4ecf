import type { Catalogue } from '#domain/dataset.ts';
import type { IndicatorId } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import { onDemand } from '#domain/onDemand.ts';
import { wordKey, wordsKey } from '../cells/cellText.ts';
import { nearestOf } from './nearestOf.ts';

/** `PAR INDEX` for `PAR_INDEX`: the name by which everybody knows an indicator. */
export const indicatorLabel = (id: IndicatorId): string => id.replaceAll('_', ' ');

/** An indicator's code, its full name, its other names, the name without its bracketed part, and the bracketed part. */
function namesOf({ id, nameVi, nameEn, aliases }: Indicator): readonly string[] {
  const bracketed = [nameVi, nameEn].flatMap((name) => [
    name.replace(/ ?\([^()]*\)/, ''),
    /\(([^()]*)\)/.exec(name)?.[1] ?? '',
  ]);
  return [indicatorLabel(id), nameVi, nameEn, ...aliases, ...bracketed].filter((name) => name !== '');
}

const totalsIn = onDemand((catalogue: Catalogue) => {
  const totals = catalogue.indicators.filter(({ component }) => component === null);
  const named = totals.flatMap((total) => namesOf(total).map((name) => ({ total, name })));
  return {
    byKey: new Map(named.map(({ total, name }) => [wordKey(name), total])),
    phrases: named
      .map(({ total, name }) => ({ total, words: wordsKey(name) }))
      .toSorted((a, b) => b.words.length - a.words.length),
    names: named.map(({ name }) => name),
  };
});

/** The indicator with this code or name; null when there is none. */
export const findIndicator = (catalogue: Catalogue, text: string): Indicator | null =>
  totalsIn(catalogue).byKey.get(wordKey(text)) ?? null;

/** The indicators that a heading or title speaks of, longest names first, and the words that are left (folded) without them. */
export function indicatorsWithin(
  catalogue: Catalogue,
  text: string,
): Readonly<{ indicators: readonly Indicator[]; rest: string }> {
  const indicators = new Set<Indicator>();
  let rest = ` ${wordsKey(text)} `;
  for (const { total, words } of totalsIn(catalogue).phrases) {
    if (!rest.includes(` ${words} `)) continue;
    indicators.add(total);
    rest = rest.replaceAll(` ${words} `, ' ');
  }
  return { indicators: [...indicators], rest: rest.trim() };
}

/** The one indicator that a text speaks of; null when it names none or several. */
export function indicatorWithin(catalogue: Catalogue, text: string): Indicator | null {
  const { indicators } = indicatorsWithin(catalogue, text);
  return indicators.length === 1 ? (indicators[0] ?? null) : null;
}

/** The nearest indicator name, to propose; null when none is near. */
export const nearestIndicator = (catalogue: Catalogue, text: string): string | null =>
  nearestOf(text, totalsIn(catalogue).names);
