import { memo, useState } from 'react';
import { FigureSvg } from '#figures/FigureSvg.tsx';
import { dotNear, fieldStrip } from '#figures/fieldStrip.ts';
import type { Language } from '#text/language.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';
import { ChartFrame } from '#ui/ChartFrame.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { PointReader } from '#ui/PointReader.tsx';
import { textSize } from '#ui/textSize.ts';
import { toUnits, useElementWidth } from '#ui/useElementWidth.ts';
import type { FieldStripView } from '#viewmodel/fieldStripView.ts';
import s from './Panels.module.css';

type Props = Readonly<{ view: FieldStripView; language: Language }>;

/** How the scores of everybody lie, with what describes them and what the goals ask for. */
export const StripPanel = memo(function StripPanel({ view, language }: Props) {
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
});

function Strip({ view, language }: Props) {
  const { chart } = onDemandTextOf(language);
  const [box, width] = useElementWidth(720);
  const units = toUnits(width);
  const [chosen, setChosen] = useState(view.chosen);
  const before = view.chosen === null ? [view.title] : []; // said until a dot is chosen, as nobody is in focus
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
