import { useEffect, useRef } from 'react';
import { dataTextOf } from '#text/dataText.ts';
import type { Language } from '#text/language.ts';
import type { CellView, RowView, SheetView } from '#viewmodel/data/sheetView.ts';
import type { Place } from './place.ts';
import s from './Sheet.module.css';

type Props = Readonly<{ view: SheetView; place: Place | null; label: string; language: Language }>;

/** Rows and columns with letters and numbers as in a spreadsheet; the place asked for gets the focus. */
export function SheetTable({ view, place, label, language }: Props) {
  const { sheet } = dataTextOf(language);
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (place === null) return;
    const cell = table.current?.querySelector<HTMLElement>('[data-here]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [place, view]);
  return (
    <div className={s['scroll']} role="region" aria-label={label} tabIndex={0}>
      <table ref={table} className={s['table']}>
        <thead>
          <tr>
            <th scope="col" className={s['corner']}>
              <span className={s['quiet']}>{sheet.row}</span>
            </th>
            {view.columns.map(({ column, letters }) => (
              <th key={column} scope="col">
                {letters}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Row key={row.row} row={row} place={place?.row === row.row ? place : null} language={language} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, place, language }: Readonly<{ row: RowView; place: Place | null; language: Language }>) {
  const { sheet } = dataTextOf(language);
  const isHere = place !== null && place.column === null;
  return (
    <tr>
      <th scope="row" data-here={isHere ? '' : undefined} tabIndex={isHere ? -1 : undefined}>
        {row.row}
        {row.why !== null && ' '}
        {row.why !== null && <span className={s['quiet']}>({sheet.whyIgnored(row.why)})</span>}
      </th>
      {row.cells.map((cell) => (
        <Cell key={cell.column} cell={cell} isHere={place?.column === cell.column} problem={sheet.roles.problem} />
      ))}
    </tr>
  );
}

function Cell({ cell, isHere, problem }: Readonly<{ cell: CellView; isHere: boolean; problem: string }>) {
  const { text, role, said } = cell;
  return (
    <td
      data-role={role}
      data-here={isHere ? '' : undefined}
      tabIndex={isHere ? -1 : undefined}
      title={said ?? undefined}
    >
      {text}
      {role === 'problem' && ' '}
      {role === 'problem' && <span className={s['quiet']}>({said ?? problem})</span>}
    </td>
  );
}
