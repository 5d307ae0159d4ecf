import { componentsOf } from './components.ts';
import type { Dataset } from './dataset.ts';
import { toNumber } from './fixed.ts';
import type { Asked } from './found.ts';
import { isExact, type ComponentId, type EntityId } from './ids.ts';
import { rankingOf } from './ranking.ts';
import { spreadOf } from './spread.ts';

/** Everybody's standardised score of one component. */
type Standardised = Readonly<{ component: ComponentId; scores: ReadonlyMap<EntityId, number> }>;
/** How far each other entity's components lie from one's own, and which components were compared. */
export type ProfileDistances = Readonly<{
  components: readonly ComponentId[];
  distances: ReadonlyMap<EntityId, number>;
}>;

/** One component alone is no profile. */
const FEWEST = 2;

/** The scores of a component as standard deviations from the field's mean; null unless it is loaded for the whole field. */
function standardised(asked: Asked, component: ComponentId): Standardised | null {
  const ranking = rankingOf(asked.dataset, { ...asked.series, component }, asked.period, asked.entity);
  const spread = spreadOf(ranking);
  if (spread === null) return null;
  const scores = ranking.observations.flatMap(({ entity, score }) =>
    score === null || !isExact(score)
      ? []
      : [[entity, (toNumber(score.low) - spread.mean) / spread.deviation] as const],
  );
  return { component, scores: new Map(scores) };
}

const comparedIn = (asked: Asked, { catalogue }: Dataset): readonly Standardised[] =>
  componentsOf(catalogue, asked.series)
    .map(({ component }) => (component === null ? null : standardised(asked, component)))
    .filter((s) => s !== null);

/** The Euclidean distance of two entities over the compared components; null where one of the scores is missing. */
function distanceOf(compared: readonly Standardised[], a: EntityId, b: EntityId): number | null {
  let squares = 0;
  for (const { scores } of compared) {
    const [one, other] = [scores.get(a), scores.get(b)];
    if (one === undefined || other === undefined) return null;
    squares += (one - other) ** 2;
  }
  return Math.sqrt(squares);
}

/**
 * The distances of the other entities' component profiles in a period, in standard deviations: Euclidean over the components
 * that are loaded for the whole field; null where those are fewer than two, or one's own are not all known.
 */
export function profileDistances(asked: Asked): ProfileDistances | null {
  const own = asked.entity.id;
  const compared = comparedIn(asked, asked.dataset);
  if (compared.length < FEWEST || distanceOf(compared, own, own) === null) return null;
  const others = [...(compared[0]?.scores.keys() ?? [])].filter((id) => id !== own);
  const distances = others.flatMap((id) => {
    const distance = distanceOf(compared, own, id);
    return distance === null ? [] : [[id, distance] as const];
  });
  return { components: compared.map(({ component }) => component), distances: new Map(distances) };
}
