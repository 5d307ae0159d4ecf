import { indicatorOf, seriesKey } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { IndicatorId } from '#domain/ids.ts';
import type { Indicator, Segment } from '#domain/indicator.ts';
import { onDemand } from '#domain/onDemand.ts';
import type { Period } from '#domain/period.ts';
import { visibleText, wordKey } from '../cells/cellText.ts';
import { nearestFew, nearestOf } from './nearestOf.ts';

/** A component and the stretch in which a name was its name; `unless`: the stretches in which it was called otherwise. */
type Called = Readonly<{ series: Indicator; in: Segment | null; unless: readonly Segment[] }>;

const TOTALS: ReadonlySet<string> = new Set(['', 'total', 'tong', 'tongdiem', 'tonghop']);

const isWithin = ({ from, to }: Segment, { year }: Period): boolean =>
  (from?.year ?? 0) <= year && year <= (to?.year ?? 9999);

function isCalled({ series, in: stretch, unless }: Called, period: Period | null): boolean {
  if (period === null) return true;
  if (stretch !== null) return isWithin(stretch, period);
  return (series.since?.year ?? 0) <= period.year && !unless.some((other) => isWithin(other, period));
}

const namesIn = onDemand((catalogue: Catalogue) => {
  const renamed = new Map<string, Segment[]>();
  for (const segment of catalogue.segments) {
    if (segment.names.length === 0) continue;
    const key = seriesKey(segment.indicator, segment.component);
    renamed.set(key, [...(renamed.get(key) ?? []), segment]);
  }
  const byName = new Map<string, Called[]>();
  const add = (name: string, called: Called): void => {
    const key = wordKey(name);
    const known = byName.get(key) ?? [];
    if (!known.some(({ series, in: stretch }) => series === called.series && stretch === called.in))
      byName.set(key, [...known, called]);
  };
  for (const series of catalogue.indicators) {
    if (series.component === null) continue;
    const unless = renamed.get(seriesKey(series.id, series.component)) ?? [];
    add(series.component, { series, in: null, unless: [] });
    for (const name of [series.nameVi, series.nameEn, ...series.aliases]) add(name, { series, in: null, unless });
    for (const segment of unless) for (const name of segment.names) add(name, { series, in: segment, unless });
  }
  return byName;
});

/** The components that are called `text` in a period (null: at any time), of all indicators. Several where the year or the index decides. */
export function componentsCalled(catalogue: Catalogue, text: string, period: Period | null): readonly Indicator[] {
  const called = namesIn(catalogue).get(wordKey(text)) ?? [];
  return [...new Set(called.filter((one) => isCalled(one, period)).map(({ series }) => series))];
}

const codesIn = onDemand(
  (catalogue: Catalogue) =>
    new Map(
      catalogue.indicators.flatMap((series) =>
        series.component === null ? [] : [[`${series.id}/${wordKey(series.component)}`, series]],
      ),
    ),
);

/** The component with this code; null when the indicator has none. */
export const componentOfCode = (catalogue: Catalogue, indicator: IndicatorId, code: string): Indicator | null =>
  codesIn(catalogue).get(`${indicator}/${wordKey(code)}`) ?? null;

/** The indicator itself (`TOTAL` or an empty text) or its component by code or name; null when there is none, or several in a year that is not known. */
export function findSeries(
  catalogue: Catalogue,
  indicator: IndicatorId,
  component: string,
  period: Period | null,
): Indicator | null {
  if (TOTALS.has(wordKey(component))) return indicatorOf(catalogue, indicator, null);
  const coded = componentOfCode(catalogue, indicator, component);
  if (coded !== null) return coded;
  const called = componentsCalled(catalogue, component, period).filter(({ id }) => id === indicator);
  return called.length === 1 ? (called[0] ?? null) : null;
}

/** The nearest component name or code of an indicator, to propose; null when none is near. */
export const nearestComponent = (catalogue: Catalogue, indicator: IndicatorId, text: string): string | null =>
  nearestOf(
    visibleText(text),
    catalogue.indicators.flatMap(({ id, component, nameVi }) =>
      id === indicator && component !== null ? [component, nameVi] : [],
    ),
  );

/** The totals and components whose names are nearest to a heading, the nearest first; none where no name is near. */
export function nearestSeries(catalogue: Catalogue, text: string, count: number): readonly Indicator[] {
  const named = catalogue.indicators.flatMap((series) =>
    [series.nameVi, series.nameEn, ...series.aliases].map((name) => ({ name, series })),
  );
  const names = nearestFew(
    text,
    named.map(({ name }) => name),
    count * 2,
  );
  const found = names.flatMap((name) => named.find((one) => one.name === name)?.series ?? []);
  return [...new Set(found)].slice(0, count);
}
