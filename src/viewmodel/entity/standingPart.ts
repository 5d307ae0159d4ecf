import { componentsOf } from '#domain/components.ts';
import type { Asked } from '#domain/found.ts';
import { askedAt, type Subject } from '#domain/frame.ts';
import type { EntityId } from '#domain/ids.ts';
import { latestOwn } from '#domain/moves.ts';
import { peerCandidates, peersOf, type PeerRule, type Peers } from '#domain/peers.ts';
import { comparePeriods } from '#domain/period.ts';
import { entityTextOf } from '#text/entityText.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { shortIndicatorName } from '#text/names.ts';
import { peersView, type PeersView } from '../peersView.ts';
import { latestComparable, latestComponents } from './componentPeriod.ts';
import { standingView, type StandingView } from './standingView.ts';

/** Strengths and weaknesses in one index with the peers, or why there are none. */
export type StandingPart = Readonly<{
  view: StandingView | null;
  none: Readonly<{ title: string; more: string | null }> | null;
  older: string | null; // the components are older than the total
  peers: PeersView | null;
  unused: readonly EntityId[]; // of the peers chosen by hand
  candidates: readonly EntityId[]; // who can be chosen by hand
}>;

/** Why nothing can be compared. */
function noneOf(subject: Subject, language: Language): StandingPart['none'] {
  const { standing } = entityTextOf(language);
  const name = shortIndicatorName(subject.indicator, language);
  if (componentsOf(subject.dataset.catalogue, subject.series).length === 0)
    return { title: standing.noComponents(name), more: standing.noComponentsMore(name) };
  const period = latestComponents(subject);
  const title = period === null ? standing.noFigures(name) : standing.noTable(name, formatPeriod(period, language));
  return { title, more: null };
}

/** The period of the peers where no component can be compared: that of the latest total. */
function totalAsked(subject: Subject): Asked | null {
  const period = latestOwn(subject);
  return period === null ? null : askedAt(subject, period);
}

function olderText(subject: Subject, asked: Asked, language: Language): string | null {
  const total = latestOwn(subject);
  if (total === null || comparePeriods(total, asked.period) <= 0) return null;
  return entityTextOf(language).standing.older(formatPeriod(total, language), formatPeriod(asked.period, language));
}

/** The part of the screen that looks at the components of one index. `subject.dataset` holds them. */
export function standingPart(
  subject: Subject,
  rule: PeerRule,
  byHand: readonly EntityId[],
  language: Language,
): StandingPart {
  const asked = latestComparable(subject);
  const at = asked ?? totalAsked(subject);
  const peers: Peers | null = at === null ? null : peersOf(at, rule, byHand);
  const view = asked === null || peers === null ? null : standingView(asked, peers, language);
  return {
    view,
    none: view === null ? noneOf(subject, language) : null,
    older: asked === null ? null : olderText(subject, asked, language),
    peers: peers === null ? null : peersView(peers, language),
    unused: peers?.unused ?? [],
    candidates: at === null ? [] : peerCandidates(at).map(({ id }) => id),
  };
}
