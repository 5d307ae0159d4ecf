import type { Dataset } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import { periodFromCode, periodText, comparePeriods, samePeriod, yearPeriod, type Period } from '#domain/period.ts';
import { textOf } from '#text/catalogue.ts';
import { compareNames } from '#text/fold.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { goalCounts, goalsOf, isSample, plansOf, type Chosen } from './chosen.ts';
import { entityName } from '#text/names.ts';
import { ALL_PLANS } from './selection.ts';

export type PickerOption = Readonly<{ value: string; label: string; note: string | null; hasGoals: boolean }>;
/** The choices at the head of the start screen. */
export type PickersView = Readonly<{
  entities: readonly PickerOption[];
  plans: readonly PickerOption[];
  periods: readonly PickerOption[];
}>;

function entityOption(
  entity: Entity,
  goals: number,
  language: Language,
): PickerOption & Readonly<{ isSample: boolean }> {
  const { picker } = textOf(language).screen;
  return {
    value: entity.id,
    label: datedName(entity, language),
    note: goals > 0 ? picker.goals(goals) : null,
    hasGoals: goals > 0,
    isSample: isSample(entity),
  };
}

const day = (iso: string): string => iso.split('-').toReversed().join('/');

/** The name with the days between which it stood for this territory: `An Giang (đến 30/06/2025)`. */
function datedName(entity: Entity, language: Language): string {
  const { picker } = textOf(language).screen;
  const name = entityName(entity, language);
  if (isSample(entity)) return name;
  if (entity.validTo !== null) return picker.until(name, day(entity.validTo));
  return entity.validFrom !== null && entity.validFrom >= '2025' ? picker.since(name, day(entity.validFrom)) : name;
}

/** Provinces, and whatever else has goals of its own: those with goals first, then by name, synthetic ones last. */
function entityOptions(dataset: Dataset, language: Language): readonly PickerOption[] {
  const counts = goalCounts(dataset);
  return dataset.catalogue.entities
    .filter((e) => e.level === 'province' || counts.has(e.id))
    .map((e) => entityOption(e, counts.get(e.id) ?? 0, language))
    .toSorted(
      (a, b) =>
        Number(a.isSample) - Number(b.isSample) ||
        Number(b.hasGoals) - Number(a.hasGoals) ||
        compareNames(a.label, b.label),
    );
}

function planOptions(dataset: Dataset, entity: Entity | null, language: Language): readonly PickerOption[] {
  const { picker } = textOf(language).screen;
  if (entity === null) return [];
  const goals = goalsOf(dataset, entity);
  const plans = plansOf(goals, entity.id).map((plan) => {
    const own = goals.filter((goal) => goal.plan === plan);
    return { value: plan, label: own[0]?.document || plan, note: picker.goals(own.length), hasGoals: true };
  });
  return plans.length === 1
    ? plans
    : [
        ...plans,
        { value: ALL_PLANS, label: picker.allPlans, note: picker.goals(goals.length), hasGoals: goals.length > 0 },
      ];
}

/** The periods that have figures or goals, up to the last complete year, newest first; the chosen one is always among them. */
function periodOptions(dataset: Dataset, asOf: Period, lastYear: number, language: Language): readonly PickerOption[] {
  const codes = new Set(dataset.observations.periodCode);
  const goalYears = dataset.goals.map((goal) => Number(goal.issuedOn?.slice(0, 4) ?? goal.due.year));
  const first = Math.min(lastYear, ...goalYears) - 1;
  const years = Array.from({ length: lastYear - first + 1 }, (_, i) => yearPeriod(first + i));
  const parts = [...codes].map(periodFromCode).filter((p) => p.months !== 12 && p.year >= first);
  const periods = [...years, ...parts];
  return (periods.some((p) => samePeriod(p, asOf)) ? periods : [...periods, asOf])
    .toSorted((a, b) => comparePeriods(b, a))
    .map((p) => ({ value: periodText(p), label: formatPeriod(p, language), note: null, hasGoals: true }));
}

/** The choices of entity, plan of that entity and as-of period. */
export const pickersView = (dataset: Dataset, chosen: Chosen, lastYear: number, language: Language): PickersView => ({
  entities: entityOptions(dataset, language),
  plans: planOptions(dataset, chosen.entity, language),
  periods: periodOptions(dataset, chosen.asOf, lastYear, language),
});
