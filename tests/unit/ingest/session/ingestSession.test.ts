import { NO_DECISIONS } from '#domain/decisions.ts';
import { withoutSettled } from '#domain/disputes.ts';
import { toEntityId, toIndicatorId } from '#domain/ids.ts';
import type { ImportIssue } from '#domain/issue.ts';
import { observationsIn } from '#domain/observationTable.ts';
import { yearPeriod } from '#domain/period.ts';
import { describe, expect, it } from 'vitest';
import type { Combined } from '#ingest/session/combineReadings.ts';
import { ingestSession } from '#ingest/session/ingestSession.ts';
import { bytesOf, smallCatalogue } from '../../../support/smallCatalogue.ts';

const HEAD = 'Mã chỉ số;Mã đơn vị;Tên đơn vị;Năm;Điểm;Hạng\n';
const PAR = `${HEAD}PAR_INDEX;01;Hà Nội;2023;88,10;5\nPAR_INDEX;58;Ninh Thuận;2023;85,20;30\n`;

async function sessionOf(...texts: readonly string[]) {
  const session = ingestSession(smallCatalogue, '2026-11-25');
  for (const [i, text] of texts.entries()) await session.read(`${i}`, `t${i}.csv`, bytesOf(text), NO_DECISIONS);
  return { session, keys: texts.map((_, i) => `${i}`) };
}

describe(ingestSession, () => {
  it('tells what a file holds without its figures', async () => {
    const session = ingestSession(smallCatalogue, '2026-11-25');
    const told = await session.read('a', 'kq.csv', bytesOf(PAR), NO_DECISIONS);
    expect(told.contents).toEqual([
      {
        indicator: 'PAR_INDEX',
        components: 0,
        periods: [{ year: 2023, months: 12 }],
        entities: 2,
        figures: 2,
        measures: ['score', 'rank'],
      },
    ]);
    expect('observations' in told).toBe(false);
  });

  it.each<[year: string, status: string, ahead: readonly string[]]>([
    ['2025', 'final', []],
    ['2026-9T', 'final', []],
    ['2026', 'final', ['2:5 2026 PAR_INDEX']],
    ['2026', 'provisional', []],
    ['2027', 'provisional', ['2:5 2027 PAR_INDEX']],
    ['2032', 'final', ['2:5 2032 PAR_INDEX']],
  ])('warns once of results that cannot be there on the day: %s, %s', async (year, status, ahead) => {
    const contract = `indicator_code,entity_code,period,status,score\nPAR_INDEX,01,${year},${status},88.1\nPAR_INDEX,22,${year},${status},87.1\n`;
    const wide = `Mã chỉ số;Mã đơn vị;Kỳ;Trạng thái;Điểm\nPAR_INDEX;01;${year};${status};88,1\nPAR_INDEX;22;${year};${status};87,1\n`;
    for (const text of [contract, wide]) {
      const told = await ingestSession(smallCatalogue, '2026-11-25').read('a', 'f.csv', bytesOf(text), NO_DECISIONS);
      const found = told.issues.filter(({ code }) => code === 'period_ahead');
      expect(found.map(({ row, column, raw, detail }) => `${row}:${column} ${raw} ${detail}`)).toEqual(ahead);
    }
  });

  it.each<[heading: string, cell: string, options: readonly string[]]>([
    ['Điểm PAR INDEX 2023', '43.945', ['.']],
    ['Điểm PAR INDEX 2023', '43,945', [',']],
    ['Chỉ số hài hòa 2023', '43.945', [',', '.']],
  ])('asks of a cell only what its index can have: %s %s', async (heading, cell, options) => {
    const session = ingestSession(smallCatalogue, '2026-11-25');
    const { questions } = await session.read('a', 'f.csv', bytesOf(`Tỉnh;${heading}\nHà Nội;${cell}\n`), NO_DECISIONS);
    expect(questions.flatMap((asked) => (asked.kind === 'decimal' ? asked.options : []))).toEqual(options);
  });

  it('reads one file again under other decisions, and leaves the others', async () => {
    const text = 'Tỉnh;Điểm PAR INDEX 2023\nHà Nội;1.234\n';
    const { session } = await sessionOf(text, PAR);
    const again = await session.decide('0', { ...NO_DECISIONS, decimal: '.' });
    expect(again?.decisions.decimal).toBe('.');
    expect(again?.questions.filter(({ kind }) => kind === 'decimal')).toEqual([]);
    expect(session.combine(['1'], 'all').observations.size).toBe(2);
  });

  it('shows a window of the sheet with the role of each cell', async () => {
    const { session } = await sessionOf(PAR);
    expect(session.window('0', 1, 2)).toEqual({
      from: 1,
      rows: [
        ['Mã chỉ số', 'Mã đơn vị', 'Tên đơn vị', 'Năm', 'Điểm', 'Hạng'],
        ['PAR_INDEX', '01', 'Hà Nội', '2023', '88,10', '5'],
      ],
      roles: [Array(6).fill('heading'), ['name', 'name', 'name', 'name', 'value', 'value']],
    });
  });

  it('knows nothing of a file that was taken out', async () => {
    const { session } = await sessionOf(PAR);
    session.forget('0');
    expect([session.window('0', 1, 1), await session.decide('0', NO_DECISIONS)]).toEqual([null, null]);
    expect(session.combine(['0'], 'all').observations.size).toBe(0);
  });

  it('puts what two files say of one figure together', async () => {
    const scores = 'Mã chỉ số;Mã đơn vị;Năm;Điểm\nPAR_INDEX;01;2023;88,10\n';
    const ranks = 'Mã chỉ số;Mã đơn vị;Năm;Hạng\nPAR_INDEX;01;2023;5\n';
    const { session, keys } = await sessionOf(scores, ranks);
    const { observations } = session.combine(keys, 'all');
    expect([observations.size, observations.hasScore[0], observations.placeLow[0]]).toEqual([1, 1, 5]);
  });

  it('uses neither of two figures that contradict each other, and says where both stand', async () => {
    const { session, keys } = await sessionOf(PAR, PAR.replace('88,10', '88,11'));
    const { observations, issues } = session.combine(keys, 'all');
    expect(observations.size).toBe(1);
    expect(issues.filter(({ code }) => code === 'duplicate_conflict')).toMatchObject([
      { file: 't1.csv', row: 2, detail: 't0.csv:2:5' },
    ]);
  });

  it('leaves whole rows out where only good ones are kept, and counts them before', async () => {
    const text = `${PAR}PAR_INDEX;66;Đắk Lắk;2023;rất cao;40\n`;
    const { session, keys } = await sessionOf(text);
    expect(session.combine(keys, 'all').leftOut).toEqual({ figures: 1, goals: 0 });
    expect(session.combine(keys, 'all').observations.size).toBe(3);
    expect(session.combine(keys, 'good').observations.size).toBe(2);
  });

  it('keeps what a good row says, whichever file comes first', async () => {
    const [good, faulty] = [
      `${HEAD}PAR_INDEX;66;Đắk Lắk;2023;88,10;\n`,
      `${HEAD}PAR_INDEX;66;Đắk Lắk;2023;rất cao;40\n`,
    ];
    for (const texts of [
      [good, faulty],
      [faulty, good],
    ]) {
      const { session, keys } = await sessionOf(...texts);
      const { observations, leftOut } = session.combine(keys, 'good');
      expect([observations.size, observations.hasScore[0], observations.placeLow[0], leftOut.figures]).toEqual([
        1, 1, 0, 0,
      ]);
    }
  });

  it('does not pick one of two that contradict each other for being the first', async () => {
    const { session, keys } = await sessionOf(PAR, PAR.replace('88,10', '88,11'));
    expect(session.combine(keys, 'good').observations.size).toBe(1);
  });

  describe('with one of several figures chosen', () => {
    const OTHER = PAR.replace('88,10', '88,11');
    const TWICE = `${PAR}PAR_INDEX;01;Hà Nội;2023;88,12;5\n`;
    const FIGURE = {
      indicator: toIndicatorId('PAR_INDEX'),
      component: null,
      entity: toEntityId('01', null),
      period: yearPeriod(2023),
      status: 'final',
    } as const;
    const scoresIn = ({ observations }: Combined) =>
      new Set(observationsIn(observations).map(({ score }) => score?.low));
    const saidIn = (issues: readonly ImportIssue[]) =>
      issues
        .filter(({ code }) => code === 'duplicate_conflict' || code === 'duplicate_settled')
        .map(({ severity, code, file, row, detail }) => `${severity} ${code} ${file}:${row} ${detail}`);

    it.each([
      ['t0.csv', 88_100_000, ['info duplicate_settled t1.csv:2 t0.csv:2:5']],
      ['t1.csv', 88_110_000, ['info duplicate_settled t0.csv:2 t1.csv:2:5']],
    ])('uses that of %s and says that the other is not used', async (file, score, said) => {
      const { session, keys } = await sessionOf(PAR, OTHER);
      expect(session.combine(keys, 'all').disputes).toMatchObject([{ candidates: [{}, {}], isSettled: false }]);
      await session.decide('0', { ...NO_DECISIONS, figures: [{ figure: FIGURE, at: { file, row: 2, column: 5 } }] });
      const combined = session.combine(keys, 'all');
      expect(scoresIn(combined)).toEqual(new Set([85_200_000, score]));
      expect(saidIn(combined.issues)).toEqual(said);
      expect(session.combine(keys, 'good').observations.size).toBe(2);
    });

    it('uses it where the others stand in the same file', async () => {
      const { session, keys } = await sessionOf(TWICE);
      const at = { file: 't0.csv', row: 4, column: 5 };
      expect(saidIn(session.combine(keys, 'all').issues)).toEqual([]); // the file says it of itself
      const told = await session.decide('0', { ...NO_DECISIONS, figures: [{ figure: FIGURE, at }] });
      const combined = session.combine(keys, 'good');
      expect(scoresIn(combined)).toEqual(new Set([85_200_000, 88_120_000]));
      expect(saidIn(combined.issues)).toEqual(['info duplicate_settled t0.csv:2 t0.csv:4:5']);
      expect(saidIn(withoutSettled(told?.issues ?? [], combined.disputes))).toEqual([]);
    });

    it('does not settle what a file disputes in itself by what another file says', async () => {
      const { session, keys } = await sessionOf(TWICE, PAR.replace('85,20', '85,2'));
      expect(scoresIn(session.combine(keys, 'all'))).toEqual(new Set([85_200_000]));
    });

    it('heeds no choice of a place that says nothing of the figure', async () => {
      const { session, keys } = await sessionOf(PAR, OTHER);
      const at = { file: 't9.csv', row: 2, column: 5 };
      await session.decide('0', { ...NO_DECISIONS, figures: [{ figure: FIGURE, at }] });
      expect(scoresIn(session.combine(keys, 'all'))).toEqual(new Set([85_200_000]));
    });
  });
});
