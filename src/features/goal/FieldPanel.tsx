import { useState } from 'react';
import { FigureSvg } from '#figures/FigureSvg.tsx';
import { dotNear, fieldStrip } from '#figures/fieldStrip.ts';
import { fieldPicture } from '#sharing/chartPictures.ts';
import { ExportMenu } from '#sharing/ExportMenu.tsx';
import type { Language } from '#text/language.ts';
import { ChartFrame } from '#ui/ChartFrame.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { PointReader } from '#ui/PointReader.tsx';
import { toUnits, useElementWidth } from '#ui/useElementWidth.ts';
import type { FieldStripView } from '#viewmodel/fieldStripView.ts';
import type { GoalDetailView } from '#viewmodel/goalDetailView.ts';
import type { Exporting } from './exporting.ts';
import s from './LinePanel.module.css';
import { textSize } from '#ui/textSize.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';

type Props = Readonly<{ view: GoalDetailView; language: Language; exporting: Exporting }>;

/** Where the province stands among all of them. */
export function FieldPanel({ view, language, exporting }: Props) {
  return view.field === null ? (
    <p className={s['none']}>{view.fieldNote}</p>
  ) : (
    <FieldChart view={view.field} language={language} exporting={exporting} />
  );
}

type ChartProps = Readonly<{ view: FieldStripView; language: Language; exporting: Exporting }>;

function FieldChart({ view, language, exporting }: ChartProps) {
  const { chart } = onDemandTextOf(language);
  return (
    <ChartFrame
      title={view.title}
      subtitle={view.subtitle}
      source={view.source}
      table={<DataTable view={view.table} summary={chart.table} />}
      tools={
        view.note === null && (
          <ExportMenu
            title={view.title}
            language={language}
            make={() => exporting.toExported(fieldPicture(view, exporting.origin, language))}
          />
        )
      }
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
