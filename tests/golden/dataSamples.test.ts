import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPackageCatalogue } from '#ingest/published/readPackage.ts';
import { folderFiles } from '../../src/cli/files.ts';
import { ingestDocument } from '../../src/cli/ingestDocument.ts';
import { importCase } from '../support/importCase.ts';

const { catalogue } = readPackageCatalogue((await folderFiles('public/data')) ?? new Map());
const cases = readdirSync('data-samples', { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** The command's document as it is printed, without sentences and file names: wording has its own tests. */
async function printed(name: string): Promise<unknown> {
  const { bytes, decisions } = importCase(name);
  const document = await ingestDocument(bytes, 'input.csv', catalogue, decisions);
  const issues = document.issues.map(({ message_vi: _sentence, file: _file, ...issue }) => issue);
  return JSON.parse(JSON.stringify({ ...document, issues }));
}

describe('a file in data-samples', () => {
  it('is there', () => {
    expect(cases.length).toBeGreaterThan(30);
  });

  it.each(cases.map(({ name }) => name))('%s is understood as expected', async (name) => {
    const expected: unknown = JSON.parse(readFileSync(`data-samples/${name}/expected.json`, 'utf8'));
    expect(await printed(name)).toEqual(expected);
  });
});
