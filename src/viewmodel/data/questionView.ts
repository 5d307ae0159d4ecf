import { entityById, indicatorOf } from '#domain/catalogue.ts';
import { readFixed } from '#domain/fixed.ts';
import type { EntityId } from '#domain/ids.ts';
import { periodText, yearPeriod } from '#domain/period.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatFixed, formatNumber, formatPeriod } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { entityName, shortIndicatorName } from '#text/names.ts';
import { cellAddress, columnLetters } from './cellAddress.ts';
import { encodingName } from './encodingName.ts';
import type { Asked, Decided, Meaning, Setting } from './reviewed.ts';
import {
  datedName,
  entityOptions,
  meaningKey,
  meaningName,
  meaningOptions,
  meanings,
  type Option,
} from './seriesOptions.ts';

/** One answer: what it says, a line that shows what it leads to, and the decisions that it makes. */
export type AnswerView = Readonly<{
  key: string;
  label: string;
  sample: string | null;
  isUsed: boolean;
  isAside: boolean; // leaves the row or column out
  decisions: Decided;
}>;

/** More answers, to search in. */
export type MoreAnswers = Readonly<{ label: string; options: readonly Option[]; decide: (value: string) => Decided }>;

/** One question with its answers. `blocks`: nothing can be kept before it is answered. */
export type QuestionView = Readonly<{
  key: string;
  kind: Asked['kind'];
  title: string;
  note: string | null;
  blocks: boolean;
  at: Readonly<{ row: number; column: number | null }> | null; // where it can be seen in the sheet
  answers: readonly AnswerView[];
  more: MoreAnswers | null;
}>;

const FIRST_YEAR = 2005;
const MARKS = [',', '.'] as const;

/** Whether a question decides how everything in the file is read. */
export const isBlocking = ({ kind }: Asked): boolean =>
  kind === 'encoding' || kind === 'decimal' || kind === 'period' || kind === 'indicator';

const withName = (decisions: Decided, raw: string, entity: EntityId | null): Decided => ({
  ...decisions,
  names: [...decisions.names.filter((name) => name.raw !== raw), { raw, entity }],
});

const withHeading = (decisions: Decided, raw: string, as: Meaning | null): Decided => ({
  ...decisions,
  headings: [...decisions.headings.filter((heading) => heading.raw !== raw), { raw, as }],
});

const groupOf = (mark: ',' | '.'): ',' | '.' => (mark === ',' ? '.' : ',');

/** A cell's figure if `mark` is the decimal mark, as it is written here: `1.234` is 1,234 or 1.234. Null: it is none then. */
function readBy(raw: string, mark: ',' | '.', language: Language): string | null {
  const plain = raw
    .trim()
    .replace(/[\s\u00a0]|%$/gu, '')
    .replaceAll(groupOf(mark), '')
    .replace(mark, '.');
  const figure = readFixed(plain);
  return figure === null ? null : formatFixed(figure, plain.split('.')[1]?.length ?? 0, language);
}

type Base = Readonly<{ decisions: Decided; setting: Setting; lastYear: number }>;

const answer = (key: string, label: string, decisions: Decided, rest: Partial<AnswerView> = {}): AnswerView => ({
  key,
  label,
  sample: null,
  isUsed: false,
  isAside: false,
  decisions,
  ...rest,
});

function encodingView(asked: Extract<Asked, { kind: 'encoding' }>, { decisions, setting }: Base): QuestionView {
  const { questions } = dataTextOf(setting.language);
  return {
    ...plain(asked, questions.encoding),
    answers: asked.options.map(({ encoding, sample, known }) =>
      answer(
        encoding,
        encodingName(encoding),
        { ...decisions, encoding },
        {
          sample: `${sample} · ${questions.known(formatNumber(known, 0, setting.language))}`,
          isUsed: encoding === asked.used,
        },
      ),
    ),
  };
}

function decimalView(asked: Extract<Asked, { kind: 'decimal' }>, { decisions, setting }: Base): QuestionView {
  const { language } = setting;
  const { questions } = dataTextOf(language);
  return {
    ...plain(asked, questions.decimal(asked.raw, cellAddress(asked.row, asked.column))),
    at: { row: asked.row, column: asked.column },
    answers: MARKS.map((mark) =>
      answer(
        mark,
        readBy(asked.raw, mark, language) ?? asked.raw,
        { ...decisions, decimal: mark },
        {
          sample: asked.raw.includes(groupOf(mark)) ? questions.grouped[groupOf(mark)] : questions.decimalOption[mark],
          isUsed: asked.used === mark,
        },
      ),
    ),
  };
}

function sheetQuestion(asked: Extract<Asked, { kind: 'sheet' }>, { decisions, setting }: Base): QuestionView {
  const { questions } = dataTextOf(setting.language);
  return {
    ...plain(asked, questions.sheet),
    answers: asked.options.map((sheet) =>
      answer(sheet, sheet, { ...decisions, sheet }, { isUsed: sheet === asked.used }),
    ),
  };
}

function periodView(asked: Extract<Asked, { kind: 'period' }>, { decisions, setting, lastYear }: Base): QuestionView {
  const { language } = setting;
  const { questions } = dataTextOf(language);
  const years = Array.from({ length: lastYear + 2 - FIRST_YEAR }, (_, i) => lastYear + 1 - i);
  const proposed = asked.options.length > 0 ? asked.options : [yearPeriod(lastYear), yearPeriod(lastYear - 1)];
  return {
    ...plain(asked, questions.period),
    answers: proposed.map((period) =>
      answer(periodText(period), formatPeriod(period, language), { ...decisions, period }),
    ),
    more: {
      label: questions.other.period,
      options: years.map((year) => ({ value: String(year), label: String(year), note: null })),
      decide: (value) => ({ ...decisions, period: yearPeriod(Number(value)) }),
    },
  };
}

function indicatorView(asked: Extract<Asked, { kind: 'indicator' }>, { decisions, setting }: Base): QuestionView {
  const { catalogue, language } = setting;
  const { questions } = dataTextOf(language);
  const totals = catalogue.indicators.filter(({ component }) => component === null);
  const proposed = asked.options.length > 0 ? asked.options : totals.map(({ id }) => id);
  return {
    ...plain(asked, questions.indicator),
    answers: proposed.map((indicator) => {
      const known = indicatorOf(catalogue, indicator, null);
      const label = known === null ? indicator : shortIndicatorName(known, language);
      return answer(indicator, label, { ...decisions, indicator });
    }),
  };
}

function nameView(asked: Extract<Asked, { kind: 'name' }>, { decisions, setting }: Base): QuestionView {
  const { catalogue, language } = setting;
  const { questions } = dataTextOf(language);
  const ROWS = 4;
  const rows = `${asked.rows.slice(0, ROWS).join(', ')}${asked.rows.length > ROWS ? ', …' : ''}`;
  const ids: readonly string[] = catalogue.entities.map(({ id }) => id);
  return {
    ...plain(asked, questions.name(asked.raw)),
    key: `name ${asked.raw}`,
    note: questions.rows(rows),
    at: asked.rows[0] === undefined ? null : { row: asked.rows[0], column: null },
    answers: [
      ...asked.options.map((entity) => {
        const known = entityById(catalogue, entity);
        return answer(
          entity,
          known === null ? entity : datedName(known, language),
          withName(decisions, asked.raw, entity),
        );
      }),
      answer('aside', questions.aside.name, withName(decisions, asked.raw, null), { isAside: true }),
    ],
    more: {
      label: questions.other.name,
      options: entityOptions(catalogue, language),
      decide: (value) => {
        const entity = catalogue.entities[ids.indexOf(value)];
        return entity === undefined ? decisions : withName(decisions, asked.raw, entity.id);
      },
    },
  };
}

function headingView(asked: Extract<Asked, { kind: 'heading' }>, { decisions, setting }: Base): QuestionView {
  const { catalogue, language } = setting;
  const { questions } = dataTextOf(language);
  return {
    ...plain(asked, questions.heading(asked.raw, columnLetters(asked.column))),
    key: `heading ${asked.raw} ${asked.column}`,
    at: { row: 1, column: asked.column },
    answers: [
      ...asked.options.map((as) =>
        answer(meaningKey(as), meaningName(catalogue, as, language), withHeading(decisions, asked.raw, as)),
      ),
      answer('aside', questions.aside.heading, withHeading(decisions, asked.raw, null), { isAside: true }),
    ],
    more: {
      label: questions.other.heading,
      options: meaningOptions(catalogue, language),
      decide: (value) => {
        const as = meanings(catalogue).find((meaning) => meaningKey(meaning) === value);
        return as === undefined ? decisions : withHeading(decisions, asked.raw, as);
      },
    },
  };
}

const plain = (asked: Asked, title: string) => ({
  key: asked.kind,
  kind: asked.kind,
  title,
  note: null,
  blocks: isBlocking(asked),
  at: null,
  more: null,
});

/** A question in words. Every answer carries the decisions that it makes out of those that were made. */
export function questionView(asked: Asked, decisions: Decided, setting: Setting, lastYear: number): QuestionView {
  const base: Base = { decisions, setting, lastYear };
  switch (asked.kind) {
    case 'encoding':
      return encodingView(asked, base);
    case 'decimal':
      return decimalView(asked, base);
    case 'sheet':
      return sheetQuestion(asked, base);
    case 'period':
      return periodView(asked, base);
    case 'indicator':
      return indicatorView(asked, base);
    case 'name':
      return nameView(asked, base);
    case 'heading':
      return headingView(asked, base);
    default:
      return asked satisfies never;
  }
}

/** The decisions that leave aside everything of one kind that some questions ask about. */
export const allAside = (kind: 'name' | 'heading', questions: readonly Asked[], decisions: Decided): Decided =>
  questions.reduce((now, asked) => {
    if (asked.kind !== kind) return now;
    return asked.kind === 'name' ? withName(now, asked.raw, null) : withHeading(now, asked.raw, null);
  }, decisions);

/** An answer that was given, and the decisions without it. */
export type GivenView = Readonly<{ key: string; text: string; without: Decided }>;

/** What was answered about a file, each with the way to open the question again. */
export function givenViews(decisions: Decided, { catalogue, language }: Setting): readonly GivenView[] {
  const { answers } = dataTextOf(language);
  const { kind, encoding, decimal, sheet, period, indicator, names, headings } = decisions;
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
  ];
}
