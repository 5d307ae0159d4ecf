import type { EntityId } from '#domain/ids.ts';
import { lookupOf } from '#domain/lookup.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import { mapTextOf } from '#text/mapText.ts';
import { entityName, indicatorName } from '#text/names.ts';
import type { DataTableView } from '../dataTableView.ts';
import { publishedSource } from '../publishedSource.ts';
import type { Tone } from '../tone.ts';
import { paintChanges } from './changePaint.ts';
import { paintGoals } from './goalPaint.ts';
import {
  mapContext,
  type LegendEntry,
  type MapAsked,
  type MapContext,
  type Painter,
  type Painting,
} from './mapContext.ts';
import type { MapColour, MapUnits } from './mapSelection.ts';
import { mapGround, type MapGround, type MapUnit } from './mapUnits.ts';
import { paintQuarters } from './quarterPaint.ts';
import { paintScores } from './scorePaint.ts';
import type { Shade } from './shade.ts';
import type { IslandPlace, TilePlace } from './tileLayout.ts';
import { tileLines, tileTable } from './tileTable.ts';

/** One province: where it stands, what is written in its tile, what is said of it. */
export type Tile = TilePlace &
  Readonly<{
    key: EntityId;
    lines: readonly string[]; // its name, a word a line
    figure: string;
    mark: Tone | null;
    shade: Shade;
    isFocus: boolean;
    said: string;
  }>;

/** An archipelago: `of` is the tile of the province that it belongs to. */
export type Islands = TilePlace & Readonly<{ key: IslandPlace['key']; name: string; belongsTo: string; of: number }>;

/** All provinces as tiles, north above; the archipelagos in the East Sea take the shade of their provinces. */
export type TileMapView = Readonly<{
  title: string;
  subtitle: string;
  summary: string;
  columns: number;
  rows: number;
  tiles: readonly Tile[];
  islands: readonly Islands[];
  sea: string;
  legend: Readonly<{ title: string; entries: readonly LegendEntry[] }> & TilePlace;
  chosen: number; // the tile of the province in focus, else the first
  notes: readonly string[];
  source: string;
  table: DataTableView;
}>;

const PAINTERS: Readonly<Record<MapColour, Painter>> = {
  score: paintScores,
  quartile: paintQuarters,
  change: paintChanges,
  verdict: paintGoals,
};

function tilesOf(
  { kin, language }: MapContext,
  units: readonly MapUnit[],
  paints: Painting['paints'],
): readonly Tile[] {
  return units.flatMap((unit, i) => {
    const paint = paints[i];
    if (paint === undefined) return [];
    const { figure, mark, shade, said } = paint;
    const { entity, place } = unit;
    const lines = tileLines(entity, language);
    return [{ ...place, key: entity.id, lines, figure, mark, shade, isFocus: kin.has(entity.id), said }];
  });
}

function islandsOf({ language }: MapContext, { layout, units }: MapGround): readonly Islands[] {
  const words = mapTextOf(language);
  return layout.islands.map(({ key, code, column, row }) => {
    const of = units.findIndex(({ entity }) => entity.code === code);
    const owner = units[of]?.entity;
    const belongsTo = owner === undefined ? '' : words.belongsTo(entityName(owner, language));
    return { key, name: words.islands[key], belongsTo, of, column, row };
  });
}

function notesOf({ language }: MapContext, { units, unplaced }: MapGround): readonly string[] {
  const words = mapTextOf(language);
  const isOther = units.some(({ standing }) => standing.kind !== 'own');
  const names = unplaced.map((entity) => entityName(entity, language));
  return [...(isOther ? [words.otherUnits] : []), ...(names.length === 0 ? [] : [words.unplaced(names.join(', '))])];
}

/** The map of a series in a period, coloured by `colour`. The series must be in the catalogue; `like` is a province. */
export function tileMapView(asked: MapAsked, units: MapUnits, colour: MapColour): TileMapView {
  const context = mapContext(asked);
  const { dataset, series, period, like, language, indicator } = context;
  const ground = mapGround(dataset, period, like, units);
  const painting = PAINTERS[colour](context, ground);
  const tiles = tilesOf(context, ground.units, painting.paints);
  const words = mapTextOf(language);
  const subtitle = words.subtitle(indicatorName(indicator, language), formatPeriod(period, language));
  const drawn = lookupOf(dataset).field(series, period, like);
  return {
    title: painting.title,
    subtitle,
    summary: words.summary(painting.title, tiles.length),
    columns: ground.layout.columns,
    rows: ground.layout.rows,
    tiles,
    islands: islandsOf(context, ground),
    sea: words.eastSea,
    legend: {
      title: painting.legendTitle,
      entries: painting.legend.map((entry) => ({ ...entry, label: words.counted(entry.label, entry.count) })),
      ...ground.layout.legend,
    },
    chosen: Math.max(
      0,
      tiles.findIndex((tile) => tile.isFocus),
    ),
    notes: notesOf(context, ground),
    source: publishedSource({ dataset, indicator }, period, drawn, language),
    table: tileTable(context, ground.units, painting, context.heading),
  };
}
