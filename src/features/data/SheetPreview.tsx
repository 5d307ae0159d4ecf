import { useEffect, useMemo, useRef, useState } from 'react';
import type { ImportFile } from '#state/importFiles.ts';
import type { ImportWork } from '#state/importWork.ts';
import { useRowsOf } from '#state/importing.ts';
import { dataTextOf } from '#text/dataText.ts';
import type { Language } from '#text/language.ts';
import { Button } from '#ui/Button.tsx';
import { cellAddress } from '#text/cellAddress.ts';
import type { Reviewed } from '#viewmodel/data/reviewed.ts';
import { PAGE, pageOf, rolesIn, sheetView } from '#viewmodel/data/sheetView.ts';
import type { Place } from './place.ts';
import s from './Sheet.module.css';
import { SheetLegend } from './SheetLegend.tsx';
import { SheetTable } from './SheetTable.tsx';

type Props = Readonly<{
  file: ImportFile;
  reading: Reviewed;
  work: ImportWork;
  place: Place | null;
  language: Language;
}>;

/** The sheet as it stands, a page of it at a time, each cell by its role. A place that is asked for is turned to and marked. */
export function SheetPreview({ file, reading, work, place, language }: Props) {
  const { sheet } = dataTextOf(language);
  const [from, setFrom] = useState(1);
  const [column, setColumn] = useState(1);
  const shownMove = useRef(0);
  useEffect(() => {
    if (place === null || place.move === shownMove.current) return;
    shownMove.current = place.move;
    setFrom(pageOf(place.row, PAGE.rows));
    setColumn(pageOf(place.column ?? 1, PAGE.columns));
  }, [place]);
  const rows = useRowsOf(work, file, Math.min(from, Math.max(1, reading.rows)), PAGE.rows);
  const view = useMemo(
    () => (rows == null ? null : sheetView(reading, rows, column, language)),
    [reading, rows, column, language],
  );
  if (view === null) return <p role="status">{sheet.loading}</p>;
  const steps: readonly (readonly [label: string, to: number | null, go: (to: number) => void])[] = [
    [sheet.earlier, view.earlier, setFrom],
    [sheet.later, view.later, setFrom],
    [sheet.left, view.left, setColumn],
    [sheet.right, view.right, setColumn],
  ];
  return (
    <section className={s['preview']}>
      <div className={s['head']}>
        <h2>{sheet.title}</h2>
        <p className={s['shown']}>{view.shown}</p>
        {steps.map(([label, to, go]) =>
          to === null ? null : (
            <Button key={label} onPress={() => go(to)}>
              {label}
            </Button>
          ),
        )}
      </div>
      <Said reading={reading} place={place} view={view} language={language} />
      <SheetTable view={view} place={place} label={sheet.region(reading.file)} language={language} />
      <SheetLegend present={rolesIn(view)} language={language} />
    </section>
  );
}

type SaidProps = Readonly<{
  reading: Reviewed;
  place: Place | null;
  view: ReturnType<typeof sheetView>;
  language: Language;
}>;

/** What is said of the cell that was asked for, as a spreadsheet says it above the table. */
function Said({ reading, place, view, language }: SaidProps) {
  const { sheet } = dataTextOf(language);
  const row = view.rows.find((shown) => shown.row === place?.row);
  const cell = place === null ? undefined : row?.cells.find(({ column }) => column === (place.column ?? column));
  const said = place?.column == null ? row?.cells.find((c) => c.said !== null)?.said : cell?.said;
  const hasPlaces = reading.issues.some(({ row: at }) => at !== null);
  if (place === null || cell === undefined) return hasPlaces ? <p className={s['said']}>{sheet.pickCell}</p> : null;
  return (
    <p className={s['said']} role="status">
      <strong>{place.column === null ? `${sheet.row} ${place.row}` : cellAddress(place.row, place.column)}</strong>{' '}
      {said ?? sheet.roles[cell.role]}
    </p>
  );
}

/** The first rows of a file that is still being read; nothing is said of them yet. */
export function FirstRows({ file, language }: Readonly<{ file: ImportFile; language: Language }>) {
  const { progress } = dataTextOf(language);
  if (file.first === null) return null;
  const columns = file.first.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const view = sheetView({ rows: file.first.rows.length, columns, ignored: [], issues: [] }, file.first, 1, language);
  return (
    <section>
      <h2>{progress.first}</h2>
      <SheetTable view={view} place={null} label={progress.first} language={language} />
    </section>
  );
}
