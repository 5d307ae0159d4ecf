/** A cell of a published table: quoted where it must be. */
const cell = (text: string): string => (/[",\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Rows as a published table: commas, `\n`, no byte-order mark. These are data for programs, read back by the same rules:
 * a text that a spreadsheet would take for a formula stays as it is, or reading would not give back what was written.
 * Tables for people, which do change such a text, are made by `csvText` of the view models.
 */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  `${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`;
