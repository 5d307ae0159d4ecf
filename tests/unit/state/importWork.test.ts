import { type Decisions, NO_DECISIONS } from '#domain/decisions.ts';
import { err } from '#domain/result.ts';
import { describe, expect, it, vi } from 'vitest';
import { lastingDecisions } from '#ingest/session/headingSignature.ts';
import type { Trouble } from '#ingest/ingestClient.ts';
import { isReading, NO_IMPORT, type Importing } from '#state/importFiles.ts';
import { rulesOf } from '#state/importing.ts';
import { importWork } from '#state/importWork.ts';
import { toEntityId } from '#domain/ids.ts';
import { yearPeriod } from '#domain/period.ts';
import { summaryOf } from '../../support/reviewedFile.ts';
import { handMade, textRows } from '../../support/workbooks.ts';
import { ownClient } from '../../support/ownClient.ts';

const HEAD = 'Mã chỉ số;Mã đơn vị;Năm;Điểm';
const aFile = (name: string, lines: readonly string[] = ['PAR_INDEX;01;2023;88,10']): File =>
  new File([[HEAD, ...lines].join('\n')], name);

type Setup = Readonly<{
  troubles?: { name: string; trouble: Trouble }[];
  rule?: Decisions;
  starts?: boolean[];
  ends?: number;
}>;

/** An import, what it holds now, and how many workers it started: `starts` says which of them load, `ends` how often one is gone when files are put together. */
function started({ troubles = [], rule, starts = [], ends = 0 }: Setup = {}) {
  let left = ends;
  let state: Importing = NO_IMPORT;
  let workers = 0;
  const work = importWork(
    { get: () => state, set: (next) => (state = next) },
    async () => {
      workers += 1;
      if (starts.shift() === false) throw new TypeError('Failed to fetch dynamically imported module');
      const client = ownClient(troubles);
      const combine: typeof client.combine = async (keys, keep) => {
        if (left === 0) return client.combine(keys, keep);
        left -= 1;
        return err('crashed');
      };
      return { ...client, combine };
    },
    () => rule ?? null,
  );
  const settled = () =>
    vi.waitFor(() => {
      expect(isReading(state)).toBe(false);
      expect(state.files.some(({ reading }) => reading !== null) ? state.combined : 'none').not.toBeNull();
    });
  const end = () => (left += 1);
  return { work, now: () => state, workers: () => workers, settled, end };
}

const steps = ({ files }: Importing) => files.map(({ name, step, trouble }) => `${name} ${trouble ?? step}`);

describe(importWork, () => {
  it('reads twenty files one after the other and puts them together', async () => {
    const { work, now, settled, workers } = started();
    const codes = ['01', '58', '66', '79'];
    work.add(
      Array.from({ length: 20 }, (_, i) => aFile(`${i}.csv`, [`PAR_INDEX;${codes[i % 4]};${2000 + i};${60 + i},5`])),
      [],
    );
    await settled();
    expect([now().files.length, now().combined?.observations.size, workers()]).toEqual([20, 20, 1]);
  });

  it('reads the same content once, and says so', async () => {
    const { work, now, settled } = started();
    work.add([aFile('a.csv'), aFile('b.csv')], []);
    await settled();
    expect(steps(now())).toEqual(['a.csv read']);
    expect(now().said).toEqual([{ kind: 'same', name: 'b.csv', first: 'a.csv' }]);
  });

  it('tells two files of one name apart', async () => {
    const { work, now, settled } = started();
    work.add([aFile('a.csv'), aFile('a.csv', ['PAR_INDEX;58;2023;80,00'])], []);
    await settled();
    expect(now().files.map(({ reading }) => reading?.file)).toEqual(['a.csv', 'a (2).csv']);
  });

  it('reads other sheets of a workbook too, by what was answered about the first', async () => {
    const sheet = (name: string, year: number, place: string) => ({
      name,
      rows: textRows([
        ['Tỉnh', `PAR INDEX ${year}`],
        [place, '88,1'],
      ]),
    });
    const book = handMade([sheet('A', 2023, 'Hà Nội'), sheet('B', 2022, 'Hà Nộii'), sheet('C', 2021, 'Hà Nội')]);
    const names = [{ raw: 'Hà Nộii', entity: toEntityId('01', null) }];
    const { work, now, settled } = started();
    work.add([new File([book], 'kq.xlsx')], []);
    await settled();
    const [first] = now().files;
    work.decide(first?.key ?? '', { ...NO_DECISIONS, period: yearPeriod(2023), names });
    await settled();
    work.addSheets(first?.key ?? '', ['B', 'C']);
    await settled();
    expect(now().files.map(({ name, reading }) => [name, reading?.sheet])).toEqual([
      ['kq.xlsx', 'A'],
      ['kq [B].xlsx', 'B'],
      ['kq [C].xlsx', 'C'],
    ]);
    expect(now().files[1]?.decisions).toEqual({ ...NO_DECISIONS, sheet: 'B', names });
    expect([now().said, now().combined?.observations.size]).toEqual([[], 3]);
    work.add([new File([book], 'chep.xlsx')], []); // the first sheet again
    await settled();
    expect(now().said).toEqual([{ kind: 'same', name: 'chep.xlsx', first: 'kq.xlsx' }]);
  });

  it('goes on with the files that were added while others were kept', async () => {
    const { work, now, settled } = started();
    work.add([aFile('a.csv')], []);
    await settled();
    const kept = await work.toKeep('all');
    work.add([aFile('b.csv', ['PAR_INDEX;58;2023;80,00'])], []);
    work.finish(kept?.files ?? []);
    await settled();
    expect([steps(now()), now().said, now().combined?.observations.size]).toEqual([
      ['b.csv read'],
      [{ kind: 'kept', files: 1 }],
      1,
    ]);
    work.finish(now().files);
    expect(now()).toEqual(NO_IMPORT);
  });

  it('refuses a file beyond the limit without reading it', async () => {
    const { work, now, settled } = started();
    const large = aFile('lon.csv');
    Object.defineProperty(large, 'size', { value: 50 * 1024 * 1024 + 1 });
    work.add([large, aFile('a.csv')], []);
    await settled();
    expect(steps(now())).toEqual(['lon.csv too-large', 'a.csv read']);
  });

  it.each<Trouble>(['stalled', 'crashed'])(
    'starts another worker after one that %s, and a retry works',
    async (trouble) => {
      const { work, now, settled, workers } = started({ troubles: [{ name: 'b.csv', trouble }] });
      work.add([aFile('a.csv'), aFile('b.csv', ['PAR_INDEX;58;2023;80,00'])], []);
      await settled();
      expect([steps(now()), workers()]).toEqual([['a.csv read', `b.csv ${trouble}`], 2]);
      work.retry(now().files[1]?.key ?? '');
      await vi.waitFor(() => expect(now().combined?.observations.size).toBe(2));
    },
  );

  it('says that its worker could not be loaded, and starts one the next time', async () => {
    const { work, now, settled } = started({ starts: [false] });
    work.warm();
    work.add([aFile('a.csv'), aFile('b.csv', ['PAR_INDEX;58;2023;80,00'])], []);
    await settled();
    expect(steps(now())).toEqual(['a.csv not-loaded', 'b.csv read']);
    work.retry(now().files[0]?.key ?? '');
    await vi.waitFor(() => expect(now().combined?.observations.size).toBe(2));
  });

  it('reads on after an import that could not start its worker was cancelled', async () => {
    const { work, now, settled } = started({ starts: [false] });
    work.add([aFile('a.csv')], []);
    work.cancel();
    work.add([aFile('b.csv')], []);
    await settled();
    expect(steps(now())).toEqual(['b.csv read']);
  });

  it.each([
    ['reads everything again', 1, 'a.csv read', 2],
    ['gives up the second time', 2, 'a.csv crashed', 2],
  ])('%s where the worker is gone when the files are put together', async (_name, ends, step, count) => {
    const { work, now, settled, workers } = started({ ends });
    work.add([aFile('a.csv')], []);
    await settled();
    expect([steps(now()), workers()]).toEqual([[step], count]);
  });

  it('reads everything again where the worker is gone when it is to be kept', async () => {
    const { work, now, settled, end } = started();
    work.add([aFile('a.csv')], []);
    await settled();
    end();
    expect(await work.toKeep('all')).toBeNull();
    await settled();
    expect([steps(now()), (await work.toKeep('all'))?.combined.observations.size]).toEqual([['a.csv read'], 1]);
  });

  it('goes on with the other files where one is gone', async () => {
    const { work, now, settled, workers } = started({ troubles: [{ name: 'a.csv', trouble: 'unreadable' }] });
    work.add([aFile('a.csv'), aFile('b.csv')], []);
    await settled();
    expect([steps(now()), workers()]).toEqual([['a.csv unreadable', 'b.csv read'], 1]);
  });

  it('reads a file again by what was remembered, says so, and forgets it when told', async () => {
    const rule: Decisions = { ...NO_DECISIONS, decimal: '.' };
    const { work, now, settled } = started({ rule });
    work.add([aFile('a.csv', ['PAR_INDEX;01;2023;88.10'])], []);
    await settled();
    expect([now().files[0]?.isByRule, now().files[0]?.decisions]).toEqual([true, rule]);
    work.dropRule(now().files[0]?.key ?? '');
    await settled();
    expect([now().files[0]?.isByRule, now().files[0]?.reading?.decisions]).toEqual([false, NO_DECISIONS]);
    const signature = now().files[0]?.signature;
    expect(rulesOf(now().files)).toEqual({ remembered: [], forgotten: [signature] });
  });

  it('remembers an answer by the headings as they were before it', async () => {
    const decisions: Decisions = { ...NO_DECISIONS, encoding: 'windows-1258' };
    const { work, now, settled } = started();
    work.add([aFile('a.csv')], []);
    await settled();
    const before = now().files[0]?.reading?.signature;
    const decided = now().files.flatMap((file) =>
      file.reading === null ? [] : [{ ...file, decisions, reading: { ...file.reading, signature: 'sau' } }],
    );
    expect(rulesOf(decided).remembered).toEqual([{ signature: before, decisions: lastingDecisions(decisions) }]);
  });

  it('finds an answer again though nothing was known of the headings before it', async () => {
    const unknown = new File(['xx;yy\nabc;88,10\n'], 'a.csv');
    const { work, now, settled } = started();
    work.add([unknown], []);
    await settled();
    work.decide(now().files[0]?.key ?? '', { ...NO_DECISIONS, encoding: 'windows-1258' });
    await settled();
    const { remembered } = rulesOf(now().files);
    const next = await summaryOf(await unknown.text());
    expect(remembered.map(({ signature }) => signature)).toEqual([next.signature]);
    expect([next.headerRows, next.signature === null]).toEqual([[], false]);
  });

  it('keeps a decision when its worker has to be started again', async () => {
    const decisions: Decisions = { ...NO_DECISIONS, decimal: '.' };
    const { work, now, settled } = started({ troubles: [{ name: 'b.csv', trouble: 'crashed' }] });
    work.add([aFile('a.csv', ['PAR_INDEX;01;2023;88.10'])], []);
    await settled();
    work.decide(now().files[0]?.key ?? '', decisions);
    await settled();
    work.add([aFile('b.csv')], []);
    await settled();
    expect(now().files[0]?.reading?.decisions).toEqual(decisions);
  });

  it('takes a file out of what is put together', async () => {
    const { work, now, settled } = started();
    work.add([aFile('a.csv'), aFile('b.csv', ['PAR_INDEX;58;2023;80,00'])], []);
    await settled();
    work.remove(now().files[0]?.key ?? '');
    await vi.waitFor(() => expect(now().combined?.observations.size).toBe(1));
  });

  it('holds nothing after it was cancelled, and begins anew', async () => {
    const { work, now, settled } = started();
    work.add([aFile('a.csv')], []);
    work.cancel();
    expect(now()).toEqual(NO_IMPORT);
    work.add([aFile('b.csv')], []);
    await settled();
    expect(steps(now())).toEqual(['b.csv read']);
  });
});
