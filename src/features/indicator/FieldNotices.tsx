import { textOf } from '#text/catalogue.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import { indicatorTextOf } from '#text/indicatorText.ts';
import type { Language } from '#text/language.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { isSample } from '#viewmodel/chosen.ts';
import { seriesName } from '#viewmodel/indicator/asked.ts';
import type { IndicatorChoice } from '#viewmodel/indicator/indicatorChoice.ts';

type Props = Readonly<{ choice: IndicatorChoice; language: Language; onAllPeriods: () => void }>;

/** What is not as it was asked for: a period without figures, later ones that are left out, synthetic figures. */
export function FieldNotices({ choice, language, onAllPeriods }: Props) {
  const words = indicatorTextOf(language);
  const { absent, later, asOf, like } = choice;
  const periods = absent.map((p) => formatPeriod(p, language));
  return (
    <>
      {absent.length > 0 && <Notice>{words.absent(seriesName(choice, language), periods)}</Notice>}
      {later && (
        <Notice>
          {words.upTo(formatPeriod(asOf, language))} <Button onPress={onAllPeriods}>{words.allPeriods}</Button>
        </Notice>
      )}
      {like !== null && isSample(like) && <Notice>{textOf(language).screen.app.sample}</Notice>}
    </>
  );
}
