import { lookupOf } from '#domain/lookup.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Goal } from '#domain/goal.ts';
import { toDatasetId, toEntityId, toIndicatorId } from '#domain/ids.ts';
import { judgeGoal } from '#domain/judge.ts';
import type { Observation } from '#domain/observation.ts';
import { buildTable } from '#domain/observationTable.ts';
import { yearPeriod } from '#domain/period.ts';
import { readPackage } from '#ingest/published/readPackage.ts';
import { readClauses } from '#text/readClause.ts';
import { folderFiles } from '../src/cli/files.ts';

const ROUNDS = 15;
const CLAUSES = [
  'score >= 65',
  'top 20',
  'rank +5',
  'score +0.5..+1 since 2021',
  'score ~ 66.5',
  'rank <= 30/63; score > 60',
  'regional-rank <= 5/14',
  'score 60..65',
];
const AS_OF = yearPeriod(2024);

/** A goal of a province for every clause in turn, PAPI and PCI, windows of one and three years. */
function someGoals(codes: readonly string[], count: number): readonly Goal[] {
  return Array.from({ length: count }, (_, i): Goal => ({
    id: `G${i}`,
    entity: toEntityId(codes[i % codes.length] ?? '01', '2004-01-01'),
    indicator: toIndicatorId(i % 2 === 0 ? 'PAPI' : 'PCI'),
    component: null,
    due: yearPeriod(2022),
    window: i % 3 === 0 ? 'every-year' : 'at-due',
    start: i % 3 === 0 ? yearPeriod(2020) : null,
    baseline: null,
    tolerance: null,
    clauses: readClauses(CLAUSES[i % CLAUSES.length] ?? '', { unit: 'điểm', heading: null }).clauses,
    wording: '',
    document: '',
    page: null,
    issuedOn: i % 2 === 0 ? '2022-01-06' : null,
    owner: null,
    note: null,
    plan: 'bench',
    source: { file: 'bench', row: i + 2, column: null },
  }));
}

/** The peer: one bare comparison a goal, found by filtering an array of objects; no readings, reasons, windows or baselines. */
function byFilters(observations: readonly Observation[], goals: readonly Goal[]): number {
  const isMet = (goal: Goal): boolean => {
    const found = observations.filter(
      (o) =>
        o.indicator === goal.indicator &&
        o.component === null &&
        o.entity === goal.entity &&
        o.period.year === goal.due.year,
    );
    return (found[0]?.score?.low ?? 0) >= 65_000_000;
  };
  return goals.filter(isMet).length;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Median milliseconds of each task, the tasks taking turns. */
function timed(tasks: readonly (() => unknown)[]): readonly number[] {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    tasks.forEach((task, i) => {
      const from = performance.now();
      task();
      times[i]?.push(performance.now() - from);
    });
  }
  return times.map(median);
}

/** The rows of the table: every question in milliseconds and as a ratio to the naive peer of the same run. */
export async function questions(): Promise<readonly string[]> {
  const published = await readPackage((await folderFiles('public/data')) ?? new Map());
  const { catalogue, observations } = published;
  const observationTable = buildTable(observations);
  const aDataset = (): Dataset => ({ id: toDatasetId('bench'), catalogue, observations: observationTable, goals: [] });
  const codes = catalogue.entities.flatMap((e) =>
    e.level === 'province' && e.validFrom === '2004-01-01' ? [e.code] : [],
  );
  const goals = someGoals(codes, 500);
  const warm = aDataset();
  const judge = (dataset: Dataset, asked: readonly Goal[]) => asked.map((goal) => judgeGoal(dataset, goal, AS_OF));
  const names = [
    `500 bare comparisons by array filters over ${observations.length} observations (the peer)`,
    'index of all observations',
    '500 goals with the full rules, indexes and rankings built anew',
    '500 goals with the full rules, again',
    '20 goals of one province, again (a switch of province on the start screen)',
  ];
  const times = timed([
    () => byFilters(observations, goals),
    () => lookupOf(aDataset()),
    () => judge(aDataset(), goals),
    () => judge(warm, goals),
    () => judge(warm, goals.slice(0, 20)),
  ]);
  const peer = times[0] ?? 1;
  return names.map((name, i) => `| ${name} | ${(times[i] ?? 0).toFixed(2)} | ${((times[i] ?? 0) / peer).toFixed(3)} |`);
}
