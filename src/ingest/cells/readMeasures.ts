import { fieldSize, groupScale, publicationOf } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import { fixedOf, fixedText, type Fixed } from '#domain/fixed.ts';
import type { Quoted } from '#domain/goal.ts';
import { toGroupId, type GroupId } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import { issueAt, type ImportIssue, type IssueCode, type IssueSeverity } from '#domain/issue.ts';
import { periodCode, type Period } from '#domain/period.ts';
import type { ColumnDecimal } from './decimalMark.ts';
import type { CellReading, RankReading } from '../table/figureReading.ts';
import { readNumber } from './readNumber.ts';
import { readRank } from './readRank.ts';
import { visibleText } from './cellText.ts';
import { withoutFootnote } from './spoiltNumber.ts';

/** A cell and where it stands. */
export type Cell = Readonly<{ raw: string; file: string; row: number; column: number }>; // both from 1

type Report = (issue: ImportIssue) => void;

const reportCell = (
  report: Report,
  cell: Cell,
  severity: IssueSeverity,
  code: IssueCode,
  detail: string | null = null,
): void => report(issueAt(severity, code, cell, cell.raw, detail));

/** Says that a number was read without the footnote mark behind it. */
function reportMark(report: Report, cell: Cell): void {
  if (withoutFootnote(cell.raw).hasMark) reportCell(report, cell, 'info', 'footnote_mark');
}

const QUESTIONS: ReadonlySet<IssueCode> = new Set(['ambiguous_number', 'mixed_decimal_mark']);

const boundsText = (low: Fixed, high: Fixed): string => `${shortText(low)}–${shortText(high)}`;
const shortText = (value: Fixed): string => fixedText(value, 6).replace(/\.?0+$/, '');

/** Whether `%` or `/100` after a number fits the indicator's scale: `41%` on a scale of 0–1 would be another number. */
function fitsScale(unit: 'percent' | 'points' | null, outOf: number | null, { scale }: Indicator): boolean {
  if (outOf === null && unit !== 'percent') return true;
  if (scale === null) return outOf === null;
  const top = shortText(scale.high);
  return (outOf === null || top === String(outOf)) && (unit !== 'percent' || top !== '1');
}

/** A total beyond its known highest score but within a hundred points: PAPI grew from 60 to 80 points when dimensions were added. */
const couldBeNewScale = (value: Fixed, { component, scale }: Indicator): boolean =>
  component === null && scale !== null && scale.high > fixedOf(10) && value > scale.high && value <= fixedOf(100);

/** A score inside its scale. Reports numbers that are none, ambiguous or out of the scale; null then. */
export function readScore(
  cell: Cell,
  decimal: ColumnDecimal,
  series: Indicator | null,
  report: Report,
): CellReading<Quoted> | null {
  const number = readNumber(cell.raw, decimal);
  if (number.kind === 'none') return { value: null, reason: number.reason };
  if (number.kind === 'issue') {
    reportCell(report, cell, QUESTIONS.has(number.code) ? 'warning' : 'error', number.code);
    return null;
  }
  const { figure, unit, outOf, doubt } = number;
  const scale = series?.scale ?? null;
  const isOutside = scale !== null && (figure.value < scale.low || figure.value > scale.high);
  const isFitting = series === null || fitsScale(unit, outOf, series);
  if (isOutside || !isFitting) {
    const isDoubtful = isFitting && series !== null && couldBeNewScale(figure.value, series);
    const bounds = scale === null ? null : boundsText(scale.low, scale.high);
    reportCell(report, cell, isDoubtful ? 'warning' : 'error', 'value_out_of_range', bounds);
    if (!isDoubtful) return null;
  }
  if (doubt !== null) reportCell(report, cell, 'warning', doubt);
  reportMark(report, cell);
  return { value: figure, reason: null };
}

/** A catalogue with fewer provinces lists those that somebody needed, and says nothing of how many there are. */
const ALL_PROVINCES_AT_LEAST = 30;

/** How many could be ranked in a period: what the publisher says or how many provinces there are (`units`: in that period instead), whichever is more; null when neither is known. */
export function rankedBound(
  catalogue: Catalogue,
): (series: Indicator | null, entity: Entity, period: Period | null, units?: Period | null) => number | null {
  const known = new Map<string, number | null>();
  return (series, entity, period, units = period) => {
    if (entity.level !== 'province' || series === null || period === null) return null;
    const then = units ?? period;
    const key = `${series.id}|${periodCode(period)}|${then.months}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const provinces = fieldSize(catalogue, entity, then);
    const published = publicationOf(catalogue, series.id, period)?.ranked ?? 0;
    const largest = Math.max(published, provinces >= ALL_PROVINCES_AT_LEAST ? provinces : 0);
    const bound = largest === 0 ? null : largest;
    known.set(key, bound);
    return bound;
  };
}

/** The number ranked in its own column; null where it is blank. */
function readOf(cell: Cell, report: Report): number | null {
  const of = readRank(cell.raw);
  if (of.kind === 'place' && of.of === null) return of.place;
  if (of.kind !== 'none') reportCell(report, cell, 'error', 'not_a_number');
  return null;
}

/** A place from 1 to N, N from the cell, its own column or `bound`. Reports places that are none; null then. */
export function readPlace(
  cell: Cell,
  ofCell: Cell | null,
  bound: number | null,
  report: Report,
): CellReading<RankReading> | null {
  const rank = readRank(cell.raw);
  const columnOf = ofCell === null ? null : readOf(ofCell, report);
  if (rank.kind === 'none') {
    if (rank.reason === 'band') reportCell(report, cell, 'warning', 'rank_band');
    return { value: null, reason: rank.reason };
  }
  const of = rank.kind === 'place' ? (rank.of ?? columnOf) : null;
  const isContradicted = rank.kind === 'place' && rank.of !== null && columnOf !== null && rank.of !== columnOf;
  const limit = of ?? bound;
  if (rank.kind === 'place' && !isContradicted && rank.place <= (limit ?? Infinity)) {
    reportMark(report, cell);
    return { value: { place: rank.place, of }, reason: null };
  }
  const code = rank.kind === 'issue' ? rank.code : 'rank_out_of_range';
  reportCell(report, cell, 'error', code, limit === null ? null : String(isContradicted ? columnOf : limit));
  return null;
}

/** A published group; null where the cell is blank. A group that the index never had is kept and reported (`unknown_group`). */
export function readGroup(
  cell: Cell,
  catalogue: Catalogue,
  series: Indicator,
  period: Period,
  report: Report,
): GroupId | null {
  const text = visibleText(cell.raw).replace(/^nhóm /i, '');
  if (text === '' || text === '-') return null;
  const scale = groupScale(catalogue, series.id, series.component, period);
  const isOfScale = (name: GroupId): boolean => scale.some((band) => band.group === name);
  const [group, short] = [toGroupId(text), toGroupId(text.replace(/ nhất$/i, ''))]; // `cao nhất` is the group `cao`
  if (!isOfScale(group) && isOfScale(short)) return short;
  if (scale.length > 0 && !isOfScale(group)) {
    reportCell(report, cell, 'warning', 'unknown_group', scale.map((band) => band.group).join(', '));
  }
  return group;
}
