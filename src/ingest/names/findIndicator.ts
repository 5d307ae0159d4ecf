import { indicatorOf } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { IndicatorId, ComponentId } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import { onDemand } from '#domain/onDemand.ts';
import { visibleText, wordKey, wordsKey } from '../cells/cellText.ts';
import { nearestOf } from './nearestOf.ts';

const TOTALS: ReadonlySet<string> = new Set(['', 'total', 'tong', 'tongdiem', 'tonghop']);

/** `PAR INDEX` for `PAR_INDEX`: the name by which everybody knows an indicator. */
export const indicatorLabel = (id: IndicatorId): string => id.replaceAll('_', ' ');

/** An indicator's code, its full name, the name without its bracketed part, and the bracketed part. */
function namesOf({ id, nameVi, nameEn }: Indicator): readonly string[] {
  const bracketed = [nameVi, nameEn].flatMap((name) => [
    name.replace(/ ?\([^()]*\)/, ''),
    /\(([^()]*)\)/.exec(name)?.[1] ?? '',
  ]);
  return [indicatorLabel(id), nameVi, nameEn, ...bracketed].filter((name) => name !== '');
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

const componentsIn = onDemand((catalogue: Catalogue) => {
  const byKey = new Map<string, ComponentId | null>(); // null: several are called so
  const codes = new Map<string, ComponentId>();
  for (const { id, component, nameVi, nameEn } of catalogue.indicators) {
    if (component === null) continue;
    codes.set(`${id}/${wordKey(component)}`, component);
    for (const key of new Set([nameVi, nameEn].map((name) => `${id}/${wordKey(name)}`)))
      byKey.set(key, byKey.has(key) ? null : component);
  }
  return new Map([...byKey, ...codes]);
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

/** The indicator itself (`TOTAL` or an empty text) or its component by code or name; null when there is none. */
export function findSeries(catalogue: Catalogue, indicator: IndicatorId, component: string): Indicator | null {
  const key = wordKey(component);
  if (TOTALS.has(key)) return indicatorOf(catalogue, indicator, null);
  const code = componentsIn(catalogue).get(`${indicator}/${key}`);
  return code == null ? null : indicatorOf(catalogue, indicator, code);
}

/** The nearest component name or code of an indicator, to propose; null when none is near. */
export const nearestComponent = (catalogue: Catalogue, indicator: IndicatorId, text: string): string | null =>
  nearestOf(
    visibleText(text),
    catalogue.indicators.flatMap(({ id, component }) => (id === indicator && component !== null ? [component] : [])),
  );
