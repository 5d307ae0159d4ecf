import type { Frame } from '#domain/frame.ts';
import { hasLocalFigures, localGoalNote, localNote } from '#domain/localNote.ts';
import type { Observation } from '#domain/observation.ts';
import type { ClauseJudgement, GoalJudgement } from '#domain/verdict.ts';
import { textOf } from '#text/catalogue.ts';
import { formatDay, formatPeriod } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import type { FigureStyle } from './figureWords.ts';
import { observationWords } from './observationWords.ts';

/** What is published of a figure that the analyst changed, in words: `85,78%`; null where it is as published, or nothing is. */
const beforeWords = (before: Observation | null, { indicator }: Frame, style: FigureStyle): string | null =>
  before === null ? null : observationWords(before, style, indicator.decimals);

/** The cell that a figure came from, and, where the analyst's own import changed it, that it did and what is published. */
export function cellWords(observation: Observation, cell: string, frame: Frame, style: FigureStyle): string {
  const note = localNote(frame.dataset, observation);
  if (note === null) return cell;
  return textOf(style.language).screen.local.figure(cell, beforeWords(note.before, frame, style));
}

const RANKED = new Set(['rank_derived', 'rank_tied']);

/** A sentence for each figure of a judged clause that the analyst's own imports changed, or that was worked out with such figures. */
export function localReasons(judged: ClauseJudgement, frame: Frame, style: FigureStyle): readonly string[] {
  const { dataset, series } = frame;
  if (dataset.local === undefined) return [];
  const { local } = textOf(style.language).screen;
  const figures = judged.inputs.flatMap(({ observation, period }) => {
    const note = observation === null ? null : localNote(dataset, observation);
    if (observation === null || note === null) return [];
    const day = formatDay(note.by.keptAt);
    const before = beforeWords(note.before, frame, style);
    return [local.reason(formatPeriod(period, style.language), observation.source.file, day, before)];
  });
  const ranks = judged.reasons.flatMap(({ code, period }) =>
    period !== null && RANKED.has(code) && hasLocalFigures(dataset, series, period)
      ? [local.ranked(formatPeriod(period, style.language))]
      : [],
  );
  return [...new Set([...figures, ...ranks])];
}

/** The mark of a row whose goal, or any figure behind its verdict, the analyst's own imports changed; null where none is. */
export function localMark({ goal, clauses }: GoalJudgement, frame: Frame, language: Language): string | null {
  const { dataset, series } = frame;
  if (dataset.local === undefined) return null;
  const isChanged = clauses.some(
    ({ inputs, reasons }) =>
      inputs.some(({ observation }) => observation !== null && localNote(dataset, observation) !== null) ||
      reasons.some(
        ({ code, period }) => period !== null && RANKED.has(code) && hasLocalFigures(dataset, series, period),
      ),
  );
  return isChanged || localGoalNote(dataset, goal) !== null ? textOf(language).screen.local.mark : null;
}

/** Where a goal stands, and, where the analyst's own import brought it, that it did and what the published one says. */
export function goalCellWords({ dataset, goal }: Frame, cell: string, language: Language): string {
  const note = localGoalNote(dataset, goal);
  return note === null ? cell : textOf(language).screen.local.goal(cell, note.before?.wording ?? null);
}
