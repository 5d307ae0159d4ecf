import { useMemo, useState } from 'react';
import { entityById } from '#domain/catalogue.ts';
import type { Dataset, Series } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import type { EntityId } from '#domain/ids.ts';
import type { Period } from '#domain/period.ts';
import { FigureSvg } from '#figures/FigureSvg.tsx';
import { tileMap, tileNear } from '#figures/tileMap.ts';
import type { Language } from '#text/language.ts';
import { mapTextOf } from '#text/mapText.ts';
import { Button } from '#ui/Button.tsx';
import { ChartFrame } from '#ui/ChartFrame.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { PointReader } from '#ui/PointReader.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { useElementWidth } from '#ui/useElementWidth.ts';
import { MAP_COLOURS, MAP_UNITS, readMapUnits, type MapSelection } from '#viewmodel/indicator/mapSelection.ts';
import { tileMapView, type TileMapView } from '#viewmodel/indicator/tileMapView.ts';
import { tileStep } from '#viewmodel/indicator/tileStep.ts';
import s from './MapPanel.module.css';

type Props = Readonly<{
  dataset: Dataset;
  series: Series;
  period: Period;
  since: Period | null; // what a change is measured from
  like: Entity; // the province in focus
  language: Language;
  value: Pick<MapSelection, 'map' | 'colour'>;
  onChange: (changes: Partial<MapSelection>) => void;
  onChoose: (province: Entity) => void;
}>;

/** From this width on the table stands beside the map. */
const WIDE = 720;

/** All provinces on a map of tiles, coloured by what one chooses. */
export function MapPanel({ dataset, series, period, since, like, language, value, onChange, onChoose }: Props) {
  const { map, colour } = value;
  const asked = useMemo(
    () => ({ dataset, series, period, since, like, language }),
    [dataset, series, period, since, like, language],
  );
  const view = useMemo(() => tileMapView(asked, map, colour), [asked, map, colour]);
  const [box, width] = useElementWidth(WIDE);
  const words = mapTextOf(language);
  const choose = (at: number) => {
    const tile = view.tiles[at];
    const province = tile === undefined ? null : entityById(dataset.catalogue, tile.key);
    if (province !== null) onChoose(province);
  };
  return (
    <ChartFrame title={view.title} subtitle={view.subtitle} source={view.source} table={null}>
      <Choices value={value} language={language} onChange={onChange} />
      <div ref={box} className={s['columns']}>
        <Tiles view={view} arrows={words.arrows} onChoose={choose} />
        <div className={s['table']}>
          <DataTable view={view.table} summary={words.table.figures} open={width >= WIDE} />
          {view.notes.map((note) => (
            <p key={note} className={s['note']}>
              {note}
            </p>
          ))}
        </div>
      </div>
    </ChartFrame>
  );
}

function Choices({ value, language, onChange }: Pick<Props, 'value' | 'language' | 'onChange'>) {
  const words = mapTextOf(language);
  return (
    <div className={s['choices']}>
      <div className={s['colours']} role="group" aria-label={words.colour}>
        {MAP_COLOURS.map((colour) => (
          <Button key={colour} pressed={colour === value.colour} onPress={() => onChange({ colour })}>
            {words.colours[colour]}
          </Button>
        ))}
      </div>
      <SelectField
        quiet
        label={words.units}
        value={value.map}
        options={MAP_UNITS.map((units) => ({ value: units, label: words.unitNames[units] }))}
        onChoose={(text) => onChange({ map: readMapUnits(text) ?? 'auto' })}
      />
    </div>
  );
}

type TilesProps = Readonly<{ view: TileMapView; arrows: string; onChoose: (at: number) => void }>;

function Tiles({ view, arrows, onChoose }: TilesProps) {
  const [read, setRead] = useState<EntityId | null>(null);
  const found = view.tiles.findIndex(({ key }) => key === read);
  const at = found === -1 ? view.chosen : found;
  const move = (next: number | null) => {
    if (next !== null) setRead(view.tiles[next]?.key ?? null);
  };
  return (
    <div className={s['map']}>
      <PointReader
        label={`${view.summary} ${arrows}`}
        points={view.tiles.map(({ said }) => said)}
        at={at}
        onMove={move}
        onPoint={(across, down) => move(tileNear(view, across, down))}
        onChoose={(shares) => {
          const next = shares === null ? at : tileNear(view, ...shares);
          if (next !== null) onChoose(next);
        }}
        stepOf={(from, key) => tileStep(view.tiles, from, key)}
      >
        <FigureSvg figure={tileMap(view, found === -1 ? null : found)} />
      </PointReader>
    </div>
  );
}
