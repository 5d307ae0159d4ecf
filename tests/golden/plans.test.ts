import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentName } from '#ingest/plan/documentHead.ts';
import type { Proposal } from '#ingest/plan/proposal.ts';
import { readPlan } from '#ingest/plan/readPlan.ts';
import { readPackageCatalogue } from '#ingest/published/readPackage.ts';
import { clausesText } from '#text/clauseText.ts';
import { folderFiles } from '../../src/cli/files.ts';
import { timeText } from '../support/planSentences.ts';

const { catalogue } = readPackageCatalogue((await folderFiles('public/data')) ?? new Map());

const planText = (name: string): string => readFileSync(new URL(`plans/${name}.txt`, import.meta.url), 'utf8');
const readingOf = (name: string) => readPlan(planText(name), catalogue, { entity: null, issued: null });

const lineOf = (goal: Proposal): string =>
  `${goal.line} ${goal.entity?.code} ${[goal.code, goal.component ?? []].flat().join('/')} ${timeText(goal)}: ${clausesText(goal.clauses)}`;

describe('a plan as a scanner gave it', () => {
  const reading = readingOf('ninh-thuan-2022-thi-dua');

  it('states these goals and no others', () => {
    expect(reading.proposals.map(lineOf)).toEqual([
      '29 58 PAR_INDEX 2022: rank +10 since 2021',
      '29 58 PCI 2022: score +0.5..+1 since 2021',
      '41 58-SKHCN NT_KY_CAM_KET 2022: share >= 100/100',
      '45 58-SKHCN NT_TTHC_CONG_KHAI 2022: share >= 100/100',
      '50 58-SKHCN NT_QUY_TRINH_CAP_DO_4 2022: share >= 57/57',
      '57 58-SKHCN NT_HAI_LONG_TTHC 2022: score > 80',
      '60 58-SKHCN NT_VAN_BAN_RA_SOAT 2022: share >= 100/100',
      '64 58-SKHCN NT_TD_OFFICE 2022: share >= 100/100',
    ]);
  });

  it('leaves every figure to be held against the paper', () => {
    const figures = reading.proposals.map(({ questions }) =>
      questions.flatMap(({ code, raw }) => (code === 'scanned_number' ? [raw] : [])).join(' '),
    );
    expect(figures).toEqual(['10 2021', '0,5-1 2021', '100%', '100%', '57/57', '80%', '100%', '100%']);
  });

  it('asks about words with digits in them', () => {
    const asked = reading.proposals[1]?.questions.filter(({ code }) => code === 'digit_in_word') ?? [];
    expect(asked.map(({ raw, readings }) => `${raw} ${readings.join()}`)).toContain('d4u dau');
  });

  it('names the document and doubts its number', () => {
    expect(documentName(reading.head)).toContain('Kế hoạch số 18 JKH-SKHCN ngày 06/01/2022');
    expect(reading.head.asked).toEqual(['18 JKH-SKHCN']);
  });

  it('names the document that the goal is taken from', () => {
    expect(reading.proposals[1]?.basis).toMatch(/^theo Quyét dinh s6 843\/0D-UBND ngay 17\/12\/2021/);
  });
});

describe('a plan with hard line breaks', () => {
  const reading = readingOf('ninh-thuan-2023-tuyen-truyen');

  it('states these goals and no others', () => {
    expect(reading.proposals.map(lineOf)).toEqual([
      '67 58 PAR_INDEX 2023: rank +5; rank <= 30/63',
      '69 58 PAPI 2025 every-year from 2023: top 20',
      '74 58 PCI 2023: score ~ 68.9; group >= khá',
      '74 58 PCI 2025 by-due from 2023: top 15',
      '84 58 SIPAS 2023: score +1; score >= 89.64; top 20',
    ]);
  });

  it('leaves no question', () => {
    expect(reading.proposals.flatMap(({ questions }) => questions)).toEqual([]);
  });

  it('keeps the sentence and the document that each goal is taken from', () => {
    expect(reading.proposals.map(({ basis }) => /[\d/]+-[A-Z/]+|\d+\/QĐ-UBND/.exec(basis ?? '')?.[0])).toEqual([
      '05-NQ/TU',
      '05-NQ/TU',
      '843/QĐ-UBND',
      '18-CT/TU',
      '05-NQ/TU',
    ]);
    expect(reading.proposals[0]?.wording).toBe(
      'Chỉ số cải cách hành chính (PAR INDEX) tăng từ 05 bậc trở lên, xếp vị thứ 30/63 tỉnh, thành phố',
    );
  });

  it('lists a wish without a figure as one', () => {
    expect(reading.aspirations.map(({ line, code }) => `${line} ${code}`)).toContain('292 PAR_INDEX');
  });
});

const synthetic = readdirSync(new URL('plans/', import.meta.url)).filter((name) =>
  /^synthetic-\w+(?:-\d)?\.txt$/.test(name),
);

describe('a synthetic plan', () => {
  it.each(synthetic.map((name) => name.replace(/\.txt$/, '')))(
    '%s states the goals listed beside it and no others',
    (name) => {
      const expected = planText(`${name}.goals`)
        .split('\n')
        .filter((line) => line !== '');
      expect(readingOf(name).proposals.map(lineOf)).toEqual(expected);
    },
  );
});
