import { memo, useState, type ReactNode } from 'react';
import { cutOffBand } from '#figures/cutOffBand.ts';
import { dumbbell } from '#figures/dumbbell.ts';
import { FigureSvg } from '#figures/FigureSvg.tsx';
import type { Figure } from '#figures/shape.ts';
import { simulatedStrip, stripDotNear } from '#figures/simulatedStrip.ts';
import type { Language } from '#text/language.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import { ChartFrame } from '#ui/ChartFrame.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { PointReader } from '#ui/PointReader.tsx';
import { textSize } from '#ui/textSize.ts';
import { toUnits, useElementWidth } from '#ui/useElementWidth.ts';
import type { DataTableView } from '#viewmodel/dataTableView.ts';
import type { DriftView } from '#viewmodel/simulate/driftView.ts';
import type { DumbbellView } from '#viewmodel/simulate/dumbbellView.ts';
import type { SimulateView } from '#viewmodel/simulate/simulateView.ts';
import type { SimulatedStripView } from '#viewmodel/simulate/simulatedStripView.ts';
import s from './Simulate.module.css';

type Shown = Readonly<{ title: string; subtitle: string; summary: string; table: DataTableView }>;
type Props = Readonly<{
  view: Shown;
  said: readonly string[];
  first: number; // the point that is spoken of until another one is chosen
  source: string;
  language: Language;
  draw: (width: number, chosen: number, size: number) => Figure;
  near?: (width: number, share: number) => number;
}>;

function FigurePanel({ view, said, first, source, language, draw, near }: Props): ReactNode {
  const { arrows, table } = simulateTextOf(language);
  const [box, width] = useElementWidth(720);
  const [chosen, setChosen] = useState<number | null>(null);
  const units = toUnits(width);
  const at = Math.min(chosen ?? first, said.length - 1);
  const pointing = near === undefined ? {} : { onPoint: (share: number) => setChosen(near(units, share)) };
  return (
    <ChartFrame
      title={view.title}
      subtitle={view.subtitle}
      source={source}
      table={<DataTable view={view.table} summary={table} />}
    >
      <div ref={box} className={s['box']}>
        <PointReader label={`${view.summary} ${arrows}`} points={said} at={at} onMove={setChosen} {...pointing}>
          <FigureSvg figure={draw(units, at, textSize())} />
        </PointReader>
      </div>
    </ChartFrame>
  );
}

type Of<T> = Readonly<{ view: T; source: string; language: Language }>;

/** The field as dots, with the simulated place. */
const StripPanel = ({ view, source, language }: Of<SimulatedStripView>) => (
  <FigurePanel
    view={view}
    said={view.dots.map((dot) => dot.said)}
    first={view.chosen}
    source={source}
    language={language}
    draw={(width, chosen, size) => simulatedStrip(view, width, chosen, size)}
    near={(width, share) => stripDotNear(view, width, share)}
  />
);

/** Each component from today to simulated. */
const DumbbellPanel = ({ view, source, language }: Of<DumbbellView>) => (
  <FigurePanel
    view={view}
    said={view.said}
    first={view.chosen}
    source={source}
    language={language}
    draw={(width, chosen, size) => dumbbell(view, width, chosen, size)}
  />
);

/** How the score of the asked place moved, and where it may lie. */
const DriftPanel = ({ view, source, language }: Of<DriftView>) => (
  <FigurePanel
    view={view}
    said={view.said}
    first={view.said.length - 1}
    source={source}
    language={language}
    draw={(width, chosen, size) => cutOffBand(view, width, chosen, size)}
  />
);

/** The figures of a simulation; drawn again only for another view. */
export const Figures = memo(({ view, language }: Readonly<{ view: SimulateView; language: Language }>) => (
  <div className={s['figures']}>
    <StripPanel view={view.strip} source={view.source} language={language} />
    <DumbbellPanel view={view.dumbbell} source={view.source} language={language} />
    {view.drift !== null && <DriftPanel view={view.drift} source={view.source} language={language} />}
    {view.driftNote !== null && <p className={s['note']}>{view.driftNote}</p>}
  </div>
));
