import { describe, expect, it } from 'vitest';
import { fixedFromScaled, fixedOf, plus } from '#domain/fixed.ts';
import { exactly, toDatasetId } from '#domain/ids.ts';
import { buildTable } from '#domain/observationTable.ts';
import { periodText } from '#domain/period.ts';
import { scoreJumps } from '#domain/scoreJumps.ts';
import { readPackage } from '#ingest/published/readPackage.ts';
import { folderFiles } from '../../../src/cli/files.ts';

const { catalogue, observations } = await readPackage((await folderFiles('public/data')) ?? new Map());
const papi = observations.filter(({ indicator, component }) => indicator === 'PAPI' && component === null);
const dataset = { id: toDatasetId(''), catalogue, observations: buildTable(papi), goals: [] };
const latest = papi.filter(({ period }) => period.year === 2024);

describe(scoreJumps, () => {
  it('finds nothing in a table that was published', () => {
    expect(scoreJumps(latest, dataset)).toEqual([]);
  });

  it('warns of a score that is farther from the year before than anybody ever moved', () => {
    const changed = latest.map((o) =>
      o.entity.startsWith('58@') && o.score !== null ? { ...o, score: exactly(plus(o.score.low, fixedOf(15))) } : o,
    );
    const [issue, ...more] = scoreJumps(changed, dataset);
    expect(more).toEqual([]);
    expect([issue?.code, issue?.severity, issue?.detail]).toEqual([
      'score_jump',
      'warning',
      expect.stringMatching(/^2023: /),
    ]);
  });

  it('compares within one method only: 60 points became 80 in 2018', () => {
    const first = papi.filter(({ period }) => period.year === 2018);
    const before = { ...dataset, observations: buildTable(papi.filter(({ period }) => period.year < 2018)) };
    expect(first.map(({ period }) => periodText(period))).toContain('2018');
    expect(scoreJumps(first, before)).toEqual([]);
  });

  it('says nothing where too little is known', () => {
    const few = { ...dataset, observations: buildTable(papi.filter(({ entity }) => entity.startsWith('58@'))) };
    const far = latest.map((o) => (o.score === null ? o : { ...o, score: exactly(fixedOf(79)) }));
    expect(scoreJumps(far, few)).toEqual([]);
  });

  it('says nothing of a score that is stored, be it with other digits', () => {
    const far = latest.map((o) =>
      o.entity.startsWith('58@') ? { ...o, score: exactly(fixedOf(79)), decimals: 2 } : o,
    );
    const stored = { ...dataset, observations: buildTable([...papi.filter((o) => o.period.year < 2024), ...far]) };
    const again = far.map((o) =>
      o.score === null ? o : { ...o, score: exactly(plus(o.score.low, fixedFromScaled(4))), decimals: 6 },
    );
    const before = { ...dataset, observations: buildTable(papi.filter((o) => o.period.year < 2024)) };
    expect(scoreJumps(again, before)).not.toEqual([]);
    expect(scoreJumps(again, stored)).toEqual([]);
  });
});
