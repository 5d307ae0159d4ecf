import { lazy, Suspense, useState } from 'react';
import { linePicture } from '#sharing/chartPictures.ts';
import { ExportMenu } from '#sharing/ExportMenu.tsx';
import type { Language } from '#text/language.ts';
import { Button } from '#ui/Button.tsx';
import { ChartFrame } from '#ui/ChartFrame.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { PointReader } from '#ui/PointReader.tsx';
import { toUnits, useElementWidth } from '#ui/useElementWidth.ts';
import type { GoalDetailView } from '#viewmodel/goalDetailView.ts';
import type { ProgressView } from '#viewmodel/progressView.ts';
import type { LineMeasure } from '#viewmodel/selection.ts';
import type { Exporting } from './exporting.ts';
import { LineKey } from './LineKey.tsx';
import s from './LinePanel.module.css';
import { textSize } from '#ui/textSize.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';

const ProgressChart = lazy(async () => ({ default: (await import('#charts/ProgressChart.tsx')).ProgressChart }));

type Props = Readonly<{
  view: GoalDetailView;
  language: Language;
  exporting: Exporting;
  onMeasure: (measure: LineMeasure) => void;
}>;

/** The line over time, by score or by rank. */
export function LinePanel({ view, language, exporting, onMeasure }: Props) {
  const { chart, detail } = onDemandTextOf(language);
  return (
    <section>
      <div className={s['measures']} role="group" aria-label={chart.measure}>
        {view.measures.map((measure) => (
          <Button key={measure} pressed={measure === view.measure} onPress={() => onMeasure(measure)}>
            {chart.measures[measure]}
          </Button>
        ))}
      </div>
      {view.progress === null ? (
        <p className={s['none']}>{detail.noLine}</p>
      ) : (
        <LineChartPanel key={view.progress.title} view={view.progress} language={language} exporting={exporting} />
      )}
    </section>
  );
}

type ChartProps = Readonly<{ view: ProgressView; language: Language; exporting: Exporting }>;

function LineChartPanel({ view, language, exporting }: ChartProps) {
  const { chart } = onDemandTextOf(language);
  const [box, width] = useElementWidth(720);
  const [chosen, setChosen] = useState(view.chosen);
  const em = (textSize() * width) / toUnits(width);
  const height = Math.round(Math.min(420, Math.max(260, width * 0.45)) + em * 2);
  return (
    <ChartFrame
      title={view.title}
      subtitle={view.subtitle}
      source={view.source}
      table={<DataTable view={view.table} summary={chart.table} />}
      tools={
        <ExportMenu
          title={view.title}
          language={language}
          make={() => exporting.toExported(linePicture(view, exporting.origin, language))}
        />
      }
    >
      <div ref={box} className={s['box']}>
        <PointReader label={`${view.summary} ${chart.arrows}`} points={view.said} at={chosen} onMove={setChosen}>
          <Suspense fallback={<ChartSpace height={height} />}>
            <ProgressChart view={view} width={width} height={height} em={em} chosen={chosen} onChoose={setChosen} />
          </Suspense>
        </PointReader>
      </div>
      <LineKey view={view} language={language} />
      {view.breaks.length > 0 && (
        <ul className={s['notes']}>
          {view.breaks.map(({ note }) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </ChartFrame>
  );
}

/** Keeps the chart's place while it loads. */
const ChartSpace = ({ height }: Readonly<{ height: number }>) => <svg width="1" height={height} aria-hidden="true" />;
