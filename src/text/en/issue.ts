import type { ImportIssue } from '#domain/issue.ts';
import type { issue as vi } from '#text/vi/issue.ts';
import { coverageIn, placeIn } from '../issueDetail.ts';

type IssueFacts = Pick<ImportIssue, 'raw' | 'detail' | 'severity'>;

const value = ({ raw }: IssueFacts): string => (raw === null ? 'this cell' : raw);
const brackets = (detail: string | null): string => (detail === null ? '' : ` (${detail})`);
const named = ({ raw }: IssueFacts): string => (raw === null ? '' : ` ${raw}`);
const hint = (detail: string | null): string => (detail === null ? '.' : `; is it ${detail}?`);

/** `cell B2 of kq.csv`, `row 2 of kq.csv`, `the file kq.csv`. */
function placed(detail: string): string {
  const { file, row, cell } = placeIn(detail);
  if (cell !== null) return `cell ${cell} of ${file}`;
  return row === null ? `the file ${file}` : `row ${row} of ${file}`;
}

/** The fields that tables need, as their columns are spoken of. */
const COLUMNS: ReadonlyMap<string, string> = new Map([
  ['entity_code', 'the name or code of the province'],
  ['period', 'the year'],
  ['score', 'the score or rank'],
  ['indicator_code', 'the index'],
  ['clauses', 'the target'],
]);

const columnsOf = (detail: string): string =>
  detail
    .split(', ')
    .map((name) => COLUMNS.get(name) ?? name)
    .join(', ');

function coverage(detail: string | null): string {
  const found = detail === null ? null : coverageIn(detail);
  if (found === null) return `the table lacks units compared with the number ranked${brackets(detail)}.`;
  return `${found.table}: ${found.share} provinces and cities so far${found.absent === null ? '' : `; missing: ${found.absent}`}.`;
}

const sentence = {
  empty_file: () => 'the file is empty.',
  binary_file: ({ detail }) =>
    `the file is neither a spreadsheet nor text${brackets(detail)}; choose an .xlsx or a CSV UTF-8 file.`,
  looks_like_xlsx: () =>
    'the file is an Excel workbook without a sheet that can be read; open it in Excel and save it again as .xlsx.',
  looks_like_xls: () =>
    'the file is an old Excel workbook (.xls), or one with a password; open it in Excel, take the password away if it has one, and save it as .xlsx.',
  looks_like_html: () =>
    'the file is a web page, perhaps an error page, or a table saved as one; download it again, or open it in Excel and save it as .xlsx.',
  looks_like_json: () => 'the file is JSON data, not a CSV table.',
  file_too_large: () => 'the file is too large to read; split it into smaller ones.',
  not_utf8: ({ detail }) =>
    `the letters cannot be read as UTF-8${brackets(detail)}; save the file as CSV UTF-8 and choose it again.`,
  legacy_encoding: ({ detail }) => `the letters are in an old code page${brackets(detail)}; turned into Unicode.`,
  legacy_encoding_guess: ({ detail }) =>
    `the letters seem to be in an old code page${brackets(detail)}; look at the names in the table and confirm.`,
  lossy_encoding: (facts) =>
    `${value(facts)} lost its accented letters (“?” instead) when it was saved; save it from Excel as “CSV UTF-8”.`,
  truncated_file: () =>
    'the file ends in the middle of a letter; the download may be incomplete, so nothing of it is used; fetch it again.',
  document_hostile: ({ detail }) =>
    `the document has a structure that no honest one has${brackets(detail)} and is not opened; open it in Word and save it again.`,
  document_unreadable: ({ detail }) =>
    `the document is damaged or cut off${brackets(detail)}; open it in Word and save it again, or paste its text.`,
  document_other_kind: ({ detail }) =>
    `the file is no text${brackets(detail)}; choose a .txt or .docx file, or open it and copy and paste its text.`,
  workbook_hostile: ({ detail }) =>
    `the workbook declares or holds more than is allowed${brackets(detail)} and was not opened; copy the table into a new workbook.`,
  workbook_unreadable: ({ detail }) =>
    `the workbook cannot be read${brackets(detail)}; it may be damaged or not fully downloaded: open it in Excel and save it again.`,
  workbook_sheets: ({ detail }) =>
    `several sheets of the workbook hold something${brackets(detail)}; one is read here, the others are chosen apart.`,
  workbook_hidden: ({ detail }) => `the sheet has hidden rows or columns${brackets(detail)}; their cells are read too.`,
  nul_byte: () => 'the file holds NUL characters; it may have been damaged when copied.',
  too_many_columns: ({ detail }) => `the table has too many columns${brackets(detail)}.`,
  too_many_rows: ({ detail }) => `the table has too many rows${detail === null ? '' : ` (at most ${detail})`}.`,
  cell_too_long: ({ detail }) => `the cell has too many characters${detail === null ? '' : ` (at most ${detail})`}.`,
  no_data_rows: () => 'no row of data was found.',
  header_missing: () => 'no header row was found.',
  column_missing: ({ detail }) =>
    detail === null ? 'a required column is missing.' : `no column was found with ${columnsOf(detail)}.`,
  column_unknown: (facts) =>
    facts.severity === 'info'
      ? `the column${named(facts)} was not recognised and is not read.`
      : `the column${named(facts)} says row by row whether the figure is a score or a rank; such a table cannot be read: put scores and ranks into two columns.`,
  column_twice: (facts) => `the column${named(facts)} appears more than once, so none of them is read; keep only one.`,
  columns_swapped: (facts) =>
    `the column${named(facts)} holds ranks, and the column of ranks${brackets(facts.detail)} holds scores: the two seem to be swapped and are not read; correct their headings.`,
  target_left_out: (facts) =>
    `the column${named(facts)} states goals beside results and is left out; import the columns of goals in a file of their own.`,
  unterminated_quote: () => 'a quotation mark opens and never closes; the rest of the file cannot be split into cells.',
  stray_quote: (facts) => `a quotation mark is misplaced in ${value(facts)}.`,
  row_too_short: ({ detail }) => `the row lacks cells${detail === null ? '' : ` (the table has ${detail} columns)`}.`,
  row_too_long: ({ detail }) =>
    `the row has too many cells${detail === null ? '' : ` (the table has ${detail} columns)`}.`,
  decimal_comma_splits_columns: (facts) =>
    `a decimal comma splits a number into two columns: ${value(facts)}; save the file with “;” between cells.`,
  second_table: ({ raw }) =>
    raw === null
      ? 'another table begins at this row; put each table into a file or a sheet of its own.'
      : `the table has more than one column of names, again from the column ${raw}, and nothing says which figures belong to which; put each table into a file or a sheet of its own.`,
  filled_down: ({ detail }) =>
    `a blank cell taken as a merged one${detail === null ? '' : `, from the row above: ${detail}`}.`,
  year_missing: ({ detail }) => `the table does not say of which year it is${hint(detail)}`,
  indicator_missing: ({ detail }) => `the table does not say of which index it is${hint(detail)}`,
  value_missing: ({ detail }) => `a required cell is blank${brackets(detail)}.`,
  not_a_number: (facts) => `${value(facts)} is not a number.`,
  ambiguous_number: (facts) =>
    `${value(facts)} can be read in two ways (thousands or decimals); choose the decimal mark of the column, or correct the original file.`,
  mixed_decimal_mark: (facts) => `${value(facts)} has another decimal mark than the other cells of the column.`,
  value_out_of_range: (facts) => `${value(facts)} lies outside the scale${brackets(facts.detail)}.`,
  rank_out_of_range: (facts) =>
    `${value(facts)} is not a possible rank${facts.detail === null ? '' : ` (of ${facts.detail})`}.`,
  rank_not_integer: (facts) => `${value(facts)} is not a rank (it must be a whole number).`,
  rank_band: (facts) => `${value(facts)} is a band of ranks and not a rank; no rank is recorded.`,
  footnote_mark: (facts) => `${value(facts)} carries a footnote mark; the number alone is read.`,
  excel_error_value: (facts) => `${value(facts)} is an Excel formula error.`,
  excel_date_artifact: (facts) => `${value(facts)} is a number that Excel turned into a date; correct it in Excel.`,
  ambiguous_date: (facts) => `${value(facts)} can be read in two ways (day/month or month/day).`,
  period_unreadable: (facts) =>
    `${value(facts)} is not a valid period (a year, or such as 2023-Q1, 2023-6T, 2023-9T)${brackets(facts.detail)}.`,
  period_ahead: (facts) =>
    `the period ${value(facts)} is not over, yet there are results of it${brackets(facts.detail)}; check the year of the table.`,
  date_unreadable: (facts) => `${value(facts)} is not a date that can be read for sure${brackets(facts.detail)}.`,
  option_unknown: (facts) =>
    `${value(facts)} is not a valid choice${facts.detail === null ? '' : `; it can be: ${facts.detail}`}.`,
  invisible_character: (facts) =>
    `${value(facts)} holds an invisible character, or a letter that only looks like the usual one${brackets(facts.detail)}.`,
  unknown_entity: (facts) =>
    `no unit has the name or code ${value(facts)}${facts.detail === null ? '; a new unit has to be added to entities.csv of the data package.' : hint(facts.detail)}`,
  entity_not_valid: (facts) => `the code ${value(facts)} is not valid in this period${brackets(facts.detail)}.`,
  code_name_mismatch: (facts) => `${value(facts)} does not agree with the unit's code${brackets(facts.detail)}.`,
  earlier_units: (facts) =>
    `${value(facts)} no longer exists at the end of ${facts.detail ?? ''}; all units of that period in the table are taken as they were before the mergers.`,
  unknown_indicator: (facts) => `no index has the name or code ${value(facts)}${hint(facts.detail)}`,
  unknown_component: (facts) => `the index has no component ${value(facts)}${hint(facts.detail)}`,
  unknown_group: (facts) =>
    `${value(facts)} is not a group of this index${facts.detail === null ? '' : `; its groups are: ${facts.detail}`}.`,
  clause_unreadable: (facts) => `the target ${value(facts)} was not understood; no part of this goal was read.`,
  clause_direction: (facts) =>
    `the target ${value(facts)} goes against the direction in which the index gets better${brackets(facts.detail)}.`,
  clause_missing: () => 'the goal has no condition.',
  goal_id_twice: (facts) =>
    `the goal id ${value(facts)} is already used by another goal${brackets(facts.detail === null ? null : placed(facts.detail))}.`,
  target_inconsistent: (facts) => `the change and the level in ${value(facts)} do not agree${brackets(facts.detail)}.`,
  relative_target: (facts) => `${value(facts)} is a change and needs a baseline${brackets(facts.detail)}.`,
  range_target: (facts) => `${value(facts)} is a range; its less demanding end decides${brackets(facts.detail)}.`,
  conflict_with_stored: (facts) =>
    `${value(facts)} differs from what is stored${brackets(facts.detail)}; choose which to keep.`,
  duplicate_same: ({ detail }) =>
    `the same is there already${brackets(detail === null ? null : placed(detail))}; one is kept.`,
  duplicate_conflict: ({ detail }) =>
    `another figure is there for the same unit, index and period${brackets(detail === null ? null : placed(detail))}; neither is used until you choose the right one, or correct the original file.`,
  duplicate_settled: ({ detail }) =>
    `not used, since another figure was chosen${brackets(detail === null ? null : placed(detail))}.`,
  rank_score_order: (facts) =>
    `the rank ${value(facts)} goes against the order of scores in the table${brackets(facts.detail)}.`,
  component_sum: (facts) => `${value(facts)} is not the sum of the components${brackets(facts.detail)}.`,
  score_jump: (facts) =>
    `${value(facts)} is far from earlier years${brackets(facts.detail)}; check it against the source.`,
  coverage_gap: ({ detail }) => coverage(detail),
  resource_missing: () => 'the data package names this file, but it is not there.',
  resource_unlisted: () => 'the file is in the folder but not named in datapackage.json.',
  hash_mismatch: () => 'the content of the file does not match its hash in datapackage.json.',
  schema_mismatch: ({ detail }) => `the columns do not match their description in datapackage.json${brackets(detail)}.`,
  package_unreadable: ({ detail }) => `the description of the data package cannot be read${brackets(detail)}.`,
  code_valid_twice: (facts) =>
    `the code ${value(facts)} is valid for two units at the same time${brackets(facts.detail)}.`,
  reference_unknown: (facts) => `${value(facts)} is referred to but not in the catalogue${brackets(facts.detail)}.`,
} satisfies (typeof vi)['sentence'];

const severity = { error: 'Error', warning: 'Warning', info: 'Note' } satisfies (typeof vi)['severity'];

function where(file: string, row: number | null, column: number | null): string {
  return [`File ${file}`, row === null ? null : `row ${row}`, column === null ? null : `column ${column}`]
    .filter((part) => part !== null)
    .join(', ');
}

const quoted = (raw: string): string => `“${raw}”`;

/** Sentences of issues, to stand behind their place. */
export const issue = { sentence, severity, where, quoted, placed } satisfies typeof vi;
