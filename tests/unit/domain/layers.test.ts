import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, countsOf } from '#domain/changesBetween.ts';
import type { Dataset } from '#domain/dataset.ts';
import { figureHistory } from '#domain/figureHistory.ts';
import { fixedText } from '#domain/fixed.ts';
import { toDatasetId, toEntityId, toIndicatorId } from '#domain/ids.ts';
import type { KeptImport } from '#domain/keptImport.ts';
import { layered, layeredTable } from '#domain/layers.ts';
import { localGoalNote, localNote } from '#domain/localNote.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Observation } from '#domain/observation.ts';
import { buildTable } from '#domain/observationTable.ts';
import { figureKey } from '#domain/figureKey.ts';
import { aDatasetOf, aGoalOf, period } from '../../support/aDataset.ts';
import { aKeptImport, inForce, observationsOf } from '../../support/aStore.ts';
import { someObservations } from '../../support/importArbitrary.ts';

/** A figure in short: `62.27 29/63d khá`, `-` for what is not there. */
function short(o: Observation | null): string | null {
  if (o === null) return null;
  const rank =
    o.rank === null ? '-' : `${o.rank.place.low}/${o.rank.of ?? '?'}${o.rank.basis === 'derived' ? 'd' : ''}`;
  return [
    o.score === null ? '-' : fixedText(o.score.low, o.decimals),
    rank,
    ...(o.group === null ? [] : [o.group]),
  ].join(' ');
}

const FIGURE = { indicator: toIndicatorId('IDX'), component: null };
const WHO = toEntityId('58', '2004-01-01');
const figureIn = (dataset: Dataset, status: 'final' | 'provisional' = 'final') =>
  lookupOf(dataset).observation(FIGURE, WHO, period('2022'), status);

const PUBLISHED = aDatasetOf('IDX 2022 58 62.27 29/63 group=khá\nIDX 2022 02 70.00 9/63\nIDX 2021 58 60.00');

const laid = (...imports: readonly string[]): Dataset =>
  layered(
    PUBLISHED,
    imports.map((lines, i) => aKeptImport(i + 1, lines, { file: `tep-${i + 1}.csv` })),
  );

describe(layered, () => {
  it.each<[name: string, imports: readonly string[], now: string, by: number | null]>([
    ['nothing else', [], '62.27 29/63 khá', null],
    ['another score: the rank and group of the old one go with it', ['IDX 2022 58 63.00'], '63.00 -', 1],
    ['another score with its rank', ['IDX 2022 58 63.00 28'], '63.00 28/63', 1],
    ['a rank alone: the score stays', ['IDX 2022 58 - 28/63'], '62.27 28/63 khá', 1],
    ['a rank without N: the known one stays', ['IDX 2022 58 - 28'], '62.27 28/63 khá', 1],
    ['a group alone', ['IDX 2022 58 - - group=tốt'], '62.27 29/63 tốt', 1],
    ['the same again: still the published cell', ['IDX 2022 58 62.27 29'], '62.27 29/63 khá', null],
    ['the same with other digits', ['IDX 2022 58 62.270'], '62.27 29/63 khá', null],
    ['the same before its half was rounded', ['IDX 2022 58 62.265'], '62.27 29/63 khá', null],
    ['the same before its half was rounded down', ['IDX 2022 58 62.275'], '62.27 29/63 khá', null],
    ['somebody else’s figure', ['IDX 2022 01 1.00'], '62.27 29/63 khá', null],
    ['a provisional one beside it', ['IDX 2022 58 65.00 - provisional'], '62.27 29/63 khá', null],
    ['two in a row: the later one wins', ['IDX 2022 58 63.00', 'IDX 2022 58 64.00'], '64.00 -', 2],
    ['two that say different things', ['IDX 2022 58 63.00', 'IDX 2022 58 - 20/63'], '63.00 20/63', 2],
    ['the later one that repeats the earlier', ['IDX 2022 58 63.00', 'IDX 2022 58 63.00'], '63.00 -', 1],
    ['a change that is taken back', ['IDX 2022 58 63.00', 'IDX 2022 58 62.27'], '62.27 29/63 khá', null],
  ])('shows %s', (_name, imports, now, by) => {
    const dataset = laid(...imports);
    const figure = figureIn(dataset);
    expect(short(figure)).toBe(now);
    const note = figure === null ? null : localNote(dataset, figure);
    expect(note?.by.seq ?? null).toBe(by);
    expect(figure?.source.file).toBe(by === null ? 'ket-qua.csv' : `tep-${by}.csv`);
    if (note !== null) expect(short(note.before)).toBe('62.27 29/63 khá');
  });

  it('is the published dataset itself where nothing was imported', () => {
    expect(layered(PUBLISHED, [])).toBe(PUBLISHED);
  });

  it('says of a new figure that nothing is published', () => {
    const dataset = laid('IDX 2022 58 61.00 - provisional');
    const figure = figureIn(dataset, 'provisional');
    expect(figure === null ? null : localNote(dataset, figure)).toMatchObject({ by: { seq: 1 }, before: null });
  });

  it('changes neither what is published nor an import, and names the result by both', () => {
    const before = structuredClone(PUBLISHED);
    const dataset = laid('IDX 2022 58 63.00');
    expect(PUBLISHED).toEqual(before);
    expect(dataset.id).toBe('sha256:test+sha256:import-1');
    expect(structuredClone(dataset)).toEqual(dataset); // plain data
  });

  it('lays goals over one another by their ids', () => {
    const [a, b] = [aGoalOf('rank <= 30', { id: 'A' }), aGoalOf('top 10', { id: 'B' })];
    const mine = { ...a, clauses: aGoalOf('rank <= 20').clauses, plan: 'cua-toi' };
    const moved = { ...b, source: { file: 'khac.csv', row: 9, column: null }, plan: 'khac' };
    const dataset = layered({ ...PUBLISHED, goals: [a, b] }, [
      aKeptImport(1, '', { goals: [mine, moved] }),
      aKeptImport(2, '', { goals: [aGoalOf('top 5', { id: 'C' })] }),
    ]);
    expect(dataset.goals.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
    expect(dataset.goals.map((goal) => localGoalNote(dataset, goal)).map((n) => n && [n.by.seq, n.before?.id])).toEqual(
      [[1, 'A'], null, [2, undefined]],
    );
    expect(dataset.goals[0]).toEqual(mine);
  });

  it('leaves out, and counts, what the catalogue no longer knows', () => {
    const gone = aGoalOf('top 5', { id: 'X', indicator: 'GONE' });
    const kept = aKeptImport(1, 'IDX 2022 58 63.00\nGONE 2022 58 1.00', { goals: [gone] });
    const dataset = layered(PUBLISHED, [kept]);
    expect(dataset.goals).toEqual([]);
    expect(dataset.local?.adrift).toEqual({ figures: 1, goals: 1 });
    expect(observationsOf(dataset).some(({ indicator }) => indicator === 'GONE')).toBe(false);
  });
});

describe(layeredTable, () => {
  it('lays only the series that it is asked for', () => {
    const components = aDatasetOf('IDX/D1 2022 58 5.00').observations;
    const imports = [aKeptImport(1, 'IDX/D1 2022 58 6.00\nIDX/D2 2022 58 7.00\nIDX 2022 58 63.00')];
    const table = layeredTable(aDatasetOf('').catalogue, components, imports, ({ component }) => component !== null);
    expect(observationsOf({ observations: table }).map((o) => `${o.component} ${short(o)}`)).toEqual([
      'D1 6.00 -',
      'D2 7.00 -',
    ]);
  });
});

describe(changesBetween, () => {
  const incoming = (lines: string) => ({ observations: observationsOf(aDatasetOf(lines)), goals: [] });

  it.each<
    [name: string, lines: string, counts: readonly [added: number, changed: number, unchanged: number, missing: number]]
  >([
    ['nothing', '', [0, 0, 0, 0]],
    ['a year that is new', 'IDX 2023 58 1.00', [1, 0, 0, 0]],
    ['the same table', 'IDX 2022 58 62.27 29/63\nIDX 2022 02 70.00 9/63', [0, 0, 2, 0]],
    ['one changed, one left out', 'IDX 2022 58 62.30', [0, 1, 0, 1]],
    ['one more province', 'IDX 2022 58 62.27\nIDX 2022 02 70.00\nIDX 2022 01 3.00', [1, 0, 2, 0]],
    ['the country alone: provinces are not missing from it', 'IDX 2022 00 60.00', [1, 0, 0, 0]],
    ['another indicator', 'PCT 2022 58 62.27', [1, 0, 0, 0]],
    ['a provisional table: the final figures are not missing from it', 'IDX 2022 58 1.00 - provisional', [1, 0, 0, 0]],
  ])('of %s', (_name, lines, [added, changed, unchanged, missing]) => {
    const { figures } = changesBetween(PUBLISHED, incoming(lines));
    expect(countsOf(figures)).toEqual({ added, changed, unchanged, missing });
  });

  it('gives the figure before and after', () => {
    const { figures } = changesBetween(PUBLISHED, incoming('IDX 2022 58 - 28'));
    expect(figures.changed.map(({ before, after }) => [short(before), short(after)])).toEqual([
      ['62.27 29/63 khá', '62.27 28/63 khá'],
    ]);
    expect(figures.missing.map((o) => o.entity)).toEqual(['02@2004']);
  });

  it('of goals: by id, and missing from the same document', () => {
    const goals = [
      aGoalOf('rank <= 30', { id: 'A', document: 'KH 1' }),
      aGoalOf('top 10', { id: 'B', document: 'KH 1' }),
      aGoalOf('top 10', { id: 'C', document: 'KH 2' }),
    ];
    const next = [
      aGoalOf('rank <= 25', { id: 'A', document: 'KH 1' }),
      aGoalOf('top 3', { id: 'D', document: 'KH 3' }),
    ];
    const changes = changesBetween({ ...PUBLISHED, goals }, { observations: [], goals: next }).goals;
    expect(countsOf(changes)).toEqual({ added: 1, changed: 1, unchanged: 0, missing: 1 });
    expect(changes.missing.map(({ id }) => id)).toEqual(['B']);
  });

  const datasetOf = (rows: readonly Observation[]): Dataset => ({ ...PUBLISHED, observations: buildTable(rows) });
  const importOf = (rows: readonly Observation[]): KeptImport => ({
    ...aKeptImport(1, ''),
    observations: buildTable(rows),
    id: toDatasetId('sha256:x'),
  });
  const byKey = (rows: readonly Observation[]) => new Map(rows.map((o) => [figureKey(o), o]));

  it('applied, gives what layering gives, in any order of rows', () => {
    fc.assert(
      fc.property(someObservations(), someObservations(), fc.nat(), (stored, next, turn) => {
        const current = datasetOf(stored);
        const at = next.length === 0 ? 0 : turn % next.length;
        const turned = [...next.slice(at), ...next.slice(0, at)];
        const { figures } = changesBetween(current, { observations: next, goals: [] });
        expect(changesBetween(current, { observations: turned, goals: [] }).figures).toEqual(figures);
        const applied = [...stored, ...figures.added, ...figures.changed.map(({ after }) => after)];
        const dataset = layered(current, [importOf(turned)]);
        expect(byKey(observationsOf(dataset))).toEqual(byKey(applied));
        const local = observationsOf({ observations: dataset.local?.figures ?? buildTable([]) });
        expect(new Set(local.map(figureKey))).toEqual(
          new Set([...figures.added, ...figures.changed.map(({ after }) => after)].map(figureKey)),
        );
      }),
    );
  });

  it('finds nothing new once something is kept', () => {
    fc.assert(
      fc.property(someObservations(), someObservations(), (stored, next) => {
        const { figures } = changesBetween(layered(datasetOf(stored), [importOf(next)]), {
          observations: next,
          goals: [],
        });
        expect([figures.added, figures.changed]).toEqual([[], []]);
      }),
    );
  });
});

describe(figureHistory, () => {
  it('tells every value that a figure had, undone ones too', () => {
    const [one, two, three] = [
      aKeptImport(1, 'IDX 2022 58 63.00'),
      aKeptImport(2, 'IDX 2022 58 64.00\nIDX 2022 58 65.00 - provisional'),
      aKeptImport(3, 'IDX 2022 02 1.00'),
    ];
    const history = inForce(one, two, three).map((e) => (e.kept.seq === 2 ? { ...e, isUndone: true } : e));
    const found = figureHistory(PUBLISHED, history, FIGURE, WHO, period('2022'));
    expect(found.map(({ observation, by, isUndone }) => [short(observation), by?.seq ?? null, isUndone])).toEqual([
      ['62.27 29/63 khá', null, false],
      ['63.00 -', 1, false],
      ['64.00 -', 2, true],
      ['65.00 -', 2, true],
    ]);
  });
});
