import { describe, expect, it } from 'vitest';
import { parameterReader } from '#state/parameters.ts';
import { simulateCodec } from '#state/simulateRoute.ts';
import type { Language } from '#text/language.ts';
import { choose } from '#viewmodel/chosen.ts';
import { DEFAULT_SELECTION } from '#viewmodel/selection.ts';
import { choicesView } from '#viewmodel/simulate/choicesView.ts';
import { newerNote, refusedView } from '#viewmodel/simulate/refusedView.ts';
import { simulateView } from '#viewmodel/simulate/simulateView.ts';
import { basisOf, simulatedOf } from '#viewmodel/simulate/state.ts';
import { chooseSubject, withGoalEntity } from '#viewmodel/simulate/subject.ts';
import { chosenTable, tablesOf } from '#viewmodel/simulate/tables.ts';
import { publishedDataset } from '../../../support/publishedData.ts';

const dataset = await publishedDataset();

/** What a link asks for: own parameters, with `goal` and `entity` of the shared ones. */
function asked(own: string, entity = '58@2004', goal: string | null = null) {
  const choice = simulateCodec.read(parameterReader(new URLSearchParams(own)).read);
  const { chosen } = choose(dataset, { ...DEFAULT_SELECTION, entity, goal }, 2025);
  const { subject, unknown } = chooseSubject(dataset, chosen, goal, choice);
  if (subject === null) throw new Error('nothing is asked');
  const tables = tablesOf(dataset, subject, chosen.asOf);
  return { choice, chosen, subject, unknown, tables, shown: chosenTable(tables, choice.table) };
}

function view(own: string, entity?: string, goal?: string | null, language: Language = 'vi') {
  const { choice, chosen, subject, shown } = asked(own, entity, goal);
  if (shown === null || !shown.result.ok) throw new Error('refused');
  const basis = basisOf(dataset, subject, shown.result.value, chosen.asOf, choice);
  return simulateView(basis, simulatedOf(basis, choice), choice, language);
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('what a link simulates', () => {
  it.each<[name: string, own: string, goal: string | null, indicator: string, unknown: readonly string[]]>([
    ['the first goal that can be simulated', '', null, 'NT-2023-PAPI', []],
    ['the goal that it names', '', 'NT-2023-PCI', 'NT-2023-PCI', []],
    ['a target of its own', 'target=rank:3', null, '', []],
    ['the goal, where it names a target as well', 'target=rank:3', 'NT-2023-PCI', 'NT-2023-PCI', ['target']],
    ['another goal, where there is none of that name', '', 'NT-1999', 'NT-2023-PAPI', ['goal']],
    ['another index, where there is none of that name', 'index=GDP&target=rank:3', null, '', ['index']],
    ['an index without components not at all', 'index=SIPAS&target=rank:3', null, '', ['index']],
  ])('is %s', (_name, own, goal, id, unknown) => {
    const found = asked(own, undefined, goal);
    expect([found.subject.goal.id, found.unknown]).toEqual([id, unknown]);
  });

  it.each<[own: string, period: number]>([
    ['index=PAPI&target=rank:3', 2024],
    ['index=PAPI&target=rank:3&table=2015', 2015],
    ['index=PCI&target=rank:3', 2016], // newer ones have no components of all provinces
    ['index=PCI&target=rank:3&table=2022', 2022],
  ])('stands in the table that it names, else in the latest that can be simulated: %s', (own, year) => {
    expect(asked(own).shown?.period.year).toBe(year);
  });
});

it('takes the province from the goal where a link names no other', () => {
  const selection = { ...DEFAULT_SELECTION, goal: 'LC-2025-PAPI' };
  expect(withGoalEntity(dataset, selection).entity).toBe('12@2004');
  expect(withGoalEntity(dataset, { ...selection, entity: '58@2004' }).entity).toBe('58@2004');
});

describe(simulateView, () => {
  it.each<[own: string, title: string]>([
    ['target=rank:3', 'Mô phỏng Ninh Thuận: PAPI 47,13 điểm, hạng 3/61 – đạt mục tiêu TOP 3'],
    ['target=rank:3&pick=none', 'Ninh Thuận chưa đạt mục tiêu TOP 3: PAPI 2024 45,73 điểm, hạng 5/61'],
    ['target=rank:20', 'Ninh Thuận đã đạt mục tiêu TOP 20: PAPI 2024 45,73 điểm, hạng 5/61'],
    ['target=rank:20&set=D1:1', 'Mô phỏng Ninh Thuận: PAPI 41,67 điểm, hạng 48/61 – chưa đạt mục tiêu TOP 20'],
    [
      'target=group:cao',
      'Ninh Thuận chưa đủ số liệu để xét mục tiêu nhóm cao trở lên: PAPI 2024 45,73 điểm, hạng 5/61',
    ],
  ])('states the finding: %s', (own, title) => {
    expect(plain(view(own).title)).toBe(title);
  });

  it('says that the target is met already, and offers a higher one', () => {
    const met = view('target=rank:20');
    expect(met.ways).toBeNull();
    expect(met.higher?.target).toBe('rank:3');
    expect(met.notes[0]).toMatch(/^Mục tiêu đã đạt trên bảng này/);
    expect(view('target=rank:3').higher).toBeNull();
  });

  it('shows both sets and what each asks for', () => {
    const { ways } = view('target=rank:3');
    expect(ways?.ways.map(({ title }) => title)).toEqual([
      'Phương án 1: nâng 2 thành phần',
      'Phương án 2: nâng 2 thành phần',
    ]);
    expect(plain(ways?.ways[0]?.cost ?? '')).toBe('Tổng mức tăng: 1,40 điểm thành phần; tổng điểm tăng +1,40');
    expect(
      view('target=rank:3&pick=second')
        .rows.filter((r) => r.isChanged)
        .map((r) => r.key),
    ).toEqual(['D1', 'D4']);
  });

  it('says how far one gets where the bound does not suffice', () => {
    const { ways, isSimulated } = view('target=rank:3&bound=p75');
    expect(isSimulated).toBe(false);
    expect(ways?.title).toBe('Không đạt được trong giới hạn này');
    expect(plain(ways?.note ?? '')).toBe(
      'Nâng mọi thành phần đến giới hạn thì tổng điểm là 46,12 điểm, hạng 5/61; còn thiếu 1,01 điểm.',
    );
  });

  it('names who is overtaken, and writes the sum that the total is', () => {
    const notes = view('index=PCI&target=rank:5').standing.notes.map(plain);
    expect(notes[0]).toMatch(/^Vượt 44 địa phương: Lào Cai, Vĩnh Long/);
    expect(notes.join('\n')).toContain(
      'Tổng điểm = 2,0 × (Tính minh bạch, Chính sách hỗ trợ doanh nghiệp, Đào tạo lao động) + 1,0 × (Chi phí không chính thức) + 0,5 × (mỗi thành phần còn lại)',
    );
  });

  it('marks what is simulated in words, in figure, table and file', () => {
    const shown = view('target=rank:3');
    expect(shown.strip.table.rows.filter(({ cells }) => cells[0]?.includes('(mô phỏng)'))).toHaveLength(1);
    expect(shown.strip.dots.filter(({ role }) => role === 'simulated')).toHaveLength(1);
    expect(shown.dumbbell.table.rows.filter(({ cells }) => cells[2]?.includes('(mô phỏng)'))).toHaveLength(2);
    const [head, ...lines] = shown.csv.replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(head).toMatch(/^"Loại số liệu";"Chỉ số"/);
    expect(
      lines.every((line) => line.startsWith('"mô phỏng, không phải số liệu công bố";"PAPI";"Ninh Thuận";"2024"')),
    ).toBe(true);
    expect(lines[0]).toContain('"D1";"Tham gia của người dân ở cấp cơ sở";"5,0617";"5,9546"');
  });

  it('shows nothing as simulated where every component is as today', () => {
    const still = view('target=rank:3&pick=none');
    expect(still.strip.dots.some(({ role }) => role === 'simulated')).toBe(false);
    expect(still.dumbbell.rows.every(({ simulated }) => simulated === null)).toBe(true);
  });

  it('follows the score of the asked place to the newest table, with the band in which it may lie', () => {
    const { drift } = view('index=PCI&target=rank:20');
    expect(plain(drift?.title ?? '')).toBe('Điểm của hạng 20 đã tăng 0,83 mỗi năm');
    expect(drift?.points.at(-1)?.year).toBe(2022);
    expect(drift?.levelYear).toBe(2016);
    expect(view('target=score:46').drift).toBeNull();
    expect(view('target=rank:90').driftNote).toMatch(/^Chưa đủ hai bảng/);
  });

  it('looks as far ahead as the goal is due', () => {
    const { drift, notes } = view('', undefined, 'NT-2023-PAPI');
    expect(drift?.band.year).toBe(2025);
    expect(notes.join(' ')).toContain('Mục tiêu đến hạn 2025; ở đây xét trên bảng 2024');
  });

  it('speaks English', () => {
    const english = view('target=rank:3', undefined, null, 'en');
    expect(plain(english.title)).toBe('Simulated, Ninh Thuan PAPI: 47.13 points, rank 3/61 – target top 3 met');
    expect(english.csv).toContain('"5,9546"'); // a spreadsheet's number all the same
  });
});

describe('where nothing can be simulated', () => {
  const refused = (own: string, entity?: string, goal?: string) => {
    const { subject, tables, shown } = asked(own, entity, goal);
    return refusedView(dataset, subject, tables, shown, 'vi');
  };

  it('says by how much the known weights miss the published total, and which tables remain', () => {
    const view2022 = refused('index=PCI&target=rank:5&table=2022');
    expect(view2022.title).toBe('Không mô phỏng được PCI 2022');
    expect(view2022.lines[1]).toBe('Tổng theo trọng số đã biết là 61,82, tổng đã công bố là 65,43.');
    expect(view2022.tables.map(({ value }) => value)).toEqual(['2016', '2015', '2014', '2013']);
  });

  it('says that an index has no components, and names those that have', () => {
    const sipas = refused('', undefined, 'NT-2023-SIPAS');
    expect(sipas.lines[0]).toBe('Lý do: chỉ số này không có thành phần với trọng số đã biết.');
    expect(sipas.indices.map(({ label }) => label)).toEqual(['PAR INDEX', 'PAPI', 'PCI']);
  });

  it('says that a province is not in the table', () => {
    const { subject, tables, shown } = asked('target=rank:3&index=PAPI&table=2024', '26@2004');
    expect(shown?.result).toEqual({ ok: false, error: 'no-total' });
    expect(refusedView(dataset, subject, tables, shown, 'vi').lines[0]).toMatch(/không có tổng điểm trong bảng/);
  });

  it('says that a newer full table cannot be used', () => {
    const { subject, tables, shown } = asked('index=PCI&target=rank:5');
    if (shown === null) throw new Error('no table');
    expect(newerNote(subject, tables, shown, dataset, 'vi')).toMatch(/^Bảng 2022 mới hơn nhưng không dùng được/);
  });
});

describe(choicesView, () => {
  it('offers the goals of the province, a target of one’s own, and tables with those that do not work named', () => {
    const { subject, tables, shown } = asked('index=PCI&target=rank:5');
    const view5 = choicesView(dataset, subject, tables, shown, 'vi');
    expect(view5.goals.at(-1)).toEqual({ value: '', label: 'Tự đặt mục tiêu…' });
    expect(view5.goals.map(({ value }) => value)).toContain('NT-2023-PCI-2025');
    expect(view5.tables.find(({ value }) => value === '2022')?.label).toMatch(/không mô phỏng được/);
    expect(view5.groups.map(({ value }) => value)[0]).toBe('rất tốt');
    expect(view5.amount).toBe('5');
  });
});
