import type { Changes, ChangesOf } from '#domain/changesBetween.ts';
import type { Goal } from '#domain/goal.ts';
import type { CellRef } from '#domain/ids.ts';
import type { ImportIssue } from '#domain/issue.ts';
import type { Observation } from '#domain/observation.ts';
import { dataTextOf } from '#text/dataText.ts';
import { clauseWords } from '#text/clauseText.ts';
import { issueTextOf } from '#text/issueText.ts';
import { formatNumber, formatPeriod } from '#text/formatNumber.ts';
import { goalEntityName, goalIndicatorName, goalUnit } from '#text/names.ts';
import { placeWords } from './sheetView.ts';
import { figureAbout, figureText } from './figureText.ts';
import type { Setting } from './reviewed.ts';

export const CHANGE_KINDS = ['added', 'changed', 'unchanged', 'conflicting', 'missing'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One line of a list of changes; a null value was not there, or is not kept. */
export type ChangeLine = Readonly<{
  key: string;
  what: string;
  before: string | null;
  after: string | null;
  cell: string;
}>;
/** The figures or goals of one kind of change. `hidden` counts what the list leaves out; a few changed ones stand open. */
export type ChangeList = Readonly<{
  kind: ChangeKind;
  count: number;
  countText: string;
  word: string;
  explained: string;
  lines: readonly ChangeLine[];
  hidden: string | null;
  isOpen: boolean;
}>;

/** What keeping would change. Lists without entries are left out. */
export type ChangesView = Readonly<{
  figures: readonly ChangeList[];
  goals: readonly ChangeList[];
  isNothingNew: boolean;
}>;

const SHOWN = 100;
const OPEN_UP_TO = 8;

type Words<T> = Readonly<{ about: (item: T) => string; text: (item: T) => string; source: (item: T) => CellRef }>;

const cellOf = ({ file, row, column }: CellRef, { language }: Setting): string =>
  `${file}, ${placeWords({ row, column }, language)}`;

function linesOf<T>(
  kind: Exclude<ChangeKind, 'conflicting'>,
  changes: ChangesOf<T>,
  words: Words<T>,
  setting: Setting,
) {
  const { about, text, source } = words;
  const line = (item: T, before: string | null, after: string | null): ChangeLine => ({
    key: `${kind} ${about(item)} ${cellOf(source(item), setting)}`,
    what: about(item),
    before,
    after,
    cell: cellOf(source(item), setting),
  });
  switch (kind) {
    case 'added':
      return changes.added.slice(0, SHOWN).map((item) => line(item, null, text(item)));
    case 'changed':
      return changes.changed.slice(0, SHOWN).map(({ before, after }) => line(after, text(before), text(after)));
    case 'unchanged':
      return changes.unchanged.slice(0, SHOWN).map((item) => line(item, text(item), text(item)));
    case 'missing':
      return changes.missing.slice(0, SHOWN).map((item) => line(item, text(item), null));
    default:
      return kind satisfies never;
  }
}

function listOf(kind: ChangeKind, count: number, lines: readonly ChangeLine[], { language }: Setting): ChangeList {
  const { changes } = dataTextOf(language);
  return {
    kind,
    count,
    countText: formatNumber(count, 0, language),
    word: changes.counts[kind],
    explained: changes.explain[kind],
    lines,
    isOpen: kind === 'changed' && count <= OPEN_UP_TO,
    hidden: count > lines.length ? formatNumber(count - lines.length, 0, language) : null,
  };
}

function conflictLines(issues: readonly ImportIssue[], setting: Setting): readonly ChangeLine[] {
  return issues.slice(0, SHOWN).map(({ file, row, column, raw, detail }, i) => ({
    key: `conflicting ${i}`,
    what: raw ?? '',
    before: detail === null ? null : issueTextOf(setting.language).placed(detail),
    after: null,
    cell: `${file}, ${placeWords({ row, column }, setting.language)}`,
  }));
}

function listsOf<T>(changes: ChangesOf<T>, words: Words<T>, conflicts: readonly ImportIssue[], setting: Setting) {
  return CHANGE_KINDS.flatMap((kind) => {
    const count = kind === 'conflicting' ? conflicts.length : changes[kind].length;
    if (count === 0) return [];
    const lines = kind === 'conflicting' ? conflictLines(conflicts, setting) : linesOf(kind, changes, words, setting);
    return [listOf(kind, count, lines, setting)];
  });
}

/** Which goal it is: `PAR INDEX, Ninh Thuận, hạn 2025`. */
const goalAbout = (goal: Goal, { catalogue, language }: Setting): string =>
  [
    goalIndicatorName(goal, { catalogue }, language),
    goalEntityName(goal, { catalogue }, language),
    dataTextOf(language).effects.due(formatPeriod(goal.due, language)),
  ].join(', ');

/** What a goal asks for, as the plan words it and as it is judged: `“đạt 68,9 điểm” (từ 68,9 điểm trở lên)`. */
function goalWords(goal: Goal, { catalogue, language }: Setting): string {
  const unit = goalUnit(goal, { catalogue });
  const asked = goal.clauses.map((clause) => clauseWords(clause, language, unit)).join('; ');
  return goal.wording === '' ? asked : `${dataTextOf(language).changes.goalText(goal.wording)} (${asked})`;
}

/** What keeping would do to figures and goals. `issues` are those of the files: they name what contradicts itself. */
export function changesView(changes: Changes, issues: readonly ImportIssue[], setting: Setting): ChangesView {
  const issuesOf = (code: ImportIssue['code']): readonly ImportIssue[] => issues.filter((issue) => issue.code === code);
  const figures: Words<Observation> = {
    about: (o) => figureAbout(o, setting),
    text: (o) => figureText(o, setting),
    source: ({ source }) => source,
  };
  const goals: Words<Goal> = {
    about: (goal) => goalAbout(goal, setting),
    text: (goal) => goalWords(goal, setting),
    source: ({ source }) => source,
  };
  const isNew = [changes.figures, changes.goals].some(({ added, changed }) => added.length + changed.length > 0);
  return {
    figures: listsOf(changes.figures, figures, issuesOf('duplicate_conflict'), setting),
    goals: listsOf(changes.goals, goals, issuesOf('goal_id_twice'), setting),
    isNothingNew: !isNew,
  };
}
