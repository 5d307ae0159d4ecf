import type { Dataset } from '#domain/dataset.ts';
import { fixedOf, toNumber } from '#domain/fixed.ts';
import type { Period } from '#domain/period.ts';
import { sameFractionOf } from '#domain/reading.ts';
import { OUTLOOKS_WORST_FIRST, VERDICTS_WORST_FIRST, type Outlook, type Verdict } from '#domain/verdict.ts';
import { textOf } from '#text/catalogue.ts';
import type { Language } from '#text/language.ts';
import { methodTextOf } from '#text/methodText.ts';
import { NO_FACTS } from '#text/reasonFacts.ts';
import { reasonSentence } from '#text/reasonSentence.ts';
import { badgeView, outlookView, type BadgeView, type OutlookView } from '../verdictView.ts';
import { casesOf, decidingOf, exampleView, type Case, type ExampleView } from './cases.ts';
import { workedView, type WorkedView } from './workedView.ts';

type Row<T> = Readonly<{ key: string; example: ExampleView | null }> & Readonly<T>;

/** The rules in words, each with an example from the goals in the data; example null where no goal shows it. */
export type MethodView = Readonly<{
  clauses: readonly Row<{ name: string; wordings: string; accepts: string }>[];
  windows: readonly Row<{ name: string; wordings: string; rule: string }>[];
  baselines: readonly Row<{ name: string; rule: string }>[]; // in the order in which they are looked for
  verdicts: readonly Row<{ key: Verdict; badge: BadgeView; rule: string; goals: number }>[]; // worst first
  outlooks: readonly Row<{ key: Outlook; view: OutlookView | null; formula: string; source: string }>[]; // best first
  reasons: readonly Row<{ name: string; sentence: string }>[];
  conversion: Readonly<{ from: number; to: number; places: readonly (readonly [asked: number, now: number])[] }>;
  worked: WorkedView | null;
}>;

/** The change of 1 July 2025, and places that plans name. */
const FIELDS = { from: 63, to: 34 } as const;
const PLACES = [5, 10, 15, 20, 25, 30, 40, 50] as const;

const reasonsOf = ({ judgement }: Case) => [
  ...judgement.reasons,
  ...judgement.clauses.flatMap(({ reasons }) => reasons),
];

/** What is said of a reason where it was met; null where it was not, or only of a goal as a whole. */
function sentenceOf(code: string, found: Case | undefined, dataset: Dataset, language: Language): string | null {
  for (const judged of found?.judgement.clauses ?? []) {
    const reason = judged.reasons.find((r) => r.code === code);
    if (reason !== undefined) return reasonSentence(reason, judged, dataset, language);
  }
  return null;
}

/** The rules as the data show them, with the figures up to `asOf`. */
export function methodView(dataset: Dataset, asOf: Period, language: Language): MethodView {
  const text = methodTextOf(language);
  const cases = casesOf(dataset, asOf);
  const asExample = (found: Case | undefined): ExampleView | null =>
    found === undefined ? null : exampleView(found, dataset, language);
  const find = (test: (found: Case) => boolean): ExampleView | null => asExample(cases.find(test));
  const rows = <T>(kinds: Readonly<Record<string, T>>, test: (found: Case, key: string) => boolean) =>
    Object.entries(kinds).map(([key, words]) => ({ key, ...words, example: find((c) => test(c, key)) }));
  return {
    clauses: rows(text.clauses.kinds, (c, kind) => decidingOf(c)?.clause.kind === kind).map((row) => ({
      ...row,
      example: row.example ?? find((c) => c.judgement.clauses.some(({ clause }) => clause.kind === row.key)),
    })),
    windows: rows(text.windows.kinds, ({ judgement }, key) => judgement.goal.window === key),
    baselines: rows(text.baselines.kinds, ({ judgement }, key) =>
      judgement.clauses.some(({ baseline }) => baseline?.basis === key),
    ),
    verdicts: VERDICTS_WORST_FIRST.map((key) => ({
      key,
      ...text.verdicts.kinds[key],
      badge: badgeView(key, null, language),
      goals: cases.filter(({ isNow, judgement }) => isNow && judgement.verdict === key).length,
      example: find(({ judgement }) => judgement.verdict === key),
    })),
    outlooks: OUTLOOKS_WORST_FIRST.toReversed().map((key) => ({
      key,
      ...text.outlooks.kinds[key],
      view: outlookView(key, false, language),
      example: find(({ judgement }) => judgement.outlook === key),
    })),
    reasons: Object.entries(textOf(language).reason).map(([code, { name, sentence }]) => {
      const found = cases.find((c) => reasonsOf(c).some((reason) => reason.code === code));
      const said = sentenceOf(code, found, dataset, language) ?? sentence(NO_FACTS);
      return { key: code, name, sentence: said, example: asExample(found) };
    }),
    conversion: {
      ...FIELDS,
      places: PLACES.map((asked) => [asked, toNumber(sameFractionOf(fixedOf(asked), FIELDS.from, FIELDS.to))]),
    },
    worked: workedView(cases, dataset, language),
  };
}
