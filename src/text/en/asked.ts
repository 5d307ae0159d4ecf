import type { Measure } from '#domain/sheetCells.ts';
import type { asked as vi } from '../vi/asked.ts';

/** What a column measures, as one says it. */
export const MEASURES: Readonly<Record<Measure, string>> = { score: 'score', rank: 'rank', group: 'group' };

const counted = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`;

/** Words of what a file leaves open, of what was answered, and of what else there is to read or to add. */
export const asked = {
  sheets: {
    read: (sheet: string) => `The sheet “${sheet}” of the workbook is read. Read another one too:`,
    addOf: (sheet: string) => `Read the sheet ${sheet} too`,
    addAll: (count: string) => `all ${count} sheets`,
  },
  questions: {
    title: (count: string) => `Questions for you: ${count}`,
    none: 'There is nothing to ask.',
    blocks: 'To be answered before keeping',
    encoding: 'In which encoding do the letters read right?',
    known: (count: string) => counted(count, 'known name', 'known names'),
    decimal: (raw: string, cell: string) => `Which number is “${raw}” in cell ${cell}?`,
    decimalOption: { ',': 'the comma is the decimal mark', '.': 'the point is the decimal mark' },
    grouped: { ',': 'the comma groups thousands', '.': 'the point groups thousands' },
    sheet: 'Which sheet of the workbook is to be read?',
    period: 'Of which year are the figures?',
    indicator: 'Of which index are the figures?',
    name: (raw: string) => `Who is “${raw}”?`,
    rows: (rows: string) => `row ${rows}`,
    heading: (raw: string, column: string) => `What stands in column ${column}, “${raw}”?`,
    figure: (about: string) => `${about}: which figure is right?`,
    allOf: (file: string, count: string) => `By ${file} in all ${count} places that differ`,
    aside: { name: 'Leave the row aside', heading: 'Leave the column aside' },
    asideAll: {
      name: (count: string) => `Leave all ${count} names aside`,
      heading: (count: string) => `Leave all ${count} columns aside`,
    },
    rest: (count: string) => `Show ${counted(count, 'more question', 'more questions')}`,
    later: (count: string) => `and ${count} more, shown once those above are answered.`,
    other: { name: 'Choose another unit', heading: 'Choose index, component', period: 'Choose another year' },
    pick: 'Type to find',
    nothingFound: 'Nothing found.',
    series: (name: string, measure: Measure) => `${name}: ${MEASURES[measure]}`,
    used: 'in use',
  },
  newUnits: {
    title: (count: string) => `${counted(count, 'name', 'names')} may be new units of a province`,
    more: 'Figures of a unit that the catalogue does not know cannot be kept. Choose the province and send these lines to the maintainer, who adds them at the end of entities.csv of the data package and publishes it again. The codes are proposals.',
    province: 'Of the province',
    lines: 'Lines for entities.csv',
    save: 'Download the lines',
    fileName: 'thuoc-do-new-units.csv',
  },
  answers: {
    title: 'Answered',
    change: 'Change',
    changeOf: (what: string) => `Change the answer: ${what}`,
    encoding: (name: string) => `Encoding: ${name}`,
    decimal: { ',': 'Decimal mark: comma', '.': 'Decimal mark: point' },
    sheet: (name: string) => `Sheet: ${name}`,
    kind: { results: 'Kind of table: results', goals: 'Kind of table: goals' },
    period: (period: string) => `Year: ${period}`,
    indicator: (name: string) => `Index: ${name}`,
    is: (raw: string, name: string) => `“${raw}” is ${name}`,
    aside: (raw: string) => `“${raw}” is left aside`,
    figure: (about: string, place: string) => `${about}: by ${place}`,
  },
} satisfies typeof vi;
