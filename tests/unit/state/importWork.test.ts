import { type Decisions, NO_DECISIONS } from '#domain/decisions.ts';
import { describe, expect, it, vi } from 'vitest';
import type { Trouble } from '#ingest/ingestClient.ts';
import { isReading, NO_IMPORT, type Importing } from '#state/importFiles.ts';
import { importWork } from '#state/importWork.ts';
import { ownClient } from '../../support/ownClient.ts';

const HEAD = 'Mã chỉ số;Mã đơn vị;Năm;Điểm';
const aFile = (name: string, lines: readonly string[] = ['PAR_INDEX;01;2023;88,10']): File =>
  new File([[HEAD, ...lines].join('\n')], name);

type Setup = Readonly<{ troubles?: { name: string; trouble: Trouble }[]; rule?: Decisions }>;

/** An import, what it holds now, and how many workers it started. */
function started({ troubles = [], rule }: Setup = {}) {
  let state: Importing = NO_IMPORT;
  let workers = 0;
  const work = importWork(
    { get: () => state, set: (next) => (state = next) },
    async () => {
      workers += 1;
      return ownClient(troubles);
    },
    () => rule ?? null,
  );
  const settled = () =>
    vi.waitFor(() => {
      expect(isReading(state)).toBe(false);
      expect(state.files.some(({ reading }) => reading !== null) ? state.combined : 'none').not.toBeNull();
    });
  return { work, now: () => state, workers: () => workers, settled };
}

const steps = ({ files }: Importing) => files.map(({ name, step, trouble }) => `${name} ${trouble ?? step}`);

describe(importWork, () => {
  it('reads twenty files one after the other and puts them together', async () => {
    const { work, now, settled, workers } = started();
    const codes = ['01', '58', '66', '79'];
    work.add(
      Array.from({ length: 20 }, (_, i) => aFile(`${i}.csv`, [`PAR_INDEX;${codes[i % 4]};${2000 + i};${i},5`])),
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
