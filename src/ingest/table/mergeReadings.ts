import { issueAt, type ImportIssue } from '#domain/issue.ts';
import type { Observation, Rank } from '#domain/observation.ts';
import { figureNumbers } from './figureNumbers.ts';

/** Anything that gave a figure, or none. */
type Read = Readonly<{ observation: Observation | null }>;
type Held<R> = { reading: R; more: R[]; observation: Observation; isDisputed: boolean };

const agree = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b;

const ranksAgree = (a: Rank | null, b: Rank | null): boolean =>
  a === null || b === null || (a.place.low === b.place.low && a.place.high === b.place.high && agree(a.of, b.of));

/** Whether two rows about the same thing say nothing different; one may say more. */
export const isSame = (a: Observation, b: Observation): boolean =>
  agree(a.score?.low ?? null, b.score?.low ?? null) &&
  agree(a.score?.high ?? null, b.score?.high ?? null) &&
  agree(a.group, b.group) &&
  ranksAgree(a.rank, b.rank);

const MEASURES = ['score', 'rank', 'group'] as const;

/** Whether a row says something that another one leaves out. */
const addsTo = (a: Observation, b: Observation): boolean => MEASURES.some((one) => a[one] === null && b[one] !== null);
/** Whether a row says something again. */
const repeats = (a: Observation, b: Observation): boolean => MEASURES.some((one) => a[one] !== null && b[one] !== null);

/** What the first row says, with what only the second one says. */
const together = (a: Observation, b: Observation): Observation => ({
  ...a,
  score: a.score ?? b.score,
  decimals: a.score === null ? b.decimals : a.decimals,
  rank: a.rank ?? b.rank,
  group: a.group ?? b.group,
  sourceUrl: a.sourceUrl ?? b.sourceUrl,
  note: a.note ?? b.note,
});

/** A place as the details of issues name it: `kq.csv:4:3`. */
export const placeText = ({ source }: Pick<Observation, 'source'>): string =>
  `${source.file}:${source.row}${source.column === null ? '' : `:${source.column}`}`;

/** Each figure once, the readings that it is made of, and all that rows say of each figure that they say differently. */
export type Merged<R> = Readonly<{
  kept: readonly R[];
  used: readonly R[];
  issues: readonly ImportIssue[];
  disputes: readonly (readonly Observation[])[];
}>;

/** All that is said of the figures with these numbers. */
function saidOf(disputed: readonly number[], readings: readonly Read[], numberOf: (o: Observation) => number) {
  if (disputed.length === 0) return [];
  const said = new Map<number, Observation[]>(disputed.map((key) => [key, []]));
  for (const { observation } of readings) if (observation !== null) said.get(numberOf(observation))?.push(observation);
  return [...said.values()];
}

/**
 * Readings of all files with each figure once. Rows that say the same are dropped
 * (`duplicate_same`, info), a rank in one row and a score in another are put together; where rows differ none is used
 * (`duplicate_conflict`, an error that names the other place). The order of rows does not matter.
 */
export function mergeReadings<R extends Read>(readings: readonly R[]): Merged<R> {
  const numberOf = figureNumbers();
  const told = readings.filter(({ observation }) => observation !== null);
  const distinct = new Set(told.map(({ observation }) => (observation === null ? -1 : numberOf(observation))));
  if (distinct.size === told.length) return { kept: told, used: told, issues: [], disputes: [] };
  const held = new Map<number, Held<R>>();
  const issues: ImportIssue[] = [];
  for (const reading of readings) {
    const { observation } = reading;
    if (observation === null) continue;
    const key = numberOf(observation);
    const first = held.get(key);
    if (first === undefined) {
      held.set(key, { reading, more: [], observation, isDisputed: false });
    } else if (isSame(first.observation, observation)) {
      if (repeats(first.observation, observation)) {
        const other = placeText(first.reading.observation ?? observation);
        issues.push(issueAt('info', 'duplicate_same', observation.source, null, other));
      }
      if (addsTo(first.observation, observation)) first.more.push(reading);
      first.observation = together(first.observation, observation);
    } else {
      first.isDisputed = true;
      issues.push(issueAt('error', 'duplicate_conflict', observation.source, null, placeText(first.observation)));
    }
  }
  const kept = [...held.values()].filter(({ isDisputed }) => !isDisputed);
  const disputed = [...held].flatMap(([key, { isDisputed }]) => (isDisputed ? [key] : []));
  return {
    kept: kept.map(({ reading, observation }) => ({ ...reading, observation })),
    used: kept.flatMap(({ reading, more }) => [reading, ...more]),
    issues,
    disputes: saidOf(disputed, readings, numberOf),
  };
}
