import type { EntityId } from '#domain/ids.ts';
import type { Asked, Decided, Meaning } from './reviewed.ts';

/** The decisions with whose name one is; null leaves its rows aside. */
export const withName = (decisions: Decided, raw: string, entity: EntityId | null): Decided => ({
  ...decisions,
  names: [...decisions.names.filter((name) => name.raw !== raw), { raw, entity }],
});

/** The decisions with what stands under a heading; null leaves the column aside. */
export const withHeading = (decisions: Decided, raw: string, as: Meaning | null): Decided => ({
  ...decisions,
  headings: [...decisions.headings.filter((heading) => heading.raw !== raw), { raw, as }],
});

/** The decisions that leave aside everything of one kind that some questions ask about. */
export const allAside = (kind: 'name' | 'heading', questions: readonly Asked[], decisions: Decided): Decided =>
  questions.reduce((now, asked) => {
    if (asked.kind !== kind) return now;
    return asked.kind === 'name' ? withName(now, asked.raw, null) : withHeading(now, asked.raw, null);
  }, decisions);
