import * as v from 'valibot';
import type { Dataset } from '#domain/dataset.ts';
import { observationAt } from '#domain/observationTable.ts';
import { contentHash } from '../bytes/contentHash.ts';
import { CONTRACT, type TableKind } from './contractColumns.ts';
import { DESCRIPTOR, type PackageFiles } from './packageDescriptor.ts';
import { writeCatalogue } from './writeCatalogue.ts';
import { writeGoals } from './writeGoals.ts';
import { writeResults } from './writeResults.ts';

/** Where the analyst's own history lies in a data package, so that loading the package restores it. */
export const STORE_RESOURCE = 'store.json';

const Members = v.record(v.string(), v.unknown()); // keeps the order of what stands there
const Listed = v.array(Members);

const PLAIN = {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'thuoc-do',
  title: 'Thước Đo',
};

const kindOf = (path: string): TableKind | null => {
  const name = path.replace(/[/.].*$/, '');
  return Object.keys(CONTRACT).find((kind): kind is TableKind => kind === name) ?? null;
};

const slug = (path: string): string =>
  path
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');

/** The columns that a table now has; what was said of each of them before is kept. */
function schemaOf(kind: TableKind, before: unknown) {
  const schema = v.safeParse(Members, before);
  const listed = v.safeParse(Listed, schema.success ? schema.output['fields'] : null);
  const known = listed.success ? listed.output : [];
  const fields = CONTRACT[kind].map(
    (name) => known.find((field) => field['name'] === name) ?? { name, type: 'string' },
  );
  return { ...(schema.success ? schema.output : {}), fields };
}

async function resourceOf(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  before: Readonly<Record<string, unknown>> | undefined,
) {
  const kind = kindOf(path);
  const table = { type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' };
  const document = { format: 'json', mediatype: 'application/json', encoding: 'utf-8' };
  return {
    ...(before ?? { name: slug(path), path, ...(kind === null ? document : table) }),
    bytes: bytes.length,
    hash: await contentHash(bytes),
    ...(kind === null ? {} : { schema: schemaOf(kind, before?.['schema']) }),
  };
}

/** The descriptor of these files: title, sources, licences and the rest as in the one that was there before. */
async function descriptorOf(files: PackageFiles, before: unknown): Promise<string> {
  const members = v.safeParse(Members, before);
  const listed = v.safeParse(Listed, members.success ? members.output['resources'] : null);
  const known = new Map((listed.success ? listed.output : []).map((resource) => [resource['path'], resource]));
  const resources = await Promise.all([...files].map(([path, bytes]) => resourceOf(path, bytes, known.get(path))));
  return `${JSON.stringify({ ...(members.success ? members.output : PLAIN), resources }, null, 2)}\n`;
}

/**
 * A dataset as the files of a published folder: `readPackage` reads them back to the same catalogue, figures and goals.
 * `descriptor` is the `datapackage.json` whose title, sources and licences go on; `store` the history to put beside.
 * The dataset holds its components too. Only the cell of a figure that was imported here is another afterwards: it is
 * that of the written table; where it came from stands in the history.
 */
export async function writePackage(dataset: Dataset, descriptor: unknown, store: unknown): Promise<PackageFiles> {
  const { catalogue, observations: table, goals } = dataset;
  const observations = Array.from({ length: table.size }, (_, i) => observationAt(table, i));
  const texts = [
    ...writeCatalogue(catalogue),
    ...writeResults(catalogue, observations),
    ...writeGoals(catalogue, goals),
    ...(store === null ? [] : [[STORE_RESOURCE, `${JSON.stringify(store)}\n`] as const]),
  ];
  const encoder = new TextEncoder();
  const files = new Map(texts.map(([path, text]) => [path, encoder.encode(text)] as const));
  return new Map([[DESCRIPTOR, encoder.encode(await descriptorOf(files, descriptor))] as const, ...files]);
}
