import { entityById } from '#domain/catalogue.ts';
import type { Dataset } from '#domain/dataset.ts';
import { fixedOf, FIXED_DECIMALS, fixedFromScaled, minus, plus, roundTo, type Fixed } from '#domain/fixed.ts';
import type { EntityId } from '#domain/ids.ts';
import type { Simulation } from '#domain/simulation.ts';
import type { Standing } from '#domain/simulatedTable.ts';
import { textOf } from '#text/catalogue.ts';
import { formatFixed, formatPeriod, formatWithUnit } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { entityName, shortIndicatorName } from '#text/names.ts';
import { spanText, withUnit, type FigureStyle } from '../figureWords.ts';
import type { Basis } from './state.ts';

/** How the figures of a simulation are written. */
export type Wording = Readonly<{ basis: Basis; language: Language; name: string; index: string; period: string }>;

/** The wording of a simulation in a language. */
export const wordingOf = (basis: Basis, language: Language): Wording => ({
  basis,
  language,
  name: entityName(basis.simulation.entity, language),
  index: shortIndicatorName(basis.simulation.indicator, language),
  period: formatPeriod(basis.simulation.period, language),
});

/** A total without its unit, at the index's published decimals. */
export const totalText = ({ basis, language }: Wording, total: Fixed): string =>
  formatFixed(total, basis.simulation.indicator.decimals, language);

/** A total with its unit: `45,73 điểm`. */
export const totalWithUnit = (w: Wording, total: Fixed): string =>
  formatWithUnit(totalText(w, total), w.basis.simulation.indicator.unit, w.language);

/** A total written upwards, so that what is read suffices. */
export function totalUpwards(w: Wording, total: Fixed): string {
  const { decimals } = w.basis.simulation.indicator;
  const rounded = roundTo(total, decimals);
  const unit = fixedFromScaled(10 ** (FIXED_DECIMALS - decimals));
  return totalWithUnit(w, minus(rounded, total) < 0 ? plus(rounded, unit) : rounded);
}

/** Where a total stands, in words: `hạng 3/61`, `hạng 12–13/61`. */
export function placeText({ basis, language }: Wording, { place, ranked }: Standing): string {
  const { indicator } = basis.simulation;
  const style: FigureStyle = { measure: 'rank', decimals: 0, unit: indicator.unit, language };
  return place === null
    ? ''
    : withUnit(spanText({ low: fixedOf(place.low), high: fixedOf(place.high) }, ranked, style), style);
}

/** What is asked for, as a plan would say it: `TOP 20`; several conditions in a row. */
export const goalWords = ({ basis, language }: Wording): string =>
  basis.subject.goal.clauses
    .map((clause) => textOf(language).clause.words(clause, basis.simulation.indicator.unit))
    .join('; ');

/** The names of some entities. */
export const namesOf = ({ catalogue }: Dataset, ids: readonly EntityId[], language: Language): readonly string[] =>
  ids.map((id) => {
    const entity = entityById(catalogue, id);
    return entity === null ? id : entityName(entity, language);
  });

/** The name of a component: `Tham gia của người dân ở cấp cơ sở`. */
export const partName = ({ indicator }: Simulation['parts'][number], language: Language): string =>
  language === 'vi' ? indicator.nameVi : indicator.nameEn;
