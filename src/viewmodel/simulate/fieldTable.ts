import { entityById } from '#domain/catalogue.ts';
import type { Fixed } from '#domain/fixed.ts';
import type { EntityId } from '#domain/ids.ts';
import { rankingOf, type Ranking } from '#domain/ranking.ts';
import { simulatedDataset, type Standing } from '#domain/simulatedTable.ts';
import { entityName } from '#text/names.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import type { DataTableView } from '../dataTableView.ts';
import { placeText, totalText, type Wording } from './simulateWords.ts';

/** One province of the field, by its published total. */
export type FieldRow = Readonly<{ id: EntityId; name: string; score: Fixed; isNear: boolean }>;

/** The provinces of the table that have a total. */
export function fieldRows({ basis, language }: Wording, ranking: Ranking): readonly FieldRow[] {
  const { dataset, entity } = basis.simulation;
  return ranking.observations.flatMap((o) => {
    const who = entityById(dataset.catalogue, o.entity);
    if (who === null || o.score === null) return [];
    return [
      {
        id: o.entity,
        name: entityName(who, language),
        score: o.score.low,
        isNear: who.parentCode === entity.parentCode,
      },
    ];
  });
}

/** Where a ranking has an entity. */
export const standingIn = (ranking: Ranking, id: EntityId): Standing => ({
  place: ranking.places.get(id) ?? null,
  ranked: ranking.ranked,
  groups: [],
});

/** The field as a table, today's place beside the simulated one; the simulated total is a row of its own, and says so. */
export function fieldTable(
  w: Wording,
  rows: readonly FieldRow[],
  before: Ranking,
  simulated: Fixed | null,
  caption: string,
): DataTableView {
  const { strip } = simulateTextOf(w.language);
  const { simulation } = w.basis;
  const after = rankingOf(
    simulatedDataset(simulation, simulated ?? simulation.total),
    simulation.series,
    simulation.period,
    simulation.entity,
  );
  const own = simulation.entity.id;
  const place = (ranking: Ranking, id: EntityId): string => placeText(w, standingIn(ranking, id));
  const published = rows.map((row) => ({
    score: row.score,
    key: String(row.id),
    cells: [
      row.name,
      totalText(w, row.score),
      place(before, row.id),
      row.id === own && simulated !== null ? '' : place(after, row.id),
    ],
    focus: row.id === own,
  }));
  const simulatedRow =
    simulated === null
      ? []
      : [
          {
            score: simulated,
            key: 'simulated',
            cells: [strip.row(w.name), totalText(w, simulated), '', place(after, own)],
            focus: true,
          },
        ];
  return {
    caption,
    columns: strip.columns.map((title, i) => ({ title, numeric: i > 0 })),
    rows: [...published, ...simulatedRow].toSorted((a, b) => b.score - a.score),
  };
}
