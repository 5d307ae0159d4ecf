import { describe, expect, it } from 'vitest';
import { readPlan } from '#ingest/plan/readPlan.ts';
import { readPackageCatalogue } from '#ingest/published/readPackage.ts';
import { folderFiles } from '../../src/cli/files.ts';
import { type PlanScore, scoreOf, totalOf } from '../support/planScore.ts';
import { headOf, planCases } from '../support/planSentences.ts';
import { chanceOf, scanned } from '../support/scanNoise.ts';

const { catalogue } = readPackageCatalogue((await folderFiles('public/data')) ?? new Map());

const cases = planCases('sentences.txt');
const heldOut = cases.filter(({ isHeldOut }) => isHeldOut);
const SEEDS = [1, 2, 3, 4];

const clean = (some = cases): readonly PlanScore[] => some.map((one) => scoreOf(one, one.text, catalogue));
/** Every second text as a scanner gives it. */
const noisy = (seed: number): readonly PlanScore[] =>
  cases.flatMap((one, i) =>
    i % 2 === seed % 2 ? [scoreOf(one, scanned(one.text, chanceOf(seed * 1000 + i)), catalogue)] : [],
  );

const told = (what: string, scores: readonly PlanScore[]): ReturnType<typeof totalOf> => {
  const total = totalOf(scores);
  process.stdout.write(
    `${what}: recall ${total.recall.toFixed(3)}, precision ${total.precision.toFixed(3)}, ${total.clauses} clauses\n`,
  );
  return total;
};

describe('sentences of plans', () => {
  it('are more than sixty, and some of them state no goal', () => {
    expect(cases.length).toBeGreaterThan(100);
    expect(cases.filter(({ wanted }) => wanted.length === 0).length).toBeGreaterThan(20);
  });

  it('are read as what they state', () => {
    const { recall, precision } = told('clean', clean());
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.98);
  });

  it('are read as well where they were held out', () => {
    const { recall, precision } = told('clean, held out', clean(heldOut));
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.98);
  });

  it.each(SEEDS)('are read nearly as well from a scan (seed %d)', (seed) => {
    const { recall, precision } = told(`scanned, seed ${seed}`, noisy(seed));
    expect(recall).toBeGreaterThanOrEqual(0.85);
    expect(precision).toBeGreaterThanOrEqual(0.95);
  });

  it.each(SEEDS)('give no wrong figure without a question (seed %d)', (seed) => {
    expect(noisy(seed).flatMap(({ quiet }) => quiet)).toEqual([]);
  });
});

describe('a plan without a goal', () => {
  it('gives none', () => {
    const texts = cases.filter(({ wanted }) => wanted.length === 0).map(({ text }) => text);
    const reading = readPlan(headOf('2024') + texts.join('\n'), catalogue, { entity: null, issued: null });
    expect(reading.proposals).toEqual([]);
    expect(reading.aspirations.length).toBeGreaterThan(0);
  });
});
