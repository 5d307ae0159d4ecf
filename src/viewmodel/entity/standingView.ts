import type { Asked } from '#domain/found.ts';
import { fixedOf, minus, type Fixed } from '#domain/fixed.ts';
import { observationOf } from '#domain/figure.ts';
import type { Observation } from '#domain/observation.ts';
import type { Peers } from '#domain/peers.ts';
import { rankingOf } from '#domain/ranking.ts';
import { standingsOf, type Gap, type Standing } from '#domain/standing.ts';
import { entityTextOf } from '#text/entityText.ts';
import { formatNumber, formatPeriod, formatSigned, formatSpan } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { entityName, indicatorName, shortIndicatorName } from '#text/names.ts';
import type { Reference } from '#text/vi/entity.ts';
import type { DataTableView } from '../dataTableView.ts';
import { amountText, differenceText, fixedNear, plainText, spanText, withUnit } from '../figureWords.ts';
import { peersView } from '../peersView.ts';
import { publishedSource } from '../publishedSource.ts';
import { placeStyle, scoreStyle } from './subjects.ts';

/** One component on the axis of standard deviations, 0 being the country's median; better is to the right. */
export type StandingRow = Readonly<{
  key: string;
  name: string;
  own: number;
  region: number | null;
  peers: number | null;
  label: string;
  said: string;
}>;

/** The components of an entity, strongest first, beside the medians of country, region and peers. */
export type StandingView = Readonly<{
  title: string;
  subtitle: string;
  summary: string;
  key: string;
  notes: readonly string[];
  source: string;
  of: string; // the index and period
  strongest: string;
  weakest: string | null; // null where there is one component alone
  rows: readonly StandingRow[];
  low: number; // ≤ 0
  high: number; // ≥ 0
  axis: string;
  table: DataTableView;
}>;

const SD_DECIMALS = 1;

const sdText = (deviations: number, language: Language): string =>
  formatNumber(Math.abs(deviations), SD_DECIMALS, language);
const signedSd = (deviations: number, language: Language): string =>
  formatSigned(fixedNear(deviations), SD_DECIMALS, language);

/** A gap in words: `cao hơn trung vị cả nước 0,31 điểm, 1,2 độ lệch chuẩn`. */
function gapText(gap: Gap, to: Reference, { indicator }: Standing, language: Language): string {
  const style = scoreStyle(indicator, language);
  const isAbove = gap.lead > 0 === (indicator.better === 'higher');
  return entityTextOf(language).standing.gap({
    to,
    side: gap.lead === 0 ? 'level' : isAbove ? 'above' : 'below',
    amount: amountText(gap.lead, style.decimals, style),
    deviations: sdText(gap.deviations, language),
  });
}

const rankText = ({ place, ranked }: Standing, language: Language): string =>
  place === null ? '' : spanText({ low: fixedOf(place.low), high: fixedOf(place.high) }, ranked, placeStyle(language));

/** The difference of the figure itself, with its sign. */
const signedGap = ({ lead }: Gap, { indicator }: Standing): Fixed =>
  indicator.better === 'higher' ? lead : minus(fixedOf(0), lead);

function rowOf(standing: Standing, language: Language): StandingRow {
  const { nation, region, peers, indicator } = standing;
  const words = entityTextOf(language).standing;
  const name = indicatorName(indicator, language);
  const rank = rankText(standing, language);
  const at = (gap: Gap | null): number | null => (gap === null ? null : nation.deviations - gap.deviations);
  const parts = [
    gapText(nation, 'nation', standing, language),
    region === null ? null : gapText(region, 'region', standing, language),
    peers === null ? null : gapText(peers, 'peers', standing, language),
    rank === '' ? null : withUnit(rank, placeStyle(language)),
  ].filter((part) => part !== null);
  return {
    key: indicator.component ?? '',
    name,
    own: nation.deviations,
    region: at(region),
    peers: at(peers),
    label: words.shortGap(
      differenceText(signedGap(nation, standing), scoreStyle(indicator, language)),
      signedSd(nation.deviations, language),
    ),
    said: words.row(name, parts),
  };
}

function tableOf(standings: readonly Standing[], caption: string, language: Language): DataTableView {
  const { columns, inDeviations } = entityTextOf(language).standing;
  const cells = (gap: Gap | null, standing: Standing): readonly string[] =>
    gap === null
      ? ['', '']
      : [
          formatSigned(signedGap(gap, standing), standing.indicator.decimals, language),
          signedSd(gap.deviations, language),
        ];
  const references = [columns.nation, columns.region, columns.peers];
  return {
    caption,
    columns: [
      { title: columns.component, numeric: false },
      { title: columns.score, numeric: true },
      { title: columns.rank, numeric: true },
      ...references.flatMap((title) => [
        { title, numeric: true },
        { title: inDeviations(title), numeric: true },
      ]),
    ],
    rows: standings.map((standing) => ({
      key: standing.indicator.component ?? '',
      cells: [
        indicatorName(standing.indicator, language),
        plainText(standing.score, scoreStyle(standing.indicator, language)),
        rankText(standing, language),
        ...cells(standing.nation, standing),
        ...cells(standing.region, standing),
        ...cells(standing.peers, standing),
      ],
      focus: false,
    })),
  };
}

/** Those of the peers who have no score of the total's components, so that the median goes without them. */
function unscored(
  asked: Asked,
  { peers }: Peers,
  standings: readonly Standing[],
  language: Language,
): readonly string[] {
  const isScored = (entity: Asked['entity']): boolean =>
    standings.every(
      ({ indicator }) =>
        observationOf(
          { ...asked, entity, series: { indicator: indicator.id, component: indicator.component } },
          'final',
        ) !== null,
    );
  return peers.filter(({ entity }) => !isScored(entity)).map(({ entity }) => entityName(entity, language));
}

/** Everybody's figures, which the medians and deviations come from. */
const fieldOf = ({ dataset, period, entity }: Asked, standings: readonly Standing[]): readonly Observation[] =>
  standings.flatMap(
    ({ indicator: { id, component } }) => rankingOf(dataset, { indicator: id, component }, period, entity).observations,
  );

/** The strengths and weaknesses of an entity in one total and period; null where no component can be compared. `asked.dataset` holds the components. */
export function standingView(asked: Asked, peers: Peers, language: Language): StandingView | null {
  const { standings, left } = standingsOf(
    asked,
    peers.peers.map(({ entity }) => entity.id),
  );
  const [first, last] = [standings[0], standings.at(-1)];
  if (first === undefined || last === undefined) return null;
  const words = entityTextOf(language).standing;
  const [name, period] = [shortIndicatorName(asked.indicator, language), formatPeriod(asked.period, language)];
  const extreme = (s: Standing): string =>
    words.extreme(indicatorName(s.indicator, language), gapText(s.nation, 'nation', s, language));
  const title = words.title(name, period, extreme(first), extreme(last));
  const numbers = standings.map(({ ranked }) => ranked);
  const rows = standings.map((standing) => rowOf(standing, language));
  const drawn = rows.flatMap((row) => [row.own, row.region ?? 0, row.peers ?? 0]);
  const silent = unscored(asked, peers, standings, language);
  const subtitle = words.subtitle(name, period, formatSpan(String(Math.min(...numbers)), String(Math.max(...numbers))));
  return {
    title,
    subtitle,
    summary: words.summary(title, rows.map(({ said }) => said).join('. ')),
    key: words.key(
      entityName(asked.entity, language),
      peers.peers.length === 0 ? null : peersView(peers, language).rule,
    ),
    notes: [
      ...(silent.length > 0 ? [words.noPeerScores(silent.join(', '))] : []),
      ...(left.length > 0 ? [words.left(left.map((i) => indicatorName(i, language)).join(', '))] : []),
    ],
    source: publishedSource(
      asked,
      asked.period,
      [...standings.map(({ observation }) => observation), ...fieldOf(asked, standings)],
      language,
    ),
    of: `${name} ${period}`,
    strongest: indicatorName(first.indicator, language),
    weakest: first === last ? null : indicatorName(last.indicator, language),
    rows,
    low: Math.min(0, ...drawn),
    high: Math.max(0, ...drawn),
    axis: words.axis,
    table: tableOf(standings, subtitle, language),
  };
}
