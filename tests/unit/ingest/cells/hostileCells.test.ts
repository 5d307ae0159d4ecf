import { NO_DECISIONS } from '#domain/decisions.ts';
import { describe, expect, it } from 'vitest';
import { toIndicatorId } from '#domain/ids.ts';
import { yearPeriod } from '#domain/period.ts';
import { hasDisguised, isBlank, visibleText, wordKey, wordsKey } from '#ingest/cells/cellText.ts';
import { nullReason } from '#ingest/cells/nullMarker.ts';
import { numberShape } from '#ingest/cells/numberShape.ts';
import { readDate } from '#ingest/cells/readDate.ts';
import { readNumber } from '#ingest/cells/readNumber.ts';
import { readPeriodCell } from '#ingest/cells/readPeriodCell.ts';
import { readRank } from '#ingest/cells/readRank.ts';
import { spoiltNumber, withoutFootnote } from '#ingest/cells/spoiltNumber.ts';
import { findEntity } from '#ingest/names/findEntity.ts';
import { nearestIndicator } from '#ingest/names/findIndicator.ts';
import { goalFieldOf, isContractHeading, isOrdinal, resultFieldOf } from '#ingest/names/headings.ts';
import { localIndicator } from '#ingest/names/localIndicator.ts';
import { readHeading } from '#ingest/names/readHeading.ts';
import { findSeries, nearestComponent } from '#ingest/names/seriesNames.ts';
import { yearsWithin } from '#ingest/names/yearsWithin.ts';
import { isFootnote, isTotalName, numbersColumns } from '#ingest/table/ignoredRows.ts';
import { readResults } from '#ingest/table/readResults.ts';
import { readClauses } from '#text/readClause.ts';
import { bytesOf, smallCatalogue } from '../../../support/smallCatalogue.ts';

/** The longest cell that is read at all. */
const LONGEST = 32_767;

/** What makes a pattern that goes back over a text do so the most: parts of what it looks for, again and again. */
const PIECES = [
  "a¦ ¦1¦1 ¦(¦()¦(1)¦(*)¦*¦-¦.¦,¦1.¦1,¦%¦1/¦1'¦1 000 ¦[1]¦²¦\u200b¦ \u200b¦a\u0301¦\u00a0¦А¦đ¦a@¦a_¦≥¦;¦__proto__",
  'hạng ¦xếp hạng ¦nhóm ¦điểm¦1 điểm ¦năm 2020 ¦1/1/2020 ¦ngày 1 tháng 1 năm ¦số 1¦Thg1-¦tỉnh ¦tổng ¦cao nhất ',
  'thang điểm tối đa là ¦TOP ¦tăng ¦từ ¦1–¦so với năm 2020 ',
].flatMap((pieces) => pieces.split('¦'));
const ENDS = [
  ['', ''],
  ['1', 'x'],
  ['x', '1'],
  [' ', '.'],
] as const;

const cells = PIECES.flatMap((piece) =>
  ENDS.map(([first, last]) => first + piece.repeat(LONGEST).slice(0, LONGEST - first.length - last.length) + last),
);

const papi = toIndicatorId('PAPI');
const readers: readonly (readonly [name: string, read: (cell: string) => unknown])[] = [
  ['isBlank', isBlank],
  ['visibleText', visibleText],
  ['wordKey', wordKey],
  ['wordsKey', wordsKey],
  ['hasDisguised', hasDisguised],
  ['numberShape', numberShape],
  ['readNumber', (cell) => readNumber(cell, { mark: null, isMixed: false })],
  ['readRank', readRank],
  ['readDate', readDate],
  ['readPeriodCell', readPeriodCell],
  ['nullReason', nullReason],
  ['spoiltNumber', spoiltNumber],
  ['withoutFootnote', withoutFootnote],
  ['headings', (cell) => [resultFieldOf(cell), goalFieldOf(cell), isOrdinal(cell), isContractHeading(cell)]],
  ['readHeading', (cell) => readHeading(smallCatalogue, cell)],
  ['yearsWithin', yearsWithin],
  ['nearestIndicator', (cell) => nearestIndicator(smallCatalogue, cell)],
  ['findEntity by name', (cell) => findEntity(smallCatalogue, '', cell, yearPeriod(2023))],
  ['findEntity by code', (cell) => findEntity(smallCatalogue, cell, cell, yearPeriod(2023))],
  ['findSeries', (cell) => findSeries(smallCatalogue, papi, cell, null)],
  ['nearestComponent', (cell) => nearestComponent(smallCatalogue, papi, cell)],
  ['localIndicator', localIndicator],
  ['ignored rows', (cell) => [isFootnote([cell, '']), isTotalName(cell), numbersColumns([cell, cell])]],
];

/** A text of `length` letters made of one piece. */
const ofLength = (piece: string, length: number): string => piece.repeat(length).slice(0, length);

describe('a cell of 32,767 letters that repeats one piece', () => {
  // A pattern that goes back over such a cell takes seconds for each of them and runs into the limit of the test.
  it.each(readers)(
    'is read by %s in one go',
    (_name, read) => {
      for (const cell of cells) expect(read(cell)).toBeDefined();
    },
    20_000,
  );

  it('is read in one go as a clause', () => {
    for (const piece of PIECES) readClauses(ofLength(piece, LONGEST), { unit: 'điểm', heading: null });
    expect(readClauses(ofLength('a', LONGEST), { unit: 'điểm', heading: null }).clauses).toEqual([]);
  }, 20_000);

  it.each(PIECES)('is an issue of its file or text that is kept: %j', (piece) => {
    const cell = `"${ofLength(piece, LONGEST)}"`;
    const text = `indicator_code,entity_code,period,score,note\nPAPI,01,2023,${cell},${cell}\nPAPI,58,2023,40.5,\n`;
    const { readings, issues } = readResults(bytesOf(text), 'f.csv', smallCatalogue, NO_DECISIONS);
    expect(readings.length + issues.length).toBeGreaterThan(1);
  });
});
