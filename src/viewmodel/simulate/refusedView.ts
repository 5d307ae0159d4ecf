import { partsOf, pointsOf } from '#domain/contribution.ts';
import type { Dataset } from '#domain/dataset.ts';
import { fixedOf, plus, type Fixed } from '#domain/fixed.ts';
import { isExact } from '#domain/ids.ts';
import { carrierAt } from '#domain/lineage.ts';
import { lookupOf } from '#domain/lookup.ts';
import { periodText, comparePeriods, type Period } from '#domain/period.ts';
import { rankingOf } from '#domain/ranking.ts';
import { formatFixed, formatPeriod } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { shortIndicatorName } from '#text/names.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import type { Choice } from './choicesView.ts';
import { indicesWithParts, type Subject } from './subject.ts';
import type { SimulatedTable } from './tables.ts';

/** Why a table cannot be simulated, and where one can go on. */
export type RefusedView = Readonly<{
  title: string;
  lines: readonly string[];
  tables: readonly Choice[]; // of the same index, that can be simulated
  indices: readonly Choice[]; // others that have components; empty where a table remains
}>;

const words = ({ result }: SimulatedTable, language: Language): string =>
  result.ok ? '' : simulateTextOf(language).refusals[result.error];

/** What the known weights give beside what is published, where they do not agree. */
function missWords(dataset: Dataset, { entity, series, indicator }: Subject, period: Period, language: Language) {
  const carrier = carrierAt(dataset.catalogue, entity, period)?.entity ?? entity;
  const scoreOf = (component: typeof series.component): Fixed | null => {
    const score = lookupOf(dataset).observation({ ...series, component }, carrier.id, period, 'final')?.score ?? null;
    return score !== null && isExact(score) ? score.low : null;
  };
  const total = scoreOf(series.component);
  const points = partsOf(dataset, series, period).map((part) => {
    const score = scoreOf(part.component);
    return score === null ? null : pointsOf(part, score);
  });
  const known = points.filter((p) => p !== null);
  if (total === null || known.length < points.length) return [];
  const text = (f: Fixed): string => formatFixed(f, indicator.decimals, language);
  return [simulateTextOf(language).refused.miss(text(known.reduce(plus, fixedOf(0))), text(total))];
}

/** Stands in place of a simulation that cannot be done; `shown` is null where the index has no table at all. */
export function refusedView(
  dataset: Dataset,
  subject: Subject,
  tables: readonly SimulatedTable[],
  shown: SimulatedTable | null,
  language: Language,
): RefusedView {
  const { refused, refusals, title } = simulateTextOf(language);
  const index = shortIndicatorName(subject.indicator, language);
  const usable = tables.filter(({ result }) => result.ok);
  const isUnequal = shown !== null && !shown.result.ok && shown.result.error === 'not-sum';
  const hasNone = usable.length === 0;
  const others = indicesWithParts(dataset).filter(({ id }) => hasNone && id !== subject.indicator.id);
  const isAny = tables.some(({ result }) => !result.ok && result.error !== 'no-parts');
  return {
    title: title.refused(index, shown === null || hasNone ? null : formatPeriod(shown.period, language)),
    lines: [
      refused.why(shown === null ? refusals['no-total'] : words(shown, language)),
      ...(isUnequal ? missWords(dataset, subject, shown.period, language) : []),
      ...(hasNone ? [refused.none] : []),
      ...(hasNone && isAny ? [refused.noComponents] : []),
    ],
    tables: usable.map(({ period }) => ({ value: periodText(period), label: formatPeriod(period, language) })),
    indices: others.map((i) => ({ value: i.id, label: shortIndicatorName(i, language) })),
  };
}

/** That a newer full table cannot be used, and why; null where the table shown is the newest full one. */
export function newerNote(
  subject: Subject,
  tables: readonly SimulatedTable[],
  shown: SimulatedTable,
  dataset: Dataset,
  language: Language,
): string | null {
  const newer = tables.find(({ period }) => {
    const carrier = carrierAt(dataset.catalogue, subject.entity, period);
    const isNewer = comparePeriods(period, shown.period) > 0;
    return isNewer && carrier !== null && rankingOf(dataset, subject.series, period, carrier.entity).isFull;
  });
  return newer === undefined || newer.result.ok
    ? null
    : simulateTextOf(language).newer(formatPeriod(newer.period, language), words(newer, language));
}
