import { describe, expect, it } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import { fixedText, type Fixed } from '#domain/fixed.ts';
import { toDatasetId } from '#domain/ids.ts';
import { judgeGoal } from '#domain/judge.ts';
import { buildTable } from '#domain/observationTable.ts';
import { periodText } from '#domain/period.ts';
import type { ClauseJudgement } from '#domain/verdict.ts';
import { readPackage } from '#ingest/published/readPackage.ts';
import { clauseText } from '#text/clauseText.ts';
import { folderFiles } from '../../src/cli/files.ts';
import { period } from '../support/aDataset.ts';

const files = await folderFiles('public/data');
const published = await readPackage(files ?? new Map());
const dataset: Dataset = {
  id: toDatasetId('sha256:published'),
  catalogue: published.catalogue,
  observations: buildTable(published.observations),
  goals: published.goals,
};

function judgement(id: string, asOf: string) {
  const goal = dataset.goals.find((g) => g.id === id);
  if (goal === undefined) throw new Error(`no goal ${id}`);
  return judgeGoal(dataset, goal, period(asOf));
}

const text = (f: Fixed | null | undefined, { decimals }: ClauseJudgement): string | null =>
  f == null ? null : fixedText(f, decimals);

/** A clause as one line: what is asked, the verdict, baseline → actual against threshold, margin. */
function line(c: ClauseJudgement): string {
  const baseline =
    c.baseline === null
      ? ''
      : `${c.baseline.period === null ? '' : periodText(c.baseline.period)} ${c.baseline.basis} ${text(c.baseline.value?.low, c)} → `;
  const actual = c.actual === null ? 'null' : `${periodText(c.actual.period)} ${text(c.actual.value.low, c)}`;
  return `${clauseText(c.clause)}: ${c.verdict} (${baseline}${actual} / ${text(c.threshold, c)}, margin ${text(c.margin, c)})`;
}

describe('the goals of real plans over the published tables', () => {
  it('reads the published package without an error', () => {
    expect(published.issues.filter((i) => i.severity === 'error')).toEqual([]);
  });

  it.each<[id: string, asOf: string, verdict: string, clauses: readonly string[]]>([
    ['NT-2022-PAR', '2022', 'not-met', ['rank +10 since 2021: not-met (2021 stated 35 → 2022 29 / 25, margin -4)']],
    [
      'NT-2022-PCI',
      '2022',
      'met',
      ['score +0.5..+1 since 2021: met (2021 stated 62.23 → 2022 65.43 / 62.73, margin 2.70)'],
    ],
    ['NT-2022-PAPI', '2022', 'met', ['rank +10 since 2021: met (2021 stated 14 → 2022 4 / 4, margin 0)']],
    [
      'NT-2022-SIPAS',
      '2022',
      'not-comparable', // the method changed in 2022
      ['score +1 since 2021: not-comparable (2021 stated 88.64 → 2022 81.83 / null, margin null)'],
    ],
    [
      'NT-2023-PAR',
      '2024',
      'no-data',
      [
        'rank +5: no-data (2021 implied 35 → null / 30, margin null)',
        'rank <= 30/63: no-data (null / 30, margin null)',
      ],
    ],
    ['NT-2023-PAPI', '2024', 'pending', ['top 20: pending (2024 5 / 20, margin 15)']],
    ['NT-2023-PAPI', '2025', 'awaiting-publication', ['top 20: awaiting-publication (2024 5 / 20, margin 15)']],
    [
      'NT-2023-PCI',
      '2024',
      'no-data',
      ['score ~ 68.9: no-data (null / 68.90, margin null)', 'group >= khá: no-data (null / null, margin null)'],
    ],
    ['NT-2023-PCI-2025', '2024', 'met', ['top 15: met (2024 13 / 15, margin 2)']],
    ['NT-2023-PCI-2025', '2023', 'pending', ['top 15: pending (2022 30 / 15, margin -15)']],
    [
      'NT-2023-SIPAS',
      '2024',
      'no-data',
      [
        'score +1: no-data (2021 implied 88.64 → null / 89.64, margin null)',
        'score >= 89.64: no-data (null / 89.64, margin null)',
        'top 20: no-data (null / 20, margin null)',
      ],
    ],
    [
      'LC-2025-PAPI',
      '2025',
      'awaiting-publication',
      ['rank +1 since 2024: awaiting-publication (2024 stated 31 → null / 30, margin null)'],
    ],
  ])('%s as of %s is %s', (id, asOf, verdict, clauses) => {
    const judged = judgement(id, asOf);
    expect([judged.verdict, judged.clauses.map(line)]).toEqual([verdict, clauses]);
  });

  it('NT-2022-PAR achieved 0,6 of the change, and says that 2021’s rank is derived', () => {
    const [clause] = judgement('NT-2022-PAR', '2022').clauses;
    expect([clause?.share, clause?.pace, clause?.reasons.map((r) => r.code)]).toEqual([0.6, -6, ['rank_derived']]);
  });

  it('NT-2022-PCI reached the far end of its range', () => {
    expect(judgement('NT-2022-PCI', '2022').stretch).toBe(true);
  });

  it('NT-2023-PAPI currently holds', () => {
    const { holding, outlook } = judgement('NT-2023-PAPI', '2024');
    expect([holding, outlook]).toEqual([true, 'ahead']);
  });
});
