import type { HeadingMeaning } from '#domain/decisions.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import type { Indicator } from '#domain/indicator.ts';
import { textOf } from '#text/catalogue.ts';
import { dataTextOf } from '#text/dataText.ts';
import { compareNames } from '#text/fold.ts';
import type { Language } from '#text/language.ts';
import { entityName, indicatorName, shortIndicatorName } from '#text/names.ts';
import { isSample } from '../chosen.ts';

/** One entry of a list to search in. */
export type Option = Readonly<{ value: string; label: string; note: string | null }>;

/** A series as people say it: `PAPI`, `Chi phí gia nhập thị trường (PCI)`. */
export function seriesName(catalogue: Catalogue, indicator: Indicator, language: Language): string {
  const total = catalogue.indicators.find(({ id, component }) => id === indicator.id && component === null);
  const short = total === undefined ? indicator.id : shortIndicatorName(total, language);
  return indicator.component === null ? short : `${indicatorName(indicator, language)} (${short})`;
}

/** Names a meaning for a list: `PCI/CSTP1/score`. */
export const meaningKey = ({ indicator, component, measure }: HeadingMeaning): string =>
  `${indicator}/${component ?? ''}/${measure}`;

/** Everything that a column may hold: the score of each series, and rank and group of the totals. */
export function meanings(catalogue: Catalogue): readonly HeadingMeaning[] {
  return catalogue.indicators.flatMap(({ id, component }): readonly HeadingMeaning[] => {
    const score: HeadingMeaning = { indicator: id, component, measure: 'score' };
    if (component !== null) return [score];
    return [score, { indicator: id, component, measure: 'rank' }, { indicator: id, component, measure: 'group' }];
  });
}

/** A meaning in words: `PAR INDEX: hạng`. */
export function meaningName(catalogue: Catalogue, meaning: HeadingMeaning, language: Language): string {
  const known = catalogue.indicators.find(
    ({ id, component }) => id === meaning.indicator && component === meaning.component,
  );
  const name = known === undefined ? meaning.indicator : seriesName(catalogue, known, language);
  return dataTextOf(language).questions.series(name, meaning.measure);
}

const day = (iso: string): string => iso.split('-').toReversed().join('/');

/** The name of an entity with the days between which it stood, where names alone do not tell. */
export function datedName(entity: Entity, language: Language): string {
  const { picker } = textOf(language).screen;
  const name = entityName(entity, language);
  if (isSample(entity)) return name;
  if (entity.validTo !== null) return picker.until(name, day(entity.validTo));
  return entity.validFrom !== null && entity.validFrom >= '2025' ? picker.since(name, day(entity.validFrom)) : name;
}

/** Every entity to choose from, by name. */
export const entityOptions = (catalogue: Catalogue, language: Language): readonly Option[] =>
  optionsOf(catalogue.entities, language);

/** Every province to choose from, by name. */
export const provinceOptions = (catalogue: Catalogue, language: Language): readonly Option[] =>
  optionsOf(
    catalogue.entities.filter(({ level }) => level === 'province'),
    language,
  );

const optionsOf = (entities: readonly Entity[], language: Language): readonly Option[] =>
  entities
    .map((entity) => ({ value: entity.id, label: datedName(entity, language), note: entity.code }))
    .toSorted((a, b) => compareNames(a.label, b.label));

/** Every meaning to choose from. */
export const meaningOptions = (catalogue: Catalogue, language: Language): readonly Option[] =>
  meanings(catalogue).map((meaning) => ({
    value: meaningKey(meaning),
    label: meaningName(catalogue, meaning, language),
    note: meaning.component,
  }));
