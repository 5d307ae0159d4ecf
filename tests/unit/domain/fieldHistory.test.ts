import { describe, expect, it } from 'vitest';
import { entityOfCode, indicatorOf } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import { fieldBreaks, fieldHistories, leaderIn, yearsOf } from '#domain/fieldHistory.ts';
import { toNumber } from '#domain/fixed.ts';
import { toIndicatorId } from '#domain/ids.ts';
import { aBreakAfter, aCatalogue, aDatasetOf, aPublication, period } from '../../support/aDataset.ts';
import { aTable } from '../../support/judged.ts';

function askedOf(results: string, catalogue: Catalogue = aCatalogue()) {
  const like = entityOfCode(catalogue, '05', period('2022'));
  const indicator = indicatorOf(catalogue, toIndicatorId('IDX'), null);
  if (like === null || indicator === null) throw new Error('not in the catalogue');
  return {
    dataset: aDatasetOf(results, catalogue),
    indicator,
    series: { indicator: indicator.id, component: null },
    like,
  };
}

/** The stretches of an entity's ranks: `2021:5 2022:6 | 2024:7`; an interval is `31..63`. */
function lineOf(id: string, results: string, catalogue?: Catalogue): string | null {
  const asked = askedOf(results, catalogue);
  const history = fieldHistories(asked, yearsOf(asked), 'rank').find(({ entity }) => entity.id === id);
  if (history === undefined) return null;
  let stretch: number | null = null;
  return history.points.reduce((text, { found, stretch: next, isPoint }) => {
    const mark = stretch === null || stretch === next ? ' ' : ' | ';
    stretch = next;
    const [low, high] = [toNumber(found.value.low), toNumber(found.value.high)];
    const figure = isPoint ? String(low) : `${low}..${high}`;
    return `${text}${mark}${found.period.year}:${figure}`.trimStart();
  }, '');
}

const ranks = (...figures: readonly string[]): string =>
  figures
    .map((text) => {
      const [year, code, rank] = text.split(' ');
      return `IDX ${year} ${code} 60 ${rank}`;
    })
    .join('\n');

describe(fieldHistories, () => {
  const listed = aCatalogue({ publications: [aPublication('IDX', 2023, null, 63, 30)] });
  it.each<[name: string, id: string, line: string | null, results: string, catalogue?: Catalogue]>([
    ['joins years in a row', '05@2004', '2021:5 2022:6', ranks('2021 05 5/63', '2022 05 6/63')],
    [
      'leaves a gap where a year is missing',
      '05@2004',
      '2021:5 | 2023:6',
      ranks('2021 05 5/63', '2022 06 1/63', '2023 05 6/63'),
    ],
    [
      'leaves a gap where the method changed',
      '05@2004',
      '2021:5 | 2022:6',
      ranks('2021 05 5/63', '2022 05 6/63'),
      aCatalogue({ segments: aBreakAfter('IDX', 2021) }),
    ],
    ['leaves a gap where 63 become 34', '05@2004', '2024:5 | 2025:6', ranks('2024 05 5/63', '2025 05 6/34')],
    ['ends the line of a province that was merged', '40@2004', '2024:5', ranks('2024 40 5/63', '2025 17 6/34')],
    ['begins a line with a merged province', '12@2025', '2025:6', ranks('2024 12 5/63', '2025 12 6/34')],
    [
      'has places that were not published as an interval that nothing is joined to',
      '40@2004',
      '2022:9 | 2023:31..63 | 2024:8',
      `${ranks('2022 40 9/63')}\n${aTable('IDX', 2023, { count: 30, listed: 30 })}\n${ranks('2024 40 8/63')}`,
      listed,
    ],
  ])('%s', (_name, id, line, results, catalogue) => {
    expect(lineOf(id, results, catalogue)).toBe(line);
  });
});

describe(fieldBreaks, () => {
  const both = ranks('2024 05 5/63', '2025 05 6/34');
  it.each<[measure: 'rank' | 'score', causes: readonly string[]]>([
    ['rank', ['2024–2025 field 63→34']],
    ['score', []],
  ])('of %ss from 63 to 34: %j', (measure, causes) => {
    const asked = askedOf(both);
    const breaks = fieldBreaks(asked, yearsOf(asked), measure);
    expect(
      breaks.map(
        ({ before, after, cause, ranked }) => `${before.year}–${after.year} ${cause} ${ranked.before}→${ranked.after}`,
      ),
    ).toEqual(causes);
  });
});

describe(leaderIn, () => {
  it.each<[name: string, results: string, leader: string | null]>([
    ['the one of the first place', ranks('2022 05 2/63', '2022 06 1/63'), '06'],
    ['nobody where two share it', ranks('2022 05 1/63', '2022 06 1/63'), null],
  ])('%s', (_name, results, leader) => {
    const asked = askedOf(results);
    const years = yearsOf(asked);
    const [year = period('2022')] = years;
    expect(leaderIn(fieldHistories(asked, years, 'rank'), year, 'rank', 'higher')?.code ?? null).toBe(leader);
  });
});
