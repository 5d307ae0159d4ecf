import type { Catalogue } from '#domain/dataset.ts';
import type { ImportIssue } from '#domain/issue.ts';
import { decimalOfColumn, type ColumnDecimal } from '../cells/decimalMark.ts';
import type { FigureReading } from './figureReading.ts';
import { rowsAbove, whyIgnored, type IgnoredRow } from './ignoredRows.ts';
import type { Mapping } from './mapping.ts';
import type { DecimalMark } from '../cells/numberShape.ts';
import { raggedIssue } from './raggedRow.ts';
import type { Sheet } from '../bytes/readSheet.ts';
import { rowReader } from './rowReader.ts';

/** The figures of a sheet, cell by cell, the rows that hold none, and what is wrong. */
export type Figures = Readonly<{
  readings: readonly FigureReading[];
  ignored: readonly IgnoredRow[];
  issues: readonly ImportIssue[];
  decimal: DecimalMark | null; // of the first column of scores that shows one
}>;

/** Decides the decimal mark of every column of scores, once. `named` is what the user says. */
function decimalsOf(sheet: Sheet, mapping: Mapping, named: DecimalMark | null): ReadonlyMap<number, ColumnDecimal> {
  const fallback = named ?? (mapping.hasContractPoints ? '.' : null);
  const columns = new Set(mapping.figures.map(({ score }) => score).filter((score) => score !== null));
  const body = sheet.rows.slice(mapping.header + 1);
  return new Map(
    [...columns].map((column) => [
      column,
      decimalOfColumn(
        body.map((row) => row[column] ?? ''),
        fallback,
      ),
    ]),
  );
}

/** Reads every figure below the headings of a sheet by its mapping. Nothing is guessed: what is not understood is an issue. */
export function readFigures(sheet: Sheet, mapping: Mapping, catalogue: Catalogue, named: DecimalMark | null): Figures {
  const { file } = sheet;
  const issues: ImportIssue[] = [];
  const readings: FigureReading[] = [];
  const ignored = [...rowsAbove(sheet, mapping.header)];
  const decimals = decimalsOf(sheet, mapping, named);
  const readRow = rowReader({ file, mapping, catalogue, decimals, report: (issue) => issues.push(issue) });
  const stray = new Set(sheet.faults.map(({ row }) => row)); // reported with the sheet
  const headings = sheet.rows[mapping.header] ?? [];
  for (let i = mapping.header + 1; i < sheet.rows.length; i += 1) {
    const cells = sheet.rows[i] ?? [];
    const why = whyIgnored(cells, headings);
    if (why !== null) ignored.push({ row: i + 1, why });
    if (why !== null || stray.has(i + 1)) continue;
    const ragged = raggedIssue(cells, headings.length, i + 1, file);
    const found = ragged === null ? readRow(cells, i + 1) : null;
    if (ragged !== null) issues.push(ragged);
    readings.push(...(found?.readings ?? []));
    if (found !== null && found.ignored !== null) ignored.push({ row: i + 1, why: found.ignored });
  }
  const shown = [...decimals.values()].find(({ mark }) => mark !== null);
  return { readings, ignored, issues, decimal: shown?.mark ?? null };
}
