import type { Dataset } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import type { Subject } from '#domain/frame.ts';
import type { EntityId, IndicatorId } from '#domain/ids.ts';
import type { Period } from '#domain/period.ts';
import type { Language } from '#text/language.ts';
import { shortIndicatorName } from '#text/names.ts';
import { changePart, type ChangePart } from './changePart.ts';
import { latestOf } from './componentPeriod.ts';
import { entityHead, type EntityHead } from './entityHead.ts';
import { movesView, type MovesView } from './movesView.ts';
import type { MultipleView } from './multipleView.ts';
import { multiplesView } from './multiplesView.ts';
import type { EntitySelection } from './selection.ts';
import { standingPart, type StandingPart } from './standingPart.ts';
import { subjectsOf } from './subjects.ts';

/** The parts that look at components, once those are loaded. */
export type PartsView = Readonly<{
  index: string; // the indicator that is looked at closely
  standing: StandingPart;
  moves: MovesView | null;
  change: ChangePart;
}>;

/** One province over all indicators. */
export type EntityView = Readonly<{
  head: EntityHead;
  multiples: readonly MultipleView[];
  indices: readonly Readonly<{ value: string; label: string }>[];
  parts: PartsView | null; // null: not loaded, or nothing to look at
  unknown: readonly string[]; // parameters that name what is not there
}>;

/** The indicators whose components the screen asks for: those with figures of the entity that have any. */
export function wantedComponents(dataset: Dataset, entity: Entity | null, asOf: Period): readonly IndicatorId[] {
  const ids = entity === null ? [] : subjectsOf(dataset, entity, asOf).map(({ indicator }) => indicator.id);
  return ids.filter((id) => dataset.catalogue.indicators.some((i) => i.id === id && i.component !== null));
}

/** The ids that the catalogue holds, in the order given. */
const knownIds = ({ catalogue }: Dataset, ids: readonly string[]): readonly EntityId[] =>
  ids.flatMap((id) => catalogue.entities.find((entity) => entity.id === id)?.id ?? []);

function partsOf(subjects: readonly Subject[], chosen: EntitySelection, language: Language): PartsView | null {
  const subject = subjects.find(({ indicator }) => indicator.id === chosen.index) ?? latestOf(subjects) ?? subjects[0];
  if (subject === undefined) return null;
  const byHand = knownIds(subject.dataset, chosen.peers);
  return {
    index: subject.indicator.id,
    standing: standingPart(subject, chosen.rule, byHand, language),
    moves: movesView(subjects, language),
    change: changePart(subject, language),
  };
}

function unknownIn(
  subjects: readonly Subject[],
  parts: PartsView | null,
  chosen: EntitySelection,
  dataset: Dataset,
): readonly string[] {
  const isIndexKnown = chosen.index === null || subjects.some(({ indicator }) => indicator.id === chosen.index);
  const isLost = knownIds(dataset, chosen.peers).length < chosen.peers.length;
  const isUnused = chosen.rule === 'hand' && (parts?.standing.unused.length ?? 0) > 0;
  return [...(isIndexKnown ? [] : ['index']), ...(isLost || isUnused ? ['peers'] : [])];
}

/** The whole screen. `components` is the dataset with the components of `wantedComponents`, null while they are not loaded. */
export function entityView(
  dataset: Dataset,
  components: Dataset | null,
  entity: Entity,
  asOf: Period,
  chosen: EntitySelection,
  language: Language,
): EntityView {
  const subjects = subjectsOf(dataset, entity, asOf);
  const parts = components === null ? null : partsOf(subjectsOf(components, entity, asOf), chosen, language);
  return {
    head: entityHead(dataset, entity, subjects, parts?.standing.view ?? null, asOf, language),
    multiples: multiplesView(subjects, chosen.show, language),
    indices: subjects.map(({ indicator }) => ({ value: indicator.id, label: shortIndicatorName(indicator, language) })),
    parts,
    unknown: unknownIn(subjects, parts, chosen, dataset),
  };
}
