/** What a clause stands beside: the indicator's unit, and whether the column is headed as ranks or as scores. */
export type ClauseContext = Readonly<{ unit: string | null; heading: 'rank' | 'score' | null }>;
