import type { Dataset } from '#domain/dataset.ts';
import type { Goal } from '#domain/goal.ts';
import type { DatasetId } from '#domain/ids.ts';
import { localGoalNote } from '#domain/localNote.ts';
import type { Period } from '#domain/period.ts';
import { textOf } from '#text/catalogue.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { shareTextOf } from '#text/shareText.ts';

/** The data that a chart was drawn from, what is to be said of it, and where it can be looked at; address null where that is nowhere on the web. */
export type Origin = Readonly<{ dataset: DatasetId; asOf: Period; notes: readonly string[]; address: string | null }>;

/** The data version as people quote it: the first eight letters of its hash. */
export const shortVersion = (id: DatasetId): string => id.replace(/^[^:]*:/, '').slice(0, 8);

/** Up to when the figures go, their version, and the address of the view. */
export function imprint({ dataset, asOf, address }: Origin, language: Language): readonly string[] {
  const words = shareTextOf(language);
  const data = `${words.asOf(formatPeriod(asOf, language))} · ${words.version(shortVersion(dataset))}`;
  return address === null ? [data] : [data, address];
}

/** The data that are looked at. `goal`: the one drawn; that it is the analyst's own is said with it. */
export function originOf(
  dataset: Dataset,
  goal: Goal | null,
  asOf: Period,
  address: string | null,
  language: Language,
): Origin {
  const own = goal === null ? null : localGoalNote(dataset, goal);
  const { local } = textOf(language).screen;
  const notes = goal === null || own === null ? [] : [local.goal(goal.source.file, own.before?.wording ?? null)];
  return { dataset: dataset.id, asOf, notes, address };
}
