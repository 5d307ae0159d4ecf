import { useState } from 'react';
import { FigureSvg } from '#figures/FigureSvg.tsx';
import { dotNear, fieldStrip } from '#figures/fieldStrip.ts';
import type { Language } from '#text/language.ts';
import { ChartFrame } from '#ui/ChartFrame.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { PointReader } from '#ui/PointReader.tsx';
import { toUnits, useElementWidth } from '#ui/useElementWidth.ts';
import type { FieldStripView } from '#viewmodel/fieldStripView.ts';
import type { GoalDetailView } from '#viewmodel/goalDetailView.ts';
import s from './LinePanel.module.css';
import { onDemandTextOf } from '#text/onDemandText.ts';

/** Where the province stands among all of them. */
export function FieldPanel({ view, language }: Readonly<{ view: GoalDetailView; language: Language }>) {
  return view.field === null ? (
    <p className={s['none']}>{view.fieldNote}</p>
  ) : (
    <FieldChart view={view.field} language={language} />
  );
}

function FieldChart({ view, language }: Readonly<{ view: FieldStripView; language: Language }>) {
  const { chart } = onDemandTextOf(language);
  const [box, width] = useElementWidth(720);
  const units = toUnits(width);
  const [chosen, setChosen] = useState(view.chosen);
  return (
    <ChartFrame
      title={view.title}
      subtitle={view.subtitle}
      source={null}
      table={<DataTable view={view.table} summary={chart.table} />}
    >
      <div ref={box} className={s['box']}>
        <PointReader
          label={`${view.summary} ${chart.arrows}`}
          points={view.dots.map((dot) => dot.said)}
          at={chosen}
          onMove={setChosen}
          onPoint={(share) => setChosen(dotNear(view, units, share))}
        >
          <FigureSvg figure={fieldStrip(view, units, chosen)} />
        </PointReader>
      </div>
    </ChartFrame>
  );
}
