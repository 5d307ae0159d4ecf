import * as v from 'valibot';
import {
  ComponentIdText,
  EntityIdText,
  FixedNumber,
  GroupIdText,
  IndicatorIdText,
  IsoDate,
  PeriodObject,
  PlaceNumber,
} from './storedIds.ts';

const whole = v.pipe(v.number(), v.integer());
const Quoted = v.strictObject({ value: FixedNumber, decimals: v.pipe(whole, v.minValue(0), v.maxValue(6)) });
const of = v.nullable(whole);
const since = v.nullable(PeriodObject);

const spanOf = <T extends v.GenericSchema>(end: T) => v.strictObject({ low: end, high: end });
const kind = <K extends string>(name: K) => ({ kind: v.literal(name) });

const StoredClause = v.variant('kind', [
  v.strictObject({ ...kind('score'), op: v.picklist(['>=', '>', '<=', '<']), score: Quoted }),
  v.strictObject({ ...kind('score-near'), score: Quoted, tolerance: v.nullable(Quoted) }),
  v.strictObject({ ...kind('score-within'), score: Quoted, tolerance: Quoted }),
  v.strictObject({ ...kind('score-range'), score: spanOf(Quoted) }),
  v.strictObject({ ...kind('score-change'), by: spanOf(Quoted), unit: v.picklist(['points', 'percent']), since }),
  v.strictObject({ ...kind('rank'), place: PlaceNumber, of }),
  v.strictObject({ ...kind('top'), place: PlaceNumber, of }),
  v.strictObject({ ...kind('rank-range'), place: spanOf(PlaceNumber), of }),
  v.strictObject({ ...kind('rank-change'), by: spanOf(whole), since }),
  v.strictObject({ ...kind('regional-rank'), place: PlaceNumber, of }),
  v.strictObject({ ...kind('group'), group: GroupIdText }),
  v.strictObject({ ...kind('share'), part: v.number(), whole: v.number() }),
  v.strictObject(kind('above-mean')),
]);

/** A goal as it is kept: the domain's shape. */
export const StoredGoal = v.strictObject({
  id: v.string(),
  entity: EntityIdText,
  indicator: IndicatorIdText,
  component: v.nullable(ComponentIdText),
  due: PeriodObject,
  window: v.picklist(['at-due', 'by-due', 'every-year']),
  start: v.nullable(PeriodObject),
  baseline: v.nullable(v.strictObject({ period: v.nullable(PeriodObject), value: v.nullable(Quoted) })),
  tolerance: v.nullable(Quoted),
  clauses: v.array(StoredClause),
  wording: v.string(),
  document: v.string(),
  page: v.nullable(v.string()),
  issuedOn: v.nullable(IsoDate),
  owner: v.nullable(v.string()),
  note: v.nullable(v.string()),
  plan: v.string(),
  source: v.strictObject({ file: v.string(), row: whole, column: v.nullable(whole) }),
});
