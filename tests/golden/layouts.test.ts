import { describe, expect, it } from 'vitest';
import { seriesKey } from '#domain/catalogue.ts';
import type { Observation } from '#domain/observation.ts';
import { readSheet } from '#ingest/bytes/readSheet.ts';
import { readPackage } from '#ingest/published/readPackage.ts';
import { understandSheet } from '#ingest/understandSheet.ts';
import { folderFiles } from '../../src/cli/files.ts';
import { importCase } from '../support/importCase.ts';

const { catalogue, observations: published } = await readPackage((await folderFiles('public/data')) ?? new Map());

const keyOf = ({ entity, indicator, component, period }: Observation): string =>
  `${entity} ${seriesKey(indicator, component)} ${period.year}`;
const stored = new Map(published.map((observation) => [keyOf(observation), observation]));

/** A layout of a publisher, with the figures that it holds of its index and year. */
function figuresOf(name: string): readonly Observation[] {
  const { bytes, decisions } = importCase(name);
  const sheet = readSheet(bytes, 'input.csv');
  if (!sheet.ok) throw new Error(sheet.error.code);
  return understandSheet(sheet.value, catalogue, decisions).observations;
}

/** Published tables are rounded to four decimals; half a unit of the last one is no difference. */
const isSame = (a: Observation, b: Observation | undefined): boolean =>
  a.score !== null && b?.score != null && Math.abs(a.score.low - b.score.low) <= 50;

describe('a sheet as its publisher made it', () => {
  it.each([
    ['papi-2016-two-header-rows-highest-row', 'PAPI', 2016, 63 * (1 + 6 + 22)],
    ['pci-2005-two-header-rows', 'PCI', 2005, 42 * 10],
    ['pci-2006-bilingual-header-minmax-footer', 'PCI', 2006, 64 * 11],
    ['pci-2007-wide-rank-tier-footer', 'PCI', 2007, 64 * 12],
    ['pci-2009-blank-first-row-code-column', 'PCI', 2009, 63 * 10],
    ['pci-2013-paired-sorted-nfd', 'PCI', 2013, 63 * 11],
  ])('%s gives the published figures', (name, indicator, year, count) => {
    const figures = figuresOf(name);
    expect(figures.filter((figure) => !isSame(figure, stored.get(keyOf(figure)))).map(keyOf)).toEqual([]);
    const read = new Set(figures.map(keyOf));
    const wanted = published.filter((o) => o.indicator === indicator && o.period.year === year && o.score !== null);
    expect(wanted.map(keyOf).filter((key) => !read.has(key))).toEqual([]);
    expect(read.size).toBe(count);
  });

  it('keeps the published ranks and groups beside the scores', () => {
    const [first] = figuresOf('pci-2007-wide-rank-tier-footer');
    expect([first?.rank?.place.low, first?.rank?.basis, first?.group]).toEqual([1, 'published', 'rất tốt']);
  });
});
