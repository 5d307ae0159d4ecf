import { isSameSegment } from '#domain/catalogue.ts';
import { whyNoSum } from '#domain/contribution.ts';
import { askedAt, type Subject } from '#domain/frame.ts';
import { latestOwn } from '#domain/moves.ts';
import { samePeriod, type Period } from '#domain/period.ts';
import { entityTextOf } from '#text/entityText.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { shortIndicatorName } from '#text/names.ts';
import { contributionBetween, type ContributionView } from '../contributionView.ts';
import { latestComparable, latestComponents } from './componentPeriod.ts';
import { scoreStyle } from './subjects.ts';

/** What the components added to a change of the total, and one sentence where the latest change is not known; both null without any figure. */
export type ChangePart = Readonly<{ view: ContributionView | null; none: string | null }>;

/** The periods to look into: the latest with components, else with a total; then the latest in which the whole field has them. */
function periodsOf(subject: Subject): readonly Period[] {
  const latest = latestComponents(subject) ?? latestOwn(subject);
  const comparable = latestComparable(subject)?.period ?? null;
  const isOther = latest !== null && comparable !== null && !samePeriod(latest, comparable);
  return [...(latest === null ? [] : [latest]), ...(isOther ? [comparable] : [])];
}

const yearBefore = (period: Period): Period => ({ ...period, year: period.year - 1 });

function changeInto(subject: Subject, to: Period, language: Language): ContributionView | null {
  const from = yearBefore(to);
  if (!isOneMethod(subject, from, to)) return null;
  return contributionBetween(subject.dataset, [[from, to]], subject, scoreStyle(subject.indicator, language));
}

/** The change into the latest period that is a known sum; where that is not the latest of all, why the latest is not. */
export function changePart(subject: Subject, language: Language): ChangePart {
  const [latest, ...earlier] = periodsOf(subject);
  if (latest === undefined) return { view: null, none: null };
  const view = changeInto(subject, latest, language);
  if (view !== null) return { view, none: null };
  const [other] = earlier.flatMap((period) => changeInto(subject, period, language) ?? []);
  return { view: other ?? null, none: noneText(subject, yearBefore(latest), latest, language) };
}

/** One territory and one method, so that the change is one. */
function isOneMethod(subject: Subject, from: Period, to: Period): boolean {
  const [was, is] = [askedAt(subject, from), askedAt(subject, to)];
  const { indicator, component } = subject.series;
  return (
    was !== null &&
    was.entity.id === is?.entity.id &&
    isSameSegment(subject.dataset.catalogue, indicator, component, from, to)
  );
}

function noneText(subject: Subject, from: Period, to: Period, language: Language): string | null {
  const { contribution } = entityTextOf(language);
  const name = shortIndicatorName(subject.indicator, language);
  const [before, after] = [formatPeriod(from, language), formatPeriod(to, language)];
  const asked = askedAt(subject, to);
  const why = asked === null ? null : whyNoSum(subject.dataset, subject.series, asked.entity.id, from, to);
  if (why !== 'no-components' && !isOneMethod(subject, from, to)) return contribution.break(name, before, after);
  return why === null ? null : contribution.none(name, before, after, why);
}
