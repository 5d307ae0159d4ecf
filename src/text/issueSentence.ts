import type { ImportIssue, IssueCode, IssueSeverity } from '#domain/issue.ts';
import { issueTextOf } from './issueText.ts';
import type { Language } from './language.ts';

const LONGEST_RAW = 80;
const SEVERITIES: Readonly<Record<IssueSeverity, number>> = { error: 0, warning: 1, info: 2 };

/** What hides most comes first: a file that cannot be read, then its table, names, cells, goals, and the whole. */
const RANKS: Readonly<Record<IssueCode, number>> = {
  empty_file: 0,
  binary_file: 0,
  looks_like_xlsx: 0,
  looks_like_xls: 0,
  looks_like_html: 0,
  looks_like_json: 0,
  file_too_large: 0,
  not_utf8: 0,
  legacy_encoding_guess: 0,
  lossy_encoding: 0,
  truncated_file: 0,
  workbook_hostile: 0,
  workbook_unreadable: 0,
  workbook_sheets: 0,
  workbook_hidden: 0,
  document_hostile: 0,
  document_unreadable: 0,
  document_other_kind: 0,
  nul_byte: 0,
  package_unreadable: 0,
  resource_missing: 0,
  unterminated_quote: 1,
  header_missing: 1,
  no_data_rows: 1,
  column_missing: 1,
  column_twice: 1,
  columns_swapped: 1,
  target_left_out: 1,
  too_many_columns: 1,
  too_many_rows: 1,
  decimal_comma_splits_columns: 1,
  second_table: 1,
  year_missing: 1,
  indicator_missing: 1,
  hash_mismatch: 1,
  schema_mismatch: 1,
  resource_unlisted: 1,
  stray_quote: 2,
  row_too_short: 2,
  row_too_long: 2,
  cell_too_long: 2,
  unknown_indicator: 3,
  unknown_component: 3,
  unknown_entity: 3,
  entity_not_valid: 3,
  code_name_mismatch: 3,
  earlier_units: 3,
  unknown_group: 3,
  code_valid_twice: 3,
  reference_unknown: 3,
  duplicate_conflict: 4,
  conflict_with_stored: 4,
  goal_id_twice: 4,
  ambiguous_number: 5,
  mixed_decimal_mark: 5,
  not_a_number: 5,
  value_out_of_range: 5,
  rank_out_of_range: 5,
  rank_not_integer: 5,
  rank_band: 5,
  excel_error_value: 5,
  excel_date_artifact: 5,
  ambiguous_date: 5,
  period_unreadable: 5,
  period_ahead: 5,
  date_unreadable: 5,
  option_unknown: 5,
  value_missing: 5,
  clause_unreadable: 6,
  clause_direction: 6,
  clause_missing: 6,
  target_inconsistent: 6,
  relative_target: 6,
  range_target: 6,
  rank_score_order: 7,
  component_sum: 7,
  score_jump: 7,
  coverage_gap: 7,
  invisible_character: 8,
  column_unknown: 8,
  duplicate_same: 8,
  duplicate_settled: 8,
  filled_down: 8,
  footnote_mark: 8,
  legacy_encoding: 8,
};

/** The order in which people read issues: severity, then what hides most, then file, row and column. */
export function compareIssues(a: ImportIssue, b: ImportIssue): number {
  return (
    SEVERITIES[a.severity] - SEVERITIES[b.severity] ||
    RANKS[a.code] - RANKS[b.code] ||
    a.file.localeCompare(b.file) ||
    (a.row ?? 0) - (b.row ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}

/** One sentence: file, row, column, the text that stood there, what is wrong with it. A long text is cut. */
export function issueSentence(
  { code, severity, file, row, column, raw, detail }: ImportIssue,
  language: Language,
): string {
  const { sentence, where, quoted } = issueTextOf(language);
  return `${where(file, row, column)}: ${sentence[code]({ raw: raw === null ? null : quoted(shortened(raw)), detail, severity })}`;
}

function shortened(raw: string): string {
  const text = raw.replace(/\s+/g, ' ').trim();
  return text.length > LONGEST_RAW ? `${text.slice(0, LONGEST_RAW)}…` : text;
}

/** What is wrong, without its place: a sentence of its own. */
export function issueMeaning({ code, severity, raw, detail }: ImportIssue, language: Language): string {
  const { sentence, quoted } = issueTextOf(language);
  const text = sentence[code]({ raw: raw === null ? null : quoted(shortened(raw)), detail, severity });
  return `${text.slice(0, 1).toLocaleUpperCase(language)}${text.slice(1)}`;
}
