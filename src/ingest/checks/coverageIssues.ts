import { entityById, isValidOn, publicationOf } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import { fileIssue, type ImportIssue } from '#domain/issue.ts';
import type { Observation } from '#domain/observation.ts';
import { periodEnd, periodText } from '#domain/period.ts';

const MOST_NAMES = 5;

/** An info where a published total lacks some of the provinces that were ranked: how many there are, and who is missing if few are. */
export function coverageIssues(field: readonly Observation[], catalogue: Catalogue): readonly ImportIssue[] {
  const [first] = field;
  if (first === undefined || first.component !== null) return [];
  const { indicator, period, source } = first;
  const ranked = publicationOf(catalogue, indicator, period)?.ranked ?? null;
  const present = new Set(
    field.filter(({ entity }) => entityById(catalogue, entity)?.level === 'province').map(({ entity }) => entity),
  );
  if (ranked === null || present.size === 0 || present.size >= ranked) return [];
  const absent = catalogue.entities.filter(
    (e) => e.level === 'province' && isValidOn(e, periodEnd(period)) && !present.has(e.id),
  );
  const names = absent.length > MOST_NAMES ? '' : `; ${absent.map(({ nameVi }) => nameVi).join(', ')}`;
  return [
    fileIssue(
      'info',
      'coverage_gap',
      source.file,
      `${indicator} ${periodText(period)}: ${present.size}/${ranked}${names}`,
    ),
  ];
}
