import type { Dataset, ObservationTable } from '#domain/dataset.ts';
import type { Goal } from '#domain/goal.ts';
import type { Period } from '#domain/period.ts';
import type { ChartPicture } from '#sharing/chartPictures.ts';
import type { Exported } from '#sharing/exported.ts';
import { originOf, type Origin } from '#sharing/imprint.ts';
import { viewAddress } from '#state/viewAddress.ts';
import { goalEntityName } from '#text/names.ts';
import { indicatorCsv } from '#viewmodel/indicatorCsv.ts';
import { DEFAULT_SELECTION, type LineMeasure } from '#viewmodel/selection.ts';
import type { Language } from '#text/language.ts';

/** What the charts of a goal say of themselves when they leave, and how they do. */
export type Exporting = Readonly<{ origin: Origin; toExported: (chart: ChartPicture) => Exported }>;

type Shown = Readonly<{ goal: Goal; asOf: Period; measure: LineMeasure | null; language: Language }>;

/** The export of a goal's charts; `components` undefined while the parts of its indicator are not loaded. */
export function exportingOf(
  dataset: Dataset,
  components: ObservationTable | null | undefined,
  { goal, asOf, measure, language }: Shown,
): Exporting {
  const selection = { ...DEFAULT_SELECTION, goal: goal.id, asOf, measure, language };
  return {
    origin: originOf(dataset, goal, asOf, viewAddress({ screen: 'goal', selection, own: '' }), language),
    toExported: (chart) => ({
      chart,
      indicator: [goal.indicator, goal.component].filter((code) => code !== null).join(' '),
      entity: goalEntityName(goal, dataset, 'vi'),
      dataset: dataset.id,
      hasTable: true,
      full: components === undefined ? null : () => indicatorCsv(dataset, components, goal.indicator),
    }),
  };
}
