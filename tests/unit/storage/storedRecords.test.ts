import { type LastingDecisions, NO_DECISIONS } from '#domain/decisions.ts';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { keepImport, undoImport } from '#storage/keepImport.ts';
import { readRecord } from '#storage/recordFormat.ts';
import type { RecordKey, StoreName } from '#storage/records.ts';
import { lastingDecisions } from '#ingest/session/headingSignature.ts';
import { forgetRule, rememberRule } from '#storage/rules.ts';
import { toComponentId, toEntityId, toIndicatorId } from '#domain/ids.ts';
import type { Store } from '#storage/openStore.ts';
import formatOne from './stored-format-1.json' with { type: 'json' };
import { aDraft, aStore, contentOf, observationsOf, shapeOf, valueOf } from '../../support/aStore.ts';

type Raw = Record<string, unknown>;

/** A store with two imports, the first of which a change can damage. */
async function damagedStore(store: StoreName, key: RecordKey | null, damage: (record: Raw) => unknown): Promise<Store> {
  const own = await aStore();
  for (const lines of ['IDX 2022 58 62.27 29/63', 'IDX 2022 58 63.00']) valueOf(await keepImport(own, aDraft(lines)));
  await own.run('write', async (records) => {
    const at = key ?? (await records.keys(store))[0] ?? '';
    const stored = await records.get(store, at);
    await records.put(store, at, damage(stored as Raw));
  });
  return own;
}

const inColumns = (change: (columns: Raw) => Raw) => (record: Raw) => ({
  ...record,
  columns: change(record['columns'] as Raw),
});

describe('a damaged record', () => {
  it.each<[name: string, store: StoreName, key: RecordKey | null, damage: (record: Raw) => unknown, why: string]>([
    ['no object at all', 'imports', 1, () => 'x', 'imports/1 format'],
    ['a list', 'imports', 1, () => [], 'imports/1 format'],
    ['no format', 'imports', 1, ({ format: _format, ...rest }) => rest, 'imports/1 format'],
    ['a format of a newer app', 'imports', 1, (r) => ({ ...r, format: 99 }), 'imports/1 newer'],
    ['a format that is none', 'imports', 1, (r) => ({ ...r, format: NaN }), 'imports/1 format'],
    ['a member that nobody knows', 'imports', 1, (r) => ({ ...r, extra: 1 }), 'imports/1 extra'],
    ['another number', 'imports', 1, (r) => ({ ...r, seq: 7 }), 'imports/1 seq'],
    ['no time', 'imports', 1, (r) => ({ ...r, keptAt: 'hôm qua' }), 'imports/1 keptAt'],
    ['a hash that is none', 'imports', 1, (r) => ({ ...r, id: '__proto__' }), 'imports/1 id'],
  ])('with %s is set aside, and the rest is there', async (_name, store, key, damage, why) => {
    const own = await damagedStore(store, key, damage);
    expect(await shapeOf(own)).toEqual({ kept: [2], undone: [], history: ['2'], quarantine: [why] });
  });

  it('with a prototype for a member does nothing', async () => {
    const hostile = (r: Raw): unknown =>
      JSON.parse(JSON.stringify({ ...r, x: { kept: 1 } }).replace('"x"', '"__proto__"'));
    const own = await damagedStore('imports', 1, hostile);
    expect(await shapeOf(own)).toMatchObject({ kept: [1, 2], quarantine: [] });
    expect(Object.keys((await contentOf(own)).kept[0] ?? {})).not.toContain('__proto__');
    expect({}).not.toHaveProperty('kept');
  });

  it.each<[name: string, store: StoreName, damage: (record: Raw) => unknown, why: string]>([
    ['goals that are none', 'datasets', (r) => ({ ...r, goals: [{}] }), 'goals.0.id'],
    ['another size', 'datasets', (r) => ({ ...r, size: 2 }), 'columns'],
    ['a size beyond all measure', 'datasets', (r) => ({ ...r, size: 1e12 }), 'size'],
    ['a missing column', 'chunks', inColumns(({ of: _of, ...rest }) => rest), 'columns.of'],
    ['a column of another kind', 'chunks', inColumns((c) => ({ ...c, of: [63] })), 'columns.of'],
    ['columns of other lengths', 'chunks', inColumns((c) => ({ ...c, of: new Uint16Array(2) })), 'columns'],
    ['a score that is no number', 'chunks', inColumns((c) => ({ ...c, scoreLow: Float64Array.of(NaN) })), 'scoreLow'],
    [
      'a score without an end',
      'chunks',
      inColumns((c) => ({ ...c, scoreHigh: Float64Array.of(Infinity) })),
      'scoreHigh',
    ],
    ['a word that is not there', 'chunks', inColumns((c) => ({ ...c, fileAt: Uint32Array.of(9) })), 'fileAt'],
    ['an entity that is not there', 'chunks', inColumns((c) => ({ ...c, entityAt: Uint16Array.of(1) })), 'entityAt'],
    ['a period that is none', 'chunks', inColumns((c) => ({ ...c, periodCode: Int32Array.of(24_275) })), 'periodCode'],
    ['a place before the first', 'chunks', inColumns((c) => ({ ...c, placeLow: Uint16Array.of(0) })), 'placeHigh'],
  ])('with %s takes only its own import out', async (_name, store, damage, why) => {
    const own = await aStore();
    for (const lines of ['IDX 2022 58 62.27 29/63', 'IDX 2022 58 63.00']) valueOf(await keepImport(own, aDraft(lines)));
    const [first] = (await contentOf(own)).kept;
    const key = store === 'chunks' ? `${first?.id}/0` : (first?.id ?? '');
    await own.run('write', async (records) => {
      await records.put(store, key, damage((await records.get(store, key)) as Raw));
    });
    expect(await shapeOf(own)).toEqual({
      kept: [2],
      undone: [],
      history: ['2'],
      quarantine: [`datasets/${first?.id} ${why}`],
    });
  });

  it('of the state counts every import as kept, and is set aside before the next one is written', async () => {
    const own = await damagedStore('state', 'current', (r) => ({ ...r, kept: [2, 1] }));
    expect(await shapeOf(own)).toMatchObject({ kept: [1, 2], quarantine: ['state/current kept'] });
    valueOf(await undoImport(own));
    expect(await shapeOf(own)).toMatchObject({ kept: [1], undone: [2], quarantine: ['state/current kept'] });
    expect((await contentOf(own)).quarantine[0]?.raw).toMatchObject({ kept: [2, 1] });
  });

  it('never gives a number twice', async () => {
    const own = await damagedStore('state', 'current', (r) => ({ ...r, next: 1 }));
    expect(valueOf(await keepImport(own, aDraft('IDX 2023 58 1.00')))).toBe(3);
  });

  it('can be saved as JSON, whatever it holds', async () => {
    const odd = { format: 1, at: NaN, big: 10n, rows: Uint16Array.of(1, 2), none: undefined };
    const own = await damagedStore('imports', 1, () => odd);
    const [record] = (await contentOf(own)).quarantine;
    expect(JSON.parse(JSON.stringify(record?.raw))).toEqual({
      format: 1,
      at: 'NaN',
      big: '10',
      rows: [1, 2],
      none: 'undefined',
    });
  });
});

describe(readRecord, () => {
  const chain = {
    schema: v.strictObject({ title: v.string(), pages: v.array(v.number()) }),
    steps: [
      ({ name, ...rest }: Readonly<Raw>): Raw => ({ ...rest, title: name }), // 1 → 2
      ({ page, ...rest }: Readonly<Raw>): Raw => ({ ...rest, pages: [page] }), // 2 → 3
    ],
  };

  it.each<[name: string, stored: unknown]>([
    ['the first', { format: 1, name: 'a', page: 2 }],
    ['the second', { format: 2, title: 'a', page: 2 }],
    ['the latest', { format: 3, title: 'a', pages: [2] }],
  ])('raises %s format step by step', (_name, stored) => {
    expect(readRecord(chain, stored)).toEqual({ ok: true, value: { title: 'a', pages: [2] } });
  });

  it.each<[name: string, stored: unknown, why: string]>([
    ['of a format to come', { format: 4, title: 'a', pages: [2] }, 'newer'],
    ['whose old format was damaged', { format: 1, page: 2 }, 'title'],
    ['without a format', { title: 'a', pages: [2] }, 'format'],
    ['that is nothing', null, 'format'],
  ])('refuses a record %s', (_name, stored, why) => {
    expect(readRecord(chain, stored)).toEqual({ ok: false, error: why });
  });
});

describe('what format 1 stored', () => {
  it('is read as it was kept', async () => {
    const store = await aStore();
    const typed = (name: string, numbers: readonly number[]): unknown => {
      const kinds: Readonly<Record<string, (n: readonly number[]) => unknown>> = {
        Uint8Array: (n) => Uint8Array.from(n),
        Uint16Array: (n) => Uint16Array.from(n),
        Uint32Array: (n) => Uint32Array.from(n),
        Int32Array: (n) => Int32Array.from(n),
        Float64Array: (n) => Float64Array.from(n),
      };
      return kinds[name]?.(numbers);
    };
    await store.run('write', async (records) => {
      for (const { store: name, key, record } of formatOne) {
        const columns = Object.entries((record as Raw)['columns'] ?? {}).map(([column, [kind, numbers]]) => [
          column,
          typed(kind as string, numbers as number[]),
        ]);
        const whole = name === 'chunks' ? { ...record, columns: Object.fromEntries(columns) as unknown } : record;
        await records.put(name as StoreName, key, whole);
      }
    });
    expect(await shapeOf(store)).toEqual({ kept: [1], undone: [2], history: ['1', '2 undone'], quarantine: [] });
    const { kept, rules } = await contentOf(store);
    expect(kept.flatMap(observationsOf)).toMatchObject([
      { indicator: 'IDX', entity: '58@2004', score: { low: 62_270_000 }, source: { file: 'cua-toi.csv', row: 2 } },
    ]);
    expect(kept[0]?.goals).toMatchObject([{ id: 'A', clauses: [{ kind: 'rank', place: 20 }] }]);
    expect(rules).toMatchObject([{ signature: 'tinh|diem', decisions: { decimal: ',' } }]);
  });
});

describe(rememberRule, () => {
  const NOTHING_LASTING = lastingDecisions(NO_DECISIONS);
  const decisions: LastingDecisions = {
    ...NOTHING_LASTING,
    kind: 'results',
    encoding: 'windows-1258',
    decimal: ',',
    period: { year: 2024, months: 9 },
    indicator: toIndicatorId('PAPI'),
    names: [
      { raw: 'Tỉnh Bình Trị', entity: toEntityId('58', '2004-01-01') },
      { raw: 'Cộng', entity: null },
    ],
    headings: [
      {
        raw: 'ND1',
        as: { indicator: toIndicatorId('PAPI'), component: toComponentId('D1'), measure: 'score' },
      },
      { raw: '__proto__', as: null },
    ],
  };

  it('gives back every decision about files with the same headings', async () => {
    const store = await aStore();
    valueOf(await rememberRule(store, { signature: 'tinh|diem', decisions: NOTHING_LASTING }));
    valueOf(await rememberRule(store, { signature: 'tinh|diem', decisions }));
    expect((await contentOf(store)).rules).toEqual([{ signature: 'tinh|diem', decisions }]);
  });

  it('is forgotten when told', async () => {
    const store = await aStore();
    for (const signature of ['a', 'b']) valueOf(await rememberRule(store, { signature, decisions }));
    valueOf(await forgetRule(store, 'a'));
    expect((await contentOf(store)).rules.map(({ signature }) => signature)).toEqual(['b']);
  });

  it('sets a damaged rule aside when a new one takes its place', async () => {
    const store = await aStore();
    await store.run('write', (records) => records.put('rules', 'a', { format: 1, signature: 'a', decisions: {} }));
    expect((await contentOf(store)).rules).toEqual([]);
    expect(await shapeOf(store)).toMatchObject({ quarantine: ['rules/a decisions.kind'] });
    valueOf(await rememberRule(store, { signature: 'a', decisions }));
    expect((await contentOf(store)).rules).toEqual([{ signature: 'a', decisions }]);
    expect(await shapeOf(store)).toMatchObject({ quarantine: ['rules/a decisions.kind'] });
  });
});
