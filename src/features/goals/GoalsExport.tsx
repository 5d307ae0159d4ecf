import type { Dataset } from '#domain/dataset.ts';
import { ExportMenu } from '#sharing/ExportMenu.tsx';
import { goalsPicture } from '#sharing/goalsPicture.ts';
import { originOf } from '#sharing/imprint.ts';
import type { Route } from '#state/route.ts';
import { viewAddress } from '#state/viewAddress.ts';
import type { Chosen } from '#viewmodel/chosen.ts';
import type { GoalsView } from '#viewmodel/goalsView.ts';

type Props = Readonly<{ dataset: Dataset; chosen: Chosen; view: GoalsView; route: Route }>;

/** The list of goals as a picture. */
export function GoalsExport({ dataset, chosen, view, route }: Props) {
  const { language } = route.selection;
  const make = () => ({
    chart: goalsPicture(
      view.rows,
      view.title,
      dataset.catalogue,
      originOf(dataset, null, chosen.asOf, viewAddress(route), language),
      language,
    ),
    indicator: '',
    entity: chosen.entity?.nameVi ?? '',
    dataset: dataset.id,
    hasTable: false,
    full: null,
  });
  return <ExportMenu title={view.title} language={language} make={make} />;
}
