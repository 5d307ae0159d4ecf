import { fieldBreaks, fieldHistories, yearsOf, type EntityHistory, type FieldBreak } from '#domain/fieldHistory.ts';
import { comparePeriods, type Period } from '#domain/period.ts';
import { fieldOf, type Screen } from './asked.ts';
import type { Shown } from './selection.ts';

/** The years that the lines run over: up to the as-of period, with the histories of everybody in them. */
export type FieldYears = Readonly<{
  years: readonly Period[];
  breaks: readonly FieldBreak[];
  histories: readonly EntityHistory[];
}>;

/** Everybody's history for the lines and the small lines of the table. */
export function fieldYears(screen: Screen, shown: Shown): FieldYears {
  const asked = fieldOf(screen);
  const years = yearsOf(asked).filter((p) => comparePeriods(p, screen.choice.asOf) <= 0);
  return { years, breaks: fieldBreaks(asked, years, shown), histories: fieldHistories(asked, years, shown) };
}
