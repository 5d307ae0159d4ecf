import { FigureSvg } from '#figures/FigureSvg.tsx';
import { contributionBars } from '#figures/contributionBars.ts';
import { contributionPicture } from '#sharing/chartPictures.ts';
import { ExportMenu } from '#sharing/ExportMenu.tsx';
import type { Language } from '#text/language.ts';
import { ChartFrame } from '#ui/ChartFrame.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { toUnits, useElementWidth } from '#ui/useElementWidth.ts';
import type { ContributionView } from '#viewmodel/contributionView.ts';
import type { GoalDetailView } from '#viewmodel/goalDetailView.ts';
import type { Exporting } from './exporting.ts';
import s from './LinePanel.module.css';
import { textSize } from '#ui/textSize.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';

type Props = Readonly<{
  view: GoalDetailView;
  language: Language;
  exporting: Exporting;
  isLoading: boolean;
  isError: boolean;
}>;

/** Which components made the total change; says why where that is not known. */
export function ContributionPanel({ view, language, exporting, isLoading, isError }: Props) {
  const { detail } = onDemandTextOf(language);
  if (view.contribution !== null)
    return <ContributionChart view={view.contribution} language={language} exporting={exporting} />;
  if (!view.canHaveContribution) return null;
  const words = isLoading ? detail.loadingParts : isError ? detail.failedParts : detail.noParts;
  return <p className={s['none']}>{words}</p>;
}

type ChartProps = Readonly<{ view: ContributionView; language: Language; exporting: Exporting }>;

function ContributionChart({ view, language, exporting }: ChartProps) {
  const [box, width] = useElementWidth(720);
  return (
    <ChartFrame
      title={view.title}
      subtitle={view.subtitle}
      source={view.source}
      table={<DataTable view={view.table} summary={onDemandTextOf(language).chart.table} />}
      tools={
        <ExportMenu
          title={view.title}
          language={language}
          make={() => exporting.toExported(contributionPicture(view, exporting.origin, language))}
        />
      }
    >
      <div ref={box} className={s['box']}>
        <FigureSvg figure={contributionBars(view, toUnits(width), textSize())} />
      </div>
    </ChartFrame>
  );
}
