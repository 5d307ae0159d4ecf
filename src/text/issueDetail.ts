import { cellAddress } from './cellAddress.ts';

/** A place in a file as issues carry it, `kq.csv:2:3`, `kq.csv:2` or `kq.csv`. */
export type DetailPlace = Readonly<{ file: string; row: string | null; cell: string | null }>;

/** The place that an issue's detail names, its cell as spreadsheets name it. */
export function placeIn(detail: string): DetailPlace {
  const [, file = detail, row = null, column = null] = /^(.+?):(\d+)(?::(\d+))?$/.exec(detail) ?? [];
  return { file, row, cell: row === null || column === null ? null : cellAddress(Number(row), Number(column)) };
}

/** How many units of a table there are, as issues carry it: `PAR_INDEX 2022: 1/63; Bắc Kạn`. */
export type DetailCoverage = Readonly<{ table: string; share: string; absent: string | null }>;

/** What an issue's detail says of coverage, the index as people write it; null where it says nothing of the kind. */
export function coverageIn(detail: string): DetailCoverage | null {
  const [, index, period, share, absent = null] = /^(\S+) (\S+): (\d+\/\d+)(?:; (.+))?$/.exec(detail) ?? [];
  if (index === undefined || period === undefined || share === undefined) return null;
  return { table: `${index.replaceAll('_', ' ')} ${period}`, share, absent };
}
