import type { CellRole, Measure } from '#domain/sheetCells.ts';
import type { review as vi } from '../vi/review.ts';
import { asked, MEASURES } from './asked.ts';

type Recognised = Readonly<{
  indicator: string;
  components: number;
  periods: string;
  entities: string;
  measures: readonly Measure[];
  figures: string;
}>;

type Effect = Readonly<{ added: string; changed: string; goals: string; verdicts: string }>;

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

const counted = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`;

const ROLES: Readonly<Record<CellRole, string>> = {
  heading: 'Heading',
  name: 'Name, code',
  value: 'Figure that was read',
  text: 'Text kept as it is',
  ignored: 'Passed over',
  problem: 'Problem',
};

/** Words of the review: what was recognised, asked, wrong, and what would change. */
export const review = {
  progress: {
    waiting: 'Waiting',
    reading: (percent: string) => `Reading ${percent}`,
    understanding: 'Understanding the table…',
    rereading: 'Reading again…',
    cancel: 'Cancel',
    all: (done: string, all: string) => `Reading: ${done} of ${all} files done`,
    first: 'First rows of the file',
  },
  trouble: {
    'too-large': {
      title: 'The file is larger than 50 MB and was not read',
      todo: 'Split it by year or by index and import the parts.',
    },
    unreadable: {
      title: 'The file was deleted, moved or changed after it was chosen',
      todo: 'Nothing was kept. Close the file in Excel if it is open, then choose it again.',
    },
    stalled: {
      title: 'Reading the file made no progress for 30 seconds and was stopped',
      todo: 'Nothing was kept. Try again; if that does not help, save the file as CSV UTF-8 or split it.',
    },
    crashed: {
      title: 'Reading the file broke off',
      todo: 'Nothing was kept. Try again; if that does not help, save the file as CSV UTF-8.',
    },
    'not-loaded': {
      title: 'A part of the page could not be loaded',
      todo: 'Nothing was kept. Reload the page and choose the file again.',
    },
    retry: 'Try again',
    remove: 'Remove this file',
  },
  refused: {
    title: 'This file cannot be used',
    xls: 'Open the file in Excel, choose File › Save As, choose “Excel Workbook (.xlsx)” or “CSV UTF-8 (.csv)”, and import the new file.',
    save: 'Open the file in Excel, choose File › Save As › “CSV UTF-8 (.csv)”, and import the new file.',
    again: 'Download the file again from where it was published, and import it again.',
    web: 'Download the file again from where it was published; if Excel opens it, choose File › Save As › “Excel Workbook (.xlsx)”, and import the new file.',
    package: {
      why: 'A ZIP file is not a table.',
      todo: 'If it is a data package, cancel and use “Open a data package” on the Data screen; otherwise unpack it and import the file inside.',
    },
    split: 'Split the file into smaller ones, or put each table in a file of its own, and import it again.',
    headings:
      'The table needs a heading row with a column of province names and the name of an index (such as “PAR INDEX 2024”). You can download a template on the Data screen and copy the figures into it.',
    cell: 'Correct the place that is named in the original file, and import it again.',
    empty: 'Check the file: it has no rows of figures to keep.',
  },
  file: {
    files: 'Files',
    kinds: { results: 'results', goals: 'goals' },
    understood: ({ indicator, components, periods, entities, measures, figures }: Recognised) =>
      `${indicator} ${periods}: ${listed(measures.map((m) => MEASURES[m]))} of ${counted(entities, 'unit', 'units')}${components > 0 ? `, ${counted(String(components), 'component', 'components')}` : ''} (${counted(figures, 'figure', 'figures')})`,
    goals: (count: string) => counted(count, 'goal', 'goals'),
    nothing: 'No figure of this file was understood yet.',
    decimal: { ',': 'the decimal mark is a comma', '.': 'the decimal mark is a point' },
    encoding: (name: string) => name,
    size: (rows: string, columns: string) =>
      `${counted(rows, 'row', 'rows')}, ${counted(columns, 'column', 'columns')}`,
    states: {
      ready: 'Read',
      must: (count: string) => `${counted(count, 'question', 'questions')} to answer`,
      may: (count: string) => counted(count, 'optional question', 'optional questions'),
      problems: (count: string) => counted(count, 'problem', 'problems'),
      refused: 'Cannot be used',
      failed: 'Not read',
    },
    years: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
    remove: 'Remove this file',
    otherwise: 'Read the file in another way',
    kind: 'Kind of table',
    mark: 'Decimal mark',
    year: 'Year of the figures',
    asFile: 'As the file says',
    comma: 'Comma (89,64)',
    point: 'Point (89.64)',
    kindsLong: { results: 'Results', goals: 'Goals' },
  },
  rule: {
    applied: 'Read by what you answered last time for a table with the same headings.',
    drop: 'Do not use it, and forget it',
    remembered: 'Answers are remembered for the next table with the same headings (all but year and index).',
  },
  ...asked,
  sheet: {
    title: 'The table in the file',
    legend: 'Key',
    roles: ROLES,
    row: 'Row',
    region: (file: string) => `The table in file ${file}, each cell by what it was taken for`,
    rowsShown: (from: string, to: string, all: string) => `Rows ${from}–${to} of ${all}`,
    columnsShown: (from: string, to: string, all: string) => `columns ${from}–${to} of ${all}`,
    earlier: 'Earlier rows',
    later: 'Later rows',
    left: 'Earlier columns',
    right: 'Later columns',
    loading: 'Opening the table…',
    none: 'There is no table to show.',
    ignored: {
      sep_line: 'names the delimiter',
      title: 'title',
      blank: 'blank',
      repeated_header: 'headings again',
      footnote: 'note',
      total: 'total',
      region: 'region',
      lookup: 'look-up table',
    },
    whyIgnored: (why: string) => `passed over: ${why}`,
    pickCell: 'Choose a problem to go to its cell.',
  },
  problems: {
    title: (counts: readonly string[]) => `Problems: ${counts.join(', ')}`,
    counted: {
      error: (count: string) => counted(count, 'error', 'errors'),
      warning: (count: string) => counted(count, 'warning', 'warnings'),
      info: (count: string) => counted(count, 'note', 'notes'),
    },
    none: 'No errors or warnings were found.',
    only: 'Show only',
    all: 'All',
    file: 'File',
    allFiles: (count: string) => `All ${count} files`,
    nothing: 'none',
    severities: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    save: 'Download the list (CSV)',
    csvFile: 'thuoc-do-problems.csv',
    csvColumns: ['Severity', 'File', 'Row', 'Column', 'Cell', 'Message'],
    go: (cell: string) => `Go to cell ${cell}`,
    rowOnly: (row: string) => `row ${row}`,
    whole: 'whole file',
    many: (count: string, first: string) => `${count} rows: ${first}`,
    others: (count: string) => `and ${counted(count, 'other table', 'other tables')} likewise`,
    more: (count: string) => `and ${count} more; the downloaded list has them all.`,
    nothingShown: 'There is no problem of this severity.',
  },
  changes: {
    title: 'What keeping would change',
    waiting: 'Comparing with the current figures…',
    failed: 'The current figures could not be compared. Reload the page and try again.',
    nothing: 'Nothing is new: every figure in the files is there already.',
    counts: {
      added: 'new',
      changed: 'changed',
      unchanged: 'unchanged',
      conflicting: 'contradicted in the files',
      missing: 'not in the files',
    },
    explain: {
      added: 'Not there before.',
      changed: 'Different from the current figure; if kept, the one in the file takes its place.',
      unchanged: 'The same as the current figure.',
      conflicting: 'Places say different things and none was chosen yet; no figure is kept.',
      missing: 'Current figures that the files do not mention; they stay.',
    },
    figures: 'Figures',
    goals: 'Goals',
    columns: { what: 'Index, unit, period', before: 'Current', after: 'In the file', cell: 'Cell' },
    show: (what: string, count: string) => `Show ${count} ${what}`,
    more: (count: string) => `and ${count} more rows.`,
    rank: (place: string) => `rank ${place}`,
    goalText: (wording: string) => `“${wording}”`,
  },
  effects: {
    title: (count: string) =>
      count === '0'
        ? 'No goal changes its verdict'
        : counted(count, 'goal changes its verdict', 'goals change verdict'),
    newTitle: (count: string) =>
      counted(count, 'new or changed goal in the files', 'new or changed goals in the files'),
    asOf: (period: string) => `Figures up to ${period}.`,
    fresh: 'new goal',
    due: (period: string) => `due ${period}`,
    more: (count: string) => `and ${count} more goals.`,
  },
  keep: {
    title: 'Keep it or not',
    all: 'Keep all',
    good: 'Keep only rows without problems',
    leaves: (figures: string, goals: string) =>
      `leaves ${[figures === '0' ? null : counted(figures, 'figure', 'figures'), goals === '0' ? null : counted(goals, 'goal', 'goals')].filter((part) => part !== null).join(' and ')}`,
    cancel: 'Cancel, keep nothing',
    busy: 'Some files are still being read.',
    open: (count: string) =>
      `${counted(count, 'question has', 'questions have')} to be answered first, because the whole table is read by the answer.`,
    nothing: 'No figure or goal was read that could be kept.',
    toQuestion: 'Go to the question',
    same: 'There is nothing new to keep.',
    failed: 'It could not be saved.',
    failure: {
      'not-loaded': 'A part of the page could not be loaded. Reload the page and keep it again.',
      'read-again': 'Reading broke off, so the files are read again. Look through them and press keep once more.',
    },
    saving: 'Saving…',
    summary: (figures: string, goals: string) =>
      `${counted(figures, 'figure', 'figures')} and ${counted(goals, 'goal', 'goals')} read`,
    effect: ({ added, changed, goals, verdicts }: Effect) =>
      [
        `${counted(added, 'new figure', 'new figures')}, ${changed} changed`,
        goals === '0' ? null : counted(goals, 'new or changed goal', 'new or changed goals'),
        verdicts === '0'
          ? 'no goal changes its verdict'
          : counted(verdicts, 'goal changes its verdict', 'goals change verdict'),
      ]
        .filter((part) => part !== null)
        .join('; '),
  },
  review: {
    title: (files: string) => `Review ${files} files before keeping them`,
    one: (file: string) => `Review ${file} before keeping it`,
  },
} satisfies typeof vi;
