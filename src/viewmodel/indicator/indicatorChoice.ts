import { entityById, indicatorOf } from '#domain/catalogue.ts';
import type { Dataset, Series } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import type { EntityId } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import { carrierAt } from '#domain/lineage.ts';
import { lookupOf } from '#domain/lookup.ts';
import { comparePeriods, samePeriod, yearPeriod, type Period } from '#domain/period.ts';
import type { Selection } from '../selection.ts';
import type { IndicatorSelection } from './selection.ts';

/** A selection with its ids looked up. */
export type IndicatorChoice = Readonly<{
  indicator: Indicator; // the series' own: the total, or the component
  total: Indicator;
  series: Series;
  asOf: Period;
  periods: readonly Period[]; // with figures, not after the as-of period, first to last; empty where nothing is loaded
  period: Period | null;
  since: Period | null;
  earlier: readonly Period[]; // what `since` may be, nearest first
  focus: Entity | null; // as chosen
  focusThen: Entity | null; // whose figure stands for it in the period
  like: Entity | null; // anybody of the field
  peers: readonly EntityId[];
  absent: readonly Period[]; // chosen, but without figures of the series
  later: boolean; // figures after the as-of period are not looked at
}>;

/** What was chosen, and the parameters whose ids the data does not hold. */
export type IndicatorChosen = Readonly<{ choice: IndicatorChoice; unknown: readonly string[] }>;

const hasParts = ({ catalogue }: Dataset, id: Indicator['id']): boolean =>
  catalogue.indicators.some((i) => i.id === id && i.component !== null);

/** Whether an indicator has anything to show: final figures of its total, or components that may have some. */
const hasFigures = (dataset: Dataset, { id }: Indicator): boolean =>
  lookupOf(dataset).periodsOf({ indicator: id, component: null }).length > 0 || hasParts(dataset, id);

/** The indicators that have anything to show, in the catalogue's order. */
export const shownIndicators = (dataset: Dataset): readonly Indicator[] =>
  dataset.catalogue.indicators.filter((i) => i.component === null && hasFigures(dataset, i));

/** The entities with final figures of a series, from the latest period back: those of the country come first. */
function measuredEntity(dataset: Dataset, series: Series, period: Period): Entity | null {
  const { observations: table, catalogue } = dataset;
  const { observation } = lookupOf(dataset);
  const measured = table.entities
    .filter((id) => observation(series, id, period, 'final') !== null)
    .flatMap((id) => entityById(catalogue, id) ?? [])
    .filter(({ level }) => level !== 'nation' && level !== 'region');
  return measured.find(({ level }) => level === 'province') ?? measured[0] ?? null;
}

/** The period chosen, if it is one of those given; else the latest. */
function chosenPeriod(periods: readonly Period[], wanted: Period | null): Period | null {
  const found = wanted === null ? undefined : periods.find((p) => samePeriod(p, wanted));
  return found ?? periods.at(-1) ?? null;
}

function periodsFor(dataset: Dataset, series: Series, asOf: Period): readonly Period[] {
  return lookupOf(dataset)
    .periodsOf(series)
    .filter((p) => comparePeriods(p, asOf) <= 0);
}

function fieldOf(dataset: Dataset, series: Series, period: Period | null, focus: Entity | null) {
  if (period === null) return { focusThen: null, like: null };
  const then = focus === null ? null : (carrierAt(dataset.catalogue, focus, period)?.entity ?? null);
  const isMeasured = then !== null && lookupOf(dataset).field(series, period, then).length > 0;
  return isMeasured
    ? { focusThen: then, like: then }
    : { focusThen: null, like: measuredEntity(dataset, series, period) };
}

/** The part of a selection that says whose figures are looked at. */
export type AskedOfIndicator = Pick<
  IndicatorSelection,
  'index' | 'component' | 'period' | 'since' | 'region' | 'group' | 'peers'
>;

/** Looks the ids up; what the data does not hold becomes its default and is named. Null only where no indicator is loaded at all. */
export function chooseIndicator(
  dataset: Dataset,
  selection: Selection,
  own: AskedOfIndicator,
  lastYear: number,
): IndicatorChosen | null {
  const { catalogue } = dataset;
  const indicators = shownIndicators(dataset);
  const total = indicators.find(({ id }) => id === own.index) ?? indicators[0];
  if (total === undefined) return null;
  const isKnown = own.index === null || total.id === own.index;
  const part = catalogue.indicators.find(
    (i) => i.id === total.id && i.component !== null && i.component === own.component,
  );
  const indicator = (isKnown ? part : undefined) ?? indicatorOf(catalogue, total.id, null) ?? total;
  const series = { indicator: total.id, component: indicator.component };
  const asOf = selection.asOf ?? yearPeriod(lastYear);
  const periods = periodsFor(dataset, series, asOf);
  const period = chosenPeriod(periods, own.period);
  const earlier = period === null ? [] : earlierThan(periods, period);
  const since = earlier.find((p) => own.since !== null && samePeriod(p, own.since)) ?? earlier[0] ?? null;
  const focus = catalogue.entities.find(({ id }) => id === selection.entity) ?? null;
  const peers = own.peers.flatMap((id) => catalogue.entities.find((e) => e.id === id)?.id ?? []);
  const unknown = [
    ...(isKnown ? [] : ['index']),
    ...(own.component !== null && indicator.component !== own.component ? ['component'] : []),
    ...(own.region !== null && !isRegion(dataset, own.region) ? ['region'] : []),
    ...(own.group !== null && !isGroup(dataset, own.group) ? ['group'] : []),
    ...(selection.entity !== null && focus === null ? ['entity'] : []),
    ...(peers.length < own.peers.length ? ['peers'] : []),
  ];
  const field = fieldOf(dataset, series, period, focus);
  const absent = [...missed(own.period, period), ...missed(own.since, since)];
  const later = periods.length < lookupOf(dataset).periodsOf(series).length;
  const found = { indicator, total, series, asOf, periods, period, since, earlier };
  return { choice: { ...found, ...field, focus, peers, absent, later }, unknown };
}

const isRegion = ({ catalogue }: Dataset, code: string): boolean =>
  catalogue.entities.some((e) => e.level === 'region' && e.code === code);

const isGroup = ({ catalogue, observations }: Dataset, name: string): boolean =>
  catalogue.groups.some(({ group }) => group === name) || observations.groups.some((group) => group === name);

/** A period that was chosen and is not the one found; periods are never unknown, they may only have no figures. */
const missed = (wanted: Period | null, found: Period | null): readonly Period[] =>
  wanted !== null && (found === null || !samePeriod(wanted, found)) ? [wanted] : [];

/** Periods of the same kind before one, nearest first. */
const earlierThan = (periods: readonly Period[], period: Period): readonly Period[] =>
  periods.filter((p) => p.months === period.months && comparePeriods(p, period) < 0).toReversed();
