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
import { textSize } from '#ui/textSize.ts';
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
  return (
    <ChartFrame
      title={view.title}
      subtitle={view.subtitle}
      source={view.source}
      table={<DataTable view={view.table} summary={chart.table} />}
    >
      {view.note === null ? <Strip view={view} language={language} /> : <p className={s['notes']}>{view.note}</p>}
    </ChartFrame>
  );
}

function Strip({ view, language }: Readonly<{ view: FieldStripView; language: Language }>) {
  const { chart } = onDemandTextOf(language);
  const [box, width] = useElementWidth(720);
  const units = toUnits(width);
  const [chosen, setChosen] = useState(view.chosen);
  const before = view.chosen === null ? [view.title] : []; // said until a dot is chosen, as none is the province's own
  return (
    <div ref={box} className={s['box']}>
      <PointReader
        label={`${view.summary} ${chart.arrows}`}
        points={[...before, ...view.dots.map((dot) => dot.said)]}
        at={chosen === null ? 0 : chosen + before.length}
        onMove={(at) => setChosen(at < before.length ? null : at - before.length)}
        onPoint={(share) => setChosen(dotNear(view, units, share))}
      >
        <FigureSvg figure={fieldStrip(view, units, chosen, textSize())} />
      </PointReader>
    </div>
  );
}
