import { describe, expect, it } from 'vitest';
import { fieldPeers, toggledPeers } from '#viewmodel/indicator/fieldPeers.ts';
import { firstSpot, saidAt, stepSpot } from '#viewmodel/indicator/lineSpot.ts';
import { fieldYears } from '#viewmodel/indicator/fieldYears.ts';
import { linesView } from '#viewmodel/indicator/linesView.ts';
import type { Shown } from '#viewmodel/indicator/selection.ts';
import { aCatalogue, aDatasetOf, aPublication, period } from '../../../support/aDataset.ts';
import { plain, screenOf } from '../../../support/indicatorScreen.ts';
import { aTable } from '../../../support/judged.ts';
import { publishedDataset } from '../../../support/publishedDataset.ts';

const published = await publishedDataset();

function linesOf(screen: ReturnType<typeof screenOf>, shown: Shown = 'rank', rule: 'rank' | 'hand' = 'hand') {
  const view = linesView(screen, fieldYears(screen, shown), shown, fieldPeers(screen, rule).drawn);
  if (view === null) throw new Error('no lines');
  return view;
}

const ninhThuan = screenOf(published, { index: 'PAPI', period: period('2022'), entity: '58@2004' });

describe(linesView, () => {
  it('draws places downwards from 1 to N, everybody in it, the focus last', () => {
    const view = linesOf(ninhThuan);
    expect([view.top, view.bottom, view.ticks.map(({ label }) => label)]).toEqual([
      1,
      63,
      ['1', '10', '20', '30', '40', '50', '63'],
    ]);
    expect(view.lines.at(-1)).toMatchObject({ name: 'Ninh Thuận', role: 'focus' });
    expect(view.lines).toHaveLength(63);
  });

  it('numbers the peers and says by which rule each is drawn', () => {
    const peers = linesOf(ninhThuan, 'rank', 'rank').lines.filter(({ role }) => role === 'peer');
    expect(peers.map(({ mark, rule }) => `${mark} ${rule}`)).toEqual([1, 2, 3, 4].map((n) => `${n} liền kề về hạng`));
  });

  it('says how the focus went since the method last changed', () => {
    expect(plain(linesOf(ninhThuan).title)).toBe('Ninh Thuận: hạng 13/61 năm 2018, hạng 5/61 năm 2024');
  });

  it('breaks between the years of two methods, and says why', () => {
    const view = linesOf(ninhThuan);
    expect([view.breaks, view.notes[0]]).toEqual([
      [2017.5],
      expect.stringMatching(/^2018: đổi phương pháp \(Thêm nội dung 7 và 8/),
    ]);
  });

  it('says in which years figures are missing', () => {
    expect(linesOf(screenOf(published, { index: 'PCI' })).notes).toContain('2024: mới có hạng của 6/63.');
  });

  it('has bands of the middle half for scores, in stretches of one method', () => {
    const { bands } = linesOf(screenOf(published, { index: 'PCI' }), 'score');
    expect(bands.map((band) => `${band[0]?.x}–${band.at(-1)?.x}`)).toEqual([
      '2005–2005',
      '2006–2008',
      '2009–2012',
      '2013–2022',
    ]);
    expect(bands.at(-1)?.at(-1)?.middle).toBe(65.22);
  });

  it('has an open bar where places were not published, labelled with the last that were', () => {
    const listed = aCatalogue({ publications: [aPublication('IDX', 2022, null, 63, 30)] });
    const dataset = aDatasetOf(`${aTable('IDX', 2021)}\n${aTable('IDX', 2022, { count: 30, listed: 30 })}`, listed);
    expect(linesOf(screenOf(dataset, { index: 'IDX' })).open).toEqual([
      { x: 2022, from: 31, to: 63, label: '>\u00a030' },
    ]);
  });
});

describe(stepSpot, () => {
  const view = linesOf(ninhThuan);
  const start = firstSpot(view);
  const said = (spot: typeof start): string => plain(saidAt(view, spot, 'vi'));

  it.each<[key: string, step: Parameters<typeof stepSpot>[2], said: string]>([
    ['left: a year earlier', { across: 0, along: -1 }, 'Ninh Thuận, 2023: hạng 6/61'],
    ['right: no further than the last year', { across: 0, along: 1 }, 'Ninh Thuận, 2024: hạng 5/61'],
    ['home: the first year', { across: 0, along: -Infinity }, 'Ninh Thuận, 2011: hạng 47/63'],
    ['up: the next better one of the year', { across: -1, along: 0 }, 'Thái Nguyên, 2024: hạng 4/61'],
    ['down: the next one', { across: 1, along: 0 }, 'Hà Tĩnh, 2024: hạng 6/61'],
  ])('%s', (_key, step, expected) => {
    expect(said(stepSpot(view, start, step))).toBe(expected);
  });

  it('begins with the leader of the last year where nobody is in focus', () => {
    const lines = linesOf(screenOf(published, { index: 'PAPI', period: period('2022') }));
    expect(firstSpot(lines)).toBeNull();
    expect(plain(saidAt(lines, stepSpot(lines, null, { across: 1, along: 0 }), 'vi'))).toMatch(/, 2024: hạng 1\/61$/);
  });
});

describe(toggledPeers, () => {
  const peers = fieldPeers(ninhThuan, 'rank');
  const [first] = peers.drawn;
  it('takes one out that is drawn, and no fifth one in', () => {
    expect(first === undefined ? [] : toggledPeers(peers, first.id)).toHaveLength(3);
    expect(toggledPeers(peers, ninhThuan.like.id)).toHaveLength(4);
  });
});
