import { useState } from 'react';
import { FigureSvg } from '#figures/FigureSvg.tsx';
import { contributionBars } from '#figures/contributionBars.ts';
import { entityTextOf } from '#text/entityText.ts';
import type { Language } from '#text/language.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';
import { ChartFrame } from '#ui/ChartFrame.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { PointReader } from '#ui/PointReader.tsx';
import { textSize } from '#ui/textSize.ts';
import { toUnits, useElementWidth } from '#ui/useElementWidth.ts';
import type { MovesView } from '#viewmodel/entity/movesView.ts';
import s from './Parts.module.css';

/** What moved most since the year before, over the components of all indicators. */
export function MovesPanel({ view, language }: Readonly<{ view: MovesView | null; language: Language }>) {
  if (view === null) return <p className={s['none']}>{entityTextOf(language).moves.noneAtAll}</p>;
  return (
    <ChartFrame
      title={view.title}
      subtitle={view.subtitle}
      source={view.source === '' ? null : view.source}
      table={<DataTable view={view.table} summary={onDemandTextOf(language).chart.table} />}
    >
      {view.bars.length > 0 && <Bars view={view} language={language} />}
      {view.notes.map((note) => (
        <p key={note} className={s['note']}>
          {note}
        </p>
      ))}
    </ChartFrame>
  );
}

function Bars({ view, language }: Readonly<{ view: MovesView; language: Language }>) {
  const [box, width] = useElementWidth(720);
  const last = view.bars.length - 1;
  const [chosen, setChosen] = useState(last); // counted from the foot, so that the upper arrow leads up
  return (
    <div ref={box} className={s['box']}>
      <PointReader
        label={`${view.summary} ${onDemandTextOf(language).chart.arrows}`}
        points={view.said.toReversed()}
        at={Math.min(chosen, last)}
        onMove={setChosen}
      >
        <FigureSvg figure={contributionBars(view, toUnits(width), textSize())} />
      </PointReader>
    </div>
  );
}
