import type { DecimalMark, Decisions } from '#domain/decisions.ts';
import type { IgnoredRow } from '#domain/sheetCells.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { ImportIssue } from '#domain/issue.ts';
import { decimalOfColumn, type ColumnDecimal } from '../cells/decimalMark.ts';
import type { Sheet } from '../bytes/readSheet.ts';
import type { Row } from '../bytes/toRows.ts';
import type { BodyRows } from './bodyRows.ts';
import { earlierUnits } from './earlierUnits.ts';
import { fillDown } from './fillDown.ts';
import type { FigureReading } from './figureReading.ts';
import type { Mapping } from './mapping.ts';
import { raggedIssue } from './raggedRow.ts';
import { rowReader } from './rowReader.ts';

/** The figures of a sheet, cell by cell, the rows that hold none, and what is wrong. */
export type Figures = Readonly<{
  readings: readonly FigureReading[];
  ignored: readonly IgnoredRow[];
  issues: readonly ImportIssue[];
  decimal: DecimalMark | null; // of the first column of scores that shows one
}>;

/** Decides the decimal mark of every column of scores, once. `named` is what the user says. */
function decimalsOf(
  sheet: Sheet,
  mapping: Mapping,
  body: BodyRows,
  named: DecimalMark | null,
): ReadonlyMap<number, ColumnDecimal> {
  const fallback = named ?? sheet.decimal ?? (mapping.hasContractPoints ? '.' : null);
  const scores = mapping.blocks.flatMap(({ figures }) => figures.map(({ score }) => score));
  const columns = new Set(scores.filter((score) => score !== null));
  return new Map(
    [...columns].map((column) => [
      column,
      decimalOfColumn(
        body.rows.map((row) => sheet.rows[row]?.[column] ?? ''),
        fallback,
      ),
    ]),
  );
}

/** Reads every figure of the body rows of a sheet by its mapping. Nothing is guessed: what is not understood is an issue. */
export function readFigures(
  sheet: Sheet,
  mapping: Mapping,
  body: BodyRows,
  catalogue: Catalogue,
  decisions: Decisions,
): Figures {
  const { file } = sheet;
  const issues: ImportIssue[] = [];
  const report = (issue: ImportIssue): void => void issues.push(issue);
  const readings: FigureReading[] = [];
  const ignored = [...body.ignored];
  const decimals = decimalsOf(sheet, mapping, body, decisions.decimal);
  const told = body.rows.map((index): readonly [Row, number] => [sheet.rows[index] ?? [], index + 1]);
  const { unitsAt, issues: ofUnits } = earlierUnits(told, mapping, file, catalogue);
  issues.push(...ofUnits);
  const readRow = rowReader({ file, mapping, catalogue, decisions, decimals, unitsAt, report });
  const filled = fillDown(mapping, file, report);
  const stray = new Set(sheet.faults.map(({ row }) => row)); // reported with the sheet
  for (const index of body.rows) {
    const row = index + 1;
    const cells = sheet.rows[index] ?? [];
    if (stray.has(row)) continue;
    const ragged = raggedIssue(cells, mapping.width, row, file, mapping.needed);
    if (ragged !== null) {
      issues.push(ragged);
      continue;
    }
    const found = readRow(filled(cells, row), row);
    for (const reading of found.readings) readings.push(reading);
    if (found.ignored !== null) ignored.push({ row, why: found.ignored });
  }
  const shown = [...decimals.values()].find(({ mark }) => mark !== null);
  return { readings, ignored, issues, decimal: shown?.mark ?? null };
}
