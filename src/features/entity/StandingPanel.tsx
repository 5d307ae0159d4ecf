import { useState } from 'react';
import { FigureSvg } from '#figures/FigureSvg.tsx';
import { standingDots } from '#figures/standingDots.ts';
import type { Language } from '#text/language.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';
import { ChartFrame } from '#ui/ChartFrame.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { PointReader } from '#ui/PointReader.tsx';
import { StatePanel } from '#ui/StatePanel.tsx';
import { textSize } from '#ui/textSize.ts';
import { toUnits, useElementWidth } from '#ui/useElementWidth.ts';
import type { StandingPart } from '#viewmodel/entity/standingPart.ts';
import type { StandingView } from '#viewmodel/entity/standingView.ts';
import s from './Parts.module.css';

/** Strengths and weaknesses, or why they are not known. */
export function StandingPanel({ part, language }: Readonly<{ part: StandingPart; language: Language }>) {
  if (part.view !== null) return <StandingChart view={part.view} language={language} />;
  return part.none === null ? null : (
    <StatePanel tone="empty" title={part.none.title}>
      {part.none.more}
    </StatePanel>
  );
}

function StandingChart({ view, language }: Readonly<{ view: StandingView; language: Language }>) {
  const { chart } = onDemandTextOf(language);
  const [box, width] = useElementWidth(720);
  const last = view.rows.length - 1;
  const [chosen, setChosen] = useState(last); // counted from the foot, so that the upper arrow leads up
  return (
    <ChartFrame
      title={view.title}
      subtitle={view.subtitle}
      source={view.source}
      table={<DataTable view={view.table} summary={chart.table} />}
    >
      <div ref={box} className={s['box']}>
        <PointReader
          label={`${view.summary} ${chart.arrows}`}
          points={view.rows.map(({ said }) => said).toReversed()}
          at={Math.min(chosen, last)}
          onMove={setChosen}
        >
          <FigureSvg figure={standingDots(view, toUnits(width), textSize(), last - Math.min(chosen, last))} />
        </PointReader>
      </div>
      <p className={s['note']}>{view.key}</p>
      {view.notes.map((note) => (
        <p key={note} className={s['note']}>
          {note}
        </p>
      ))}
    </ChartFrame>
  );
}
