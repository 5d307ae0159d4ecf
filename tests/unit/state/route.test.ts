import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERDICTS_WORST_FIRST } from '#domain/verdict.ts';
import { DEFAULT_ROUTE, readRoute, routeHash, type Route } from '#state/route.ts';
import { LINE_MEASURES, SORT_KEYS } from '#viewmodel/selection.ts';
import { period } from '../../support/aDataset.ts';

const aRoute = (selection: Partial<Route['selection']>, rest: Partial<Route> = {}): Route => ({
  ...DEFAULT_ROUTE,
  ...rest,
  selection: { ...DEFAULT_ROUTE.selection, ...selection },
});

const { filter } = DEFAULT_ROUTE.selection;

describe(readRoute, () => {
  it.each<[name: string, hash: string, route: Route]>([
    ['begins at the goals', '', DEFAULT_ROUTE],
    ['reads a screen', '#/data', aRoute({}, { screen: 'data' })],
    ['reads an entity with its validity', '#/goals?entity=58%402004', aRoute({ entity: '58@2004' })],
    ['reads a period of a year', '#/goals?asof=2023-9T', aRoute({ asOf: period('2023-9T') })],
    [
      'reads several verdicts',
      '#/goals?verdict=met,not-met',
      aRoute({ filter: { ...filter, verdicts: ['met', 'not-met'] } }),
    ],
    [
      'reads an owner with Vietnamese letters',
      '#/goals?owner=S%E1%BB%9F%20N%E1%BB%99i%20v%E1%BB%A5',
      aRoute({ filter: { ...filter, owner: 'Sở Nội vụ' } }),
    ],
    ['reads a reversed order', '#/goals?sort=-due', aRoute({ sort: { by: 'due', descending: true } })],
    [
      'opens a link to own files on the stored data',
      '#/goal?data=own&goal=G1',
      aRoute({ goal: 'G1' }, { screen: 'goal' }),
    ],
    ['reads the language', '#/goals?lang=en', aRoute({ language: 'en' })],
    ['still knows the name of the period of older links', '#/goals?year=2022', aRoute({ asOf: period('2022') })],
  ])('%s', (_name, hash, route) => {
    expect(readRoute(hash)).toEqual({ route, ignored: [] });
  });

  it.each<[name: string, hash: string, ignored: readonly string[]]>([
    ['names a screen that it does not know', '#/nothing', ['nothing']],
    ['names a source of data that there never was', '#/goals?data=other', ['data']],
    ['names a parameter that it does not know', '#/goals?colour=red', ['colour']],
    ['names a period that cannot be read', '#/goals?asof=soon', ['asof']],
    ['names a verdict that does not exist', '#/goals?verdict=met,great', ['verdict']],
    ['names an order that does not exist', '#/goals?sort=luck', ['sort']],
    ['names a parameter that stands twice', '#/goals?entity=58@2004&entity=01@', ['entity']],
    ['names a parameter with control characters', '#/goals?entity=%00', ['entity']],
    ['names a parameter of broken bytes', '#/goals?entity=%E1%BA', ['entity']],
    ['names the prototype like any other word', '#/goals?__proto__[x]=1', ['__proto__[x]']],
    ['leaves a link of endless length aside', `#/goals?entity=${'5'.repeat(3000)}`, ['#']],
  ])('%s, and falls back', (_name, hash, ignored) => {
    expect(readRoute(hash)).toEqual({ route: DEFAULT_ROUTE, ignored });
  });

  it('never throws and always finds a screen', () => {
    const parameter = fc.tuple(
      fc.constantFrom('entity', 'plan', 'asof', 'verdict', 'sort', 'goal', 'lang', '__proto__'),
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('%', '%00', '%ff', '\uD800', '&', '=')),
    );
    const link = fc
      .array(parameter)
      .map((all) => `#/goals?${all.map(([name, value]) => `${name}=${value}`).join('&')}`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), link), (hash) => {
        expect(['goals', 'goal', 'indicator', 'entity', 'simulate', 'data', 'method']).toContain(
          readRoute(hash).route.screen,
        );
      }),
    );
  });
});

const plainText = fc
  .string({ unit: fc.constantFrom(...Array.from('aZ09 @/&=?#%+;,.-_ĐđấệỦ')), minLength: 1, maxLength: 40 })
  .filter((text) => text !== '');
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

const aPeriod = fc.record({ year: fc.integer({ min: 1900, max: 2999 }), months: fc.constantFrom(3, 6, 9, 12) });

const anyRoute: fc.Arbitrary<Route> = fc.record({
  screen: fc.constantFrom('goals', 'goal', 'data'),
  own: fc.constant(''),
  selection: fc.record({
    entity: orNull(plainText),
    plan: orNull(plainText),
    asOf: orNull(aPeriod),
    filter: fc.record({
      verdicts: fc.subarray([...VERDICTS_WORST_FIRST]),
      indicator: orNull(plainText),
      owner: orNull(plainText),
    }),
    sort: fc.record({ by: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
    goal: orNull(plainText),
    measure: orNull(fc.constantFrom(...LINE_MEASURES)),
    language: fc.constantFrom('vi', 'en'),
  }),
});

describe(routeHash, () => {
  it('is read back as the same route', () => {
    fc.assert(
      fc.property(anyRoute, (route) => {
        const hash = routeHash(route);
        fc.pre(hash.length <= 2000);
        expect(readRoute(hash)).toEqual({ route, ignored: [] });
      }),
    );
  });

  it('leaves defaults out', () => {
    expect(routeHash(DEFAULT_ROUTE)).toBe('#/goals');
  });
});
