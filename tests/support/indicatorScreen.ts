import type { Dataset } from '#domain/dataset.ts';
import { DEFAULT_SELECTION, type Selection } from '#viewmodel/selection.ts';
import type { Screen } from '#viewmodel/indicator/asked.ts';
import { chooseIndicator } from '#viewmodel/indicator/indicatorChoice.ts';
import { DEFAULT_INDICATOR_SELECTION, type IndicatorSelection } from '#viewmodel/indicator/selection.ts';

type Asked = Partial<IndicatorSelection> & Readonly<{ entity?: string; language?: Selection['language'] }>;

/** The screen of one indicator over a dataset, with a province in focus where one is named; the last complete year is 2025. */
export function screenOf(dataset: Dataset, { entity, language = 'vi', ...own }: Asked): Screen {
  const selection = { ...DEFAULT_SELECTION, entity: entity ?? null, language };
  const chosen = chooseIndicator(dataset, selection, { ...DEFAULT_INDICATOR_SELECTION, ...own }, 2025);
  const { period, like } = chosen?.choice ?? { period: null, like: null };
  if (chosen === null || period === null || like === null) throw new Error('nothing to show');
  return { dataset, choice: chosen.choice, period, like, language };
}

/** Words with plain spaces. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
