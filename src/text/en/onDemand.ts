import type { Window } from '#domain/goal.ts';
import type { Input, Outlook } from '#domain/verdict.ts';
import type { onDemand as vi } from '../vi/onDemand.ts';

const NBSP = '\u00a0';

const ROLES: Readonly<Record<Input['role'], string>> = {
  actual: 'Result',
  baseline: 'Baseline',
  reference: 'Reference',
  provisional: 'Provisional figure',
};

const WINDOWS: Readonly<Record<Window, string>> = {
  'at-due': 'The due period decides',
  'by-due': 'Any period up to the due one suffices',
  'every-year': 'Every period up to the due one must hold',
};

const OUTLOOK_RULES: Readonly<Record<Outlook, string>> = {
  ahead: 'The latest result already meets the goal.',
  'on-track': 'At the present pace at least 95% of the change needed is there by the due period.',
  'at-risk': 'At the present pace between 60% and 95% of the change needed is there by the due period.',
  'off-track': 'At the present pace less than 60% of the change needed is there by the due period.',
  'moving-away': 'At the present pace the result moves away from the goal.',
  unknown: 'A pace needs at least two comparable periods.',
};

type CutOff = Readonly<{
  place: number;
  period: string;
  score: string;
  gap: string;
  side: 'missed' | 'short' | 'level' | 'beyond';
}>;

const SIDES: Readonly<Record<CutOff['side'], (gap: string) => string>> = {
  missed: (gap) => `${gap} were missing`,
  short: (gap) => `${gap} more needed`,
  level: () => 'exactly at the cut-off',
  beyond: (gap) => `${gap} to spare`,
};

const counted = (count: number, one: string, many: string): string => `${count}${NBSP}${count === 1 ? one : many}`;

/** Words of the screen of one goal in full, loaded on demand. */
export const onDemand = {
  chart: {
    period: 'Period',
    figure: 'Result',
    cell: 'Source cell',
    province: 'Province or city',
    score: 'Score',
    rank: 'Rank',
    component: 'Component',
    contribution: 'Contribution',
    rounding: 'Left over by rounding',
    total: 'Total score',
    table: 'Figures of the chart as a table',
    arrows: 'Arrow keys move from point to point.',
    measure: 'The line shows',
    measures: { score: 'Score', rank: 'Rank' },
    key: {
      line: 'Result',
      goal: 'Goal',
      required: 'Required path',
      projection: 'At the present pace',
      open: 'Rank not published',
    },
    cellAt: (file: string, row: number) => `${file}, row ${row}`,
    cellAtColumn: (file: string, row: number, column: number) => `${file}, row ${row}, column ${column}`,
    derivedBound: 'follows from the published list',
    goal: (mark: string) => `Goal ${mark}`,
    methodBreak: (period: string, note: string | null) =>
      `${period}: the method changed${note === null || note === '' ? '' : ` (${note})`}`,
    fieldBreak: (period: string, before: number, after: number) =>
      `${period}: the number ranked changed from ${before} to ${after}`,
    entityBreak: (period: string) => `${period}: the territory changed`,
    breaks: { method: 'new method', field: 'new field', entity: 'new territory' },
    change: (amount: string, isUp: boolean, since: string, _isPlace: boolean) =>
      `${isUp ? 'up' : 'down'} ${amount} since ${since}`,
    noChange: (since: string) => `unchanged since ${since}`,
    lineTitle: (indicator: string, entity: string, figure: string, period: string, change: string | null) =>
      `${indicator} of ${entity} in ${period}: ${figure}${change === null ? '' : `, ${change}`}`,
    lineSubtitle: (indicator: string, measure: 'score' | 'rank', unit: string) =>
      measure === 'rank'
        ? `${indicator}: rank by year, 1 is best`
        : `${indicator}: score by year${unit === '%' ? ' (%)' : ''}`,
    lineSummary: (title: string, count: number) => `${title}. Line chart of ${counted(count, 'period', 'periods')}.`,
    lineTable: (subtitle: string) => subtitle,
    source: (publisher: string, period: string, day: string | null) =>
      day === null
        ? `Source: ${publisher}`
        : `Source: ${publisher}, published on${NBSP}${day.split('-').toReversed().join('/')} (figures of ${period})`,
    ownFigures: (named: string, others: number) =>
      `with figures of yours: ${named}${others === 0 ? '' : ` and ${others} more`}`,
    scope: (indicator: string, years: string, among: string) => `${indicator} ${years}, ${among}`,
    amongScores: (unit: string) => (unit === '%' ? 'score (%)' : 'score'),
    amongPlaces: (ranked: readonly string[], isProvince: boolean) =>
      `rank among ${ranked.join(', then ')} ${isProvince ? 'provinces and cities' : 'units'}`,
    amongRegion: (ranked: readonly string[], isProvince: boolean) =>
      `rank in the region, among ${ranked.join(', then ')} ${isProvince ? 'provinces and cities' : 'units'}`,
    lastPlace: (ranked: number) => `${ranked} ranked`,
    dotAt: (name: string, score: string) => `${name} ${score}`,
    fewTitle: (loaded: number, ranked: number) => `Scores of only ${loaded}/${ranked} provinces and cities so far`,
    fewSubtitle: (indicator: string, period: string, name: string) =>
      `${indicator} ${period}: too few to place ${name} among the provinces and cities.`,
    fewNote: 'The scores there are stand in the table below.',
    pointSaid: (period: string, figure: string) => `${period}: ${figure}`,
    dotSaid: (name: string, score: string, place: number | null) =>
      `${name}: ${score}${place === null ? '' : `, rank${NBSP}${place}`}`,
    cutOff: (score: string, place: number | null) =>
      place === null ? `goal ${score}` : `cut-off of rank ${place}: ${score}`,
    mean: (score: string, isProvince: boolean) => `${isProvince ? 'national mean' : 'mean'} ${score}`,
    regionMean: (score: string) => `regional mean ${score}`,
    quartile: (which: number, score: string) =>
      which === 2 ? `median ${score}` : `${which === 1 ? 'lower' : 'upper'} quartile ${score}`,
    fieldTitle: (name: string, said: string | null, period: string) =>
      said === null ? `${name} has no published score for ${period}` : `${said} in ${period}`,
    fieldEnds: (scores: string, period: string) => `From the lowest to the highest in ${period}: ${scores}`,
    fieldSubtitle: (
      indicator: string,
      period: string,
      loaded: number,
      ranked: number,
      isProvince: boolean,
      hasRegion: boolean,
    ) =>
      `${indicator} ${period}: scores of ${loaded}/${ranked} ${isProvince ? 'provinces and cities' : 'units'}${loaded < ranked ? ', too few for quartiles' : ''}.${hasRegion ? ' Stronger dots: same region.' : ''}`,
    fieldSummary: (title: string, marks: string) => `${title}. ${marks}`,
    contributionTitle: (change: string, from: string, to: string, main: string) =>
      `${change} from ${from} to ${to}, most of all from ${main}`,
    contributionSubtitle: (indicator: string, from: string, to: string, count: number, rounding: string) =>
      `${indicator} ${from}–${to}: what ${counted(count, 'component', 'components')} added to the change of the total; together they are that change (left over by rounding: ${rounding}).`,
    contributionSummary: (title: string, parts: string) => `${title}. ${parts}`,
  },
  need: {
    exactly: 'Exactly at the goal',
    spare: (amount: string) => `${amount} beyond the goal`,
    projected: (figure: string, due: string) => `At the present pace: ${figure} in ${due}`,
    missed: (amount: string) => `${amount} short`,
    cutOff: ({ place, period, score, gap, side }: CutOff) =>
      `Rank ${place} stood at ${score} in ${period}: ${SIDES[side](gap)}`,
  },
  detail: {
    back: 'All goals',
    missing: 'There is no such goal',
    missingMore: 'The link names a goal that the figures do not hold.',
    wording: 'The plan says',
    verdict: 'Verdict',
    clauses: 'Conditions',
    why: 'Why?',
    needs: { ahead: 'What would it take?', missed: 'How much was missing?', spare: 'Room to spare' },
    noNeed: 'There are too few figures to say how much is still needed.',
    noReason: 'Nothing to note about the figures used and how they compare.',
    reasons: 'Reasons and notes',
    inputs: 'Figures used',
    noInputs: 'No figure was used.',
    input: { role: 'Role', period: 'Period', figure: 'Figure', cell: 'Source cell', source: 'Source' },
    open: 'Open the source',
    facts: 'About the goal',
    entity: 'Unit',
    due: 'Due',
    window: 'How it is judged',
    document: 'Document',
    documentPage: (document: string, page: string) => `${document}, page ${page}`,
    issuedOn: 'Issued',
    day: (iso: string) => iso.split('-').toReversed().join('/'),
    owner: 'Responsible unit',
    note: 'Note',
    cell: 'Row of the file',
    role: ROLES,
    windows: WINDOWS,
    outlookRule: (outlook: Outlook) => OUTLOOK_RULES[outlook],
    noField: 'There are no scores of other provinces to compare with.',
    noLine: 'No period has a figure yet.',
    nothing: 'There is no figure of this indicator yet to draw, compare or split into components.',
    loadingParts: 'Reading the components…',
    failedParts: 'The components could not be read.',
    noParts: 'Not split into components yet.',
  },
} satisfies typeof vi;
