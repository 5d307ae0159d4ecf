import type { DatasetId } from '#domain/ids.ts';
import type { ChartPicture } from './chartPictures.ts';

/** What a menu exports: a chart, whose it is, and all figures of its indicator. */
export type Exported = Readonly<{
  chart: ChartPicture;
  indicator: string;
  entity: string;
  dataset: DatasetId;
  hasTable: boolean; // whether the table is saved here; a list of goals has a file of its own
  full: (() => string) | null; // as CSV; null where it is not one indicator, or its parts are not loaded
}>;
