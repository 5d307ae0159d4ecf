import type { Clause, Window } from '#domain/goal.ts';
import type { BaselineBasis, Outlook, Verdict } from '#domain/verdict.ts';
import type { method as vi } from '#text/vi/method.ts';

const NBSP = '\u00a0';

const CLAUSES: Readonly<Record<Clause['kind'], (typeof vi.clauses.kinds)['score']>> = {
  score: {
    name: 'Level of score',
    wordings: '“đạt 89,64% trở lên”, “trên 80%”, “≥ 87%”',
    accepts: 'v ≥ T; “trên” (above): v > T',
  },
  'score-near': {
    name: 'About a level',
    wordings: '“đạt khoảng 68,9 điểm”',
    accepts: 'v ≥ T − tolerance; the tolerance is half a unit of the last quoted digit, unless the plan says otherwise',
  },
  'score-within': {
    name: 'Around a level, both sides',
    wordings: 'only where the plan says so: “68,9 ± 0,5 điểm”',
    accepts: '|v − T| ≤ tolerance',
  },
  'score-range': {
    name: 'Range of scores',
    wordings: '“85–87 điểm”',
    accepts: 'the easier end decides: v ≥ 85; reaching the other end is a stretch reached',
  },
  'score-change': {
    name: 'Gain in points',
    wordings: '“tăng 0,5–1 điểm so với năm 2021”, “tăng 1%”',
    accepts: 'v ≥ T, T = baseline + gain; “1%” of an index in percent is one percentage point',
  },
  rank: { name: 'Rank', wordings: '“xếp vị thứ 30/63”', accepts: 'rank ≤ T' },
  top: { name: 'Leading places', wordings: '“TOP 20”, “nhóm 10 tỉnh dẫn đầu”', accepts: 'rank ≤ N' },
  'rank-range': { name: 'Range of places', wordings: '“vị trí 10–15”', accepts: 'the easier end decides: rank ≤ 15' },
  'rank-change': {
    name: 'Places gained',
    wordings: '“tăng 10 bậc so với năm 2021”, “tăng từ 05 bậc trở lên”',
    accepts: 'rank ≤ T, T = rank of the baseline − places',
  },
  'regional-rank': { name: 'Rank in the region', wordings: '“5/14 vùng”', accepts: 'rank in the region ≤ T' },
  group: {
    name: 'Group',
    wordings: '“nhóm khá”, “nhóm trung bình cao trở lên”',
    accepts:
      'the published group of that year is this one or a better one; derived only from the cut points of that same year',
  },
  share: { name: 'Share', wordings: '“57/57 quy trình”, “100% thủ tục”', accepts: 'share ≥ the share asked for' },
  'above-mean': {
    name: 'Against the country',
    wordings: '“cao hơn mức trung bình cả nước”',
    accepts: 'v > the published national mean of that period',
  },
};

const WINDOWS: Readonly<Record<Window, (typeof vi.windows.kinds)['at-due']>> = {
  'at-due': { name: 'At the due period', wordings: 'by default', rule: 'Only the result of the due period decides.' },
  'by-due': {
    name: 'Any period up to it',
    wordings: '“đến năm 2025 vào TOP 15”',
    rule: 'One period not later than the due one that holds is enough, and final.',
  },
  'every-year': {
    name: 'Every period up to it',
    wordings: '“duy trì trong TOP 20 đến năm 2025”',
    rule: 'Each period from the start to the due one has to hold; one that does not decides at once.',
  },
};

const BASELINES: Readonly<Record<BaselineBasis, (typeof vi.baselines.kinds)['stated']>> = {
  stated: { name: 'Stated by the plan', rule: 'The year or the level that the plan names.' },
  implied: {
    name: 'Implied by a level',
    rule: 'A level stands beside the gain: the year whose result and the gain make exactly that level is the baseline.',
  },
  'known-at-issue': {
    name: 'Known when issued',
    rule: 'The latest result that was published when the plan was issued: results appear in April of the next year, so a plan of early 2023 measures from 2021.',
  },
  previous: { name: 'Previous period', rule: 'The period before the due year, where nothing better is known.' },
};

const VERDICTS: Readonly<Record<Verdict, (typeof vi.verdicts.kinds)['met']>> = {
  met: { rule: 'Every legitimate reading of figure and target holds.' },
  'not-met': { rule: 'No legitimate reading holds.' },
  pending: { rule: 'The due period is still ahead and nothing is broken; an outlook is given then.' },
  'awaiting-publication': { rule: 'The due period is over, and the publisher has not published it.' },
  undetermined: { rule: 'The legitimate readings disagree.' },
  'not-comparable': { rule: 'A gain across a change of method, or across a merger without a stated baseline.' },
  'no-data': { rule: 'Published, but the figure is not loaded. Never counted as met.' },
};

const BANDS = 'Eurostat SDG monitoring; Open SDG';

const OUTLOOKS: Readonly<Record<Outlook, (typeof vi.outlooks.kinds)['ahead']>> = {
  ahead: { formula: 'v already satisfies T', source: '' },
  'on-track': { formula: 'ρ ≥ 0.95', source: BANDS },
  'at-risk': { formula: '0.60 ≤ ρ < 0.95', source: BANDS },
  'off-track': { formula: '0 ≤ ρ < 0.60', source: BANDS },
  'moving-away': { formula: 'ρ < 0', source: BANDS },
  unknown: { formula: 'fewer than two comparable periods, or no baseline', source: '' },
};

/** Words of the screen that says how verdicts are made, loaded on demand. */
export const method: typeof vi = {
  title: 'From the words of a plan to a verdict',
  lead: 'Every verdict here is made by one fixed set of rules, without discretion. The example under each rule is a real goal, worked out now on the figures in use.',
  contents: 'Contents',
  parts: {
    clauses: 'Words become conditions',
    windows: 'Which period decides',
    baselines: 'Baselines',
    exactness: 'Numbers and rounding',
    doubt: 'Where figures are uncertain',
    verdicts: 'Verdicts',
    progress: 'Share achieved and pace',
    outlooks: 'Outlook',
    reasons: 'Reasons and notes',
    indicators: 'The indicators',
    glossary: 'Words used',
    sources: 'Sources and licences',
  },
  toScreen: (name) => `See ${name} of all provinces`,
  inData: (goals) => (goals === 0 ? 'No goal now.' : `${goals}${NBSP}${goals === 1 ? 'goal' : 'goals'} now.`),
  bandFrom: (source) => `Band of ${source}.`,
  noExample: 'No such goal in the data yet.',
  seenAt: (period) => `seen with figures up to${NBSP}${period}`,
  columns: { symbol: 'Symbol', meaning: 'Meaning', formula: 'Formula', value: 'In the example' },
  clauses: {
    lead: 'A goal is one condition or several; it is met when all of them are. v is the result, T the level asked for.',
    kinds: CLAUSES,
  },
  windows: { lead: 'A plan speaks of one period, or of a stretch of them.', kinds: WINDOWS },
  baselines: {
    lead: 'A gain needs a baseline. It is looked for in this order, and always noted beside the verdict.',
    kinds: BASELINES,
  },
  exactness: [
    'Every figure keeps the digits of its source and is computed in whole numbers, without the dust of floating point.',
    'Before it is compared, a figure is rounded to the decimals that the index is published with (PAR INDEX, SIPAS, PAPI, PCI: two), halves upwards: what is displayed is what is compared. A plan that quotes more decimals is compared at its own.',
    'Ranks derived from a table of scores use every digit of it. Equal scores share an interval of places.',
    'Result divided by target is never shown as progress: 88.64 against 89.64 is “98.9%” with not one step taken.',
  ],
  doubt: {
    lead: 'One rule for everything uncertain: all legitimate readings are tried. All hold: met; none holds: not met; otherwise undetermined. Knowing less never turns met into not met or back.',
    rules: [
      'A rank that is not published (PCI lists only the first 30 since 2023): whoever is not in a complete list is 31st or lower, with at most the score of the 30th.',
      'Only a group is published (the quartile groups of PAPI): the rank lies within the group, by the published sizes.',
      'The number ranked changed: a rank is read literally and at the same fraction. A difference of ranks across the change is never shown as movement.',
      'A merged province: no baseline unless the plan states one; its predecessors are drawn as a range, never averaged.',
      'The method changed: levels are judged; gains, share and projection are not; the line is broken, not joined.',
      'Provisional or self-assessed figures do not decide; where they say otherwise, that is shown beside.',
    ],
    conversion: (from, to) => `Places at the same fraction, from ${from} to ${to} units`,
    conversionFormula: 'T′ = max(1, ⌊(T − 0.5)/N · N′ + 0.5⌋)',
    place: 'Place asked for',
    converted: 'Converted',
  },
  verdicts: {
    lead: 'The verdict of a goal is that of its worst condition, in the order of the table.',
    kinds: VERDICTS,
  },
  progress: {
    lead: 'Linear, not compound: ranks and bounded scores do not grow like interest. Half the way at half time (rank 60 → 35 → 10) is on track. The share is Healthy People’s “percent of targeted change achieved”.',
    rows: {
      margin: {
        symbol: 'm',
        formula: 'm = dir · (v − T)',
        meaning: 'Spare or missing; dir is +1 where higher is better, −1 for ranks',
      },
      share: { symbol: 's', formula: 's = (v − v₀) / (T − v₀)', meaning: 'Share of the required change achieved' },
      pace: { symbol: 'g', formula: 'g = (v − v₀) / (t − t₀)', meaning: 'Pace so far, per year' },
      requiredPace: { symbol: 'r', formula: 'r = (T − v) / (Y − t)', meaning: 'Pace required until due, per year' },
      projection: {
        symbol: 'p',
        formula: 'p = v + g · (Y − t)',
        meaning: 'At this pace by the due period, within the scale',
      },
      outlookRatio: {
        symbol: 'ρ',
        formula: 'ρ = (p − v₀) / (T − v₀)',
        meaning: 'Share of the change that this pace reaches',
      },
    },
    inputs: { baseline: 'Baseline v₀', actual: 'Result v', threshold: 'Target T', due: 'Due period Y' },
  },
  outlooks: {
    lead: 'Only while the due period is ahead. Moves of at most three places are worded “small change” (SDSN’s caution); wording only, never the verdict.',
    kinds: OUTLOOKS,
  },
  reasons: {
    lead: 'Every verdict carries its reasons, the figures used and the cell each came from. Notes that may appear:',
  },
  indicators: { lead: 'Who publishes, what is measured, when the method changed.' },
  glossary: {
    lead: 'One word for each idea, the same on every screen.',
    words: [
      [
        'Indicator',
        'PAR INDEX, SIPAS, PAPI, PCI, DDCI, DTI, ICT INDEX or one of a province’s own; may have components.',
      ],
      [
        'Unit',
        'What is measured: a province (63 until 30 June 2025, 34 since), a department, a district, a commune, a region, the country. A code means something only with its time of validity.',
      ],
      ['Period', 'The year or part of it that a figure describes, not the day it was published.'],
      ['Figures up to', 'The last period that is looked at; later results count as not known.'],
      ['Goal', 'One sentence of a plan: unit, indicator, due period, conditions and the words themselves.'],
      ['Verdict', 'Whether that sentence holds.'],
      ['Outlook', 'Whether it will by the due period; only before it.'],
      ['Baseline', 'The result that a gain is counted from.'],
      ['Cut-off score', 'The score of the unit at that place: what it takes to hold it.'],
      [
        'Quartiles',
        'Three levels that part the units, ordered by score, into four equal parts; the middle one is the median.',
      ],
      ['Derived rank', 'A rank counted from a full table of scores, not given by the publisher.'],
    ],
  },
  sources: {
    lead: 'The figures are published facts; each row keeps the address of its source.',
    data: 'Data',
    fonts: 'Typeface',
    font: 'Inter, SIL Open Font License 1.1',
    libraries: 'Software libraries',
    app: 'Thước Đo: MIT licence.',
    from: 'Source',
    licence: 'Licence',
    table: 'Table',
    loading: 'Reading the sources…',
    failed: 'The list of sources could not be read. The full list is in datapackage.json of the data folder.',
    noLibraries: 'The list of libraries comes with the built app.',
  },
};
