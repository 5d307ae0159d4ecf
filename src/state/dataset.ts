import { queryOptions, skipToken, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Dataset } from '#domain/dataset.ts';
import type { IndicatorId } from '#domain/ids.ts';
import type { KeptImport } from '#domain/keptImport.ts';
import { loadComponents, loadStart } from '#storage/loadPublished.ts';
import { useStore, useStoreQuery } from './storeReading.ts';

/** Published data never changes under its address, and is read as it is: large and immutable. */
const KEPT = {
  staleTime: Infinity,
  gcTime: Infinity,
  networkMode: 'always',
  structuralSharing: false,
  retry: false,
} as const;

const startQuery = queryOptions({ ...KEPT, queryKey: ['published', 'start'], queryFn: loadStart });

const componentsQuery = (indicator: IndicatorId) =>
  queryOptions({ ...KEPT, queryKey: ['published', 'components', indicator], queryFn: () => loadComponents(indicator) });

/** Names what imports make of published data: their contents in their order, and what is said beside them. */
const keyOf = (imports: readonly KeptImport[]): string =>
  imports.map(({ seq, id, note }) => `${seq} ${id} ${note}`).join('\n');

const layers = () => import('#domain/layers.ts'); // comes only where there is an import to lay

/** The data that are shown: what is published, with the kept imports over it. */
export function useDataset() {
  const published = useQuery(startQuery);
  const store = useStoreQuery();
  const kept = store.data?.content.kept ?? [];
  const { data: start } = published;
  const own = useQuery({
    ...KEPT,
    gcTime: 0,
    queryKey: ['layered', keyOf(kept)],
    queryFn: start === undefined || kept.length === 0 ? skipToken : async () => (await layers()).layered(start, kept),
    placeholderData: (before: Dataset | undefined) => before,
  });
  const data = store.isPending ? undefined : kept.length === 0 ? start : own.data;
  const isError = published.isError || own.isError;
  return { data, isError, refetch: published.refetch };
}

/** The components of an indicator with the kept imports over them, loaded when they are first wanted. */
export function useComponents(indicator: IndicatorId, isWanted: boolean) {
  const published = useQuery({ ...componentsQuery(indicator), enabled: isWanted });
  const { kept } = useStore().content;
  const { data: table } = published;
  const { data: start } = useQuery(startQuery);
  const isOfIt = (series: Readonly<{ indicator: IndicatorId; component: unknown }>): boolean =>
    series.indicator === indicator && series.component !== null;
  const own = useQuery({
    ...KEPT,
    gcTime: 0,
    queryKey: ['layered components', indicator, keyOf(kept)],
    queryFn:
      table === undefined || start === undefined || kept.length === 0
        ? skipToken
        : async () => (await layers()).layeredTable(start.catalogue, table, kept, isOfIt),
  });
  return {
    data: kept.length === 0 ? table : own.data,
    isError: published.isError || own.isError,
    isLoading: published.isLoading || own.isLoading,
  };
}

/** The current data with the components of some indicators: what an import is compared with before it is kept. */
async function currentData(
  client: QueryClient,
  kept: readonly KeptImport[],
  indicators: readonly IndicatorId[],
): Promise<Dataset> {
  const [start, { layered, joinedTables }, ...tables] = await Promise.all([
    client.query({ ...startQuery, staleTime: 'static' }),
    layers(),
    ...indicators.map((indicator) => client.query({ ...componentsQuery(indicator), staleTime: 'static' })),
  ]);
  return layered({ ...start, observations: joinedTables([start.observations, ...tables]) }, kept);
}

/** `currentData` for a review; reads again when an import is kept or undone meanwhile. */
export function useCurrentData(indicators: readonly IndicatorId[], isWanted: boolean) {
  const client = useQueryClient();
  const { kept } = useStore().content;
  return useQuery({
    ...KEPT,
    gcTime: 0,
    queryKey: ['current', indicators.toSorted(), keyOf(kept)],
    queryFn: isWanted ? () => currentData(client, kept, indicators) : skipToken,
  });
}
