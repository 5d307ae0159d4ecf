import { describe, expect, it } from 'vitest';
import { entityById } from '#domain/catalogue.ts';
import { toEntityId } from '#domain/ids.ts';
import { PEER_RULES } from '#domain/peers.ts';
import type { Language } from '#text/language.ts';
import { entityView } from '#viewmodel/entity/entityView.ts';
import { DEFAULT_ENTITY_SELECTION, type EntitySelection } from '#viewmodel/entity/selection.ts';
import { period } from '../../../support/aDataset.ts';
import { publishedDataset } from '../../../support/publishedDataset.ts';

const dataset = await publishedDataset();
const plain = (text: string | null | undefined): string | null => text?.replaceAll('\u00a0', ' ') ?? null;

function shown(
  code: string,
  since: string | null,
  chosen: Partial<EntitySelection> = {},
  asOf = '2025',
  language: Language = 'vi',
) {
  const entity = entityById(dataset.catalogue, toEntityId(code, since));
  if (entity === null) throw new Error(`no ${code}`);
  return entityView(dataset, dataset, entity, period(asOf), { ...DEFAULT_ENTITY_SELECTION, ...chosen }, language);
}

describe('the finding', () => {
  it.each<[code: string, since: string | null, asOf: string, language: Language, title: string]>([
    [
      '58',
      '2004-01-01',
      '2025',
      'vi',
      'Ninh Thuận 2024: PAPI hạng 5/61, PCI hạng 13/63; mạnh nhất Cung ứng dịch vụ công (PAPI 2024), yếu nhất Tham gia của người dân ở cấp cơ sở',
    ],
    [
      '58',
      '2004-01-01',
      '2016',
      'vi',
      'Ninh Thuận 2016: PAPI hạng 17/63, PCI hạng 49/63; mạnh nhất Cung ứng dịch vụ công (PAPI 2016), yếu nhất Trách nhiệm giải trình với người dân',
    ],
    [
      '58',
      '2004-01-01',
      '2025',
      'en',
      'Ninh Thuan 2024: PAPI rank 5/61, PCI rank 13/63; strongest in Public Service Delivery (PAPI 2024), weakest in Participation at Local Levels',
    ],
    ['56', '2025-07-01', '2025', 'vi', 'Khánh Hòa chưa có số liệu sau sáp nhập'],
    ['GL', null, '2025', 'vi', 'Tỉnh mẫu (số liệu giả lập) chưa có số liệu nào đến 2025'],
  ])('of %s since %s up to %s in %s', (code, since, asOf, language, title) => {
    expect(plain(shown(code, since, {}, asOf, language).head.title)).toBe(title);
  });
});

describe('the small figures', () => {
  it('are the indicators with figures, each with its finding, on the same years', () => {
    const { multiples } = shown('58', '2004-01-01');
    expect(multiples.map(({ title }) => plain(title))).toEqual([
      'PAR INDEX 2022: hạng 29/63, lên 6 bậc so với 2021',
      'SIPAS 2022: hạng 20/63',
      'PAPI 2024: hạng 5/61, lên 1 bậc so với 2023, thay đổi nhỏ',
      'PCI 2024: hạng 13/63',
    ]);
    expect(new Set(multiples.map(({ time }) => `${time.from}–${time.to}`))).toEqual(new Set(['2014–2025']));
    expect(new Set(multiples.map(({ axis }) => `${axis.from}–${axis.to}`))).toEqual(new Set(['1–63']));
  });

  it('break the line where the method changed', () => {
    const papi = shown('58', '2004-01-01', { show: 'score' }).multiples.find(({ key }) => key === 'PAPI');
    expect(papi?.breaks).toHaveLength(1);
    expect(new Set(papi?.points.filter(({ time }) => time <= 2017).map(({ stretch }) => stretch)).size).toBe(1);
    expect(papi?.points.find(({ key }) => key === '2018')?.stretch).not.toBe(
      papi?.points.find(({ key }) => key === '2017')?.stretch,
    );
  });

  it('draw each goal with the tone of its own verdict', () => {
    const marks = shown('58', '2004-01-01').multiples.map(({ key, marks: m }) => [
      key,
      m.map(({ label, tone }) => `${plain(label)} ${tone}`),
    ]);
    expect(marks).toEqual([
      ['PAR_INDEX', ['Mục tiêu hạng 25 not-met', 'Mục tiêu hạng 30 undetermined']],
      ['SIPAS', ['Mục tiêu TOP 20 undetermined']],
      ['PAPI', ['Mục tiêu hạng 4 met', 'Mục tiêu TOP 20 undetermined']],
      ['PCI', ['Mục tiêu TOP 15 met']],
    ]);
  });

  it('show the former provinces of a merged one as ranges, and no line', () => {
    const [first] = shown('56', '2025-07-01').multiples.filter(({ key }) => key === 'PAPI');
    expect([first?.points, first?.ranges.length]).toEqual([[], 11]);
    expect(plain(first?.ranges.at(-1)?.said)).toBe(
      '2024, các tỉnh cũ: từ hạng 5/61 (Ninh Thuận) đến hạng 27/61 (Khánh Hòa)',
    );
  });
});

describe('strengths and weaknesses', () => {
  it('say each component beside the three medians', () => {
    const { standing } = shown('58', '2004-01-01').parts ?? {};
    expect(plain(standing?.view?.rows[1]?.said)).toBe(
      'Thủ tục hành chính công: cao hơn trung vị cả nước 0,29 điểm, 1,3 độ lệch chuẩn; cao hơn trung vị vùng 0,34 điểm, 1,5 độ lệch chuẩn; cao hơn trung vị nơi so sánh 0,21 điểm, 0,9 độ lệch chuẩn; hạng 7/61',
    );
  });

  it.each<[name: string, index: string, title: string]>([
    ['an index without components', 'SIPAS', 'SIPAS không có điểm thành phần'],
    [
      'components of few provinces',
      'PAR_INDEX',
      'PAR INDEX 2022: mới có điểm thành phần của một số tỉnh, thành phố, chưa đủ để so sánh',
    ],
  ])('say why there are none: %s', (_name, index, title) => {
    const { standing } = shown('58', '2004-01-01', { index }).parts ?? {};
    expect([standing?.view, standing?.none?.title]).toEqual([null, title]);
  });

  it('say that the components are older than the total', () => {
    const { standing } = shown('58', '2004-01-01', { index: 'PCI' }).parts ?? {};
    expect(standing?.older).toBe('Điểm tổng mới nhất là 2024; điểm thành phần so sánh được mới đến 2016.');
  });
});

describe('the change of the total', () => {
  it('adds up as displayed: bars, rounding, total', () => {
    const rows = shown('58', '2004-01-01').parts?.change.view?.table.rows ?? [];
    const cents = rows.map(({ cells }) =>
      Math.round(Number((cells[3] ?? '').replace('−', '-').replace(',', '.')) * 100),
    );
    expect(cents.slice(0, -1).reduce((sum, n) => sum + n, 0)).toBe(cents.at(-1));
    expect(cents.at(-1)).toBe(22);
  });

  it.each<[index: string, none: string | null, title: string | null]>([
    ['PAPI', null, '+0,22 điểm từ 2023 đến 2024, nhiều nhất do Quản trị điện tử +0,38'],
    [
      'PCI',
      'PCI 2021–2022: không tách được thay đổi của điểm tổng theo thành phần, vì chưa có đủ điểm tổng và điểm thành phần của cả hai năm.',
      '−0,26 điểm từ 2015 đến 2016, nhiều nhất do Thiết chế pháp lý và an ninh trật tự −0,30',
    ],
    [
      'SIPAS',
      'SIPAS 2021–2022: không tách được thay đổi của điểm tổng theo thành phần, vì điểm tổng không được chia thành các thành phần có trọng số đã biết.',
      null,
    ],
  ])('of %s', (index, none, title) => {
    const { change } = shown('58', '2004-01-01', { index }).parts ?? {};
    expect([plain(change?.none), plain(change?.view?.title)]).toEqual([none, title]);
  });
});

describe('what a link names and is not there', () => {
  it.each<[name: string, chosen: Partial<EntitySelection>, unknown: readonly string[]]>([
    ['nothing', {}, []],
    ['an index that nobody has', { index: 'XYZ' }, ['index']],
    ['a peer that does not exist', { rule: 'hand', peers: ['22@2004', 'ZZ@1'] }, ['peers']],
    ['a peer that did not exist then', { rule: 'hand', peers: ['79@2025'] }, ['peers']],
  ])('%s', (_name, chosen, unknown) => {
    expect(shown('58', '2004-01-01', chosen).unknown).toEqual(unknown);
  });
});

describe('what moved most', () => {
  it('says a kept place in words', () => {
    const bars = shown('01', '2004-01-01').parts?.moves?.bars ?? [];
    expect(plain(bars.find(({ key }) => key === 'PAPI/D7')?.label)).toBe('0,0 · giữ nguyên hạng');
  });
});

describe('every entity of the catalogue', () => {
  it.each(PEER_RULES)('has a finding and no figure that is no number, with peers by %s', (rule) => {
    const views = dataset.catalogue.entities.map(
      ({ code, validFrom }) => [code, shown(code, validFrom, { rule })] as const,
    );
    const empty = views.filter(([, { head }]) => head.title === '').map(([code]) => code);
    const drawn = views.flatMap(([, { multiples, parts }]) => [
      ...multiples.flatMap(({ points, ranges, axis }) => [
        axis.from,
        axis.to,
        ...points.flatMap(({ low, high }) => [low, high]),
        ...ranges.flatMap(({ low, high }) => [low, high]),
      ]),
      ...(parts?.standing.view?.rows ?? []).flatMap(({ own, region, peers }) => [own, region ?? 0, peers ?? 0]),
      ...(parts?.moves?.bars ?? []).map(({ points }) => points),
    ]);
    expect([empty, drawn.length > 1000, drawn.every(Number.isFinite)]).toEqual([[], true, true]);
  });
});
