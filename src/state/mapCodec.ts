import {
  DEFAULT_MAP,
  heatSortText,
  readHeatSort,
  readMapColour,
  readMapUnits,
  type MapSelection,
} from '#viewmodel/indicator/mapSelection.ts';
import type { ParameterCodec } from './parameters.ts';

const unless = (text: string, usual: string): string | null => (text === usual ? null : text);

/** The parameters of the map and the heat table: `map`, `colour`, `heat`. */
export const mapCodec: ParameterCodec<MapSelection> = {
  read: (read) => ({
    map: read('map', readMapUnits, DEFAULT_MAP.map),
    colour: read('colour', readMapColour, DEFAULT_MAP.colour),
    heat: read('heat', readHeatSort, DEFAULT_MAP.heat),
  }),
  write: ({ map, colour, heat }) => [
    ['map', unless(map, DEFAULT_MAP.map)],
    ['colour', unless(colour, DEFAULT_MAP.colour)],
    ['heat', unless(heatSortText(heat), heatSortText(DEFAULT_MAP.heat))],
  ],
};
