import { entityById } from '#domain/catalogue.ts';
import type { EntityId } from '#domain/ids.ts';
import { peersOf, type PeerRule } from '#domain/peers.ts';
import { peersTextOf } from '#text/peersText.ts';
import { peersView } from '../peersView.ts';
import type { Screen } from './asked.ts';
import type { DrawnPeer } from './lineView.ts';
import { MOST_PEERS } from './selection.ts';

/** Whom the chart draws beside the province in focus, and how they were chosen in words (null: nobody was). */
export type FieldPeers = Readonly<{ drawn: readonly DrawnPeer[]; said: string | null; key: string }>;

function withKey(drawn: readonly DrawnPeer[], said: string | null): FieldPeers {
  return { drawn, said, key: drawn.map(({ id }) => id).join(',') };
}

/** Without a province in focus only those chosen by hand are drawn. */
function handPicked({ dataset, choice, language }: Screen): FieldPeers {
  const words = peersTextOf(language);
  const rule = words.rule({ rule: 'hand', group: null, isDerived: false, components: 0 });
  const drawn = choice.peers.filter((id) => entityById(dataset.catalogue, id) !== null).map((id) => ({ id, rule }));
  return withKey(drawn, null);
}

/** The peers of the province in focus by the rule chosen. */
export function fieldPeers(screen: Screen, rule: PeerRule): FieldPeers {
  const { dataset, choice, period, language } = screen;
  const { focusThen, indicator, series, peers } = choice;
  if (focusThen === null) return handPicked(screen);
  const found = peersOf({ dataset, indicator, series, entity: focusThen, period }, rule, peers);
  const view = peersView(found, language);
  const isSilent = rule === 'hand' && peers.length === 0;
  return withKey(
    found.peers.map(({ entity }) => ({ id: entity.id, rule: view.rule })),
    isSilent ? null : view.said,
  );
}

/** The peers drawn with one more or one less, as chosen by hand. */
export function toggledPeers({ drawn }: FieldPeers, id: EntityId): readonly EntityId[] {
  const ids = drawn.map((peer) => peer.id);
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id].slice(0, MOST_PEERS);
}
