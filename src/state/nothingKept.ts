import type { Keeping, StoreMode } from '#storage/openStore.ts';
import type { StoreContent } from '#storage/readStore.ts';
import type { StoreFailure } from '#storage/storeFailure.ts';

/** What this browser holds of the analyst's own. Mode `none`: nothing was ever kept here, and no database was opened. */
export type StoreReading = Readonly<{
  mode: StoreMode | 'none';
  failure: StoreFailure | null; // why nothing could be read
  keeping: Keeping | null;
  isAhead: boolean; // something was kept that goes with the page
  content: StoreContent;
}>;

/** A browser in which nobody ever kept anything. */
export const NOTHING_KEPT: StoreReading = {
  mode: 'none',
  failure: null,
  keeping: null,
  isAhead: false,
  content: { kept: [], history: [], undone: [], rules: [], quarantine: [] },
};
