import { lead } from './direction.ts';
import type { Fixed } from './fixed.ts';
import type { EntityId } from './ids.ts';
import { rankingOf } from './ranking.ts';
import type { Simulation } from './simulation.ts';

/** Who stands on the other side after a change: left behind, drawn level with, and gone past by; best first. */
export type Overtaken = Readonly<{
  passed: readonly EntityId[];
  level: readonly EntityId[];
  lost: readonly EntityId[];
}>;

/** The others by where they stand against the entity's published and its simulated total. */
export function overtakenAt({ dataset, series, entity, period, total }: Simulation, simulated: Fixed): Overtaken {
  const others = rankingOf(dataset, series, period, entity)
    .observations.flatMap((o) =>
      o.score === null || o.entity === entity.id ? [] : [{ id: o.entity, score: o.score.low }],
    )
    .toSorted((a, b) => lead(b.score, a.score, 'higher'));
  const those = (keep: (score: Fixed) => boolean): readonly EntityId[] =>
    others.filter(({ score }) => keep(score)).map(({ id }) => id);
  const isAhead = (a: Fixed, b: Fixed): boolean => lead(a, b, 'higher') > 0;
  return {
    passed: those((score) => !isAhead(total, score) && isAhead(simulated, score)),
    level: simulated === total ? [] : those((score) => score === simulated),
    lost: those((score) => !isAhead(score, total) && isAhead(score, simulated)),
  };
}
