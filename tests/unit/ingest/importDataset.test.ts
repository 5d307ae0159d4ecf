import { NO_DECISIONS } from '#domain/decisions.ts';
import { describe, expect, it } from 'vitest';
import { fixedText } from '#domain/fixed.ts';
import { observationAt } from '#domain/observationTable.ts';
import { periodText } from '#domain/period.ts';
import { importDataset } from '#ingest/importDataset.ts';
import { clauseText } from '#text/clauseText.ts';
import { bytesOf, smallCatalogue } from '../../support/smallCatalogue.ts';

const named = (texts: readonly string[], prefix: string) =>
  texts.map((text, i) => ({ name: `${prefix}${i + 1}.csv`, bytes: bytesOf(text) }));

const imported = (results: readonly string[], goals: readonly string[] = []) =>
  importDataset({ results: named(results, 'r'), goals: named(goals, 'g') }, smallCatalogue, NO_DECISIONS);

/** Each observation as one line. */
async function figures(...results: readonly string[]): Promise<readonly string[]> {
  const { dataset } = await imported(results);
  return Array.from({ length: dataset.observations.size }, (_, i) => {
    const o = observationAt(dataset.observations, i);
    const score = o.score === null ? '–' : fixedText(o.score.low, o.decimals);
    const rank = o.rank === null ? '–' : `${o.rank.place.low}/${o.rank.of} ${o.rank.basis}`;
    const series = o.component === null ? o.indicator : `${o.indicator}/${o.component}`;
    return `${o.entity} ${series} ${periodText(o.period)} ${score} ${rank} ${o.group ?? '–'} ${o.status} ${o.source.file}:${o.source.row}:${o.source.column}`;
  });
}

const problems = async (results: readonly string[], goals: readonly string[] = []): Promise<readonly string[]> =>
  (await imported(results, goals)).issues
    .filter(({ severity, code }) => severity !== 'info' || code === 'duplicate_same')
    .map(({ severity, code, file, row, column }) => `${severity} ${code} ${file}:${row}:${column}`);

const HEAD = 'indicator_code,component_code,entity_code,period,score,rank,rank_of\n';

describe(importDataset, () => {
  it('needs no more than an entity, an indicator, a year and a figure, in any order', async () => {
    expect(await figures('year,rank,entity_code,indicator_code\n2021,35,58,PAR_INDEX\n')).toEqual([
      '58@ PAR_INDEX 2021 – 35/null published – final r1.csv:2:2',
    ]);
  });

  it('takes TOTAL and a blank component for the total', async () => {
    const lines = await figures(`${HEAD}PAPI,TOTAL,01,2023,40.5,,\nPAPI,,58,2023,41.5,,\nPAPI,D1,58,2023,5.5,,\n`);
    expect(lines.map((line) => line.split(' ')[1])).toEqual(['PAPI', 'PAPI', 'PAPI/D1']);
  });

  it('makes no observation of a blank cell, and one of zero', async () => {
    expect(await figures(`${HEAD}PAR_INDEX,,01,2023,,,\nPAR_INDEX,,58,2023,0,,\n`)).toHaveLength(1);
  });

  it('gives each half of a reused code its own entity', async () => {
    const lines = await figures(`${HEAD}PAR_INDEX,,15,2024,80.10,,\nPAR_INDEX,,15,2025,81.10,,\n`);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['15@', '15@2025']);
  });

  it('keeps provisional beside final figures', async () => {
    const text =
      'indicator_code,entity_code,year,score,status\nPAR_INDEX,58,2023,90.1,provisional\nPAR_INDEX,58,2023,86.4,final\n';
    expect(await figures(text)).toHaveLength(2);
  });

  it('keeps groups in one spelling', async () => {
    expect((await figures('indicator_code,entity_code,year,group\nPAPI,58,2023,Nhóm  CAO\n'))[0]).toContain(
      ' cao final ',
    );
  });

  it('drops what two files say alike, whichever file comes first', async () => {
    const [a, b] = [
      `${HEAD}PAR_INDEX,,01,2023,89.10,,\n`,
      `${HEAD}PAR_INDEX,,01,2023,89.1,5,63\nPAR_INDEX,,58,2023,80,,\n`,
    ];
    const [forth, back] = [await figures(a, b), await figures(b, a)];
    expect(forth).toHaveLength(2);
    expect(forth.map((line) => line.replace(/r\d.*/, ''))[0]).toBe('01@ PAR_INDEX 2023 89.10 5/63 published – final ');
    expect(back).toHaveLength(2);
    expect(await problems([a, b])).toEqual(['info duplicate_same r2.csv:2:5']);
  });

  it('uses neither of two figures that differ, however often they come', async () => {
    const text = `${HEAD}PAR_INDEX,,01,2023,89.10,,\nPAR_INDEX,,01,2023,89.20,,\nPAR_INDEX,,01,2023,89.10,,\n`;
    expect(await figures(text)).toEqual([]);
    expect(await problems([text])).toContain('error duplicate_conflict r1.csv:3:5');
  });

  it('reads a file that is given twice once', async () => {
    const text = `${HEAD}PAR_INDEX,,01,2023,89.10,,\n`;
    expect(await problems([text, text])).toEqual(['info duplicate_same r2.csv:null:null']);
  });

  it.each<[name: string, row: string, problem: string]>([
    ['an unknown indicator', 'PARR,,01,2023,80,,', 'error unknown_indicator r1.csv:2:1'],
    ['an unknown component', 'PAPI,D9,01,2023,8,,', 'error unknown_component r1.csv:2:2'],
    ['an unknown entity', 'PAPI,,98,2023,8,,', 'error unknown_entity r1.csv:2:3'],
    ['a missing entity', 'PAPI,,,2023,8,,', 'error value_missing r1.csv:2:3'],
    ['a period that is none', 'PAPI,,01,23,8,,', 'error period_unreadable r1.csv:2:4'],
    ['a score beyond the scale', 'PAR_INDEX,,01,2023,889.6,,', 'error value_out_of_range r1.csv:2:5'],
    ['a component beyond the scale', 'PAPI,D1,01,2023,61.2,,', 'error value_out_of_range r1.csv:2:5'],
    ['a per cent sign on a scale of 0–1', 'DTI,,01,2023,0.5%,,', 'error value_out_of_range r1.csv:2:5'],
    ['a total that could be of a newer scale', 'PAPI,,01,2023,89.87,,', 'warning value_out_of_range r1.csv:2:5'],
    ['a rank of nobody', 'PAR_INDEX,,01,2023,80,64,63', 'error rank_out_of_range r1.csv:2:6'],
    ['a rank beyond the number ranked', 'PAR_INDEX,,01,2023,80,64,', 'error rank_out_of_range r1.csv:2:6'],
    ['a rank that its own cell contradicts', 'PAR_INDEX,,01,2023,80,30/62,63', 'error rank_out_of_range r1.csv:2:6'],
    ['a number ranked that is none', 'PAR_INDEX,,01,2023,80,30,nhiều', 'error not_a_number r1.csv:2:7'],
    ['a short row', 'PAR_INDEX,,01,2023', 'error row_too_short r1.csv:2:5'],
  ])('reports %s at its cell', async (_name, row, problem) => {
    expect(await problems([`${HEAD}${row}\n`])).toEqual([problem]);
  });

  it('warns of ranks against the order of scores', async () => {
    const rows = 'PAR_INDEX,,01,2023,89.1,1,63\nPAR_INDEX,,58,2023,88.1,3,63\nPAR_INDEX,,66,2023,87.1,2,63\n';
    expect(await problems([HEAD + rows])).toEqual(['warning rank_score_order r1.csv:4:5']);
  });

  it('warns of the only total where its components are simply added up', async () => {
    const rows = 'PAPI,,01,2023,12.50,,\nPAPI,D1,01,2023,5.25,,\nPAPI,D2,01,2023,6.25,,\n';
    expect(await problems([HEAD + rows])).toEqual(['warning component_sum r1.csv:2:5']);
  });

  it('warns of one total that its components do not make, where the others do', async () => {
    const index = (entity: string, total: string): string =>
      `PAPI,,${entity},2023,${total},,\nPAPI,D1,${entity},2023,5.25,,\nPAPI,D2,${entity},2023,6.25,,\n`;
    expect(await problems([HEAD + index('01', '11.50') + index('58', '11.50') + index('66', '12.50')])).toEqual([
      'warning component_sum r1.csv:8:5',
    ]);
  });

  it('has the same id for the same files in any order', async () => {
    const [a, b] = [`${HEAD}PAR_INDEX,,01,2023,89.10,,\n`, `${HEAD}PAR_INDEX,,58,2023,80,,\n`];
    const ids = await Promise.all([imported([a, b]), imported([b, a]), imported([a])]);
    expect(ids[0].dataset.id).toBe(ids[1].dataset.id);
    expect(ids[0].dataset.id).not.toBe(ids[2].dataset.id);
  });
});

const GOALS = 'goal_id,entity_code,indicator_code,due,window,clauses,issued_on,baseline_value,tolerance\n';

describe('goals of an import', () => {
  const goals = async (rows: string) => (await imported([], [GOALS + rows])).dataset.goals;

  it('take the window that their words ask for where its column is blank', async () => {
    const rows = [
      'A,58,PAR_INDEX,2025,,duy trì trong TOP 20 đến năm 2025,,,',
      'B,58,PAR_INDEX,2025,,đến năm 2025 vào TOP 15,,,',
      'C,58,PAR_INDEX,2025,at-due,đến năm 2025 vào TOP 15,,,',
    ];
    expect((await goals(rows.join('\n'))).map(({ window }) => window)).toEqual(['every-year', 'by-due', 'at-due']);
  });

  it('keep their clauses in canonical form', async () => {
    const [goal] = await goals('A,58,PAR_INDEX,2023,,"tăng từ 05 bậc trở lên; hạng 30/63",17/4/2023,35,\n');
    expect(goal?.clauses.map(clauseText)).toEqual(['rank +5', 'rank <= 30/63']);
    expect(goal).toMatchObject({ issuedOn: '2023-04-17', window: 'at-due', plan: 'g1', source: { row: 2, column: 6 } });
  });

  it.each<[name: string, row: string, entity: string]>([
    ['the day it was issued', 'A,15,PAR_INDEX,2026,,top 5,2025-03-01,,', '15@'],
    ['the due period', 'A,15,PAR_INDEX,2026,,top 5,,,', '15@2025'],
    ['the last carrier where the code has ended', 'A,58,PAR_INDEX,2026,,top 5,,,', '58@'],
  ])('belong to the entity of %s', async (_name, row, entity) => {
    expect((await goals(`${row}\n`))[0]?.entity).toBe(entity);
  });

  it.each<[name: string, row: string, problem: string]>([
    [
      'a clause that is not understood',
      'A,58,PAR_INDEX,2023,,phấn đấu hơn nữa,,,',
      'error clause_unreadable g1.csv:2:6',
    ],
    ['no clause', 'A,58,PAR_INDEX,2023,,,,,', 'error clause_missing g1.csv:2:6'],
    ['a level that asks for worse', 'A,58,PAR_INDEX,2023,,score <= 5,,,', 'error clause_direction g1.csv:2:6'],
    ['a change that asks for worse', 'A,58,PAR_INDEX,2023,,score -1,,,', 'error clause_direction g1.csv:2:6'],
    ['more of what should be less', 'A,58,LOW,2023,,score >= 5,,,', 'error clause_direction g1.csv:2:6'],
    ['a level that the scale does not have', 'A,58,DTI,2023,,score >= 70,,,', 'error value_out_of_range g1.csv:2:6'],
    ['an unknown window', 'A,58,PAR_INDEX,2023,mai,top 5,,,', 'error option_unknown g1.csv:2:5'],
    ['a day that no calendar has', 'A,58,PAR_INDEX,2023,,top 5,31/02/2023,,', 'error date_unreadable g1.csv:2:7'],
    ['a baseline that is no number', 'A,58,PAR_INDEX,2023,,top 5,,cao,', 'error not_a_number g1.csv:2:8'],
    ['no due period', 'A,58,PAR_INDEX,,,top 5,,,', 'error value_missing g1.csv:2:4'],
  ])('are left out for %s, with its place', async (_name, row, problem) => {
    expect(await goals(`${row}\nB,01,PAR_INDEX,2023,,top 5,,,\n`)).toHaveLength(1);
    expect(await problems([], [`${GOALS}${row}\n`])).toEqual([problem]);
  });

  it('may ask for less of what should be less', async () => {
    expect(await goals('A,58,LOW,2023,,score <= 5,,,\n')).toHaveLength(1);
  });

  it('with one id are dropped when equal, and both left out when they differ', async () => {
    const row = 'A,58,PAR_INDEX,2023,,top 5,,,\n';
    expect(await goals(row + row)).toHaveLength(1);
    expect(await goals(`${row}A,58,PAR_INDEX,2023,,top 6,,,\n`)).toEqual([]);
  });
});
