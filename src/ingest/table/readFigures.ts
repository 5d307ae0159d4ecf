import type { DecimalMark, Decisions } from '#domain/decisions.ts';
import type { IgnoredRow } from '#domain/sheetCells.ts';
import type { Catalogue, ObservationTable } from '#domain/dataset.ts';
import type { ImportIssue } from '#domain/issue.ts';
import { tableBuilder } from '#domain/observationTable.ts';
import { periodCode, type Period } from '#domain/period.ts';
import { decimalOfColumn, type ColumnDecimal } from '../cells/decimalMark.ts';
import type { Sheet } from '../bytes/readSheet.ts';
import type { Row } from '../bytes/toRows.ts';
import type { BodyRows } from './bodyRows.ts';
import { earlierUnits } from './earlierUnits.ts';
import { fillDown } from './fillDown.ts';
import type { FigureReading } from './figureReading.ts';
import type { Mapping } from './mapping.ts';
import { raggedIssue } from './raggedRow.ts';
import { rowReader, type RowContext } from './rowReader.ts';

/** The figures of a sheet as columns, the rows that hold none, and what is wrong. */
export type Figures = Readonly<{
  table: ObservationTable; // those that come twice are there twice
  count: number; // of readings
  isUsed: (row: number) => boolean; // whether a row gave a figure, or said that there is none
  periods: readonly Period[]; // of these rows, each once
  readings: () => readonly FigureReading[]; // cell by cell, read again: only few ask for them
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

type Taken = Readonly<{
  reading: (reading: FigureReading) => void;
  ignored: (row: IgnoredRow) => void;
  issue: (issue: ImportIssue) => void;
}>;

/** A function that reads the body rows from the first to the last. */
function bodyReader(
  { file, rows, faults }: Sheet,
  mapping: Mapping,
  body: BodyRows,
  context: Pick<RowContext, 'catalogue' | 'decisions' | 'decimals' | 'unitsAt'>,
): (take: Taken) => void {
  const stray = new Set(faults.map(({ row }) => row)); // reported with the sheet
  return (take) => {
    const readRow = rowReader({ ...context, file, mapping, report: take.issue });
    const filled = fillDown(mapping, file, take.issue);
    for (const index of body.rows) {
      const row = index + 1;
      const cells = rows[index] ?? [];
      const ragged = stray.has(row) ? null : raggedIssue(cells, mapping.width, row, file, mapping.needed);
      if (ragged !== null) take.issue(ragged);
      if (ragged !== null || stray.has(row)) continue;
      const found = readRow(filled(cells, row), row);
      for (const reading of found.readings) take.reading(reading);
      if (found.ignored !== null) take.ignored({ row, why: found.ignored });
    }
  };
}

/**
 * Reads every figure of the body rows of a sheet by its mapping. Nothing is guessed: what is not understood is an issue.
 * `inFile` tells a reading with the cell of its observation as it stands in the file.
 */
export function readFigures(
  sheet: Sheet,
  mapping: Mapping,
  body: BodyRows,
  catalogue: Catalogue,
  decisions: Decisions,
  inFile: (reading: FigureReading) => FigureReading,
): Figures {
  const issues: ImportIssue[] = [];
  const ignored = [...body.ignored];
  const used = new Uint8Array(sheet.rows.length + 1);
  let count = 0;
  const periods = new Map<number, Period>();
  let last: Period | null = null;
  const sets = mapping.blocks.reduce((sum, { figures }) => sum + figures.length, 0);
  const table = tableBuilder(body.rows.length * sets);
  const decimals = decimalsOf(sheet, mapping, body, decisions.decimal);
  const told = body.rows.map((index): readonly [Row, number] => [sheet.rows[index] ?? [], index + 1]);
  const { unitsAt, issues: ofUnits } = earlierUnits(told, mapping, sheet.file, catalogue);
  issues.push(...ofUnits);
  const readBody = bodyReader(sheet, mapping, body, { catalogue, decisions, decimals, unitsAt });
  readBody({
    reading: (reading) => {
      const { row, period, observation } = inFile(reading);
      used[row] = 1;
      count += 1;
      if (period !== null && period !== last) periods.set(periodCode(period), (last = period));
      if (observation !== null) table.add(observation);
    },
    ignored: (row) => void ignored.push(row),
    issue: (issue) => void issues.push(issue),
  });
  const shown = [...decimals.values()].find(({ mark }) => mark !== null);
  return {
    table: table.built(),
    isUsed: (row) => used[row] === 1,
    count,
    periods: [...periods.values()],
    readings: () => {
      const readings: FigureReading[] = [];
      readBody({
        reading: (reading) => void readings.push(inFile(reading)),
        ignored: () => undefined,
        issue: () => undefined,
      });
      return readings;
    },
    ignored,
    issues,
    decimal: shown?.mark ?? null,
  };
}
