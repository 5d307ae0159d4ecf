import type { Decisions, HeadingMeaning } from '#domain/decisions.ts';
import type { Question } from '#domain/question.ts';
import type { EntityId } from '#domain/ids.ts';

/** The decisions with whose name one is; null leaves its rows aside. */
export const withName = (decisions: Decisions, raw: string, entity: EntityId | null): Decisions => ({
  ...decisions,
  names: [...decisions.names.filter((name) => name.raw !== raw), { raw, entity }],
});

/** The decisions with what stands under a heading; null leaves the column aside. */
export const withHeading = (decisions: Decisions, raw: string, as: HeadingMeaning | null): Decisions => ({
  ...decisions,
  headings: [...decisions.headings.filter((heading) => heading.raw !== raw), { raw, as }],
});

/** Whether anything was decided that the next table with these headings is read by: year and index are of one file alone. */
export const isRemembered = ({ kind, encoding, decimal, sheet, names, headings }: Decisions): boolean =>
  [kind, encoding, decimal, sheet].some((decided) => decided !== null) || names.length + headings.length > 0;

/** The decisions that leave aside everything of one kind that some questions ask about. */
export const allAside = (kind: 'name' | 'heading', questions: readonly Question[], decisions: Decisions): Decisions =>
  questions.reduce((now, asked) => {
    if (asked.kind !== kind) return now;
    return asked.kind === 'name' ? withName(now, asked.raw, null) : withHeading(now, asked.raw, null);
  }, decisions);
