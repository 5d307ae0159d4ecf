import { useMemo, type MouseEvent } from 'react';
import { entityById, seriesKey } from '#domain/catalogue.ts';
import type { Dataset, Series } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import { periodText, type Period } from '#domain/period.ts';
import { textOf } from '#text/catalogue.ts';
import type { Language } from '#text/language.ts';
import { mapTextOf } from '#text/mapText.ts';
import { Button } from '#ui/Button.tsx';
import { ChartFrame } from '#ui/ChartFrame.tsx';
import { classes } from '#ui/classes.ts';
import { downloadFile } from '#ui/download.ts';
import { Notice } from '#ui/Notice.tsx';
import { heatCsv } from '#viewmodel/indicator/heatCsv.ts';
import {
  heatTable,
  heatView,
  pressed,
  type HeatRow,
  type HeatTable,
  type HeatView,
} from '#viewmodel/indicator/heatView.ts';
import type { HeatSort, MapSelection } from '#viewmodel/indicator/mapSelection.ts';
import { QUARTER_SHADES } from '#viewmodel/indicator/shade.ts';
import s from './HeatPanel.module.css';

type Props = Readonly<{
  dataset: Dataset; // components included
  series: Series; // whose components are shown
  period: Period;
  like: Entity; // the province in focus
  language: Language;
  value: Pick<MapSelection, 'heat'>;
  onChange: (changes: Partial<MapSelection>) => void;
  onChoose: (province: Entity) => void;
}>;

/** All provinces by the components of an indicator, each cell coloured by its quarter of the column. */
export function HeatPanel({ dataset, series, period, like, language, value, onChange, onChoose }: Props) {
  const table = useMemo(
    () => heatTable({ dataset, series, period, since: null, like, language }),
    [dataset, series, period, like, language],
  );
  const view = useMemo(() => (table === null ? null : heatView(table, value.heat)), [table, value.heat]);
  const rows = useMemo(
    () => new Map(table?.rows.map((row) => [row.key, heatRow(row, table.parts, language)])),
    [table, language],
  );
  const { heat } = mapTextOf(language);
  if (view === null) return <p className={s['none']}>{heat.none}</p>;
  const name = heat.fileName(seriesKey(series.indicator, series.component).replace('/', '-'), periodText(period));
  const choose = ({ target }: MouseEvent) => {
    const button = target instanceof HTMLButtonElement ? target : null;
    const row = view.rows.find(({ key }) => key === button?.value);
    const province = row === undefined ? null : entityById(dataset.catalogue, row.key);
    if (province !== null) onChoose(province);
  };
  return (
    <ChartFrame title={view.title} subtitle={view.subtitle} source={view.source} table={<Notes view={view} />}>
      {view.isSortUnknown && <Notice>{textOf(language).screen.app.ignored(['heat'])}</Notice>}
      <div className={s['tools']}>
        <Key language={language} />
        <Button onPress={() => downloadFile(heatCsv(view, language), name, 'text/csv;charset=utf-8')}>
          {heat.export}
        </Button>
      </div>
      <div className={s['scroll']} role="region" aria-label={view.caption} tabIndex={0}>
        <table className={s['table']}>
          <caption className={s['caption']}>{view.caption}</caption>
          <Head view={view} onSort={(next) => onChange({ heat: next })} />
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is pressed are the buttons in it */}
          <tbody onClick={choose}>{view.rows.map(({ key }) => rows.get(key))}</tbody>
        </table>
      </div>
    </ChartFrame>
  );
}

const Notes = ({ view }: Readonly<{ view: HeatView }>) => (
  <>
    {view.notes.map((note) => (
      <p key={note} className={s['note']}>
        {note}
      </p>
    ))}
  </>
);

/** What the four shades are. */
function Key({ language }: Readonly<{ language: Language }>) {
  const { quarter } = mapTextOf(language);
  return (
    <ul className={s['key']}>
      {QUARTER_SHADES.map((shade, i) => (
        <li key={shade} className={s['sample']}>
          <span className={classes(s['swatch'], s[shade])} aria-hidden="true" />
          {quarter(i + 1)}
        </li>
      ))}
    </ul>
  );
}

type HeadProps = Readonly<{ view: HeatView; onSort: (sort: HeatSort) => void }>;

const ARROWS = { ascending: ' ▲', descending: ' ▼' } as const;

/** Headings that put the table in order. */
function Head({ view, onSort }: HeadProps) {
  return (
    <thead>
      <tr>
        {view.columns.map(({ by, title, order }) => (
          <th key={by} scope="col" aria-sort={order ?? undefined}>
            <button type="button" className={s['sort']} onClick={() => onSort(pressed(view.sort, by))}>
              {title}
              {order !== null && <span aria-hidden="true">{ARROWS[order]}</span>}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A row as elements, made once a table: there are many cells, and another order only moves them. Its button is heard by the table. */
function heatRow(row: HeatRow, parts: HeatTable['parts'], language: Language) {
  const { heat, quarter: quarterWords } = mapTextOf(language);
  return (
    <tr key={row.key} className={classes(row.isFocus && s['focus'])}>
      <th scope="row">
        <button type="button" className={s['name']} value={row.key}>
          {row.name}
        </button>
      </th>
      <td>{row.rank}</td>
      {row.cells.map(({ text, shade, quarter }, i) => (
        <td
          key={parts[i]?.by ?? i}
          className={s[shade]}
          aria-label={quarter === null ? undefined : heat.cell(text, quarterWords(quarter))}
        >
          {text}
        </td>
      ))}
    </tr>
  );
}
