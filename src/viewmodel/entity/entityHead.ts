import { successorOf } from '#domain/catalogue.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import { figureOf } from '#domain/figure.ts';
import { askedAt, type Subject } from '#domain/frame.ts';
import { latestOwn } from '#domain/moves.ts';
import { comparePeriods, samePeriod, type Period } from '#domain/period.ts';
import { mergedFrom } from '#domain/predecessors.ts';
import { entityTextOf } from '#text/entityText.ts';
import { formatDay, formatPeriod } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { entityName, shortIndicatorName } from '#text/names.ts';
import { spanText, withUnit } from '../figureWords.ts';
import type { StandingView } from './standingView.ts';
import { placeStyle, scoreStyle } from './subjects.ts';

/** Where else the territory's figures are. */
export type Relative = Readonly<{ id: string; name: string }>;

/** The finding, and what became of the territory or what it was made from. */
export type EntityHead = Readonly<{
  title: string;
  lineage: string | null;
  heir: Relative | null;
  former: readonly Relative[];
  isOnlyFormer: boolean; // figures of the predecessors alone
}>;

const MOST = 4;

/** The latest period with a figure of the entity's own; null when it has none. */
function latestFigure(subjects: readonly Subject[]): Period | null {
  return (
    subjects
      .flatMap((subject) => latestOwn(subject) ?? [])
      .toSorted(comparePeriods)
      .at(-1) ?? null
  );
}

/** `PAPI hạng 5/61`: the place in that period, else the score; null where there is neither. */
function shortFigure(subject: Subject, period: Period, language: Language): string | null {
  const own = latestOwn(subject);
  const asked = own === null || !samePeriod(own, period) ? null : askedAt(subject, period);
  if (asked === null) return null;
  const place = figureOf(asked, 'rank');
  const found = place ?? figureOf(asked, 'score');
  if (found === null) return null;
  const style = place === null ? scoreStyle(subject.indicator, language) : placeStyle(language);
  return `${shortIndicatorName(subject.indicator, language)} ${withUnit(spanText(found.value, found.of, style), style)}`;
}

const relative = (entity: Entity, language: Language): Relative => ({
  id: entity.id,
  name: entityName(entity, language),
});

function lineageText(
  entity: Entity,
  heir: Entity | null,
  former: readonly Entity[],
  language: Language,
): string | null {
  const words = entityTextOf(language);
  if (heir !== null && heir.validFrom !== null)
    return words.heir(entityName(heir, language), formatDay(heir.validFrom));
  if (former.length === 0 || entity.validFrom === null) return null;
  return words.mergedFrom(former.map((e) => entityName(e, language)).join(', '), formatDay(entity.validFrom));
}

/** The head of the screen. `standing` null: not known, or not loaded yet. */
export function entityHead(
  dataset: Dataset,
  entity: Entity,
  subjects: readonly Subject[],
  standing: StandingView | null,
  asOf: Period,
  language: Language,
): EntityHead {
  const words = entityTextOf(language);
  const name = entityName(entity, language);
  const [period, former, heir] = [
    latestFigure(subjects),
    mergedFrom({ dataset, entity }),
    successorOf(dataset.catalogue, entity),
  ];
  const figures = period === null ? [] : subjects.flatMap((subject) => shortFigure(subject, period, language) ?? []);
  const title =
    period === null
      ? subjects.length > 0
        ? words.onlyFormer(name)
        : words.noFigures(name, formatPeriod(asOf, language))
      : words.finding({
          name,
          period: formatPeriod(period, language),
          figures: figures.slice(0, MOST),
          strongest: standing?.strongest ?? null,
          weakest: standing?.weakest ?? null,
          of: standing?.of ?? '',
        });
  return {
    title,
    lineage: lineageText(entity, heir, former, language),
    heir: heir === null ? null : relative(heir, language),
    former: former.map((e) => relative(e, language)),
    isOnlyFormer: period === null && subjects.length > 0,
  };
}
