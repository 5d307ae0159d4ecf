import { entityById, isSameField, isValidOn } from './catalogue.ts';
import type { Entity } from './entity.ts';
import { knownPlace, placedEntities, unbrokenOrder, type PlacedEntity } from './fieldPlaces.ts';
import { plus, type Fixed } from './fixed.ts';
import type { Asked } from './found.ts';
import { groupOf } from './grouping.ts';
import type { ComponentId, EntityId, GroupId, Span } from './ids.ts';
import { periodEnd } from './period.ts';
import { profileDistances } from './profile.ts';
import { regionOf } from './regionalRank.ts';

/** How peers are chosen: by a rule that anybody can apply again, or by hand. */
export const PEER_RULES = ['region', 'rank', 'profile', 'group', 'best', 'hand'] as const;
export type PeerRule = (typeof PEER_RULES)[number];

/** An entity to compare with; `distance` in standard deviations where the rule is `profile`, else null. */
export type Peer = Readonly<{ entity: Entity; distance: number | null }>;

/** Why a rule names nobody. */
export type NoPeers = 'no-place' | 'no-table' | 'no-region' | 'no-components' | 'no-group' | 'none-chosen' | 'nobody';

/** The peers of an entity in one series and period, at most four, nearest first, and what the rule rested on. */
export type Peers = Readonly<{
  rule: PeerRule;
  peers: readonly Peer[];
  why: NoPeers | null; // null while there are peers
  unplaced: number; // others of the region or group whose place is not known, and who are left out
  group: Readonly<{ id: GroupId; isDerived: boolean }> | null; // `group` only
  components: readonly ComponentId[]; // compared by `profile`
  unused: readonly EntityId[]; // of those chosen by hand: not in this field or period, oneself, or beyond the fourth
}>;

/** More are not told apart in one figure. */
export const MOST_PEERS = 4;
const ON_EACH_SIDE = 2;

const peersBy = (rule: PeerRule, entities: readonly Entity[], more: Partial<Peers> = {}): Peers => ({
  rule,
  peers: entities.slice(0, MOST_PEERS).map((entity) => ({ entity, distance: null })),
  why: entities.length === 0 ? 'nobody' : null,
  unplaced: 0,
  group: null,
  components: [],
  unused: [],
  ...more,
});

const nobody = (rule: PeerRule, why: NoPeers): Peers => peersBy(rule, [], { why });

/** Twice the middle of the places that an entity may hold. */
const middle = ({ low, high }: Span<Fixed>): Fixed => plus(low, high);

const byNearness = (placed: readonly PlacedEntity[], own: Span<Fixed>): readonly Entity[] =>
  placed
    .toSorted((a, b) => Math.abs(middle(a.place) - middle(own)) - Math.abs(middle(b.place) - middle(own)))
    .map(({ entity }) => entity);

/** Those of `members` nearest in place; the others are counted. */
function nearestOf(asked: Asked, rule: PeerRule, members: readonly Entity[], more: Partial<Peers> = {}): Peers {
  const own = knownPlace(asked);
  if (own === null) return nobody(rule, 'no-place');
  const ids = new Set(members.map(({ id }) => id).filter((id) => id !== asked.entity.id));
  const placed = placedEntities(asked).filter(({ entity }) => ids.has(entity.id));
  return peersBy(rule, byNearness(placed, own), { unplaced: ids.size - placed.length, ...more });
}

const inRegion = (asked: Asked): Peers =>
  asked.entity.parentCode === null || asked.entity.level !== 'province'
    ? nobody('region', 'no-region')
    : nearestOf(asked, 'region', regionOf(asked));

/** Two above and two below, fewer at the ends of the order or where it stops being known. */
function besideInRank(asked: Asked): Peers {
  if (knownPlace(asked) === null) return nobody('rank', 'no-place');
  const order = unbrokenOrder(asked).map(({ entity }) => entity);
  const at = order.findIndex(({ id }) => id === asked.entity.id);
  if (at === -1) return nobody('rank', 'no-table');
  return peersBy('rank', [
    ...order.slice(Math.max(0, at - ON_EACH_SIDE), at),
    ...order.slice(at + 1).slice(0, ON_EACH_SIDE),
  ]);
}

function byProfile(asked: Asked): Peers {
  const profile = profileDistances(asked);
  if (profile === null) return nobody('profile', 'no-components');
  const peers = [...profile.distances]
    .toSorted(([a, one], [b, other]) => one - other || (a < b ? -1 : 1))
    .flatMap(([id, distance]) => {
      const entity = entityById(asked.dataset.catalogue, id);
      return entity === null ? [] : [{ entity, distance }];
    });
  return {
    ...peersBy(
      'profile',
      peers.map(({ entity }) => entity),
    ),
    peers: peers.slice(0, MOST_PEERS),
    components: profile.components,
  };
}

/** The one group that an entity is in for sure; null where it may be another. */
function surelyIn(asked: Asked): Readonly<{ id: GroupId; isDerived: boolean }> | null {
  const found = groupOf(asked, 'final');
  const [id, ...others] = found?.groups ?? [];
  if (found === null || id === undefined || others.length > 0) return null;
  return { id, isDerived: found.reasons.includes('group_derived') };
}

function inGroup(asked: Asked): Peers {
  const group = surelyIn(asked);
  if (group === null) return nobody('group', 'no-group');
  const members = asked.dataset.catalogue.entities.filter(
    (entity) => isInField(asked, entity) && surelyIn({ ...asked, entity })?.id === group.id,
  );
  return nearestOf(asked, 'group', members, { group });
}

function bestOfAll(asked: Asked): Peers {
  const order = unbrokenOrder(asked).filter(({ entity }) => entity.id !== asked.entity.id);
  return order.length === 0
    ? nobody('best', 'no-table')
    : peersBy(
        'best',
        order.map(({ entity }) => entity),
      );
}

/** Whether an entity is measured beside the asked one, and exists, at the end of the period. */
const isInField = ({ entity: like, period }: Asked, entity: Entity): boolean =>
  isSameField(entity, like) && isValidOn(entity, periodEnd(period));

/** Everybody who can be chosen by hand: measured beside the asked entity and there at the period's end, itself left out. */
export const peerCandidates = (asked: Asked): readonly Entity[] =>
  asked.dataset.catalogue.entities.filter((entity) => entity.id !== asked.entity.id && isInField(asked, entity));

function chosenByHand(asked: Asked, ids: readonly EntityId[]): Peers {
  const wanted = [...new Set(ids)];
  const usable = wanted.flatMap((id) => {
    const entity = entityById(asked.dataset.catalogue, id);
    return entity !== null && entity.id !== asked.entity.id && isInField(asked, entity) ? [entity] : [];
  });
  const used = new Set(usable.slice(0, MOST_PEERS).map(({ id }) => id));
  const why = wanted.length === 0 ? 'none-chosen' : usable.length === 0 ? 'nobody' : null;
  return peersBy('hand', usable, { why, unused: wanted.filter((id) => !used.has(id)) });
}

/**
 * The peers of an entity by a rule. `asked.entity` exists at the period's end; `byHand` counts for the rule `hand` alone.
 * `profile` needs a dataset that holds the components.
 */
export function peersOf(asked: Asked, rule: PeerRule, byHand: readonly EntityId[] = []): Peers {
  switch (rule) {
    case 'region':
      return inRegion(asked);
    case 'rank':
      return besideInRank(asked);
    case 'profile':
      return byProfile(asked);
    case 'group':
      return inGroup(asked);
    case 'best':
      return bestOfAll(asked);
    case 'hand':
      return chosenByHand(asked, byHand);
    default:
      return rule satisfies never;
  }
}
