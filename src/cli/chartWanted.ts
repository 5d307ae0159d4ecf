import { readPeriod, yearPeriod, type Period } from '#domain/period.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Theme } from '#figures/palette.ts';
import type { Language } from '#text/language.ts';
import { readLineMeasure, type LineMeasure } from '#viewmodel/selection.ts';
import { optionOf, type Arguments } from './arguments.ts';

const KINDS = ['line', 'field', 'contribution'] as const;

/** What a chart is to be of: a goal, or somebody's figures of an indicator. */
export type Subject =
  | Readonly<{ goal: string }>
  | Readonly<{ indicator: string; component: string | null; entity: string }>;

/** A chart as the command line asks for it; `width` in millimetres. */
export type ChartWanted = Readonly<{
  subject: Subject;
  kind: (typeof KINDS)[number];
  measure: LineMeasure | null;
  asOf: Period;
  out: string;
  isPng: boolean;
  width: number;
  language: Language;
  theme: Theme;
}>;

const LANGUAGES = ['vi', 'en'] as const;
const USUAL_WIDTH = 160;
const [NARROWEST, WIDEST] = [80, 600];

function subjectOf(given: Arguments): Subject | null {
  const [goal, indicator, entity] = ['goal', 'indicator', 'entity'].map((name) => optionOf(given, name));
  const component = optionOf(given, 'component');
  if (goal != null) return indicator == null && entity == null && component === null ? { goal } : null;
  return indicator != null && entity != null ? { indicator, component, entity } : null;
}

/** A width in millimetres that a chart can be drawn in; null for anything else. */
function widthOf(text: string): number | null {
  const width = /^\d{2,3}$/.test(text) ? Number(text) : 0;
  return width >= NARROWEST && width <= WIDEST ? width : null;
}

/** Reads what was asked for; the error is the option that is missing or not understood. `lastYear` is the last complete year. */
export function readChartWanted(given: Arguments, lastYear: number): Result<ChartWanted, string> {
  const text = (name: string, usual: string): string => optionOf(given, name) ?? usual;
  const subject = subjectOf(given);
  const kind = KINDS.find((each) => each === text('chart', 'line'));
  const measure = readLineMeasure(text('measure', ''));
  const asOf = given.options.has('as-of') ? readPeriod(text('as-of', '')) : yearPeriod(lastYear);
  const out = text('out', '');
  const width = widthOf(text('width', String(USUAL_WIDTH)));
  const language = LANGUAGES.find((each) => each === text('lang', 'vi'));
  const theme = given.options.has('dark') ? 'dark' : 'light';
  if (given.alone[0] !== undefined) return err(given.alone[0]);
  if (subject === null) return err('--goal | --indicator, --entity');
  if (kind === undefined || ('indicator' in subject && kind !== 'line')) return err(`--chart ${text('chart', '')}`);
  if (measure === null && given.options.has('measure')) return err(`--measure ${text('measure', '')}`);
  if (asOf === null) return err(`--as-of ${text('as-of', '')}`);
  if (!/\.(?:svg|png)$/i.test(out)) return err(`--out ${out}`);
  if (width === null) return err(`--width ${text('width', '')} (${NARROWEST}–${WIDEST})`);
  if (language === undefined) return err(`--lang ${text('lang', '')}`);
  return ok({ subject, kind, measure, asOf, out, isPng: /\.png$/i.test(out), width, language, theme });
}
