import { peerWords as enPeers } from './en/peers.ts';
import type { Language } from './language.ts';
import { peerWords as viPeers } from './vi/peers.ts';

/** The words for peers and the rules that choose them, for the screens that compare; apart from the catalogue. */
export const peersTextOf = (language: Language): typeof viPeers => (language === 'vi' ? viPeers : enPeers);
