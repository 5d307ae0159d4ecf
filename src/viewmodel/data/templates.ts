import { isValidOn } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import type { IndicatorId } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import { periodEnd, yearPeriod } from '#domain/period.ts';
import { dataTextOf } from '#text/dataText.ts';
import { compareNames } from '#text/fold.ts';
import type { Language } from '#text/language.ts';
import { entityName, shortIndicatorName } from '#text/names.ts';
import { isSample } from '../chosen.ts';
import type { Setting } from './reviewed.ts';

/** A table to fill in: its headings are the first line. `name` is that of the file, without its ending. */
export type Template = Readonly<{ name: string; lines: readonly (readonly string[])[] }>;

/** Which template: results of one index, the wide form of several, or the goals of one entity. */
export type TemplateChoice =
  | Readonly<{ kind: 'results'; indicator: IndicatorId; year: number; withParts: boolean }>
  | Readonly<{ kind: 'wide'; year: number }>
  | Readonly<{ kind: 'goals'; entity: Entity; year: number }>;

/** The provinces as they were at the end of a year, by name: 63 until 2024, 34 from 2025. */
export const provincesOf = (catalogue: Catalogue, year: number, language: Language): readonly Entity[] =>
  catalogue.entities
    .filter((e) => e.level === 'province' && !isSample(e) && isValidOn(e, periodEnd(yearPeriod(year))))
    .toSorted((a, b) => compareNames(entityName(a, language), entityName(b, language)));

/** The indices that provinces have, without the synthetic one. */
export const templateIndicators = (catalogue: Catalogue): readonly Indicator[] =>
  catalogue.indicators.filter(({ id, component }) => component === null && id !== 'DDCI');

function resultsTemplate(
  { indicator, year, withParts }: Extract<TemplateChoice, { kind: 'results' }>,
  { catalogue, language }: Setting,
): Template {
  const { columns } = dataTextOf(language).templates;
  const series = catalogue.indicators.filter(
    ({ id, component }) => id === indicator && (withParts || component === null),
  );
  const provinces = provincesOf(catalogue, year, language);
  const head = [
    columns.indicator,
    columns.component,
    columns.code,
    columns.name,
    columns.year,
    columns.score,
    columns.rank,
    columns.of,
    columns.note,
  ];
  const lines = series.flatMap(({ component }) =>
    provinces.map((e) => [
      indicator,
      component ?? '',
      e.code,
      entityName(e, language),
      String(year),
      '',
      '',
      component === null ? String(provinces.length) : '',
      '',
    ]),
  );
  return { name: `mau-ket-qua-${indicator}-${year}`, lines: [head, ...lines] };
}

function wideTemplate({ year }: Extract<TemplateChoice, { kind: 'wide' }>, { catalogue, language }: Setting): Template {
  const { columns, rankOf } = dataTextOf(language).templates;
  const names = templateIndicators(catalogue).map((i) => `${shortIndicatorName(i, language)} ${year}`);
  const head = [columns.ordinal, columns.province, ...names.flatMap((name) => [name, rankOf(name)])];
  const lines = provincesOf(catalogue, year, language).map((e, i) => [
    String(i + 1),
    entityName(e, language),
    ...names.flatMap(() => ['', '']),
  ]);
  return { name: `mau-bang-ngang-${year}`, lines: [head, ...lines] };
}

function goalsTemplate(
  { entity, year }: Extract<TemplateChoice, { kind: 'goals' }>,
  { catalogue, language }: Setting,
): Template {
  const { columns } = dataTextOf(language).templates;
  const head = [
    columns.goalId,
    columns.code,
    columns.name,
    columns.indicator,
    columns.due,
    columns.clauses,
    columns.wording,
    columns.document,
    columns.issued,
    columns.owner,
    columns.note,
  ];
  const lines = templateIndicators(catalogue).map(({ id }) => [
    `${entity.code}-${id}-${year}`,
    entity.code,
    entityName(entity, language),
    id,
    String(year),
    ...head.slice(5).map(() => ''),
  ]);
  return { name: `mau-chi-tieu-${entity.code}-${year}`, lines: [head, ...lines] };
}

/** A template with names and codes filled in, and no figure in it. */
export function templateOf(choice: TemplateChoice, setting: Setting): Template {
  switch (choice.kind) {
    case 'results':
      return resultsTemplate(choice, setting);
    case 'wide':
      return wideTemplate(choice, setting);
    case 'goals':
      return goalsTemplate(choice, setting);
    default:
      return choice satisfies never;
  }
}
