import { periodText, readPeriod } from '#domain/period.ts';
import {
  DEFAULT_INDICATOR_SELECTION,
  MOST_PEERS,
  rankingOrderText,
  readPeerRule,
  readRankingOrder,
  type IndicatorSelection,
} from '#viewmodel/indicator/selection.ts';
import { keptParts } from './keptParts.ts';
import { mapCodec } from './mapCodec.ts';
import { readText, type ParameterCodec } from './parameters.ts';

/** A list of ids, each once; null when there are too many or one is no id. */
function readPeers(text: string): readonly string[] | null {
  const ids = [...new Set(text.split(','))];
  return ids.length > MOST_PEERS || ids.some((id) => readText(id) === null) ? null : ids;
}

const ORDER = rankingOrderText(DEFAULT_INDICATOR_SELECTION.order);

/** What was read last: parts that stay are the same objects, so that 63 provinces over all years are not worked out again. */
let last: IndicatorSelection | null = null;

/** The parameters of the screen of one indicator. `period` and `order` are no `year` and `sort`, which every screen's links already use. */
export const indicatorCodec: ParameterCodec<IndicatorSelection> = {
  read: (read) => {
    last = keptParts(last, {
      index: read('index', readText, null),
      component: read('component', readText, null),
      period: read('period', readPeriod, null),
      since: read('since', readPeriod, null),
      show: read(
        'show',
        (text) => (text === 'rank' || text === 'score' ? text : null),
        DEFAULT_INDICATOR_SELECTION.show,
      ),
      region: read('region', readText, null),
      group: read('group', readText, null),
      search: read('search', readText, ''),
      order: read('order', readRankingOrder, DEFAULT_INDICATOR_SELECTION.order),
      rule: read('rule', readPeerRule, DEFAULT_INDICATOR_SELECTION.rule),
      peers: read('peers', readPeers, []),
      ...mapCodec.read(read),
    });
    return last;
  },
  write: ({ index, component, period, since, show, region, group, search, order, rule, peers, ...map }) => [
    ['index', index],
    ['component', component],
    ['period', period === null ? null : periodText(period)],
    ['since', since === null ? null : periodText(since)],
    ['show', show === DEFAULT_INDICATOR_SELECTION.show ? null : show],
    ['region', region],
    ['group', group],
    ['search', search === '' ? null : search],
    ['order', rankingOrderText(order) === ORDER ? null : rankingOrderText(order)],
    ['rule', rule === DEFAULT_INDICATOR_SELECTION.rule ? null : rule],
    ['peers', peers.length === 0 ? null : peers.join(',')],
    ...mapCodec.write(map),
  ],
};
