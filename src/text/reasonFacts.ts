/** What a reason may mention, already in words of the language. Null: there is no such figure. */
export type ReasonFacts = Readonly<{
  period: string | null; // `năm 2023`
  baselinePeriod: string | null;
  baseline: string | null; // `hạng 35`, `62,23 điểm`
  actual: string | null; // `hạng 34–36/63`
  listed: string | null; // the last place that was published
  literal: string | null; // the target as the plan words it, where the number ranked changed
  converted: string | null; // the same fraction of the new number ranked
  group: string | null; // the group that the plan asks for
  provisional: string | null; // the verdict by the provisional figure, as in a sentence
}>;

/** Nothing is known: the sentence of a reason in general. */
export const NO_FACTS: ReasonFacts = {
  period: null,
  baselinePeriod: null,
  baseline: null,
  actual: null,
  listed: null,
  literal: null,
  converted: null,
  group: null,
  provisional: null,
};
