/** The figures of a chart as rows of words, in the order of the chart; the first cell of a row is its heading. */
export type DataTableView = Readonly<{
  caption: string;
  columns: readonly Readonly<{ title: string; numeric: boolean }>[];
  rows: readonly Readonly<{ key: string; cells: readonly string[]; focus: boolean }>[];
}>;
