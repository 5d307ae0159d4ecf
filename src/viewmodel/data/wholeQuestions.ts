import type { Question } from '#domain/question.ts';
import { indicatorOf } from '#domain/catalogue.ts';
import { periodText, yearPeriod } from '#domain/period.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatNumber, formatPeriod } from '#text/formatNumber.ts';
import { shortIndicatorName } from '#text/names.ts';
import { answer, plain, type Base, type QuestionView } from './answerView.ts';
import { cellAddress } from '#text/cellAddress.ts';
import { encodingName } from './encodingName.ts';
import { groupOf, readBy } from './readBy.ts';

const FIRST_YEAR = 2005;

/** In which encoding the letters read right, each option with a line of the file. */
export function encodingView(
  asked: Extract<Question, { kind: 'encoding' }>,
  { decisions, setting }: Base,
): QuestionView {
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

/** Which number a cell is, read in both ways. */
export function decimalView(asked: Extract<Question, { kind: 'decimal' }>, { decisions, setting }: Base): QuestionView {
  const { language } = setting;
  const { questions } = dataTextOf(language);
  return {
    ...plain(asked, questions.decimal(asked.raw, cellAddress(asked.row, asked.column))),
    at: { row: asked.row, column: asked.column },
    answers: asked.options.map((mark) =>
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

/** Which sheet of a workbook is read. */
export function sheetQuestion(asked: Extract<Question, { kind: 'sheet' }>, { decisions, setting }: Base): QuestionView {
  const { questions } = dataTextOf(setting.language);
  return {
    ...plain(asked, questions.sheet),
    answers: asked.options.map((sheet) =>
      answer(sheet, sheet, { ...decisions, sheet }, { isUsed: sheet === asked.used }),
    ),
  };
}

/** Of which year the figures are. */
export function periodView(
  asked: Extract<Question, { kind: 'period' }>,
  { decisions, setting, lastYear }: Base,
): QuestionView {
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

/** Of which index the figures are. */
export function indicatorView(
  asked: Extract<Question, { kind: 'indicator' }>,
  { decisions, setting }: Base,
): QuestionView {
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
