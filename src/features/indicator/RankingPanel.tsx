import { useCallback, useMemo } from 'react';
import { routeHash, type Route } from '#state/route.ts';
import { indicatorTextOf } from '#text/indicatorText.ts';
import { Button } from '#ui/Button.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { filteredRows, filterOptions, sortedRows, type RankingRow } from '#viewmodel/indicator/rankingView.ts';
import { MOST_PEERS, type IndicatorSelection } from '#viewmodel/indicator/selection.ts';
import s from './RankingPanel.module.css';
import { FOCUS_ROW, RankingTable } from './RankingTable.tsx';

type Props = Readonly<{
  caption: string;
  rows: readonly RankingRow[];
  own: IndicatorSelection;
  search: string;
  route: Route;
  onSearch: (search: string) => void;
  onSelect: (changes: Partial<IndicatorSelection>) => void;
  onPeer: (row: RankingRow) => void;
  onSave: (rows: readonly RankingRow[]) => void;
}>;

const ALL = '';

/** The ranking table with its search, filters and export. */
export function RankingPanel({ caption, rows, own, search, route, onSearch, onSelect, onPeer, onSave }: Props) {
  const { language } = route.selection;
  const { ranking } = indicatorTextOf(language);
  const sorted = useMemo(() => sortedRows(rows, own.order), [rows, own.order]);
  const { region, group, order, show } = own;
  const shown = useMemo(() => filteredRows(sorted, { region, group, search }), [sorted, region, group, search]);
  const options = useMemo(() => filterOptions(rows, language), [rows, language]);
  const { selection } = route;
  const hrefOf = useCallback(
    (row: RankingRow) => routeHash({ screen: 'entity', selection: { ...selection, entity: row.id }, own: '' }),
    [selection],
  );
  const focus = shown.find(({ isFocus }) => isFocus);
  const all = { value: ALL, label: ranking.all };
  const peers = rows.filter(({ isPeer }) => isPeer).length;
  const orNull = (value: string): string | null => (value === ALL ? null : value);
  return (
    <section aria-label={caption}>
      <h2 className={s['title']}>{ranking.title}</h2>
      <div className={s['tools']}>
        <SearchField label={ranking.search} value={search} onType={onSearch} />
        {options.regions.length > 1 && (
          <SelectField
            quiet
            label={ranking.region}
            value={region ?? ALL}
            options={[all, ...options.regions]}
            onChoose={(value) => onSelect({ region: orNull(value) })}
          />
        )}
        {options.groups.length > 1 && (
          <SelectField
            quiet
            label={ranking.group}
            value={group ?? ALL}
            options={[all, ...options.groups]}
            onChoose={(value) => onSelect({ group: orNull(value) })}
          />
        )}
        <p className={s['count']} role="status">
          {ranking.shown(shown.length, rows.length)}
        </p>
        {focus !== undefined && <Button onPress={showFocus}>{ranking.toFocus(focus.name)}</Button>}
        <Button onPress={() => onSave(shown)}>{ranking.export}</Button>
      </div>
      {peers === MOST_PEERS && <p className={s['hint']}>{ranking.fullPeers(MOST_PEERS)}</p>}
      {shown.length === 0 ? (
        <p className={s['hint']}>
          {ranking.nothing}{' '}
          <Button onPress={() => onSelect({ region: null, group: null, search: '' })}>{ranking.clear}</Button>
        </p>
      ) : (
        <RankingTable
          caption={caption}
          rows={shown}
          isProvince={rows[0]?.source.entity.level === 'province'}
          order={order}
          shown={show}
          language={language}
          canAddPeer={peers < MOST_PEERS}
          hrefOf={hrefOf}
          onOrder={(next) => onSelect({ order: next })}
          onPeer={onPeer}
        />
      )}
    </section>
  );
}

/** Brings the row of the province in focus into sight, for readers too. */
function showFocus(): void {
  const row = document.getElementById(FOCUS_ROW);
  row?.scrollIntoView({ block: 'center' });
  row?.focus({ preventScroll: true });
}
