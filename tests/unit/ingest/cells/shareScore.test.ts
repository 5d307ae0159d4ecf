import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '#domain/decisions.ts';
import { observationsIn } from '#domain/observationTable.ts';
import { isShare } from '#ingest/cells/shareScore.ts';
import { readFile } from '#ingest/readFile.ts';
import { bytesOf, smallCatalogue } from '../../../support/smallCatalogue.ts';

/** The scores of Hanoi under some headings, and the issues of their cells. */
async function readScores(heading: string, ...scores: readonly string[]) {
  const rows = scores.map((score, i) => `${['Hà Nội', 'Đắk Lắk', 'Hồ Chí Minh'][i]};${score}\n`);
  const { reading } = await readFile(
    bytesOf(`Tỉnh;${heading}\n${rows.join('')}`),
    'f.csv',
    smallCatalogue,
    NO_DECISIONS,
  );
  return {
    rows: observationsIn(reading.table).map(({ source }) => source.row),
    issues: reading.issues.filter(({ row }) => row !== null).map((i) => `${i.severity} ${i.code} ${i.row}`),
  };
}

describe(isShare, () => {
  it.each<[heading: string, scores: readonly string[], rows: readonly number[], issues: readonly string[]]>([
    ['Điểm PAR INDEX 2023', ['0,8357', '84,2'], [3], ['error value_out_of_range 2']],
    ['Điểm PAR INDEX 2023', ['83,57%', '0,842'], [2], ['error value_out_of_range 3']],
    ['Điểm PAR INDEX 2023', ['0,5%', '84,2'], [2, 3], []],
    ['Điểm PAR INDEX 2023', ['0', '84,2'], [2, 3], ['warning value_out_of_range 2']],
    ['Điểm DTI 2023', ['0,8357', '0'], [2, 3], []],
  ])('%s: %j', async (heading, scores, rows, issues) => {
    expect(await readScores(heading, ...scores)).toEqual({ rows, issues });
  });
});
