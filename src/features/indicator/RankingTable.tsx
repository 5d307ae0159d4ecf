import { memo, useMemo } from 'react';
import { FigureSvg } from '#figures/FigureSvg.tsx';
import { sparkline } from '#figures/sparkline.ts';
import { indicatorTextOf } from '#text/indicatorText.ts';
import type { Language } from '#text/language.ts';
import { classes } from '#ui/classes.ts';
import type { MoveText } from '#viewmodel/indicator/moveText.ts';
import type { RankingRow } from '#viewmodel/indicator/rankingView.ts';
import { RANKING_COLUMNS, type RankingColumn, type RankingOrder, type Shown } from '#viewmodel/indicator/selection.ts';
import s from './RankingTable.module.css';

type Props = Readonly<{
  caption: string;
  rows: readonly RankingRow[];
  isProvince: boolean;
  order: RankingOrder;
  shown: Shown;
  language: Language;
  canAddPeer: boolean;
  hrefOf: (row: RankingRow) => string;
  onOrder: (order: RankingOrder) => void;
  onPeer: (row: RankingRow) => void;
}>;

const NUMERIC: ReadonlySet<RankingColumn> = new Set(['rank', 'score', 'score-move', 'rank-move']);
/** Columns whose first order is the falling one. */
const FALLING: ReadonlySet<RankingColumn> = new Set(['score', 'score-move', 'rank-move']);

/** The order after a press on a column: its first one, then the other way round. */
const nextOrder = (order: RankingOrder, by: RankingColumn): RankingOrder =>
  order.by === by ? { by, descending: !order.descending } : { by, descending: FALLING.has(by) };

/** Everybody with place, score, moves, small line, region and group. The head stays in sight. */
export function RankingTable({
  caption,
  rows,
  isProvince,
  order,
  shown,
  language,
  canAddPeer,
  hrefOf,
  onOrder,
  onPeer,
}: Props) {
  const { ranking } = indicatorTextOf(language);
  const hasGroups = rows.some(({ group }) => group !== null);
  return (
    <table className={classes(s['table'], !hasGroups && s['ungrouped'])} aria-label={caption}>
      <thead>
        <tr>
          {RANKING_COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              className={classes(s[column], NUMERIC.has(column) && s['number'])}
              aria-sort={order.by !== column ? undefined : order.descending ? 'descending' : 'ascending'}
            >
              <button type="button" className={s['sort']} onClick={() => onOrder(nextOrder(order, column))}>
                {ranking.columns[column === 'name' && !isProvince ? 'unit' : column]}
                {order.by === column && <span aria-hidden="true">{order.descending ? ' ▼' : ' ▲'}</span>}
              </button>
            </th>
          ))}
          <th scope="col" className={s['spark']}>
            {ranking.spark[shown]}
          </th>
          <th scope="col" className={s['peer']}>
            {ranking.peer}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} language={language} href={hrefOf(row)} isFull={!canAddPeer} onPeer={onPeer} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = Readonly<{
  row: RankingRow;
  language: Language;
  href: string;
  isFull: boolean;
  onPeer: (row: RankingRow) => void;
}>;

/** The row of the one in focus can be scrolled to by this id. */
export const FOCUS_ROW = 'ranking-focus';

const Row = memo(function Row({ row, language, href, isFull, onPeer }: RowProps) {
  const { ranking } = indicatorTextOf(language);
  const { spark } = row;
  const figure = useMemo(() => (spark === null ? null : sparkline(spark)), [spark]);
  return (
    <tr
      className={classes(row.isFocus && s['focus'])}
      id={row.isFocus ? FOCUS_ROW : undefined}
      tabIndex={row.isFocus ? -1 : undefined}
    >
      <td className={classes(s['rank'], s['number'])}>{row.rank}</td>
      <th scope="row" className={s['name']}>
        <a href={href}>{row.name}</a>
        {row.local !== null && <span className={s['small']}> {row.local}</span>}
      </th>
      <td className={classes(s['score'], s['number'])}>{row.score}</td>
      <MoveCell move={row.scoreMove} className={s['score-move']} />
      <MoveCell move={row.rankMove} className={s['rank-move']} />
      <td className={s['region']}>{row.region}</td>
      <td className={s['group']}>{row.group}</td>
      <td className={s['spark']}>{figure !== null && <FigureSvg figure={figure} />}</td>
      <td className={s['peer']}>
        {!row.isFocus && (
          <input
            type="checkbox"
            aria-label={ranking.addPeer(row.name)}
            checked={row.isPeer}
            disabled={isFull && !row.isPeer}
            onChange={() => onPeer(row)}
          />
        )}
      </td>
    </tr>
  );
});

const MoveCell = ({ move, className }: Readonly<{ move: MoveText; className: string | undefined }>) => (
  <td className={classes(className, s['number'])}>
    {move.text}
    {move.note !== null && <span className={s['note']}>{move.note}</span>}
  </td>
);
