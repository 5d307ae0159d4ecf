import { visibleText } from '../cells/cellText.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import { periodFromCode, periodCode, type Period } from '#domain/period.ts';
import type { Result } from '#domain/result.ts';
import { findEntity, type EntityFault } from '../names/findEntity.ts';
import { cellAt, type Mapping } from './mapping.ts';
import { remembered } from '../cells/remembered.ts';
import type { Row } from '../bytes/toRows.ts';

/** A reader of the entity that a row is about in a period; each code and name is looked up once. */
export function entityReader(
  catalogue: Catalogue,
  mapping: Mapping,
): (cells: Row, period: Period) => Result<Entity, EntityFault> {
  const byCode = remembered((code: string) =>
    remembered((name: string) =>
      remembered((period: string) => findEntity(catalogue, code, name, periodFromCode(Number(period)))),
    ),
  );
  const text = remembered(visibleText);
  return (cells, period) =>
    byCode(text(cellAt(cells, mapping.entityCode)))(text(cellAt(cells, mapping.entityName)))(
      String(periodCode(period)),
    );
}
