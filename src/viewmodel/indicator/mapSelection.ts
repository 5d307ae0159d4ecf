/** The provinces that a map is drawn of; `auto`: those of the period. */
export const MAP_UNITS = ['auto', '34', '63'] as const;
export type MapUnits = (typeof MAP_UNITS)[number];

/** What the tiles are coloured by. */
export const MAP_COLOURS = ['score', 'quartile', 'change', 'verdict'] as const;
export type MapColour = (typeof MAP_COLOURS)[number];

/** What the heat table is in order by: `rank`, `name`, or a component's code. `descending` turns the usual order round. */
export type HeatSort = Readonly<{ by: string; descending: boolean }>;

/** What is chosen on the map and in the heat table, as a link names it. */
export type MapSelection = Readonly<{ map: MapUnits; colour: MapColour; heat: HeatSort }>;

/** Nothing chosen yet: the provinces of the period by their scores, the table by rank. */
export const DEFAULT_MAP: MapSelection = {
  map: 'auto',
  colour: 'score',
  heat: { by: 'rank', descending: false },
};

/** The provinces called `text`; null for anything else. */
export const readMapUnits = (text: string): MapUnits | null => MAP_UNITS.find((units) => units === text) ?? null;
/** The colouring called `text`; null for anything else. */
export const readMapColour = (text: string): MapColour | null => MAP_COLOURS.find((colour) => colour === text) ?? null;

/** The order called `text`, `-` before it turns it round; null where it names nothing. Which components there are is not checked. */
export function readHeatSort(text: string): HeatSort | null {
  const [, minus, by] = /^(-?)(\w{1,40})$/.exec(text) ?? [];
  return by === undefined ? null : { by, descending: minus === '-' };
}

/** The order as `readHeatSort` reads it. */
export const heatSortText = ({ by, descending }: HeatSort): string => `${descending ? '-' : ''}${by}`;
