import { useMemo } from 'react';
import type { Dataset } from '#domain/dataset.ts';
import { toComponentId, toIndicatorId } from '#domain/ids.ts';
import { readPeriod, yearPeriod } from '#domain/period.ts';
import { useCurrentData } from '#state/dataset.ts';
import { mapCodec } from '#state/mapCodec.ts';
import { readText, type ParameterCodec } from '#state/parameters.ts';
import type { Route } from '#state/route.ts';
import { goTo, useOwn } from '#state/useRoute.ts';
import { textOf } from '#text/catalogue.ts';
import { choose } from '#viewmodel/chosen.ts';
import type { MapSelection } from '#viewmodel/indicator/mapSelection.ts';
import { HeatPanel } from './HeatPanel.tsx';
import { MapPanel } from './MapPanel.tsx';

type Props = Readonly<{ dataset: Dataset; route: Route; lastYear: number }>;
type Own = MapSelection & Readonly<{ of: string; part: string | null; at: string }>;
const codec: ParameterCodec<Own> = {
  read: (read) => ({
    ...mapCodec.read(read),
    of: read('of', readText, 'PAPI'),
    part: read('part', readText, null),
    at: read('at', readText, '2024'),
  }),
  write: (v) => [...mapCodec.write(v), ['of', v.of], ['part', v.part], ['at', v.at]],
};

export function IndicatorScreen({ route, lastYear }: Props) {
  const { value, routeWith } = useOwn(route, codec);
  const id = toIndicatorId(value.of);
  const { data } = useCurrentData([id], true);
  const { language } = route.selection;
  const series = useMemo(
    () => ({ indicator: toIndicatorId(value.of), component: value.part === null ? null : toComponentId(value.part) }),
    [value.of, value.part],
  );
  const period = useMemo(() => readPeriod(value.at) ?? yearPeriod(2024), [value.at]);
  const since = useMemo(() => yearPeriod(period.year - 1), [period]);
  if (data === undefined) return <h1>…</h1>;
  const { chosen } = choose(data, route.selection, lastYear);
  if (chosen.entity === null) return null;
  const props = {
    dataset: data,
    series,
    period,
    since,
    like: chosen.entity,
    language,
    value,
    onChange: (changes: Partial<MapSelection>) => goTo(routeWith(changes)),
    onChoose: (province: { id: string }) => goTo({ ...route, selection: { ...route.selection, entity: province.id } }),
  };
  return (
    <>
      <h1>{textOf(language).screen.app.screens.indicator}</h1>
      <MapPanel {...props} />
      <HeatPanel {...props} />
    </>
  );
}
