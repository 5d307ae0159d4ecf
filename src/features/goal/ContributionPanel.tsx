import { FigureSvg } from '#figures/FigureSvg.tsx';
import { contributionBars } from '#figures/contributionBars.ts';
import type { Language } from '#text/language.ts';
import { ChartFrame } from '#ui/ChartFrame.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { toUnits, useElementWidth } from '#ui/useElementWidth.ts';
import type { ContributionView } from '#viewmodel/contributionView.ts';
import type { GoalDetailView } from '#viewmodel/goalDetailView.ts';
import s from './LinePanel.module.css';
import { textSize } from '#ui/textSize.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';

type Props = Readonly<{ view: GoalDetailView; language: Language; isLoading: boolean; isError: boolean }>;

/** Which components made the total change; says why where that is not known. */
export function ContributionPanel({ view, language, isLoading, isError }: Props) {
  const { detail } = onDemandTextOf(language);
  if (view.contribution !== null) return <ContributionChart view={view.contribution} language={language} />;
  if (!view.canHaveContribution) return null;
  const words = isLoading ? detail.loadingParts : isError ? detail.failedParts : detail.noParts;
  return <p className={s['none']}>{words}</p>;
}

function ContributionChart({ view, language }: Readonly<{ view: ContributionView; language: Language }>) {
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
