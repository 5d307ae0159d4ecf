import * as v from 'valibot';
import type { RecordFormat } from './recordFormat.ts';
import { ComponentIdText, EntityIdText, IndicatorIdText, PeriodObject } from './storedIds.ts';

const Meaning = v.pipe(
  v.strictObject({
    indicator: IndicatorIdText,
    component: v.nullable(ComponentIdText),
    measure: v.picklist(['score', 'rank', 'group']),
  }),
  v.readonly(),
);

const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.readonly());

const DecisionFields = v.pipe(
  v.strictObject({
    kind: v.nullable(v.picklist(['results', 'goals'])),
    encoding: v.nullable(v.string()),
    decimal: v.nullable(v.picklist([',', '.'])),
    sheet: v.nullable(v.string()),
    period: v.nullable(v.pipe(PeriodObject, v.readonly())),
    indicator: v.nullable(IndicatorIdText),
    names: list(v.strictObject({ raw: v.string(), entity: v.nullable(EntityIdText) })),
    headings: list(v.strictObject({ raw: v.string(), as: v.nullable(Meaning) })),
  }),
  v.readonly(),
);

export const RuleFields = v.strictObject({ signature: v.pipe(v.string(), v.nonEmpty()), decisions: DecisionFields });

/** What was decided about files with these headings, in the store `rules` under the headings' signature. */
export const ruleFormat: RecordFormat<typeof RuleFields> = { schema: RuleFields, steps: [] };

/** A remembered rule; `decisions` are those of `ingest`. */
export type Rule = Readonly<v.InferOutput<typeof RuleFields>>;
