import * as v from 'valibot';
import type { LastingDecisions } from '#domain/decisions.ts';
import type { RecordFormat } from './recordFormat.ts';
import { ComponentIdText, EntityIdText, IndicatorIdText, PeriodObject } from './storedIds.ts';

const Meaning = v.strictObject({
  indicator: IndicatorIdText,
  component: v.nullable(ComponentIdText),
  measure: v.picklist(['score', 'rank', 'group']),
});

const DecisionFields = v.strictObject({
  kind: v.nullable(v.picklist(['results', 'goals'])),
  encoding: v.nullable(v.string()),
  decimal: v.nullable(v.picklist([',', '.'])),
  sheet: v.nullable(v.string()),
  period: v.nullable(PeriodObject),
  indicator: v.nullable(IndicatorIdText),
  names: v.array(v.strictObject({ raw: v.string(), entity: v.nullable(EntityIdText) })),
  headings: v.array(v.strictObject({ raw: v.string(), as: v.nullable(Meaning) })),
});

export const RuleFields = v.strictObject({ signature: v.pipe(v.string(), v.nonEmpty()), decisions: DecisionFields });

/** What was decided about files with these headings, in the store `rules` under the headings' signature. */
export const ruleFormat: RecordFormat<typeof RuleFields> = { schema: RuleFields, steps: [] };

/** A remembered rule: what was decided about files whose headings have this signature. */
export type Rule = Readonly<{ signature: string; decisions: LastingDecisions }>;
