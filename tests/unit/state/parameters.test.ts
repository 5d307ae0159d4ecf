import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownText, readOwn, readText, type ParameterCodec } from '#state/parameters.ts';
import { readRoute, routeHash } from '#state/route.ts';

type Chosen = Readonly<{ index: string | null; peers: readonly string[] }>;

const codec: ParameterCodec<Chosen> = {
  read: (read) => ({
    index: read('index', readText, null),
    peers: read('peers', (text) => text.split(','), []),
  }),
  write: ({ index, peers }) => [
    ['index', index],
    ['peers', peers.length === 0 ? null : peers.join(',')],
  ],
};

describe(readOwn, () => {
  it.each<[name: string, own: string, value: Chosen, ignored: readonly string[]]>([
    ['is the default where nothing is said', '', { index: null, peers: [] }, []],
    ['reads what the screen knows', 'index=PCI&peers=01,79', { index: 'PCI', peers: ['01', '79'] }, []],
    ['names what the screen does not know', 'index=PCI&colour=red', { index: 'PCI', peers: [] }, ['colour']],
    ['names what it cannot use', 'index=%00', { index: null, peers: [] }, ['index']],
    ['names what stands twice', 'index=PCI&index=PAPI', { index: null, peers: [] }, ['index']],
  ])('%s', (_name, own, value, ignored) => {
    expect(readOwn(own, codec)).toEqual({ value, ignored });
  });

  it('reads back what was written, through the whole link', () => {
    const id = fc.string({ unit: fc.constantFrom(...Array.from('aZ09@/-Đấ')), minLength: 1, maxLength: 20 });
    const chosen = fc.record({ index: fc.option(id, { nil: null }), peers: fc.array(id, { maxLength: 4 }) });
    fc.assert(
      fc.property(chosen, (value) => {
        const { route } = readRoute('#/indicator?entity=58%402004&lang=en');
        const { route: again, ignored } = readRoute(routeHash({ ...route, own: ownText(codec, value) }));
        expect(ignored).toEqual([]);
        expect(again.selection).toEqual(route.selection);
        expect(readOwn(again.own, codec)).toEqual({ value, ignored: [] });
      }),
    );
  });
});
