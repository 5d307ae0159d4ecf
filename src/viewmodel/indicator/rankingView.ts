import { groupsOf } from '#domain/catalogue.ts';
import type { FieldRow, Move } from '#domain/fieldTable.ts';
import { sign } from '#domain/direction.ts';
import type { EntityId, GroupId } from '#domain/ids.ts';
import { localNote } from '#domain/localNote.ts';
import { textOf } from '#text/catalogue.ts';
import { compareNames, fold } from '#text/fold.ts';
import { indicatorTextOf } from '#text/indicatorText.ts';
import type { Language } from '#text/language.ts';
import { entityName } from '#text/names.ts';
import type { SparkView } from '../sparkView.ts';
import { placeText, regionName, scoreText, styleOf, type Screen } from './asked.ts';
import { rankMoveText, scoreMoveText, type MoveText } from './moveText.ts';
import type { IndicatorSelection, RankingColumn } from './selection.ts';

/** What a column is sorted by: a number or a name, null where there is nothing, which comes last either way. */
type SortKeys = Readonly<Record<RankingColumn, number | string | null>>;

/** One province in the ranking table. */
export type RankingRow = Readonly<{
  id: EntityId;
  name: string;
  isFocus: boolean;
  isPeer: boolean;
  rank: string;
  score: string;
  scoreMove: MoveText;
  rankMove: MoveText;
  region: string | null;
  regionCode: string | null;
  groups: readonly GroupId[];
  group: string | null;
  local: string | null; // says that the figure is the analyst's own
  spark: SparkView | null;
  source: FieldRow;
  keys: SortKeys;
  folded: string;
}>;

const NOTHING = '–';

/** The middle of a move, to sort by; null where it is not known. */
const moveKey = ({ by }: Move): number | null => (by === null ? null : by.low + by.high);

/** Every place before the next whole one, ties by their upper end. */
const placeKey = ({ rank }: FieldRow): number | null =>
  rank === null ? null : rank.value.low * 1000 + rank.value.high;

/** The order of a group in its period's own list; null where it is not in it. */
function groupKey({ dataset, choice, period }: Screen, groups: readonly GroupId[]): number | null {
  const { indicator, component } = choice.series;
  const bands = groupsOf(dataset.catalogue, indicator, component, period);
  return bands.find(({ group }) => group === groups[0])?.order ?? null;
}

function keysOf(screen: Screen, row: FieldRow, name: string, region: string | null): SortKeys {
  const { score, group } = row;
  return {
    rank: placeKey(row),
    name,
    score: score === null ? null : score.value.high,
    'score-move': moveKey(row.scoreMove),
    'rank-move': moveKey(row.rankMove),
    region,
    group: group === null ? null : groupKey(screen, group.groups),
  };
}

function groupText(row: FieldRow, screen: Screen): string | null {
  if (row.group === null) return null;
  const { ranking } = indicatorTextOf(screen.language);
  const text = row.group.groups.map(ranking.groupName).join(' / ');
  return row.group.reasons.includes('group_derived') ? ranking.derived(text) : text;
}

function rowOf(
  screen: Screen,
  row: FieldRow,
  peers: ReadonlySet<EntityId>,
  spark: (id: EntityId, name: string) => SparkView | null,
): RankingRow {
  const { dataset, choice, language, period } = screen;
  const { entity, score, rank } = row;
  const name = entityName(entity, language);
  const region = regionName(screen, entity, period);
  const observation = (score ?? rank)?.observation ?? null;
  const isOwn = observation !== null && localNote(dataset, observation) !== null;
  return {
    id: entity.id,
    name,
    isFocus: entity.id === choice.focusThen?.id,
    isPeer: peers.has(entity.id),
    rank: rank === null ? NOTHING : placeText(rank, styleOf(screen, 'rank')),
    score: score === null ? NOTHING : scoreText(score, styleOf(screen, 'score'), sign(choice.indicator.better) > 0),
    scoreMove: scoreMoveText(row.scoreMove, choice.indicator.decimals, language),
    rankMove: rankMoveText(row.rankMove, language),
    region,
    regionCode: entity.parentCode,
    groups: row.group?.groups ?? [],
    group: groupText(row, screen),
    local: isOwn ? textOf(language).screen.local.mark : null,
    spark: spark(entity.id, name),
    source: row,
    keys: keysOf(screen, row, name, region),
    folded: fold(`${entity.nameVi} ${entity.nameEn} ${entity.aliases.join(' ')}`),
  };
}

/** Everybody in the field, best place first, those without one by name behind them. */
export function rankingRows(
  screen: Screen,
  table: readonly FieldRow[],
  peers: ReadonlySet<EntityId>,
  spark: (id: EntityId, name: string) => SparkView | null,
): readonly RankingRow[] {
  const rows = table.map((row) => rowOf(screen, row, peers, spark));
  return sortedRows(rows, { by: 'rank', descending: false });
}

function compareKeys(a: number | string | null, b: number | string | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : compareNames(String(a), String(b));
  return descending ? -order : order;
}

/** The rows in the order asked for; equal ones by place and name, those with nothing in that column last. */
export const sortedRows = (
  rows: readonly RankingRow[],
  { by, descending }: IndicatorSelection['order'],
): readonly RankingRow[] =>
  rows.toSorted(
    (a, b) =>
      compareKeys(a.keys[by], b.keys[by], descending) ||
      compareKeys(a.keys.rank, b.keys.rank, false) ||
      compareNames(a.name, b.name),
  );

/** The rows that a filter leaves: of a region, in a group, with every word of the search in the name or another name. */
export function filteredRows(
  rows: readonly RankingRow[],
  { region, group, search }: Pick<IndicatorSelection, 'region' | 'group' | 'search'>,
): readonly RankingRow[] {
  const words = fold(search).split(' ');
  return rows.filter(
    (row) =>
      (region === null || row.regionCode === region) &&
      (group === null || row.groups.some((g) => g === group)) &&
      words.every((word) => row.folded.includes(word)),
  );
}

type Option = Readonly<{ value: string; label: string }>;

/** The regions and groups that rows can be filtered by. */
export function filterOptions(
  rows: readonly RankingRow[],
  language: Language,
): Readonly<{ regions: readonly Option[]; groups: readonly Option[] }> {
  const regions = new Map(
    rows.flatMap(({ regionCode, region }) => (regionCode === null || region === null ? [] : [[regionCode, region]])),
  );
  const groups = new Map(
    rows
      .toSorted((a, b) => compareKeys(a.keys.group, b.keys.group, false))
      .flatMap((row) => row.groups.map((g) => [g, indicatorTextOf(language).ranking.groupName(g)] as const)),
  );
  const options = (entries: Iterable<readonly [string, string]>): readonly Option[] =>
    Array.from(entries, ([value, label]) => ({ value, label }));
  return {
    regions: options(regions).toSorted((a, b) => compareNames(a.label, b.label)),
    groups: options(groups),
  };
}
