import { publicationsOf } from './catalogue.ts';
import { isOver, isPublished, windowPeriods, type Frame } from './frame.ts';
import type { Judging } from './judging.ts';
import { lookAt, type Look } from './look.ts';
import { lookupOf } from './lookup.ts';
import { comparePeriods, periodCode, periodFromCode, type Period } from './period.ts';
import type { Reason, ReasonCode, Verdict } from './verdict.ts';

/** The verdict of a window and the look that decided it, or the latest one (null: nothing was there to look at). */
export type Decision = Readonly<{ verdict: Verdict; look: Look | null; reasons: readonly Reason[] }>;

/** The periods up to the as-of and due ones that may have a figure, latest first. */
function lookablePeriods(frame: Frame): readonly Period[] {
  const { dataset, series, goal } = frame;
  const published = publicationsOf(dataset.catalogue, series.indicator).map((p) => p.period);
  const codes = new Set([...lookupOf(dataset).periodsOf(series), ...published].map(periodCode));
  return [...codes]
    .toSorted((a, b) => b - a)
    .map(periodFromCode)
    .filter((p) => isOver(frame, p) && comparePeriods(p, goal.due) <= 0);
}

/** The latest look that has a figure, by the due and as-of periods; null when there is none. */
function latestLook(judging: Judging): Look | null {
  for (const period of lookablePeriods(judging.frame)) {
    const look = lookAt(judging, period);
    if (look.hasFigure) return look;
  }
  return null;
}

/** The look that a verdict of the whole window comes from, shown with the figures of the latest one. */
const because = (verdict: Verdict, latest: Look | null, cause: Look): Decision => ({
  verdict,
  look: latest,
  reasons: cause.reasons.map((code) => ({ code, period: cause.period })),
});

const decided = (verdict: Verdict, look: Look | null, ...reasons: ReasonCode[]): Decision => ({
  verdict,
  look,
  reasons: reasons.map((code) => ({ code, period: look?.period ?? null })),
});

/** A period without a figure: not published yet, or published and not loaded. */
const withoutFigure = (look: Look): Decision =>
  look.isPublished
    ? decided('no-data', look, 'figure_missing')
    : decided('awaiting-publication', look, 'not_published');

const atDue = (look: Look): Decision => (look.hasFigure ? decided(look.verdict, look) : withoutFigure(look));

const latestFigure = (looks: readonly Look[]): Look | null => looks.findLast((l) => l.hasFigure) ?? null;

const withVerdict = (looks: readonly Look[], verdict: Look['verdict']): Look | undefined =>
  looks.find((l) => l.hasFigure && l.verdict === verdict);

/** Any period up to the due one suffices. `looks` are those that are over. */
function byDue(looks: readonly Look[], due: Look): Decision {
  const held = looks.find((l) => l.verdict === 'met');
  if (held !== undefined) return decided('met', held);
  if (!due.hasFigure) return { ...withoutFigure(due), look: latestFigure(looks) ?? due };
  const open = withVerdict(looks, 'undetermined');
  if (open !== undefined) return because('undetermined', due, open);
  const missing = looks.find((l) => !l.hasFigure);
  if (missing !== undefined) return { ...decided('undetermined', missing, 'window_figure_missing'), look: due };
  const blocked = withVerdict(looks, 'not-comparable') ?? withVerdict(looks, 'no-data');
  return blocked === undefined ? decided('not-met', due) : because(blocked.verdict, due, blocked);
}

/** Each period from the start to the due one must hold; one that fails is final at once. */
function everyYear(looks: readonly Look[], due: Look): Decision {
  const failed = looks.find((l) => l.verdict === 'not-met');
  if (failed !== undefined) return decided('not-met', failed);
  const latest = latestFigure(looks) ?? due;
  const missing = looks.find((l) => !l.hasFigure);
  if (missing === due && !due.isPublished) return { ...withoutFigure(due), look: latest };
  if (missing !== undefined) return { ...decided('undetermined', missing, 'window_figure_missing'), look: latest };
  const open =
    withVerdict(looks, 'undetermined') ?? withVerdict(looks, 'not-comparable') ?? withVerdict(looks, 'no-data');
  return open === undefined ? decided('met', latest) : because(open.verdict, latest, open);
}

/** The latest period that is over and published and later than the look, which is then not the latest result there is. */
const newerThan = ({ frame }: Judging, look: Look): Period | null =>
  lookablePeriods(frame).find((p) => comparePeriods(p, look.period) > 0 && isPublished(frame, p)) ?? null;

function pending(judging: Judging): Decision {
  const look = latestLook(judging);
  const open = decided('pending', look, 'due_ahead');
  const newer = look === null ? null : newerThan(judging, look);
  return newer === null ? open : { ...open, reasons: [...open.reasons, { code: 'figure_missing', period: newer }] };
}

/** The due period is still ahead: only what is final already decides. */
function openWindow(judging: Judging, looks: readonly Look[]): Decision {
  const { window } = judging.frame.goal;
  const held = window === 'by-due' ? looks.find((l) => l.verdict === 'met') : undefined;
  if (held !== undefined) return decided('met', held);
  const failed = window === 'every-year' ? looks.find((l) => l.verdict === 'not-met') : undefined;
  return failed === undefined ? pending(judging) : decided('not-met', failed);
}

/** The verdict on a clause over the window of its goal. Source: semantics, sections 3 and 5. */
export function decide(judging: Judging): Decision {
  const { frame } = judging;
  const looks = windowPeriods(frame)
    .filter((p) => isOver(frame, p))
    .map((p) => lookAt(judging, p));
  const due = looks.at(-1);
  if (due === undefined || !isOver(frame, frame.goal.due)) return openWindow(judging, looks);
  switch (frame.goal.window) {
    case 'at-due':
      return atDue(due);
    case 'by-due':
      return byDue(looks, due);
    case 'every-year':
      return everyYear(looks, due);
    default:
      return frame.goal.window satisfies never;
  }
}
