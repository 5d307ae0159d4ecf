import { isSameSegment } from '#domain/catalogue.ts';
import { whyNoSum } from '#domain/contribution.ts';
import { askedAt, type Subject } from '#domain/frame.ts';
import { latestOwn } from '#domain/moves.ts';
import type { Period } from '#domain/period.ts';
import { entityTextOf } from '#text/entityText.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { shortIndicatorName } from '#text/names.ts';
import { contributionBetween, type ContributionView } from '../contributionView.ts';
import { latestComponents } from './componentPeriod.ts';
import { scoreStyle } from './subjects.ts';

/** What the components added to the change of the total, or one sentence on why that is not known; null without any figure. */
export type ChangePart = Readonly<{ view: ContributionView | null; none: string | null }>;

/** The change into the latest period with components, else into the latest one with a total. */
export function changePart(subject: Subject, language: Language): ChangePart {
  const to = latestComponents(subject) ?? latestOwn(subject);
  if (to === null) return { view: null, none: null };
  const from: Period = { ...to, year: to.year - 1 };
  const view = isOneMethod(subject, from, to)
    ? contributionBetween(subject.dataset, [[from, to]], subject, scoreStyle(subject.indicator, language))
    : null;
  return view === null ? { view, none: noneText(subject, from, to, language) } : { view, none: null };
}

/** One territory and one method, so that the change is one. */
function isOneMethod({ ...subject }: Subject, from: Period, to: Period): boolean {
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
  if (asked === null || !isOneMethod(subject, from, to)) return contribution.break(name, before, after);
  const why = whyNoSum(subject.dataset, subject.series, asked.entity.id, from, to);
  return why === null ? null : contribution.none(name, before, after, why);
}
