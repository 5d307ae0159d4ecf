import { entityOfCode, isSameField, isValidOn, predecessorsOf, successorOf } from '#domain/catalogue.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import { carrierAt } from '#domain/lineage.ts';
import { periodEnd, yearPeriod, type Period } from '#domain/period.ts';
import type { MapUnits } from './mapSelection.ts';
import { tileLayout, type TileLayout, type TilePlace } from './tileLayout.ts';

/** Whose figures a tile shows: an entity of its own, or, where its territory was another in the period, none but those of its kin. */
export type Standing =
  | Readonly<{ kind: 'own'; entity: Entity }>
  | Readonly<{ kind: 'made-from' | 'now-in'; kin: readonly Entity[] }>;

/** A province on the map. */
export type MapUnit = Readonly<{ entity: Entity; place: TilePlace; standing: Standing }>;

/** The map of a period or of the provinces chosen; `period` is the one whose provinces it draws, `unplaced` those without a tile. */
export type MapGround = Readonly<{
  layout: TileLayout;
  period: Period;
  units: readonly MapUnit[];
  unplaced: readonly Entity[];
}>;

const LAST_OF_63 = yearPeriod(2024);
const FIRST_OF_34 = yearPeriod(2025);

/** A period of the provinces chosen: the one looked at, where it has them. */
function drawnPeriod(period: Period, units: MapUnits): Period {
  if (units === 'auto') return period;
  const isOf34 = tileLayout(period) === tileLayout(FIRST_OF_34);
  if (units === '34') return isOf34 ? period : FIRST_OF_34;
  return isOf34 ? LAST_OF_63 : period;
}

/** Whose figures stand for an entity in a period. Source: semantics, section 4. */
function standingOf({ catalogue }: Dataset, entity: Entity, period: Period, drawn: Period): Standing {
  const carrier = carrierAt(catalogue, entity, period);
  const isOver = !isValidOn(entity, periodEnd(period)) && periodEnd(drawn) < periodEnd(period);
  const heir = isOver && carrier?.entity.id === entity.id ? successorOf(catalogue, entity) : null;
  if (heir !== null) return { kind: 'now-in', kin: [heir] };
  if (carrier?.merged === true) return { kind: 'now-in', kin: [carrier.entity] };
  if (carrier !== null) return { kind: 'own', entity: carrier.entity };
  const later = successorOf(catalogue, entity);
  return isOver && later !== null
    ? { kind: 'now-in', kin: [later] }
    : { kind: 'made-from', kin: predecessorsOf(catalogue, entity) };
}

/** The provinces of the map that `units` asks for, each with whose figures it shows in `period`. `like` is a province. */
export function mapGround(dataset: Dataset, period: Period, like: Entity, units: MapUnits): MapGround {
  const drawn = drawnPeriod(period, units);
  const layout = tileLayout(drawn);
  const onMap = [...layout.tiles].flatMap(([code, place]): readonly MapUnit[] => {
    const entity = entityOfCode(dataset.catalogue, code, drawn);
    return entity === null || !isSameField(entity, like)
      ? []
      : [{ entity, place, standing: standingOf(dataset, entity, period, drawn) }];
  });
  const unplaced = dataset.catalogue.entities.filter(
    (e) => isSameField(e, like) && isValidOn(e, periodEnd(drawn)) && !layout.tiles.has(e.code),
  );
  return { layout, period: drawn, units: onMap, unplaced };
}
