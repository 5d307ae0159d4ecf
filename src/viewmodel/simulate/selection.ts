import { BOUNDS, type Bound } from '#domain/reach.ts';
import { GAINS, type Gain } from '#domain/cheapestFill.ts';
import { FIXED_DECIMALS, fixedText, readFixed, type Fixed } from '#domain/fixed.ts';
import type { Quoted } from '#domain/goal.ts';
import { toGroupId, toPlace, type GroupId, type Place } from '#domain/ids.ts';
import type { Period } from '#domain/period.ts';

/** What one wants to reach, where it is no goal of a plan. */
export type FreeTarget =
  | Readonly<{ kind: 'rank'; place: Place }>
  | Readonly<{ kind: 'score'; score: Quoted }>
  | Readonly<{ kind: 'group'; group: GroupId }>;
export type TargetKind = FreeTarget['kind'];
export const TARGET_KINDS = ['rank', 'score', 'group'] as const satisfies readonly TargetKind[];

/** Which values are shown while none was changed by hand: a set of the shortest way, or today's. */
export const PICKS = ['best', 'second', 'none'] as const;
export type WayPick = (typeof PICKS)[number];

/** A component, by its code as nobody checked it yet, and the value it was given. */
export type SetValue = readonly [component: string, value: Fixed];

/** What is simulated, as a link names it. Null asks for the default; an empty `set` leaves the values to `pick`. */
export type SimulateChoice = Readonly<{
  index: string | null;
  table: Period | null;
  target: FreeTarget | null;
  set: readonly SetValue[];
  bound: Bound;
  gain: Gain;
  pick: WayPick;
}>;

const oneOf = <T extends string>(options: readonly T[], text: string): T | null =>
  options.find((option) => option === text) ?? null;

/** The bound called `text`; null for anything else. */
export const readBound = (text: string): Bound | null => oneOf(BOUNDS, text);
/** The way of counting gains called `text`; null for anything else. */
export const readGain = (text: string): Gain | null => oneOf(GAINS, text);
/** The pick called `text`; null for anything else. */
export const readPick = (text: string): WayPick | null => oneOf(PICKS, text);

const MOST_PLACES = 999;

/** Reads `rank:20`, `score:45.5`, `group:cao`; null for anything else. */
export function readTarget(text: string): FreeTarget | null {
  const [, kind, value = ''] = /^(rank|score|group):(.{1,60})$/u.exec(text) ?? [];
  if (kind === 'rank') {
    const place = /^\d{1,3}$/.test(value) ? toPlace(Number(value)) : null;
    return place === null || place > MOST_PLACES ? null : { kind, place };
  }
  if (kind === 'score') {
    const score = /^\d{1,3}(\.\d{1,6})?$/.test(value) ? readFixed(value) : null;
    return score === null ? null : { kind, score: { value: score, decimals: value.split('.')[1]?.length ?? 0 } };
  }
  return kind === 'group' && value.trim() !== '' ? { kind, group: toGroupId(value) } : null;
}

/** The target as `readTarget` reads it. */
export function targetText(target: FreeTarget): string {
  switch (target.kind) {
    case 'rank':
      return `rank:${target.place}`;
    case 'score':
      return `score:${fixedText(target.score.value, target.score.decimals)}`;
    case 'group':
      return `group:${target.group}`;
    default:
      return target satisfies never;
  }
}

/** Reads `D1:5.2,D4:7.0`; null where a value cannot be read or a component stands twice. */
export function readSet(text: string): readonly SetValue[] | null {
  const values: SetValue[] = [];
  for (const item of text.split(',')) {
    const [, component, value = ''] = /^([\w-]{1,40}):(\d{1,3}(?:\.\d{1,6})?)$/.exec(item) ?? [];
    const score = readFixed(value);
    if (component === undefined || score === null || values.some(([known]) => known === component)) return null;
    values.push([component, score]);
  }
  return values;
}

const shortest = (value: Fixed): string => fixedText(value, FIXED_DECIMALS).replace(/\.?0+$/, '');

/** The values as `readSet` reads them; null for none. */
export const setText = (set: readonly SetValue[]): string | null =>
  set.length === 0 ? null : set.map(([component, value]) => `${component}:${shortest(value)}`).join(',');
