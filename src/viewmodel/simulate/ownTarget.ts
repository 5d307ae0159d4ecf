import { lead } from '#domain/direction.ts';
import { fixedText, timesRatio } from '#domain/fixed.ts';
import { toPlace } from '#domain/ids.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { formatFixed } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import type { ChoicesView } from './choicesView.ts';
import { readTarget, type FreeTarget, type TargetKind } from './selection.ts';
import type { Subject } from './subject.ts';
import { readTyped } from './typedScore.ts';

/** The first target of another kind: the tenth place, half of the scale, the best group. */
export function targetOfKind(kind: TargetKind, { indicator }: Subject, { groups }: ChoicesView): FreeTarget | null {
  switch (kind) {
    case 'rank':
      return readTarget('rank:10');
    case 'score': {
      const { scale, decimals } = indicator;
      const half = scale === null ? '50' : fixedText(timesRatio(scale.high, 1, 2), decimals);
      return readTarget(`score:${half}`);
    }
    case 'group':
      return readTarget(`group:${groups[0]?.value ?? ''}`);
    default:
      return kind satisfies never;
  }
}

/** A typed rank or score as a target, or what is wrong with it. */
export function typedTarget(
  text: string,
  kind: Exclude<TargetKind, 'group'>,
  { indicator }: Subject,
  language: Language,
): Result<FreeTarget, string> {
  const { choose, parts } = simulateTextOf(language);
  const typed = text.trim();
  if (kind === 'rank') {
    const place = /^\d{1,3}$/.test(typed) ? toPlace(Number(typed)) : null;
    return place === null ? err(choose.badPlace(typed)) : ok({ kind, place });
  }
  const value = readTyped(typed, language);
  if (value === null) return err(parts.unreadable(typed));
  const { scale } = indicator;
  const isInside = scale === null || (lead(value, scale.low, 'higher') >= 0 && lead(scale.high, value, 'higher') >= 0);
  const edge = (end: 'low' | 'high'): string => (scale === null ? '' : formatFixed(scale[end], 0, language));
  if (!isInside) return err(parts.outside(typed, edge('low'), edge('high')));
  return ok({ kind, score: { value, decimals: /[.,](\d+)$/.exec(typed)?.[1]?.length ?? 0 } });
}
