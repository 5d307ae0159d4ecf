import { toComponentId, toIndicatorId } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import { issueAt, type ImportIssue } from '#domain/issue.ts';
import { fixedCell, listCell, periodCell, wholeCell } from './contractCells.ts';
import { contractTable, option, textOrNull, type ContractRow } from './contractTable.ts';

const BETTER: readonly Indicator['better'][] = ['higher', 'lower'];

function scaleOf(row: ContractRow): Indicator['scale'] {
  const low = fixedCell(row, 'scale_low');
  const high = fixedCell(row, 'scale_high');
  return low === null || high === null ? null : { low, high };
}

function readIndicator(row: ContractRow): Indicator | null {
  const code = row.text('indicator_code');
  const component = textOrNull(row, 'component_code');
  const parent = textOrNull(row, 'parent_component');
  const better = option(row, 'better', BETTER);
  const decimals = wholeCell(row, 'decimals');
  if (code === '') return row.fail('value_missing', 'indicator_code');
  if (decimals === null || decimals > 6) return row.fail('value_missing', 'decimals');
  if (better === null) return null;
  return {
    id: toIndicatorId(code),
    component: component === null ? null : toComponentId(component),
    parent: parent === null ? null : toComponentId(parent),
    nameVi: row.text('name_vi') || code,
    nameEn: row.text('name_en') || row.text('name_vi') || code,
    publisher: row.text('publisher'),
    unit: row.text('unit'),
    better,
    decimals,
    scale: scaleOf(row),
    weight: fixedCell(row, 'weight'),
    since: periodCell(row, 'since'),
    aliases: listCell(row, 'aliases'),
  };
}

const keyOf = (id: string, component: string | null): string => `${id}/${component ?? ''}`;

function referenceIssues(found: readonly (readonly [Indicator, ContractRow])[]): readonly ImportIssue[] {
  const keys = found.map(([{ id, component }]) => keyOf(id, component));
  const known = new Set(keys);
  return found.flatMap(([{ id, component, parent }, row], i) => {
    const isTwice = keys.indexOf(keyOf(id, component)) < i;
    const lacksParent = (component !== null && !known.has(keyOf(id, null))) || !known.has(keyOf(id, parent));
    return [
      ...(isTwice
        ? [issueAt('error', 'duplicate_conflict', row.at('indicator_code'), row.text('indicator_code'))]
        : []),
      ...(lacksParent
        ? [issueAt('error', 'reference_unknown', row.at('parent_component'), row.text('parent_component'))]
        : []),
    ];
  });
}

/** `indicators.csv`: totals (blank component) and components. Issues: a series that comes twice, a parent that is not in the table. */
export function readIndicators(
  bytes: Uint8Array,
  file: string,
): Readonly<{ value: readonly Indicator[]; issues: readonly ImportIssue[] }> {
  const { rows, issues } = contractTable(bytes, file, ['indicator_code', 'name_vi', 'better', 'decimals']);
  const found = rows.flatMap((row) => {
    const indicator = readIndicator(row);
    return indicator === null ? [] : [[indicator, row] as const];
  });
  return { value: found.map(([indicator]) => indicator), issues: [...issues, ...referenceIssues(found)] };
}
