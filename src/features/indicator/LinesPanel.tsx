import { memo, useMemo, useState } from 'react';
import { FigureSvg } from '#figures/FigureSvg.tsx';
import { fieldLines, spotNear } from '#figures/fieldLines.ts';
import { indicatorTextOf } from '#text/indicatorText.ts';
import type { Language } from '#text/language.ts';
import { Button } from '#ui/Button.tsx';
import { ChartFrame } from '#ui/ChartFrame.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { GridReader } from '#ui/GridReader.tsx';
import { textSize } from '#ui/textSize.ts';
import { toUnits, useElementWidth } from '#ui/useElementWidth.ts';
import { firstSpot, saidAt, stepSpot } from '#viewmodel/indicator/lineSpot.ts';
import type { LinesView } from '#viewmodel/indicator/linesView.ts';
import type { Shown } from '#viewmodel/indicator/selection.ts';
import s from './Panels.module.css';

const MEASURES: readonly Shown[] = ['rank', 'score'];

type Props = Readonly<{ view: LinesView; said: string | null; language: Language }>;

/** Whether ranks or scores are drawn. */
export function ShownSwitch({
  shown,
  language,
  onShow,
}: Readonly<{ shown: Shown; language: Language; onShow: (shown: Shown) => void }>) {
  const { lines } = indicatorTextOf(language);
  return (
    <div className={s['measures']} role="group" aria-label={lines.shown}>
      {MEASURES.map((measure) => (
        <Button key={measure} pressed={measure === shown} onPress={() => onShow(measure)}>
          {lines[measure]}
        </Button>
      ))}
    </div>
  );
}

/** What is said under the lines: who the peers are, what an open bar means, what breaks the lines. */
export function lineNotes(view: LinesView, said: string | null, language: Language): readonly string[] {
  const { lines } = indicatorTextOf(language);
  return [...(said === null ? [] : [said]), ...(view.open.length > 0 ? [lines.open] : []), ...view.notes];
}

/** Everybody over the years, by rank or by score; `said` names the peers and their rule. */
export const LinesPanel = memo(function LinesPanel({ view, said, language }: Props) {
  const { lines } = indicatorTextOf(language);
  const notes = lineNotes(view, said, language);
  return (
    <ChartFrame
      title={view.title}
      subtitle={view.subtitle}
      source={view.source}
      table={<DataTable view={view.table} summary={lines.table} />}
    >
      <LinesChart view={view} language={language} />
      {notes.length > 0 && (
        <ul className={s['notes']}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </ChartFrame>
  );
});

const heightOf = (units: number): number => Math.round(Math.min(620, Math.max(460, units * 0.6)));

function LinesChart({ view, language }: Readonly<{ view: LinesView; language: Language }>) {
  const { lines } = indicatorTextOf(language);
  const [box, width] = useElementWidth(720);
  const units = toUnits(width);
  const [height, size] = [heightOf(units), textSize()];
  const first = useMemo(() => firstSpot(view), [view]);
  const [spot, setSpot] = useState(first);
  const figure = useMemo(() => fieldLines(view, units, height, size, spot), [view, units, height, size, spot]);
  return (
    <div ref={box} className={s['box']}>
      <GridReader
        label={`${view.summary} ${lines.walk}`}
        said={saidAt(view, spot, language)}
        at={spot?.line ?? 0}
        count={view.lines.length}
        onStep={(step) => setSpot(stepSpot(view, spot, step))}
        onPoint={({ x, y }) => setSpot(spotNear(view, units, height, size, { x: x * units, y: y * height }))}
        onLeave={() => setSpot(first)}
      >
        <FigureSvg figure={figure} />
      </GridReader>
    </div>
  );
}
