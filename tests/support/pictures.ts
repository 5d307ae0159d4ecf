import type { Dataset } from '#domain/dataset.ts';
import { judgeGoal } from '#domain/judge.ts';
import { contributionPicture, fieldPicture, linePicture, type ChartPicture } from '#sharing/chartPictures.ts';
import { originOf } from '#sharing/imprint.ts';
import type { Language } from '#text/language.ts';
import { goalDetailView } from '#viewmodel/goalDetailView.ts';
import { period } from './aDataset.ts';

/** Where the pictures of tests say that they can be looked at. */
const ADDRESS = 'https://example.vn/thuoc-do/#/goal?goal=';

/** Every chart of a goal, as it leaves the app. */
export function chartsOf(dataset: Dataset, id: string, asOf: string, language: Language): readonly ChartPicture[] {
  const goal = dataset.goals.find((each) => each.id === id);
  if (goal === undefined) throw new Error(`no goal ${id}`);
  const at = period(asOf);
  const { progress, field, contribution } = goalDetailView(
    dataset,
    dataset,
    judgeGoal(dataset, goal, at),
    at,
    null,
    language,
  );
  const origin = originOf(dataset, goal, at, `${ADDRESS}${id}`, language);
  return [
    ...(progress === null ? [] : [linePicture(progress, origin, language)]),
    ...(field === null || field.note !== null ? [] : [fieldPicture(field, origin, language)]),
    ...(contribution === null ? [] : [contributionPicture(contribution, origin, language)]),
  ];
}
