import fc from 'fast-check';
import { fixedFromScaled } from '#domain/fixed.ts';
import { exactly, toEntityId, toGroupId, toIndicatorId, toPlace, type Place } from '#domain/ids.ts';
import type { Observation, Rank } from '#domain/observation.ts';
import { buildTable } from '#domain/observationTable.ts';
import { figureKey } from '#domain/figureKey.ts';
import { yearPeriod } from '#domain/period.ts';
import type { ImportDraft } from '#storage/keepImport.ts';
import { aGoalOf } from './aDataset.ts';

const placeOf = (n: number): Place => {
  const place = toPlace(n);
  if (place === null) throw new Error(`not a place: ${n}`);
  return place;
};

const text = fc.string({ unit: 'binary', maxLength: 12 });

const aScore = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 100 })).map(([decimals, n]) => ({
  decimals,
  score: exactly(fixedFromScaled(n * 10 ** (6 - decimals))),
}));

const aRank = fc
  .tuple(fc.integer({ min: 1, max: 63 }), fc.constantFrom(null, 63), fc.constantFrom('published', 'derived'))
  .map(([place, of, basis]): Rank => ({
    place: exactly(placeOf(place)),
    of,
    basis: basis === 'derived' ? 'derived' : 'published',
  }));

/** A figure of one of a few provinces and years, with a score, a rank or both; all of the catalogue of `aCatalogue`. */
const anObservation: fc.Arbitrary<Observation> = fc
  .record({
    entity: fc.constantFrom('01', '02', '58'),
    year: fc.integer({ min: 2021, max: 2023 }),
    indicator: fc.constantFrom('IDX', 'PCT'),
    score: fc.option(aScore),
    rank: fc.option(aRank),
    group: fc.option(fc.constantFrom('khá', 'tốt')),
    status: fc.constantFrom('final' as const, 'provisional' as const),
    row: fc.integer({ min: 2, max: 99 }),
    column: fc.option(fc.integer({ min: 1, max: 9 })),
    note: fc.option(text.filter((note) => note !== '')),
  })
  .map(({ entity, year, indicator, score, rank, group, status, row, column, note }) => ({
    indicator: toIndicatorId(indicator),
    component: null,
    entity: toEntityId(entity, '2004-01-01'),
    period: yearPeriod(year),
    score: score?.score ?? null,
    decimals: score?.decimals ?? 2,
    rank,
    group: group === null ? null : toGroupId(group),
    status,
    sourceUrl: null,
    note,
    source: { file: 'cua-toi.csv', row, column },
  }));

/** Figures, each key once. */
export const someObservations = (maxLength = 12): fc.Arbitrary<readonly Observation[]> =>
  fc.uniqueArray(anObservation, { maxLength, selector: figureKey });

const counts = fc.record({ added: fc.nat(), changed: fc.nat(), unchanged: fc.nat(), missing: fc.nat() });

/** An import of some figures and goals, with any words beside it. */
export const anImportDraft: fc.Arbitrary<ImportDraft> = fc
  .record({
    rows: someObservations(),
    goals: fc.uniqueArray(fc.constantFrom('A', 'B', 'C'), { maxLength: 3 }),
    clauses: fc.constantFrom('rank <= 20', 'score >= 62.50; top 10', 'score +0.5..+1 since 2021'),
    name: text,
    note: text,
    counts: fc.record({ figures: counts, goals: counts }),
  })
  .map(({ rows, goals, clauses, name, note, counts: found }) => ({
    observations: buildTable(rows),
    goals: goals.map((id) => aGoalOf(clauses, { id, wording: note })),
    files: [{ name, hash: `sha256:${'0'.repeat(64)}`, size: 1 }],
    keptAt: '2026-11-21T02:00:00.000Z',
    note,
    counts: found,
  }));
