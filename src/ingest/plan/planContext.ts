import type { Catalogue } from '#domain/dataset.ts';
import type { DocumentHead } from './documentHead.ts';
import type { Mention } from './mentions.ts';
import type { PlanEntities } from './planEntity.ts';
import type { PlanRule } from './proposal.ts';
import type { TimeMention } from './times.ts';

/** What a plan's sentences are read with. */
export type PlanContext = Readonly<{
  text: string;
  catalogue: Catalogue;
  head: DocumentHead;
  entities: PlanEntities;
  titleIndex: Mention | null; // the only index that the title names
  isDamaged: boolean;
}>;

/** What stands before a sentence and holds for it, too: the index, the time and the basis that headings name. */
export type Before = Readonly<{
  mentions: readonly Mention[];
  rule: PlanRule;
  time: TimeMention | null;
  basis: string | null;
}>;
