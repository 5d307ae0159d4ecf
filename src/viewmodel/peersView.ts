import type { Peer, Peers } from '#domain/peers.ts';
import { formatNumber } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { entityName } from '#text/names.ts';
import { peersTextOf } from '#text/peersText.ts';

/** One peer as it is named; `note` states its distance where the rule has one. */
export type PeerView = Readonly<{ id: string; name: string; note: string | null }>;
/** The peers with the rule that chose them; `said` names both, or says why the rule names nobody. */
export type PeersView = Readonly<{ rule: string; peers: readonly PeerView[]; said: string }>;

const DISTANCE_DECIMALS = 2;

function peerView({ entity, distance }: Peer, language: Language): PeerView {
  const words = peersTextOf(language);
  return {
    id: entity.id,
    name: entityName(entity, language),
    note: distance === null ? null : words.distance(formatNumber(distance, DISTANCE_DECIMALS, language)),
  };
}

const named = ({ name, note }: PeerView): string => (note === null ? name : `${name} (${note})`);

/** The peers of an entity in words: wherever a peer is drawn, `rule` stands beside it. */
export function peersView(found: Peers, language: Language): PeersView {
  const words = peersTextOf(language);
  const peers = found.peers.map((peer) => peerView(peer, language));
  const rule = words.rule({
    rule: found.rule,
    group: found.group?.id ?? null,
    isDerived: found.group?.isDerived === true,
    components: found.components.length,
  });
  const left = found.unplaced > 0 ? [words.unplaced(found.unplaced)] : [];
  const list = found.why === null ? words.list(rule, peers.map(named).join(', ')) : words.none(found.rule, found.why);
  return { rule, peers, said: [list, ...left].join(' ') };
}
