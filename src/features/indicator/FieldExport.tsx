import type { ChartPicture } from '#sharing/chartPictures.ts';
import { ExportMenu } from '#sharing/ExportMenu.tsx';
import type { Exported } from '#sharing/exported.ts';
import { originOf, type Origin } from '#sharing/imprint.ts';
import type { Route } from '#state/route.ts';
import { viewAddress } from '#state/viewAddress.ts';
import type { Screen } from '#viewmodel/indicator/asked.ts';
import { indicatorCsv } from '#viewmodel/indicatorCsv.ts';

type Props = Readonly<{ screen: Screen; route: Route; title: string; draw: (origin: Origin) => ChartPicture }>;

/** What a chart of the field can be saved and copied as. All figures of an index with components are saved where those are loaded. */
export function FieldExport({ screen, route, title, draw }: Props) {
  const { dataset, choice, language } = screen;
  const { indicator, component } = choice.series;
  const hasParts = dataset.catalogue.indicators.some((i) => i.id === indicator && i.component !== null);
  const make = (): Exported => ({
    chart: draw(originOf(dataset, null, choice.asOf, viewAddress(route), language)),
    indicator: [indicator, component].filter((code) => code !== null).join(' '),
    entity: choice.focusThen?.nameVi ?? '',
    dataset: dataset.id,
    hasTable: true,
    full: hasParts ? null : () => indicatorCsv(dataset, null, indicator),
  });
  return <ExportMenu title={title} language={language} make={make} />;
}
