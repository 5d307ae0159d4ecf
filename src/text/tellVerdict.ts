import { comparePeriods } from '#domain/period.ts';
import { isExact } from '#domain/ids.ts';
import type { ReasonCode } from '#domain/verdict.ts';
import { exactText, hasReason, shownPeriod, type Telling } from './telling.ts';

/** The verdict with what it hinges on: `không đạt`, `chưa đến hạn, đúng tiến độ`, `chưa xác định (…)`. */
export function tellVerdict(t: Telling): string {
  const { judged, words } = t;
  switch (judged.verdict) {
    case 'met':
      return isEarly(t) ? words.metEarly : words.verdict.met;
    case 'not-met':
      return words.verdict['not-met'];
    case 'pending':
      return tellPending(t);
    case 'awaiting-publication':
      return words.awaiting(words.period(t.goal.due));
    case 'undetermined':
      return withCause(t, tellDoubt(t));
    case 'not-comparable':
      return withCause(t, causeOf(t, ['entity_merged', 'segment_changed', 'field_changed']));
    case 'no-data':
      return withCause(
        t,
        causeOf(t, ['entity_ended', 'figure_missing', 'baseline_missing', 'group_unknown', 'reference_missing']),
      );
    default:
      return judged.verdict satisfies never;
  }
}

/** The outlook, with a caution where it rests on an older result than the last published one. */
function tellPending(t: Telling): string {
  const said = t.words.pending(t.judged.outlook ?? 'unknown', isKept(t));
  return hasReason(t, 'figure_missing') ? t.words.because(said, t.words.cause.newerMissing) : said;
}

const isKept = ({ judged, goal }: Telling): boolean => judged.holding === true && goal.window === 'every-year';

const isEarly = (t: Telling): boolean => {
  const shown = shownPeriod(t);
  return t.goal.window === 'by-due' && shown !== null && comparePeriods(shown, t.goal.due) < 0;
};

function withCause({ judged, words }: Telling, cause: string | null): string {
  const said = words.verdict[judged.verdict];
  return cause === null ? said : words.because(said, cause);
}

/** The cause by the first of `codes` that is among the reasons. */
function causeOf(t: Telling, codes: readonly ReasonCode[]): string | null {
  const { cause, period } = t.words;
  const causes: Partial<Record<ReasonCode, string>> = {
    entity_ended: cause.entityEnded,
    figure_missing: cause.published(period(t.goal.due)),
    baseline_missing: cause.baselineMissing,
    group_unknown: cause.groupUnknown,
    reference_missing: cause.referenceMissing,
    entity_merged: cause.entityMerged,
    segment_changed: cause.segmentChanged,
    field_changed: cause.fieldChanged,
    window_figure_missing: cause.windowMissing,
  };
  const found = codes.find((code) => hasReason(t, code));
  return found === undefined ? null : (causes[found] ?? null);
}

/** Which reading says what, or what is not known exactly. */
function tellDoubt(t: Telling): string | null {
  const { readings, actual, threshold, groups } = t.judged;
  const { cause } = t.words;
  const literal = readings.find(({ basis }) => basis === 'literal');
  const converted = readings.find(({ basis }) => basis === 'same-fraction');
  if (literal !== undefined && converted !== undefined) {
    const [asIs, fraction] = [exactText(t, literal.threshold), exactText(t, converted.threshold)];
    return cause.twoReadings(asIs, literal.result, fraction, converted.result);
  }
  if (groups !== null && groups.actual.length > 1) return cause.severalGroups;
  const known = causeOf(t, ['window_figure_missing', 'entity_merged']);
  if (known !== null || actual === null) return known;
  if (!isExact(actual.value)) return cause.intervalFigure;
  return threshold === null ? cause.intervalTarget : null;
}
