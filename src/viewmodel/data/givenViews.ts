import type { Decisions } from '#domain/decisions.ts';
import { entityById, indicatorOf } from '#domain/catalogue.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import { entityName, shortIndicatorName } from '#text/names.ts';
import { figureKey } from '#domain/figureKey.ts';
import { encodingName } from './encodingName.ts';
import { placeOf } from './figureQuestion.ts';
import { figureAbout } from './figureText.ts';
import type { Setting } from './reviewed.ts';
import { meaningName } from './seriesOptions.ts';

/** An answer that was given, and the decisions without it. */
export type GivenView = Readonly<{ key: string; text: string; without: Decisions }>;

/** What was answered about a file, each with the way to open the question again. */
export function givenViews(decisions: Decisions, { catalogue, language }: Setting): readonly GivenView[] {
  const { answers } = dataTextOf(language);
  const { kind, encoding, decimal, sheet, period, indicator, names, headings, figures } = decisions;
  const known = indicator === null ? null : indicatorOf(catalogue, indicator, null);
  const single: readonly (GivenView | null)[] = [
    kind === null ? null : { key: 'kind', text: answers.kind[kind], without: { ...decisions, kind: null } },
    encoding === null
      ? null
      : {
          key: 'encoding',
          text: answers.encoding(encodingName(encoding)),
          without: { ...decisions, encoding: null },
        },
    sheet === null ? null : { key: 'sheet', text: answers.sheet(sheet), without: { ...decisions, sheet: null } },
    decimal === null
      ? null
      : { key: 'decimal', text: answers.decimal[decimal], without: { ...decisions, decimal: null } },
    period === null
      ? null
      : {
          key: 'period',
          text: answers.period(formatPeriod(period, language)),
          without: { ...decisions, period: null },
        },
    indicator === null
      ? null
      : {
          key: 'indicator',
          text: answers.indicator(known === null ? indicator : shortIndicatorName(known, language)),
          without: { ...decisions, indicator: null },
        },
  ];
  return [
    ...single.filter((given) => given !== null),
    ...headings.map(({ raw, as }) => ({
      key: `heading ${raw}`,
      text: as === null ? answers.aside(raw) : answers.is(raw, meaningName(catalogue, as, language)),
      without: { ...decisions, headings: headings.filter((heading) => heading.raw !== raw) },
    })),
    ...names.map(({ raw, entity }) => {
      const whose = entity === null ? null : entityById(catalogue, entity);
      return {
        key: `name ${raw}`,
        text:
          entity === null ? answers.aside(raw) : answers.is(raw, whose === null ? entity : entityName(whose, language)),
        without: { ...decisions, names: names.filter((name) => name.raw !== raw) },
      };
    }),
    ...figures.map((choice) => ({
      key: `figure ${figureKey(choice.figure)}`,
      text: answers.figure(figureAbout(choice.figure, { catalogue, language }), placeOf(choice.at, language)),
      without: { ...decisions, figures: figures.filter((other) => other !== choice) },
    })),
  ];
}
