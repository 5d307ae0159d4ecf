import { type Decisions, NO_DECISIONS } from '#domain/decisions.ts';
import type { Question } from '#domain/question.ts';
import { describe, expect, it } from 'vitest';
import { fixedOf } from '#domain/fixed.ts';
import { exactly, toEntityId, toIndicatorId } from '#domain/ids.ts';
import type { Observation } from '#domain/observation.ts';
import { yearPeriod } from '#domain/period.ts';
import { allAside, isRemembered } from '#viewmodel/data/decidedWith.ts';
import { answersByFile, figureView } from '#viewmodel/data/figureQuestion.ts';
import { givenViews } from '#viewmodel/data/givenViews.ts';
import { questionView } from '#viewmodel/data/questionView.ts';
import { readBy } from '#viewmodel/data/readBy.ts';
import { smallCatalogue } from '../../../support/smallCatalogue.ts';

const vi = { catalogue: smallCatalogue, language: 'vi' } as const;
const [hanoi] = smallCatalogue.entities.filter(({ code }) => code === '01').map(({ id }) => id);
if (hanoi === undefined) throw new Error('no 01');
const view = (asked: Question) => questionView(asked, { file: 'kq.csv', decisions: NO_DECISIONS }, vi, 2025);

describe(readBy, () => {
  it.each<[raw: string, comma: string, point: string]>([
    ['1.234', '1.234', '1,234'],
    ['1,234', '1,234', '1.234'],
    ['12.345,6', '12.345,6', '12,3456'],
    ['88,1%', '88,1', '881'],
  ])('reads %s in both ways', (raw, comma, point) => {
    expect([readBy(raw, ',', 'vi'), readBy(raw, '.', 'vi')]).toEqual([comma, point]);
  });

  it('reads no number out of words', () => {
    expect(readBy('rất cao', ',', 'vi')).toBeNull();
  });
});

describe(questionView, () => {
  it('shows both readings of a real cell, each with what it means', () => {
    const { title, answers, at, blocks } = view({
      kind: 'decimal',
      raw: '1.234',
      row: 2,
      column: 2,
      used: null,
      options: [',', '.'],
    });
    expect(title).toBe('“1.234” ở ô B2 là số nào?');
    expect(answers.map(({ label, sample, decisions }) => [label, sample, decisions.decimal])).toEqual([
      ['1.234', 'dấu chấm tách hàng nghìn', ','],
      ['1,234', 'dấu chấm là dấu thập phân', '.'],
    ]);
    expect([at, blocks]).toEqual([{ row: 2, column: 2 }, true]);
  });

  it('offers no reading that the index cannot have', () => {
    const { answers } = view({ kind: 'decimal', raw: '43.945', row: 2, column: 2, used: null, options: ['.'] });
    expect(answers.map(({ label }) => label)).toEqual(['43,945']);
  });

  it('offers encodings with a line of the file each', () => {
    const options = [
      { encoding: 'windows-1258', sample: 'Hà Nội', known: 63 },
      { encoding: 'tcvn3', sample: 'Hµ Néi', known: 0 },
    ];
    const { answers } = view({ kind: 'encoding', used: 'windows-1258', options });
    expect(answers.map(({ label, sample, isUsed }) => `${label} | ${sample} | ${isUsed}`)).toEqual([
      'Windows-1258 | Hà Nội · nhận ra 63 tên | true',
      'TCVN3 (ABC) | Hµ Néi · nhận ra 0 tên | false',
    ]);
  });

  it('proposes the nearest names, any other, or to leave the rows aside', () => {
    const { title, note, answers, more, blocks } = view({
      kind: 'name',
      raw: 'Ha Noii',
      rows: [4, 9],
      options: [hanoi],
    });
    expect([title, note, blocks]).toEqual(['“Ha Noii” là đơn vị nào?', 'dòng 4, 9', false]);
    expect(answers.map(({ label, decisions }) => [label, decisions.names])).toEqual([
      ['Hà Nội', [{ raw: 'Ha Noii', entity: hanoi }]],
      ['Để dòng này ra ngoài', [{ raw: 'Ha Noii', entity: null }]],
    ]);
    expect(more?.options.some(({ label }) => label === 'Đắk Lắk')).toBe(true);
    expect(more?.decide(hanoi).names).toEqual([{ raw: 'Ha Noii', entity: hanoi }]);
  });

  it('lets a heading be any series, or be left aside', () => {
    const { title, answers, more } = view({ kind: 'heading', raw: 'Tổng', column: 3, options: [] });
    expect(title).toBe('Cột C, “Tổng”, là số liệu gì?');
    expect(answers.map(({ label }) => label)).toEqual(['Để cột này ra ngoài']);
    const rank = more?.options.find(({ label }) => label === 'PAPI: hạng');
    expect(more?.decide(rank?.value ?? '').headings).toEqual([
      { raw: 'Tổng', as: { indicator: 'PAPI', component: null, measure: 'rank' } },
    ]);
  });

  it('asks for the year with the years at hand', () => {
    const { answers, more } = view({ kind: 'period', used: null, options: [yearPeriod(2023)] });
    expect(answers.map(({ label }) => label)).toEqual(['2023']);
    expect(more?.decide('2019').period).toEqual(yearPeriod(2019));
  });

  it('offers every index where none is proposed', () => {
    const { answers } = view({ kind: 'indicator', used: null, options: [] });
    expect(answers.map(({ label }) => label)).toContain('PAR INDEX');
  });

  it('offers the sheets of a workbook, and blocks nothing', () => {
    const { answers, blocks } = view({ kind: 'sheet', used: 'Bảng 1', options: ['Bảng 1', 'Bảng 2'] });
    expect([answers.map(({ isUsed }) => isUsed), blocks]).toEqual([[true, false], false]);
  });
});

describe(figureView, () => {
  const candidate = (file: string, row: number, score: number): Observation => ({
    indicator: toIndicatorId('PAR_INDEX'),
    component: null,
    entity: hanoi,
    period: yearPeriod(2022),
    score: exactly(fixedOf(score)),
    decimals: 1,
    rank: null,
    group: null,
    status: 'final',
    sourceUrl: null,
    note: null,
    source: { file, row, column: 3 },
  });
  const asked = (...candidates: Observation[]): Question => ({ kind: 'figure', candidates });

  it('offers each figure with the cell that it stands in', () => {
    const { title, note, answers, at, blocks } = view(asked(candidate('cu.csv', 4, 88), candidate('kq.csv', 2, 89)));
    expect([title, note, at, blocks]).toEqual([
      'PAR INDEX, Hà Nội, 2022: dùng số nào?',
      'C2',
      { file: 'kq.csv', row: 2, column: 3 },
      false,
    ]);
    expect(answers.map(({ label, sample, decisions }) => [label, sample, decisions.figures[0]?.at])).toEqual([
      ['88,0%', 'ô C4 của cu.csv', { file: 'cu.csv', row: 4, column: 3 }],
      ['89,0%', 'ô C2 của kq.csv', { file: 'kq.csv', row: 2, column: 3 }],
    ]);
    const given = givenViews(answers[1]?.decisions ?? NO_DECISIONS, vi);
    expect(given).toMatchObject([{ text: 'PAR INDEX, Hà Nội, 2022: theo ô C2 của kq.csv', without: NO_DECISIONS }]);
  });

  it('answers all at once by each file that says one thing of every figure', () => {
    const other = (file: string, row: number) => ({
      ...candidate(file, row, 70 + row),
      entity: toEntityId('58', null),
    });
    const questions = [
      asked(candidate('cu.csv', 4, 88), candidate('kq.csv', 2, 89), candidate('kq.csv', 9, 90)),
      asked(other('cu.csv', 5), other('kq.csv', 3)),
    ];
    const answers = answersByFile(questions, NO_DECISIONS);
    expect(
      answers.map(({ file, count, decisions }) => [file, count, decisions.figures.map(({ at }) => at.row)]),
    ).toEqual([['cu.csv', 2, [4, 5]]]);
    expect(answersByFile(questions.slice(0, 1), NO_DECISIONS)).toEqual([]);
  });
});

describe(allAside, () => {
  it('leaves every unknown name aside and touches no heading', () => {
    const asked: readonly Question[] = [
      { kind: 'name', raw: 'A', rows: [2], options: [] },
      { kind: 'heading', raw: 'X', column: 2, options: [] },
      { kind: 'name', raw: 'B', rows: [3], options: [] },
    ];
    expect(allAside('name', asked, NO_DECISIONS)).toEqual({
      ...NO_DECISIONS,
      names: [
        { raw: 'A', entity: null },
        { raw: 'B', entity: null },
      ],
    });
  });
});

describe(isRemembered, () => {
  it.each<[what: string, decided: Partial<Decisions>, is: boolean]>([
    ['nothing', {}, false],
    ['the year', { period: yearPeriod(2024) }, false],
    ['the index', { indicator: toIndicatorId('PAPI') }, false],
    ['the decimal mark', { decimal: ',' }, true],
    ['a name', { names: [{ raw: 'Ha Noii', entity: hanoi }] }, true],
  ])('of a file of which one decided %s', (_what, decided, is) => {
    expect(isRemembered({ ...NO_DECISIONS, ...decided })).toBe(is);
  });
});

describe(givenViews, () => {
  it('lists every answer with the decisions without it', () => {
    const decisions = {
      ...NO_DECISIONS,
      decimal: '.',
      indicator: toIndicatorId('PAR_INDEX'),
      names: [{ raw: 'Ha Noii', entity: hanoi }],
      headings: [{ raw: 'Ghi chú khác', as: null }],
    } as const;
    const given = givenViews(decisions, vi);
    expect(given.map(({ text }) => text)).toEqual([
      'Dấu thập phân: dấu chấm',
      'Chỉ số: PAR INDEX',
      '“Ghi chú khác” để ra ngoài',
      '“Ha Noii” là Hà Nội',
    ]);
    expect(given[0]?.without).toEqual({ ...decisions, decimal: null });
    expect(given[3]?.without.names).toEqual([]);
  });

  it('is empty where the file decided alone', () => {
    expect(givenViews(NO_DECISIONS, vi)).toEqual([]);
  });
});
