import { queryOptions, useQuery } from '@tanstack/react-query';
import type { IndicatorId } from '#domain/ids.ts';
import { loadComponents, loadStart } from '#storage/loadPublished.ts';

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

/** The published catalogue, goals and totals. */
export const usePublished = (isWanted: boolean) => useQuery({ ...startQuery, enabled: isWanted });

/** The published components of an indicator, loaded when they are first wanted. */
export const useComponents = (indicator: IndicatorId, isWanted: boolean) =>
  useQuery({ ...componentsQuery(indicator), enabled: isWanted });
