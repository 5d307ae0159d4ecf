/** The parts of the screen of rules, in its order. */
export const METHOD_PARTS = [
  'clauses',
  'windows',
  'baselines',
  'exactness',
  'doubt',
  'verdicts',
  'progress',
  'outlooks',
  'reasons',
  'indicators',
  'glossary',
  'sources',
] as const;
export type MethodPart = (typeof METHOD_PARTS)[number];

/** Which part a link leads to; null: the beginning. */
export type MethodSelection = Readonly<{ part: MethodPart | null }>;
