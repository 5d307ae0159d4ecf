import { DEFAULT_ENTITY_SELECTION, readPeerRule, type EntitySelection } from '#viewmodel/entity/selection.ts';
import { readLineMeasure } from '#viewmodel/selection.ts';
import { readText, type ParameterCodec } from './parameters.ts';

/** A list of ids, each once; null when one of them is no id. */
function readIds(text: string): readonly string[] | null {
  const ids = [...new Set(text.split(','))];
  return ids.some((id) => readText(id) === null) ? null : ids;
}

/** The parameters of the screen of one province. Its year is the as-of period that all screens share. */
export const entityCodec: ParameterCodec<EntitySelection> = {
  read: (read) => ({
    show: read('show', readLineMeasure, DEFAULT_ENTITY_SELECTION.show),
    rule: read('rule', readPeerRule, DEFAULT_ENTITY_SELECTION.rule),
    peers: read('peers', readIds, DEFAULT_ENTITY_SELECTION.peers),
    index: read('index', readText, null),
  }),
  write: ({ show, rule, peers, index }) => [
    ['show', show === DEFAULT_ENTITY_SELECTION.show ? null : show],
    ['rule', rule === DEFAULT_ENTITY_SELECTION.rule ? null : rule],
    ['peers', peers.length === 0 ? null : peers.join(',')],
    ['index', index],
  ],
};
