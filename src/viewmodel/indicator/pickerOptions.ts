import type { Dataset } from '#domain/dataset.ts';
import { fieldMembers } from '#domain/fieldTable.ts';
import { periodText, type Period } from '#domain/period.ts';
import { compareNames } from '#text/fold.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import { indicatorTextOf } from '#text/indicatorText.ts';
import type { Language } from '#text/language.ts';
import { entityName, indicatorName } from '#text/names.ts';
import { shownIndicators, type IndicatorChoice } from './indicatorChoice.ts';
import { partsInOrder } from '../indicatorCard.ts';

type Option = Readonly<{ value: string; label: string; note: string | null }>;

/** The choices at the head of the screen. */
export type IndicatorPickers = Readonly<{
  indexes: readonly Option[];
  components: readonly Option[]; // the total first; empty where there are none
  periods: readonly Option[]; // newest first
  earlier: readonly Option[];
  entities: readonly Option[]; // nobody first
}>;

const option = (value: string, label: string): Option => ({ value, label, note: null });

function componentOptions(dataset: Dataset, { total }: IndicatorChoice, language: Language): readonly Option[] {
  const parts = partsInOrder(dataset.catalogue.indicators, total.id);
  if (parts.length === 0) return [];
  return [
    option('', indicatorTextOf(language).pick.total),
    ...parts.map((part) =>
      option(part.component ?? '', `${part.parent === null ? '' : '– '}${indicatorName(part, language)}`),
    ),
  ];
}

function entityOptions(dataset: Dataset, choice: IndicatorChoice, language: Language): readonly Option[] {
  const { period, like, series, focus, focusThen } = choice;
  if (period === null || like === null) return [];
  const members = fieldMembers({ dataset, series, period, like }).map((e) => option(e.id, entityName(e, language)));
  const isListed = focus === null || members.some(({ value }) => value === focus.id);
  const own = isListed || focusThen !== null ? [] : [option(focus.id, entityName(focus, language))];
  return [
    option('', indicatorTextOf(language).pick.noFocus),
    ...[...members, ...own].toSorted((a, b) => compareNames(a.label, b.label)),
  ];
}

/** What can be chosen: indicator, component, period, earlier period and province. */
export function indicatorPickers(dataset: Dataset, choice: IndicatorChoice, language: Language): IndicatorPickers {
  const years = (periods: readonly Period[]): readonly Option[] =>
    periods.map((p) => option(periodText(p), formatPeriod(p, language)));
  return {
    indexes: shownIndicators(dataset).map((i) => option(i.id, indicatorName(i, language))),
    components: componentOptions(dataset, choice, language),
    periods: years(choice.periods.toReversed()),
    earlier: years(choice.earlier),
    entities: entityOptions(dataset, choice, language),
  };
}
