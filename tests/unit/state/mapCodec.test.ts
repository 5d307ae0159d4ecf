import { describe, expect, it } from 'vitest';
import { mapCodec } from '#state/mapCodec.ts';
import { ownText, readOwn } from '#state/parameters.ts';
import { DEFAULT_MAP, type MapSelection } from '#viewmodel/indicator/mapSelection.ts';

describe('mapCodec', () => {
  it.each<[own: string, value: Partial<MapSelection>, ignored: readonly string[]]>([
    ['', {}, []],
    ['map=34&colour=change&heat=-CSTP3', { map: '34', colour: 'change', heat: { by: 'CSTP3', descending: true } }, []],
    ['heat=name', { heat: { by: 'name', descending: false } }, []],
    ['map=62&colour=red&heat=%2B%2B', {}, ['map', 'colour', 'heat']],
  ])('reads "%s"', (own, value, ignored) => {
    expect(readOwn(own, mapCodec)).toEqual({ value: { ...DEFAULT_MAP, ...value }, ignored });
  });

  it.each<[value: MapSelection, own: string]>([
    [DEFAULT_MAP, ''],
    [{ map: '63', colour: 'quartile', heat: { by: 'rank', descending: true } }, 'map=63&colour=quartile&heat=-rank'],
  ])('writes what is not usual, and reads it back', (value, own) => {
    expect(ownText(mapCodec, value)).toBe(own);
    expect(readOwn(own, mapCodec).value).toEqual(value);
  });
});
