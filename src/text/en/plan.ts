import type { plan as viPlan } from '../vi/plan.ts';

type Asked = Readonly<{ raw: string; reading: string | null }>;

const perhaps = ({ reading }: Asked): string => (reading === null ? '' : `; is it “${reading}”`);

/** Words about goals that were read from a plan's text. */
export const plan = {
  confidence: { high: 'certain', medium: 'fairly certain', low: 'to be checked' },
  question: {
    broken_number: (asked: Asked) => `“${asked.raw}” has letters where digits should be${perhaps(asked)}?`,
    scanned_number: ({ raw }: Asked) => `Does the paper really say “${raw}”?`,
    digit_in_word: (asked: Asked) => `“${asked.raw}” is a word with a digit in it${perhaps(asked)}?`,
    broken_year: ({ raw }: Asked) => `Which year is the due year “${raw}”?`,
    broken_baseline: ({ raw }: Asked) => `Which year does “${raw}” compare with?`,
    due_unknown: (_asked: Asked) => 'Neither the sentence nor the plan names a year; when is it due?',
    entity_unknown: ({ raw }: Asked) => `Whose goal this is, is not clear${raw === '' ? '' : ` (“${raw}”)`}.`,
    indicator_unknown: ({ raw }: Asked) => `There are no figures of the index “${raw}”; which indicator is it?`,
    indicator_new: ({ raw }: Asked) => `“${raw}” is no indicator yet; is it to be added?`,
    component_unclear: ({ raw }: Asked) => `Which component does this speak of: “${raw}”?`,
    figure_unread: ({ raw }: Asked) => `“${raw}” of the sentence was not read; is it one more condition?`,
    clauses_differ: ({ raw }: Asked) => `The sentence asks for two levels in one year: ${raw}.`,
    value_out_of_range: ({ raw }: Asked) => `The level in “${raw}” is beyond the indicator's scale.`,
    document_unclear: ({ raw }: Asked) => `The number or the day of the document is not clear: “${raw}”.`,
  },
  found: (goals: string, questions: string) => `${goals} goals were read, ${questions} of them with questions.`,
  aspirations: (count: string) => `${count} sentences name an index without a figure and make no goal.`,
  nothing: 'There is no goal in the text.',
  damaged: 'The text was scanned or has lost its marks: every figure is to be held against the original.',
} satisfies typeof viPlan;
