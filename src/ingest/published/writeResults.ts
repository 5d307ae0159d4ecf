import { entityById } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import { fixedText } from '#domain/fixed.ts';
import { isExact } from '#domain/ids.ts';
import type { Observation } from '#domain/observation.ts';
import { periodText } from '#domain/period.ts';
import { CONTRACT } from './contractColumns.ts';
import { csvLines } from './csvLines.ts';
import { tablePath } from './tablePath.ts';

/** An interval was derived from other figures and is derived again: only what is exact is a figure of its own. */
function cellsOf(catalogue: Catalogue, o: Observation): readonly string[] {
  const entity = entityById(catalogue, o.entity);
  const rank = o.rank !== null && isExact(o.rank.place) ? o.rank : null;
  return [
    o.indicator,
    o.component ?? '',
    entity?.code ?? o.entity.replace(/@.*$/, ''),
    entity?.nameVi ?? '',
    periodText(o.period),
    o.score !== null && isExact(o.score) ? fixedText(o.score.low, o.decimals) : '',
    rank === null ? '' : String(rank.place.low),
    rank?.of == null ? '' : String(rank.of),
    o.group ?? '',
    o.status,
    rank?.basis ?? '',
    o.sourceUrl ?? '',
    o.note ?? '',
  ];
}

const bySource = (a: Observation, b: Observation): number =>
  a.source.row - b.source.row || (a.source.column ?? 0) - (b.source.column ?? 0);

/** Figures as CSV tables by their path: in the table and the order that they came from, new ones in their indicator's. */
export function writeResults(catalogue: Catalogue, observations: readonly Observation[]): ReadonlyMap<string, string> {
  const tables = new Map<string, Observation[]>();
  for (const observation of observations) {
    const path = tablePath('results', observation.source.file, observation.indicator.toLowerCase());
    const rows = tables.get(path);
    if (rows === undefined) tables.set(path, [observation]);
    else rows.push(observation);
  }
  return new Map(
    [...tables].map(([path, rows]) => {
      const [theirs, new_] = [rows.filter((o) => o.source.file === path), rows.filter((o) => o.source.file !== path)];
      const inOrder = [...theirs.toSorted(bySource), ...new_];
      return [path, csvLines([CONTRACT.results, ...inOrder.map((o) => cellsOf(catalogue, o))])] as const;
    }),
  );
}
