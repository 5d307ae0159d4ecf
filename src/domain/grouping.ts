import { groupScale, groupsOf } from './catalogue.ts';
import { isAsGood } from './direction.ts';
import { figureOf, observationOf } from './figure.ts';
import type { Asked } from './found.ts';
import { FIXED_DECIMALS, roundTo, toNumber, type Fixed } from './fixed.ts';
import { isExact, type GroupId, type Span } from './ids.ts';
import type { GroupBand } from './indicator.ts';
import type { Observation, Status } from './observation.ts';
import type { ReasonCode } from './verdict.ts';

/** The groups that an entity may be in, best first; one when it is known. */
export type FoundGroup = Readonly<{
  groups: readonly GroupId[];
  observation: Observation | null;
  reasons: readonly ReasonCode[];
}>;

/** The bands whose cut points hold a score; the two around it where it falls between two bands. */
function bandsAround(bands: readonly GroupBand[], score: Fixed, asked: Asked): readonly GroupBand[] {
  const { better } = asked.indicator;
  const asLow = (b: GroupBand): Fixed | null => (better === 'higher' ? b.low : b.high);
  const asHigh = (b: GroupBand): Fixed | null => (better === 'higher' ? b.high : b.low);
  const reached = bands.findIndex((b) => {
    const entry = asLow(b);
    return entry !== null && isAsGood(score, entry, better);
  });
  const band = bands[reached];
  if (band === undefined) return [];
  const top = asHigh(band);
  const above = bands[reached - 1];
  const isInside = top === null || isAsGood(top, score, better);
  return isInside || above === undefined ? [band] : [above, band];
}

/** The decimals that a period's cut points were published with: a score is compared at these. Source: semantics, section 9. */
function cutDecimals(bands: readonly GroupBand[]): number {
  const cuts = bands.flatMap((b) => [b.low, b.high]).filter((cut) => cut !== null);
  const isWhole = (decimals: number): boolean => cuts.every((cut) => roundTo(cut, decimals) === cut);
  return [0, 1, 2, 3, 4, 5].find(isWhole) ?? FIXED_DECIMALS;
}

function groupByScore(asked: Asked, bands: readonly GroupBand[], observation: Observation | null): readonly GroupId[] {
  const score = observation?.score ?? null;
  if (score === null || !isExact(score) || bands.some((b) => b.low === null && b.high === null)) return [];
  return bandsAround(bands, roundTo(score.low, cutDecimals(bands)), asked).map((b) => b.group);
}

function groupsByPlace(asked: Asked, bands: readonly GroupBand[]): readonly GroupId[] {
  const places: Span<Fixed> | null = figureOf(asked, 'rank')?.value ?? null;
  if (places === null || bands.some((b) => b.size === null)) return [];
  let before = 0;
  const groups: GroupId[] = [];
  for (const band of bands) {
    const last = before + (band.size ?? 0);
    if (toNumber(places.low) <= last && toNumber(places.high) > before) groups.push(band.group);
    before = last;
  }
  return groups;
}

/**
 * The published group of an entity, else the one that follows from that period's own cut points or sizes (then marked derived);
 * null when neither is loaded. Source: semantics, section 3.
 */
export function groupOf(asked: Asked, status: Status): FoundGroup | null {
  const observation = observationOf(asked, status);
  if (observation?.group != null) return { groups: [observation.group], observation, reasons: [] };
  const { dataset, series, period } = asked;
  const bands = groupsOf(dataset.catalogue, series.indicator, series.component, period);
  if (bands.length === 0 || status === 'provisional') return null;
  const byScore = groupByScore(asked, bands, observation);
  const groups = byScore.length > 0 ? byScore : groupsByPlace(asked, bands);
  return groups.length === 0 ? null : { groups, observation, reasons: ['group_derived'] };
}

/** 1 for the best group of the index at that time; null for a group that it does not have. */
export function groupOrder({ dataset, series, period }: Asked, group: GroupId): number | null {
  const scale = groupScale(dataset.catalogue, series.indicator, series.component, period);
  return scale.find((b) => b.group === group)?.order ?? null;
}
