import { PEER_RULES, type PeerRule } from '#domain/peers.ts';
import type { LineMeasure } from '../selection.ts';

/** What the screen of one province is told by its link. Ids are text that nobody has checked yet; `index` null: the one with the latest components. */
export type EntitySelection = Readonly<{
  show: LineMeasure;
  rule: PeerRule;
  peers: readonly string[]; // chosen by hand
  index: string | null;
}>;

/** Nothing chosen yet: places, which all indices share, and peers of the same region. */
export const DEFAULT_ENTITY_SELECTION: EntitySelection = { show: 'rank', rule: 'region', peers: [], index: null };

/** The peer rule called `text`; null for anything else. */
export const readPeerRule = (text: string): PeerRule | null => PEER_RULES.find((rule) => rule === text) ?? null;
