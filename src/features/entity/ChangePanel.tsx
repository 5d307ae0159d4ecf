import { FigureSvg } from '#figures/FigureSvg.tsx';
import { contributionBars } from '#figures/contributionBars.ts';
import type { Language } from '#text/language.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';
import { ChartFrame } from '#ui/ChartFrame.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { textSize } from '#ui/textSize.ts';
import { toUnits, useElementWidth } from '#ui/useElementWidth.ts';
import type { ContributionView } from '#viewmodel/contributionView.ts';
import type { ChangePart } from '#viewmodel/entity/changePart.ts';
import s from './Parts.module.css';

/** What the components added to the change of the total, or why that is not known. */
export function ChangePanel({ part, language }: Readonly<{ part: ChangePart; language: Language }>) {
  return (
    <>
      {part.none !== null && <p className={s['none']}>{part.none}</p>}
      {part.view !== null && <ChangeChart view={part.view} language={language} />}
    </>
  );
}

function ChangeChart({ view, language }: Readonly<{ view: ContributionView; language: Language }>) {
  const [box, width] = useElementWidth(720);
  return (
    <ChartFrame
      title={view.title}
      subtitle={view.subtitle}
      source={view.source}
      table={<DataTable view={view.table} summary={onDemandTextOf(language).chart.table} />}
    >
      <div ref={box} className={s['box']}>
        <FigureSvg figure={contributionBars(view, toUnits(width), textSize())} />
      </div>
    </ChartFrame>
  );
}
