import { sign } from '#domain/direction.ts';
import type { EntityHistory, FieldPoint } from '#domain/fieldHistory.ts';
import { toNumber } from '#domain/fixed.ts';
import type { EntityId } from '#domain/ids.ts';
import { entityName } from '#text/names.ts';
import { withUnit } from '../figureWords.ts';
import { placeText, scoreText, styleOf, type Screen } from './asked.ts';
import type { FieldYears } from './fieldYears.ts';
import type { Shown } from './selection.ts';

export type LineRole = 'focus' | 'peer' | 'other';
/** One year of a line: where it stands (null: nowhere to put a point) and what it says. */
export type LinePoint = Readonly<{ x: number; y: number | null; stretch: number; text: string }>;
/** A province over the years. `mark` numbers the peers from 1; `rule` says why a peer is drawn. */
export type LineView = Readonly<{
  key: EntityId;
  name: string;
  role: LineRole;
  mark: number | null;
  rule: string | null;
  points: readonly LinePoint[];
}>;
/** A peer that is drawn, and by which rule. */
export type DrawnPeer = Readonly<{ id: EntityId; rule: string }>;

/** Where a figure is drawn: an exact one at its value, equal places at the first of them. */
const yOf = ({ found, isPoint }: FieldPoint): number | null => (isPoint ? toNumber(found.value.low) : null);

function figureText(point: FieldPoint, screen: Screen, shown: Shown): string {
  const style = styleOf(screen, shown);
  const { found } = point;
  const isHigher = sign(screen.choice.indicator.better) > 0;
  const plain = shown === 'rank' ? placeText(found, style) : scoreText(found, style, isHigher);
  const among = shown === 'rank' && found.of !== null && !plain.startsWith('>') ? `/${found.of}` : '';
  return withUnit(`${plain}${among}`, style);
}

function lineOf(
  history: EntityHistory,
  screen: Screen,
  shown: Shown,
  role: LineRole,
  peer: Readonly<{ mark: number; rule: string }> | null,
): LineView {
  return {
    key: history.entity.id,
    name: entityName(history.entity, screen.language),
    role,
    mark: peer?.mark ?? null,
    rule: peer?.rule ?? null,
    points: history.points.map((point) => ({
      x: point.found.period.year,
      y: yOf(point),
      stretch: point.stretch,
      text: figureText(point, screen, shown),
    })),
  };
}

const ROLE_ORDER: Readonly<Record<LineRole, number>> = { other: 0, peer: 1, focus: 2 };

/** Everybody's line: the others first, peers, then the focus, so that they are drawn in this order. */
export function linesOf(
  screen: Screen,
  { histories }: FieldYears,
  shown: Shown,
  peers: readonly DrawnPeer[],
): readonly LineView[] {
  const marks = new Map(peers.map(({ id, rule }, i) => [id, { mark: i + 1, rule }]));
  const { focus, focusThen } = screen.choice;
  const isFocus = (id: EntityId): boolean => id === focusThen?.id || id === focus?.id;
  return histories
    .map((history) => {
      const peer = marks.get(history.entity.id) ?? null;
      const role = isFocus(history.entity.id) ? 'focus' : peer === null ? 'other' : 'peer';
      return lineOf(history, screen, shown, role, role === 'peer' ? peer : null);
    })
    .toSorted((a, b) => ROLE_ORDER[a.role] - ROLE_ORDER[b.role] || (a.mark ?? 0) - (b.mark ?? 0));
}
