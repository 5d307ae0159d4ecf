import type { CellRef } from './ids.ts';

export type IssueSeverity = 'error' | 'warning' | 'info';

/** What can be wrong with an imported file. The corpus of import cases uses the same codes. */
export type IssueCode =
  // the file
  | 'empty_file'
  | 'binary_file'
  | 'looks_like_xlsx'
  | 'looks_like_xls'
  | 'looks_like_html'
  | 'looks_like_json'
  | 'file_too_large'
  | 'not_utf8'
  | 'legacy_encoding' // a code page that fits without doubt, named for the record
  | 'legacy_encoding_guess' // a code page that a person must confirm
  | 'lossy_encoding'
  | 'truncated_file'
  | 'workbook_hostile'
  | 'workbook_unreadable'
  | 'workbook_hidden' // rows or columns that are not shown are read
  | 'workbook_sheets' // several sheets: one is read, the others are offered
  | 'document_hostile' // a text document that no honest one is
  | 'document_unreadable'
  | 'document_other_kind' // neither text nor a text document
  | 'nul_byte'
  | 'too_many_columns'
  | 'too_many_rows'
  | 'cell_too_long'
  // the table
  | 'no_data_rows'
  | 'header_missing'
  | 'column_missing'
  | 'column_unknown'
  | 'column_twice'
  | 'columns_swapped' // scores under the heading of ranks, and the other way round
  | 'target_left_out' // a column of goals beside results
  | 'unterminated_quote'
  | 'stray_quote'
  | 'row_too_short'
  | 'row_too_long'
  | 'decimal_comma_splits_columns'
  | 'second_table'
  | 'filled_down'
  | 'year_missing'
  | 'indicator_missing'
  // a cell
  | 'value_missing'
  | 'not_a_number'
  | 'ambiguous_number'
  | 'mixed_decimal_mark'
  | 'value_out_of_range'
  | 'rank_out_of_range'
  | 'rank_not_integer'
  | 'rank_band'
  | 'footnote_mark'
  | 'excel_error_value'
  | 'excel_date_artifact'
  | 'ambiguous_date'
  | 'period_unreadable'
  | 'period_ahead' // figures of a period that is not over
  | 'date_unreadable'
  | 'option_unknown'
  | 'invisible_character'
  // names
  | 'unknown_entity'
  | 'entity_not_valid'
  | 'code_name_mismatch'
  | 'earlier_units' // a table of a year in which provinces changed names one that ended
  | 'unknown_indicator'
  | 'unknown_component'
  | 'unknown_group'
  // goals
  | 'clause_unreadable'
  | 'clause_direction'
  | 'clause_missing'
  | 'goal_id_twice'
  | 'target_inconsistent'
  | 'relative_target'
  | 'range_target'
  // the whole
  | 'duplicate_same'
  | 'duplicate_conflict'
  | 'duplicate_settled' // says otherwise than the place that a person chose
  | 'rank_score_order'
  | 'conflict_with_stored'
  | 'component_sum'
  | 'score_jump'
  | 'coverage_gap'
  // the published package
  | 'resource_missing'
  | 'resource_unlisted'
  | 'hash_mismatch'
  | 'schema_mismatch'
  | 'package_unreadable'
  | 'code_valid_twice'
  | 'reference_unknown';

/** What is wrong, where, and the text that stood there. It holds no sentence: `text/` words it. */
export type ImportIssue = Readonly<{
  severity: IssueSeverity;
  code: IssueCode;
  file: string;
  row: number | null; // counted from 1, as in a sheet; null: the whole file
  column: number | null; // counted from 1; null: the whole row
  raw: string | null;
  detail: string | null; // a bound, a name or a heading that the sentence mentions; data, not wording
}>;

/** An issue at a cell, with the raw text that stood there. */
export function issueAt(
  severity: IssueSeverity,
  code: IssueCode,
  at: CellRef,
  raw: string | null,
  detail: string | null = null,
): ImportIssue {
  return { severity, code, file: at.file, row: at.row, column: at.column, raw, detail };
}

/** An issue of a file as a whole. */
export function fileIssue(
  severity: IssueSeverity,
  code: IssueCode,
  file: string,
  detail: string | null = null,
): ImportIssue {
  return { severity, code, file, row: null, column: null, raw: null, detail };
}
