import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../../src/cli/arguments.ts';
import { runCommand } from '../../../src/cli/main.ts';
import { smallFolder } from '../../support/smallCatalogue.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'thuoc-do-'));
afterAll(() => rmSync(folder, { recursive: true }));

const place = { root: process.cwd(), from: folder, today: '2026-11-21' };
const run = (...words: readonly string[]) => runCommand(words, place);
const save = (name: string, text: string): string => {
  writeFileSync(path.join(folder, name), text);
  return name;
};

const RESULTS = `indicator_code,entity_code,year,score,rank,rank_of
PAR_INDEX,58,2021,86.55,35,63
PAR_INDEX,58,2022,85.78,29,63
`;
const GOALS = `goal_id,entity_code,indicator_code,due,clauses
G1,58,PAR_INDEX,2022,rank +10 since 2021
G2,58,PAR_INDEX,2022,score >= 85
G3,01,PAR_INDEX,2022,top 5
`;

describe(readArguments, () => {
  const kinds = { results: 'many', entity: 'one', update: 'flag' } as const;

  it('sorts words by their options', () => {
    const given = readArguments(['x', '--results', 'a', 'b', '--entity=58', '--results', 'c', '--update', 'y'], kinds);
    expect(given).toEqual({
      ok: true,
      value: {
        alone: ['x', 'y'],
        options: new Map([
          ['results', ['a', 'b', 'c']],
          ['entity', ['58']],
          ['update', []],
        ]),
      },
    });
  });

  it.each([['--nothing'], ['--entity'], ['--entity', '1', '--entity', '2'], ['--toString', 'x']])(
    'refuses %s',
    (...words) => {
      expect(readArguments(words, kinds).ok).toBe(false);
    },
  );
});

describe('evaluate', () => {
  const results = save('r.csv', RESULTS);
  const goals = save('g.csv', GOALS);

  it('prints verdicts in the shape of the data contract', async () => {
    const { document, code } = await run('evaluate', '--results', results, '--goals', goals);
    expect(code).toBe(0);
    expect(document).toMatchObject({
      goals: [
        {
          goal_id: 'G1',
          entity_code: '58',
          indicator_code: 'PAR_INDEX',
          due: '2022',
          verdict: 'not-met',
          holding: null,
          outlook: null,
          stretch: null,
          clauses: [
            {
              clause: 'rank +10 since 2021',
              verdict: 'not-met',
              threshold: 25,
              baseline: { period: '2021', value: 35, basis: 'stated' },
              actual: { period: '2022', value: 29, low: 29, high: 29 },
              margin: -4,
              share: 0.6,
              pace: -6,
              required_pace: null,
              projection: null,
              outlook_ratio: null,
            },
          ],
          reasons: [],
          sentence_vi: expect.stringContaining('Ninh Thuận'),
          sentence_en: expect.stringContaining('Ninh Thuan'),
        },
        { goal_id: 'G2', verdict: 'met', clauses: [{ clause: 'score >= 85', threshold: 85, margin: 0.78 }] },
        { goal_id: 'G3', verdict: 'no-data' },
      ],
      counts: { met: 1, 'not-met': 1, 'no-data': 1 },
    });
  });

  it('keeps to one entity, and to results up to a period', async () => {
    const { document } = await run(
      'evaluate',
      '--results',
      results,
      '--goals',
      goals,
      '--entity',
      '58',
      '--as-of',
      '2021',
    );
    expect(document).toMatchObject({ goals: [{ verdict: 'pending' }, { verdict: 'pending' }], counts: { pending: 2 } });
  });

  it('exits with 1 where a goal was not understood, and still prints the others', async () => {
    const bad = save('bad.csv', `${GOALS}G4,58,PAR_INDEX,2022,cố gắng hơn\n`);
    const { document, code } = await run('evaluate', '--results', results, '--goals', bad);
    expect(code).toBe(1);
    expect(document).toMatchObject({
      goals: [{ goal_id: 'G1' }, { goal_id: 'G2' }, { goal_id: 'G3' }],
      issues: expect.arrayContaining([
        {
          severity: 'error',
          code: 'clause_unreadable',
          file: 'bad.csv',
          row: 5,
          col: 5,
          raw: expect.any(String),
          detail: null,
          message_vi: expect.any(String),
        },
      ]),
    });
  });

  it.each([
    ['no goals', ['--results', 'r.csv']],
    ['a file that is not there', ['--results', 'r.csv', '--goals', 'nowhere.csv']],
    ['a period that is none', ['--results', 'r.csv', '--goals', 'g.csv', '--as-of', 'mai']],
    ['an option that is none', ['--result', 'r.csv', '--goals', 'g.csv']],
  ])('exits with 2 for %s', async (_name, words) => {
    expect((await run('evaluate', ...words)).code).toBe(2);
  });
});

describe('ingest', () => {
  it('prints what it understood, cell by cell', async () => {
    const file = save('wide.csv', '\ufeffTỉnh;PAR INDEX 2024\r\nHà Nội;94,45\r\n');
    const { document, code } = await run('ingest', file);
    expect(code).toBe(0);
    expect(document).toEqual({
      status: 'accept',
      dialect: { encoding: 'utf-8', bom: true, delimiter: ';', newline: 'CRLF', decimal: ',' },
      header_rows: [1],
      ignored_rows: [],
      records: [
        {
          entity: 'Hà Nội',
          year: 2024,
          indicator: 'PAR INDEX',
          measure: 'score',
          value: 94.45,
          raw: '94,45',
          row: 2,
          col: 2,
        },
      ],
      issues: [],
    });
  });

  it('settles an ambiguous column when it is told the decimal mark', async () => {
    const file = save('ambiguous.csv', 'Tỉnh;PCI 2024\nHà Nội;61.234\n');
    expect((await run('ingest', file)).document).toMatchObject({ status: 'confirm', records: [] });
    expect((await run('ingest', file, '--decimal', '.')).document).toMatchObject({
      status: 'accept',
      records: [{ value: 61.234 }],
    });
  });

  it('asks where a figure differs from what is kept', async () => {
    const file = save('new.csv', 'Tỉnh;PCI 2024\nHà Nội;66,50\nCà Mau;60,10\n');
    const kept = [
      { entity: 'Hà Nội', year: 2024, indicator: 'PCI', measure: 'score', value: 66.4 },
      { entity: 'Cà Mau', year: 2024, indicator: 'PCI', measure: 'score', value: 60.1 },
    ];
    const stored = save('stored.json', JSON.stringify({ records: kept }));
    expect((await run('ingest', file, '--stored', stored)).document).toMatchObject({
      status: 'confirm',
      issues: [{ code: 'conflict_with_stored', row: 2, col: 2, raw: '66,50', detail: '66.4' }],
    });
    expect((await run('ingest', file, '--stored', 'new.csv')).code).toBe(2);
  });

  it('exits with 1 for a file that is refused, and 2 for a kind that is none', async () => {
    expect((await run('ingest', save('empty.csv', ''))).code).toBe(1);
    expect((await run('ingest', 'empty.csv', '--kind', 'plans')).code).toBe(2);
    expect((await run('ingest')).code).toBe(2);
  });
});

describe('check', () => {
  const copy = path.join(folder, 'published');
  const resources = [...smallFolder().keys()].map((file) => ({ name: file, path: file }));
  mkdirSync(copy);
  for (const [file, bytes] of smallFolder()) writeFileSync(path.join(copy, file), bytes);
  writeFileSync(path.join(copy, 'datapackage.json'), JSON.stringify({ resources }, null, 2));

  it('accepts a described folder, refuses it after an edit, and accepts it again after --update', async () => {
    expect((await run('check', 'published', '--update')).code).toBe(0);
    const file = path.join(copy, 'publications.csv');
    writeFileSync(file, readFileSync(file, 'utf8').trimEnd());
    expect(await run('check', 'published')).toMatchObject({ code: 1, document: { status: 'reject' } });
    expect((await run('check', 'published', '--update')).code).toBe(0);
    expect((await run('check', 'published')).document).toMatchObject({ status: 'accept' });
  });

  it('exits with 2 for a folder that is not there', async () => {
    expect((await run('check', 'nowhere')).code).toBe(2);
  });
});

it('prints its usage for a command that is none', async () => {
  expect((await run('mend')).code).toBe(2);
});

describe('goals', () => {
  const plan = save(
    'plan.txt',
    'UBND TỈNH NINH THUẬN\nSố: 12/KH-UBND   Ninh Thuận, ngày 05 tháng 01 năm 2023\n\nKẾ HOẠCH\nCải cách hành chính năm 2023\n\n' +
      '- Chỉ số PAR INDEX tăng từ 05 bậc trở lên, xếp vị thứ 30/63.\n- Tiếp tục nâng cao chỉ số PAPI.\n',
  );

  it('prints a table of the data contract with the line of each goal', async () => {
    const { table = '', document, code, message } = await run('goals', plan);
    const [headings = '', row = '', ...rest] = table.split('\n');
    expect(headings).toMatch(/^goal_id,entity_code,indicator_code,.*,note,line,confidence,rules,questions$/);
    expect(row).toContain('plan-58-PAR_INDEX-2023,58,PAR_INDEX,,2023,at-due,,rank +5; rank <= 30/63,');
    expect(row).toContain(
      'Kế hoạch số 12/KH-UBND ngày 05/01/2023 của UBND TỈNH NINH THUẬN Cải cách hành chính năm 2023,,2023-01-05',
    );
    expect(rest).toEqual(['']);
    expect([document, code]).toEqual([undefined, 0]);
    expect(message).toContain('Đọc được 1 chỉ tiêu');
  });

  it('is read back by the import of goals', async () => {
    const { table = '' } = await run('goals', plan);
    const { document, code } = await run('ingest', save('read.csv', table), '--kind', 'goals');
    expect(code).toBe(0);
    expect(document).toMatchObject({
      records: [
        { op: '+', value: 5 },
        { op: '<=', value: 30 },
      ],
    });
  });

  it('tells wishes apart in JSON', async () => {
    const { document } = await run('goals', plan, '--format', 'json');
    expect(document).toMatchObject({
      goals: [{ clauses: ['rank +5', 'rank <= 30/63'], line: 7 }],
      aspirations: [{ indicator_code: 'PAPI', line: 8 }],
    });
  });

  it('takes the entity and the day that were given', async () => {
    const bare = save('bare.txt', 'PAPI tăng 2 bậc so với năm 2021.\n');
    const { table = '' } = await run('goals', bare, '--entity', '58', '--issued', '2022-03-01');
    expect(table).toContain('bare-58-PAPI-2022,58,PAPI,,2022,at-due,,rank +2 since 2021,');
  });

  it.each([
    ['no file', []],
    ['a file that is not there', ['nowhere.txt']],
    ['an unknown entity', [plan, '--entity', '9999']],
    ['a day that is none', [plan, '--issued', '2022-13-40']],
    ['an unknown format', [plan, '--format', 'xml']],
  ])('exits with 2 for %s', async (_name, words) => {
    expect((await run('goals', ...words)).code).toBe(2);
  });

  it('exits with 1 for a file that is no text', async () => {
    const { code, message } = await run('goals', save('plan.pdf', '%PDF-1.7'));
    expect(code).toBe(1);
    expect(message).toContain('hãy chọn tệp .txt hoặc .docx');
  });
});
