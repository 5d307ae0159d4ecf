import * as v from 'valibot';
import type { HistoryEntry } from '#domain/keptImport.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { contentId, listsOf, TableLists, tableOf, type Content } from './datasetFormat.ts';
import { DamagedFields } from './damaged.ts';
import { DocumentColumns, fromDocument, toDocument } from './documentTable.ts';
import { DatasetIdText, ImportFields } from './importFormat.ts';
import type { StoreContent } from './readStore.ts';
import { readRecord, toRecord, type RecordFormat } from './recordFormat.ts';
import { RuleFields } from './ruleFormat.ts';
import { StoredGoal } from './storedGoal.ts';
import { columnsOf } from './tableChunk.ts';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const DocumentFields = v.strictObject({
  kind: v.literal('thuoc-do-store'),
  imports: v.array(ImportFields),
  kept: v.array(whole),
  undone: v.array(whole),
  datasets: v.array(
    v.strictObject({
      id: DatasetIdText,
      size: whole,
      lists: v.strictObject(TableLists),
      columns: DocumentColumns,
      goals: v.array(StoredGoal),
    }),
  ),
  rules: v.array(RuleFields),
  quarantine: v.array(DamagedFields),
});
type DocumentFields = v.InferOutput<typeof DocumentFields>;

/** The whole store as one JSON document: the resource `store.json` of a data package. */
const documentFormat: RecordFormat<typeof DocumentFields> = { schema: DocumentFields, steps: [] };

const contentOf = ({ kept: { id, observations, goals } }: HistoryEntry) => ({
  id,
  size: observations.size,
  lists: listsOf(observations),
  columns: toDocument(columnsOf(observations)),
  goals,
});

/** The store's content as a document that `readStoreDocument` reads back to the same content. */
export function storeDocument({ history, kept, undone, rules, quarantine }: StoreContent) {
  const contents = new Map(history.map((entry) => [entry.kept.id, entry]));
  return toRecord(documentFormat, {
    kind: 'thuoc-do-store',
    imports: history.map(({ kept: { observations: _observations, goals: _goals, ...record } }) => record),
    kept: kept.map(({ seq }) => seq),
    undone: undone.filter((seq) => history.some((entry) => entry.kept.seq === seq)),
    datasets: [...contents.values()].map(contentOf),
    rules,
    quarantine,
  });
}

/** The contents by their ids; the place of the first one that is not what its id says. */
async function contentsOf(document: DocumentFields): Promise<Result<ReadonlyMap<string, Content>, string>> {
  const contents = new Map<string, Content>();
  for (const { id, size, lists, columns, goals } of document.datasets) {
    const table = tableOf(lists, fromDocument(columns, size));
    if (!table.ok) return err(`datasets.${table.error}`);
    const content: Content = { observations: table.value, goals };
    if ((await contentId(content)) !== id) return err('datasets.id');
    contents.set(id, content);
  }
  return ok(contents);
}

const isAscending = (numbers: readonly number[]): boolean => numbers.every((n, i) => n > (numbers[i - 1] ?? 0));

/** The content of a document, or the place in it that does not fit. Every dataset is held against its hash. */
export async function readStoreDocument(foreign: unknown): Promise<Result<StoreContent, string>> {
  const read = readRecord(documentFormat, foreign);
  if (!read.ok) return read;
  const { imports, kept, undone, rules, quarantine } = read.value;
  const contents = await contentsOf(read.value);
  if (!contents.ok) return contents;
  const history: HistoryEntry[] = [];
  for (const record of imports) {
    const content = contents.value.get(record.id);
    if (content === undefined) return err('imports.id');
    history.push({ kept: { ...record, ...content }, isUndone: !kept.includes(record.seq) });
  }
  const known = new Set(imports.map(({ seq }) => seq));
  if (!isAscending(imports.map(({ seq }) => seq))) return err('imports.seq');
  if (!isAscending(kept) || !kept.every((seq) => known.has(seq))) return err('kept');
  if (!undone.every((seq) => known.has(seq) && !kept.includes(seq))) return err('undone');
  const inForce = history.filter(({ isUndone }) => !isUndone).map((entry) => entry.kept);
  return ok({ kept: inForce, history, undone, rules, quarantine });
}
