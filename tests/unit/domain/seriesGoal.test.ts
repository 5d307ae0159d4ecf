import { describe, expect, it } from 'vitest';
import { kinOf } from '#domain/lineage.ts';
import { seriesGoal } from '#domain/seriesGoal.ts';
import { period } from '../../support/aDataset.ts';
import { aSeries, provinceOf } from '../../support/provinceOf.ts';
import { publishedDataset } from '../../support/publishedDataset.ts';

const dataset = await publishedDataset();

describe(seriesGoal, () => {
  it.each<[name: string, code: string, series: string, at: string, drawn: string, goal: string | null]>([
    ['is the one that is due', '58', 'PCI', '2022', '2022', 'NT-2022-PCI'],
    ['is the next one due', '58', 'PCI', '2024', '2024', 'NT-2023-PCI-2025'],
    ['is the last one where all are over', '58', 'PAR_INDEX', '2024', '2024', 'NT-2023-PAR'],
    ['is none where the plan has none', '01', 'PCI', '2024', '2024', null],
    ['goes with the name into a merged province', '80', 'PAPI', '2025', '2025', 'TN-2025-PAPI'],
    ['stays with the old province before', '72', 'PAPI', '2024', '2024', 'TN-2025-PAPI'],
  ])('%s', (_name, code, series, at, drawn, goal) => {
    const entity = provinceOf(dataset, code, drawn);
    expect(seriesGoal(dataset, aSeries(series), entity, period(at), period(drawn))?.id ?? null).toBe(goal);
  });
});

describe(kinOf, () => {
  it.each<[name: string, code: string, at: string, kin: readonly string[]]>([
    ['holds what a province was made from', '56', '2025', ['56@2004', '56@2025', '58@2004']],
    ['holds where it went', '58', '2024', ['56@2025', '58@2004']],
    ['follows a renaming', '46', '2025', ['46@2004', '46@2025']],
    ['is the province alone where nothing changed', '04', '2025', ['04@2004']],
  ])('%s', (_name, code, at, kin) => {
    expect([...kinOf(dataset.catalogue, provinceOf(dataset, code, at))].toSorted()).toEqual(kin);
  });
});
