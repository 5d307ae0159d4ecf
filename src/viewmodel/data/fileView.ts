import { indicatorOf } from '#domain/catalogue.ts';
import type { Period } from '#domain/period.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatNumber, formatPeriod } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { shortIndicatorName } from '#text/names.ts';
import type { Tone } from '../tone.ts';
import { isBlocking } from './answerView.ts';
import { encodingName } from './encodingName.ts';
import { refusalView, type RefusalView } from './refusalView.ts';
import type { Reviewed, Setting } from './reviewed.ts';

/** One file of the review: what was recognised, and how it stands. Refusal null: it can be used. */
export type FileView = Readonly<{
  name: string;
  understood: string; // `SIPAS 2024: điểm và hạng của 63 đơn vị (63 số liệu), dấu thập phân là dấu phẩy, UTF-8`
  size: string;
  badge: Readonly<{ tone: Tone; word: string }>;
  refusal: RefusalView | null;
}>;

const SHOWN_INDICES = 4;

function yearsText(periods: readonly Period[], language: Language): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return '';
  return dataTextOf(language).file.years(formatPeriod(first, language), formatPeriod(last, language));
}

function contentText(content: Reviewed['contents'][number], { catalogue, language }: Setting): string {
  const indicator = indicatorOf(catalogue, content.indicator, null);
  return dataTextOf(language).file.understood({
    indicator: indicator === null ? content.indicator : shortIndicatorName(indicator, language),
    components: content.components,
    periods: yearsText(content.periods, language),
    entities: formatNumber(content.entities, 0, language),
    measures: content.measures,
    figures: formatNumber(content.figures, 0, language),
  });
}

function understoodText(file: Reviewed, setting: Setting): string {
  const { file: words } = dataTextOf(setting.language);
  const shown = file.contents.slice(0, SHOWN_INDICES).map((content) => contentText(content, setting));
  const what = [
    ...shown,
    ...(file.contents.length > SHOWN_INDICES ? ['…'] : []),
    ...(file.goals > 0 ? [words.goals(formatNumber(file.goals, 0, setting.language))] : []),
  ];
  const how = [
    file.decimal === null ? null : words.decimal[file.decimal],
    file.dialect === null ? null : words.encoding(encodingName(file.dialect.encoding)),
  ].filter((part) => part !== null);
  if (what.length === 0) return words.nothing;
  return `${[what.join('; '), ...how].join(', ')}.`;
}

const problemCount = ({ issues }: Reviewed): number => issues.filter(({ severity }) => severity !== 'info').length;

/** How many questions must be answered before keeping, and how many may be. */
function askedText({ questions }: Reviewed, language: Language): string {
  const { states } = dataTextOf(language).file;
  const must = questions.filter(isBlocking).length;
  const may = questions.length - must;
  return [
    must === 0 ? null : states.must(formatNumber(must, 0, language)),
    may === 0 ? null : states.may(formatNumber(may, 0, language)),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function badgeOf(file: Reviewed, language: Language): FileView['badge'] {
  const { states } = dataTextOf(language).file;
  const problems = problemCount(file);
  if (file.status === 'reject' && file.questions.length === 0) return { tone: 'not-met', word: states.refused };
  if (file.questions.length > 0) return { tone: 'undetermined', word: askedText(file, language) };
  if (problems > 0) return { tone: 'at-risk', word: states.problems(formatNumber(problems, 0, language)) };
  return { tone: 'met', word: states.ready };
}

/** A file in words. A refused file that a question can save is not refused yet. */
export function fileView(file: Reviewed, setting: Setting): FileView {
  const { language } = setting;
  const isRefused = file.status === 'reject' && file.questions.length === 0;
  return {
    name: file.file,
    understood: understoodText(file, setting),
    size: dataTextOf(language).file.size(formatNumber(file.rows, 0, language), formatNumber(file.columns, 0, language)),
    badge: badgeOf(file, language),
    refusal: isRefused ? refusalView(file.issues, language) : null,
  };
}
