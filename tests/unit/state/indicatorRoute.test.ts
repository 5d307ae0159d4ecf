import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PEER_RULES } from '#domain/peers.ts';
import { indicatorCodec } from '#state/indicatorRoute.ts';
import { ownText, readOwn } from '#state/parameters.ts';
import { readRoute, routeHash } from '#state/route.ts';
import {
  DEFAULT_INDICATOR_SELECTION,
  RANKING_COLUMNS,
  type IndicatorSelection,
} from '#viewmodel/indicator/selection.ts';
import { MAP_COLOURS, MAP_UNITS } from '#viewmodel/indicator/mapSelection.ts';
import { period } from '../../support/aDataset.ts';

describe('the link of the screen of one indicator', () => {
  it.each<[name: string, own: string, value: Partial<IndicatorSelection>, ignored: readonly string[]]>([
    ['is the default where nothing is said', '', {}, []],
    [
      'names series and periods',
      'index=PAPI&component=D6&period=2022&since=2021',
      { index: 'PAPI', component: 'D6', period: period('2022'), since: period('2021') },
      [],
    ],
    ['names a falling order', 'order=-rank-move', { order: { by: 'rank-move', descending: true } }, []],
    ['names peers, each once', 'peers=58%402004,01%40,58%402004', { peers: ['58@2004', '01@'] }, []],
    ['draws no fifth peer', 'peers=1,2,3,4,5', {}, ['peers']],
    [
      'leaves aside what it cannot use',
      'order=colour&show=bars&rule=luck&period=soon',
      {},
      ['period', 'show', 'order', 'rule'],
    ],
  ])('%s', (_name, own, value, ignored) => {
    expect(readOwn(own, indicatorCodec)).toEqual({ value: { ...DEFAULT_INDICATOR_SELECTION, ...value }, ignored });
  });

  it('reads back what was written, beside what all screens share', () => {
    const id = fc.string({ unit: fc.constantFrom(...Array.from('aZ09@-Đấ')), minLength: 1, maxLength: 12 });
    const nullable = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
    const year = fc.integer({ min: 2005, max: 2025 }).map((y) => period(String(y)));
    const selection: fc.Arbitrary<IndicatorSelection> = fc.record({
      index: nullable(id),
      component: nullable(id),
      period: nullable(year),
      since: nullable(year),
      show: fc.constantFrom('rank' as const, 'score' as const),
      region: nullable(id),
      group: nullable(id),
      search: fc.oneof(fc.constant(''), id),
      order: fc.record({ by: fc.constantFrom(...RANKING_COLUMNS), descending: fc.boolean() }),
      rule: fc.constantFrom(...PEER_RULES),
      peers: fc.uniqueArray(id, { maxLength: 4 }),
      map: fc.constantFrom(...MAP_UNITS),
      colour: fc.constantFrom(...MAP_COLOURS),
      heat: fc.record({ by: fc.constantFrom('rank', 'name', 'D1'), descending: fc.boolean() }),
    });
    fc.assert(
      fc.property(selection, (value) => {
        const { route } = readRoute('#/indicator?entity=58%402004&asof=2025&sort=due');
        const again = readRoute(routeHash({ ...route, own: ownText(indicatorCodec, value) }));
        expect(again.ignored).toEqual([]);
        expect(again.route.selection).toEqual(route.selection);
        expect(readOwn(again.route.own, indicatorCodec)).toEqual({ value, ignored: [] });
      }),
    );
  });
});
