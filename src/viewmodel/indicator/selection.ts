import { PEER_RULES, type PeerRule } from '#domain/peers.ts';
import type { Period } from '#domain/period.ts';
import { DEFAULT_MAP, type MapSelection } from './mapSelection.ts';

export const RANKING_COLUMNS = ['rank', 'name', 'score', 'score-move', 'rank-move', 'region', 'group'] as const;
/** A column that the ranking table can be sorted by. */
export type RankingColumn = (typeof RANKING_COLUMNS)[number];
export type RankingOrder = Readonly<{ by: RankingColumn; descending: boolean }>;

/** Whether the lines over the years are those of ranks or of scores. */
export type Shown = 'rank' | 'score';

/** What is chosen on the screen of one indicator. Null stands for the default; ids are checked when they are looked up. */
export type IndicatorSelection = MapSelection &
  Readonly<{
    index: string | null;
    component: string | null;
    period: Period | null;
    since: Period | null; // the earlier period of the comparison
    show: Shown;
    region: string | null;
    group: string | null;
    search: string;
    order: RankingOrder;
    rule: PeerRule;
    peers: readonly string[]; // chosen by hand
  }>;

/** At most so many peers are drawn beside the province in focus. */
export const MOST_PEERS = 4;

export const DEFAULT_INDICATOR_SELECTION: IndicatorSelection = {
  index: null,
  component: null,
  period: null,
  since: null,
  show: 'rank',
  region: null,
  group: null,
  search: '',
  order: { by: 'rank', descending: false },
  rule: 'hand',
  peers: [],
  ...DEFAULT_MAP,
};

/** The text as an order, `-score` for a falling one; null for anything else. */
export function readRankingOrder(text: string): RankingOrder | null {
  const descending = text.startsWith('-');
  const by = RANKING_COLUMNS.find((column) => column === (descending ? text.slice(1) : text));
  return by === undefined ? null : { by, descending };
}

/** An order as `readRankingOrder` reads it. */
export const rankingOrderText = ({ by, descending }: RankingOrder): string => `${descending ? '-' : ''}${by}`;

/** The text as a rule for peers; null for anything else. */
export const readPeerRule = (text: string): PeerRule | null => PEER_RULES.find((rule) => rule === text) ?? null;
