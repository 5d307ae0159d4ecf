import { describe, expect, it } from 'vitest';
import { entityCodec } from '#state/entityRoute.ts';
import { ownText, readOwn } from '#state/parameters.ts';
import { DEFAULT_ENTITY_SELECTION, type EntitySelection } from '#viewmodel/entity/selection.ts';

describe('the link of one province', () => {
  it.each<[own: string, selection: Partial<EntitySelection>]>([
    ['', {}],
    ['show=score&rule=profile&index=PCI', { show: 'score', rule: 'profile', index: 'PCI' }],
    ['rule=hand&peers=22%402004%2C79%402004', { rule: 'hand', peers: ['22@2004', '79@2004'] }],
  ])('%s is read and written', (own, changes) => {
    const value = { ...DEFAULT_ENTITY_SELECTION, ...changes };
    expect(readOwn(own, entityCodec)).toEqual({ value, ignored: [] });
    expect(ownText(entityCodec, value)).toBe(own);
  });

  it.each<[own: string, ignored: readonly string[]]>([
    ['rule=nearest', ['rule']],
    ['show=both&peers=,', ['show', 'peers']],
    ['color=red', ['color']],
  ])('%s falls back, and says so', (own, ignored) => {
    expect(readOwn(own, entityCodec)).toEqual({ value: DEFAULT_ENTITY_SELECTION, ignored });
  });
});
