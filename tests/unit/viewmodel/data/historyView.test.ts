import { describe, expect, it } from 'vitest';
import { toDatasetId, toEntityId, toIndicatorId } from '#domain/ids.ts';
import type { HistoryEntry, KeptImport } from '#domain/keptImport.ts';
import { layered } from '#domain/layers.ts';
import { historyView, pastFigureRows } from '#viewmodel/data/historyView.ts';
import { pastFigures, periodsWith } from '#viewmodel/data/pastFigures.ts';
import { storedView } from '#viewmodel/data/storedView.ts';
import { aDatasetOf, aGoalOf, period } from '../../../support/aDataset.ts';

const published = {
  ...aDatasetOf('IDX 2021 58 60.16 35/63\nIDX 2022 58 62.27 29/63'),
  goals: [aGoalOf('top 10', { id: 'G' })],
};
const counts = { added: 0, changed: 1, unchanged: 0, missing: 0 };

const kept = (seq: number, line: string): KeptImport => ({
  id: toDatasetId(`sha256:${'0'.repeat(63)}${seq}`),
  seq,
  files: [{ name: `lan-${seq}.csv`, hash: `sha256:12345678${'a'.repeat(56)}`, size: 10 }],
  keptAt: `2026-11-2${seq}T16:54:09+07:00`,
  note: seq === 1 ? 'bản gửi lại' : '',
  counts: { figures: counts, goals: { ...counts, changed: 0 } },
  observations: aDatasetOf(line).observations,
  goals: [],
});

const [first, second] = [kept(1, 'IDX 2022 58 63.00 25/63'), kept(2, 'IDX 2022 58 64.00 20/63')];
const history: readonly HistoryEntry[] = [
  { kept: first, isUndone: false },
  { kept: second, isUndone: true },
];
const current = layered(published, [first]);
const setting = { catalogue: current.catalogue, language: 'vi' } as const;
const [series, entity] = [{ indicator: toIndicatorId('IDX'), component: null }, toEntityId('58', '2004')];

describe(historyView, () => {
  it('shows every import, the last one first, undone ones too', () => {
    expect(historyView(history, 'vi')).toEqual([
      {
        seq: 2,
        time: '16:54 ngày\u00a022/11/2026',
        files: [{ name: 'lan-2.csv', hash: 'mã băm 12345678' }],
        counts: '0 mới, 1 thay đổi',
        note: '',
        isUndone: true,
      },
      {
        seq: 1,
        time: '16:54 ngày\u00a021/11/2026',
        files: [{ name: 'lan-1.csv', hash: 'mã băm 12345678' }],
        counts: '0 mới, 1 thay đổi',
        note: 'bản gửi lại',
        isUndone: false,
      },
    ]);
  });
});

describe(pastFigures, () => {
  const valuesOf = (year: string) =>
    pastFigureRows(pastFigures(current, history, series, entity, period(year)), setting).map(
      ({ value, origin, isUndone }) => `${value} | ${origin}${isUndone ? ' (hoàn tác)' : ''}`,
    );

  it('tells a changed figure value by value, the published one first', () => {
    expect(valuesOf('2022')).toEqual([
      '62,27\u00a0điểm, hạng 29/63 | Đã công bố',
      '63,00\u00a0điểm, hạng 25/63 | Nhập lúc 16:54 ngày\u00a021/11/2026',
      '64,00\u00a0điểm, hạng 20/63 | Nhập lúc 16:54 ngày\u00a022/11/2026 (hoàn tác)',
    ]);
  });

  it('tells a figure that nobody changed as it is published', () => {
    expect(valuesOf('2021')).toEqual(['60,16\u00a0điểm, hạng 35/63 | Đã công bố']);
  });

  it('is empty where there is no such figure', () => {
    expect(valuesOf('1999')).toEqual([]);
  });
});

describe(periodsWith, () => {
  it('gives the periods that have figures, newest first', () => {
    expect(periodsWith(current, series)).toEqual([period('2022'), period('2021')]);
  });
});

describe(storedView, () => {
  it('counts the figures of an index, and those that are the analyst’s own', () => {
    expect(storedView(current, 'vi')).toEqual({
      rows: [{ indicator: 'IDX', name: 'IDX', years: '2021–2022', figures: '2', local: '1' }],
      goals: '1 chỉ tiêu.',
      imports: '1 lần nhập đang có hiệu lực.',
    });
  });

  it('says so where everything is published', () => {
    const view = storedView(published, 'vi');
    expect([view.imports, view.rows[0]?.local]).toEqual(['Mọi số liệu đều là số đã công bố.', null]);
  });
});
