import type { ImportIssue } from '#domain/issue.ts';
import { readPlace, type Cell } from '../cells/readMeasures.ts';
import { remembered } from '../cells/remembered.ts';
import type { CellReading, RankReading } from './figureReading.ts';

type Place = CellReading<RankReading> | null;

/** What some texts are read as; null where that is worth a report, which needs the cell. */
function readQuietly(raw: string, of: string | null, bound: number | null): Place {
  let isReported = false;
  const report = (): void => void (isReported = true);
  const cell = (text: string): Cell => ({ raw: text, file: '', row: 0, column: 0 });
  const place = readPlace(cell(raw), of === null ? null : cell(of), bound, report);
  return isReported ? null : place;
}

/** `readPlace`, run once for each text where nothing is wrong with it: a column of ranks has few of them. */
export function placeReader(
  report: (issue: ImportIssue) => void,
): (cell: Cell, ofCell: Cell | null, bound: number | null) => Place {
  const known = remembered((bound: number) =>
    remembered((of: string) => remembered((raw: string) => readQuietly(raw, of, bound === Infinity ? null : bound))),
  );
  const knownAlone = remembered((bound: number) =>
    remembered((raw: string) => readQuietly(raw, null, bound === Infinity ? null : bound)),
  );
  return (cell, ofCell, bound) => {
    const limit = bound ?? Infinity;
    const quiet = ofCell === null ? knownAlone(limit)(cell.raw) : known(limit)(ofCell.raw)(cell.raw);
    return quiet ?? readPlace(cell, ofCell, bound, report);
  };
}
