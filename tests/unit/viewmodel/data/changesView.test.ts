import { describe, expect, it } from 'vitest';
import { changesBetween } from '#domain/changesBetween.ts';
import { toDatasetId } from '#domain/ids.ts';
import { issueAt } from '#domain/issue.ts';
import type { KeptImport } from '#domain/keptImport.ts';
import { layered } from '#domain/layers.ts';
import { observationAt } from '#domain/observationTable.ts';
import { changesView } from '#viewmodel/data/changesView.ts';
import { effectsView } from '#viewmodel/data/effectsView.ts';
import { keepView } from '#viewmodel/data/keepView.ts';
import { aReviewed } from '../../../support/reviewedFile.ts';
import { aDatasetOf, aGoalOf, period } from '../../../support/aDataset.ts';

const current = {
  ...aDatasetOf('IDX 2021 58 60.16 35/63\nIDX 2022 58 62.27 29/63\nIDX 2022 02 70.00 9/63\nIDX 2022 03 71.00 8/63'),
  goals: [aGoalOf('rank +10 since 2021', { id: 'RANK' }), aGoalOf('score >= 60', { id: 'SCORE' })],
};
const incoming = {
  ...aDatasetOf('IDX 2022 58 63.00 23/63\nIDX 2022 02 70.00 9/63\nIDX 2022 04 50.00 60/63'),
  goals: [aGoalOf('score >= 64', { id: 'SCORE' }), aGoalOf('top 30', { id: 'NEW' })],
};
const observations = Array.from({ length: incoming.observations.size }, (_, i) =>
  observationAt(incoming.observations, i),
);
const changes = changesBetween(current, { observations, goals: incoming.goals });
const counts = { added: 0, changed: 0, unchanged: 0, missing: 0 };
const draft: KeptImport = {
  id: toDatasetId('draft'),
  seq: 1,
  files: [],
  keptAt: '',
  note: '',
  counts: { figures: counts, goals: counts },
  observations: incoming.observations,
  goals: incoming.goals,
};
const setting = { catalogue: current.catalogue, language: 'vi' } as const;

describe(changesView, () => {
  const view = changesView(changes, [], setting);

  it('counts what is new, changed, unchanged and missing', () => {
    expect(view.figures.map(({ kind, countText }) => `${kind} ${countText}`)).toEqual([
      'added 1',
      'changed 1',
      'unchanged 1',
      'missing 1',
    ]);
  });

  it('shows a changed figure with its old and its new value', () => {
    const changed = view.figures.find(({ kind }) => kind === 'changed')?.lines[0];
    expect([changed?.what, changed?.before, changed?.after]).toEqual([
      'IDX, Tỉnh 58, 2022',
      '62,27\u00a0điểm, hạng 29/63',
      '63,00\u00a0điểm, hạng 23/63',
    ]);
  });

  it('tells goals that are new, changed and not named apart', () => {
    expect(view.goals.map(({ kind, lines }) => [kind, lines.map(({ what }) => what)])).toEqual([
      ['added', ['IDX, Tỉnh 58, hạn 2022']],
      ['changed', ['IDX, Tỉnh 58, hạn 2022']],
      ['missing', ['IDX, Tỉnh 58, hạn 2022']],
    ]);
  });

  it('words what a goal asks for as people do', () => {
    const own = aGoalOf('score >= 64', { id: 'SCORE', wording: 'đạt 64 điểm' });
    const [list] = changesView(changesBetween(current, { observations: [], goals: [own] }), [], setting).goals;
    const [line] = list?.lines ?? [];
    expect([list?.kind, line?.before, line?.after]).toEqual([
      'changed',
      'từ 60\u00a0điểm trở lên',
      '“đạt 64 điểm” (từ 64\u00a0điểm trở lên)',
    ]);
  });

  it('opens the list of a few changed figures, and no other', () => {
    expect(view.figures.filter(({ isOpen }) => isOpen).map(({ kind }) => kind)).toEqual(['changed']);
    const [one] = changes.figures.changed;
    const many = {
      ...changes.figures,
      changed: Array.from({ length: 9 }, () => one).filter((item) => item !== undefined),
    };
    const lists = changesView({ ...changes, figures: many }, [], setting).figures;
    expect(lists.find(({ kind }) => kind === 'changed')?.isOpen).toBe(false);
  });

  it('names what the files contradict themselves about', () => {
    const conflict = issueAt('error', 'duplicate_conflict', { file: 'b.csv', row: 2, column: 5 }, null, 'a.csv:2:5');
    const [list] = changesView(changes, [conflict], setting).figures.filter(({ kind }) => kind === 'conflicting');
    expect(list?.lines).toMatchObject([{ cell: 'b.csv, E2', before: 'ô E2 của a.csv' }]);
  });

  it('says that nothing is new where nothing is', () => {
    const same = changesBetween(current, { observations: [], goals: [] });
    expect(changesView(same, [], setting).isNothingNew).toBe(true);
  });
});

describe(effectsView, () => {
  const view = effectsView(current, layered(current, [draft]), changes, period('2024'), 'vi');

  it('shows each goal whose verdict changes, old and new', () => {
    expect(view.title).toBe('2 chỉ tiêu đổi kết luận');
    expect(view.changed.map(({ id, before, after }) => [id, before?.word, after.word])).toEqual([
      ['RANK', 'Không đạt', 'Đạt'],
      ['SCORE', 'Đạt', 'Không đạt'],
    ]);
  });

  it('shows the verdicts of goals that come in', () => {
    expect(view.fresh.map(({ id, before, after }) => [id, before, after.word])).toEqual([['NEW', null, 'Đạt']]);
  });

  it('says that nothing changes where nothing does', () => {
    const none = changesBetween(current, { observations: [], goals: [] });
    expect(effectsView(current, current, none, period('2024'), 'vi').title).toBe('Không chỉ tiêu nào đổi kết luận');
  });
});

describe(keepView, () => {
  const facts = {
    isBusy: false,
    figures: 3,
    goals: 2,
    leftOut: { figures: 0, goals: 0 },
    changes: { ...changes, verdicts: 2 },
  };
  const period2023 = { kind: 'period', used: null, options: [] } as const;
  const name = { kind: 'name', raw: 'A', rows: [2], options: [] } as const;

  it('says what keeping does', () => {
    expect(keepView([aReviewed()], facts, 'vi')).toEqual({
      canKeep: true,
      why: null,
      summary: '1 số liệu mới, 1 thay đổi; 2 chỉ tiêu mới hoặc sửa; 2 chỉ tiêu đổi kết luận',
      good: null,
    });
  });

  it.each<[name: string, view: ReturnType<typeof keepView>, why: RegExp]>([
    ['a question decides how all is read', keepView([aReviewed({ questions: [period2023] })], facts, 'vi'), /1 câu/],
    ['a file is still read', keepView([], { ...facts, isBusy: true }, 'vi'), /đang đọc/],
    ['nothing was read', keepView([], { ...facts, figures: 0, goals: 0 }, 'vi'), /Chưa có số liệu/],
    [
      'nothing is new',
      keepView(
        [aReviewed()],
        { ...facts, changes: { ...changesBetween(current, { observations: [], goals: [] }), verdicts: 0 } },
        'vi',
      ),
      /Không có gì mới/,
    ],
  ])('keeps nothing while %s', (_name, view, why) => {
    expect(view.canKeep).toBe(false);
    expect(view.why).toMatch(why);
  });

  it('keeps nothing before it was compared', () => {
    expect(keepView([aReviewed()], { ...facts, changes: null }, 'vi').canKeep).toBe(false);
  });

  it('is not held up by a name that nobody carries: its rows stay out', () => {
    expect(keepView([aReviewed({ questions: [name] })], facts, 'vi').canKeep).toBe(true);
  });

  it('offers the good rows where some are not, with what they leave', () => {
    const view = keepView([aReviewed()], { ...facts, leftOut: { figures: 1, goals: 0 } }, 'vi');
    expect(view.good).toEqual({ label: 'Chỉ giữ dòng không có vấn đề', leaves: 'bỏ lại 1 số liệu', canKeep: true });
  });

  it('offers no good rows where there are none', () => {
    const view = keepView([aReviewed()], { ...facts, leftOut: { figures: 3, goals: 2 } }, 'vi');
    expect(view.good?.canKeep).toBe(false);
  });
});
