import type { Entity, EntityLevel, Succession } from '#domain/entity.ts';
import { toEntityId } from '#domain/ids.ts';
import { issueAt, type ImportIssue } from '#domain/issue.ts';
import { dateCell, listCell } from './contractCells.ts';
import { contractTable, option, textOrNull, type ContractRow } from './contractTable.ts';

const LEVELS: readonly EntityLevel[] = ['nation', 'region', 'province', 'department', 'district', 'commune'];

function readEntity(row: ContractRow): Entity | null {
  const code = row.text('entity_code');
  const nameVi = row.text('name_vi');
  const level = option(row, 'level', LEVELS);
  if (code === '') return row.fail('value_missing', 'entity_code');
  if (nameVi === '') return row.fail('value_missing', 'name_vi');
  if (level === null) return null;
  const validFrom = dateCell(row, 'valid_from');
  return {
    id: toEntityId(code, validFrom),
    code,
    validFrom,
    validTo: dateCell(row, 'valid_to'),
    nameVi,
    nameEn: row.text('name_en') || nameVi,
    level,
    parentCode: textOrNull(row, 'parent_code'),
    aliases: listCell(row, 'aliases'),
  };
}

const overlap = (a: Entity, b: Entity): boolean =>
  (a.validFrom ?? '') <= (b.validTo ?? '9999') && (b.validFrom ?? '') <= (a.validTo ?? '9999');

/** A code that two entities carry at the same time, or two validities with one id. */
function validityIssues(found: readonly (readonly [Entity, ContractRow])[]): readonly ImportIssue[] {
  return found.flatMap(([entity, row], i) => {
    const clash = found
      .slice(0, i)
      .find(([other]) => other.id === entity.id || (other.code === entity.code && overlap(other, entity)));
    return clash === undefined
      ? []
      : [issueAt('error', 'code_valid_twice', row.at('entity_code'), entity.code, clash[0].nameVi)];
  });
}

function parentIssues(found: readonly (readonly [Entity, ContractRow])[]): readonly ImportIssue[] {
  const codes = new Set(found.map(([{ code }]) => code));
  return found.flatMap(([{ parentCode }, row]) =>
    parentCode === null || codes.has(parentCode)
      ? []
      : [issueAt('error', 'reference_unknown', row.at('parent_code'), parentCode)],
  );
}

/** `entities.csv`. Aliases are separated by `|`. Issues: a code valid twice at a time, a parent that is not in the table. */
export function readEntities(
  bytes: Uint8Array,
  file: string,
): Readonly<{ value: readonly Entity[]; issues: readonly ImportIssue[] }> {
  const { rows, issues } = contractTable(bytes, file, ['entity_code', 'name_vi', 'level']);
  const found = rows.flatMap((row) => {
    const entity = readEntity(row);
    return entity === null ? [] : [[entity, row] as const];
  });
  return {
    value: found.map(([entity]) => entity),
    issues: [...issues, ...validityIssues(found), ...parentIssues(found)],
  };
}

/** `successions.csv`. Issues: a code that no entity has. */
export function readSuccessions(
  bytes: Uint8Array,
  file: string,
  entities: readonly Entity[],
): Readonly<{ value: readonly Succession[]; issues: readonly ImportIssue[] }> {
  const { rows, issues } = contractTable(bytes, file, ['old_code', 'new_code', 'effective']);
  const codes = new Set(entities.map(({ code }) => code));
  const successions = rows.flatMap((row) => {
    const unknown = ['old_code', 'new_code'].filter((name) => !codes.has(row.text(name)));
    for (const name of unknown) row.fail('reference_unknown', name);
    const effective =
      dateCell(row, 'effective') ?? (row.text('effective') === '' ? row.fail('value_missing', 'effective') : null);
    if (unknown.length > 0 || effective === null) return [];
    return [{ oldCode: row.text('old_code'), newCode: row.text('new_code'), effective }];
  });
  return { value: successions, issues };
}
