import type { Entity } from '#domain/entity.ts';
import { compareNames } from '#text/fold.ts';
import type { Language } from '#text/language.ts';
import { mapTextOf } from '#text/mapText.ts';
import { entityName } from '#text/names.ts';
import type { DataTableView } from '../dataTableView.ts';
import { plainText } from '../figureWords.ts';
import { placeCell, scoreOf, type MapContext, type Painting } from './mapContext.ts';
import type { MapUnit } from './mapUnits.ts';

/** The name in a tile: its words, or the short form of a name of more than two. */
export function tileLines(entity: Entity, language: Language): readonly string[] {
  const words = entityName(entity, language).split(/\s+/);
  const short = mapTextOf(language).short[entity.code];
  return words.length > 2 && short !== undefined ? short.split(' ') : words;
}

/** The map as a table, in the order of names: what stands in each tile, its score and place, and what it is coloured by. */
export function tileTable(
  context: MapContext,
  units: readonly MapUnit[],
  { paints, column }: Painting,
  caption: string,
): DataTableView {
  const { kin, language } = context;
  const { table } = mapTextOf(language);
  const rows = units.map((unit, i) => {
    const score = scoreOf(context, unit);
    const cells = [
      entityName(unit.entity, context.language),
      tileLines(unit.entity, context.language).join(' '),
      score === null ? '' : plainText(score, context.style),
      unit.standing.kind === 'own' ? placeCell(context, unit.standing.entity) : '',
    ];
    const paint = paints[i];
    const last = column === null && paint?.shade !== 'open' ? '' : (paint?.cell ?? '');
    return { key: unit.entity.id, cells: [...cells, last], focus: kin.has(unit.entity.id) };
  });
  const isLastEmpty = rows.every(({ cells }) => cells.at(-1) === '');
  return {
    caption,
    columns: [
      { title: table.province, numeric: false },
      { title: table.inTile, numeric: false },
      { title: table.score, numeric: true },
      { title: table.rank, numeric: true },
      ...(isLastEmpty ? [] : [{ title: column ?? table.note, numeric: false }]),
    ],
    rows: rows
      .toSorted((a, b) => compareNames(a.cells[0] ?? '', b.cells[0] ?? ''))
      .map((row) => (isLastEmpty ? { ...row, cells: row.cells.slice(0, -1) } : row)),
  };
}
