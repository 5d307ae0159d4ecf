import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { entitiesOfCode, entityOfCode } from '#domain/catalogue.ts';
import type { Dataset } from '#domain/dataset.ts';
import { judgeGoal } from '#domain/judge.ts';
import { buildTable } from '#domain/observationTable.ts';
import { datasetIdOf } from '#ingest/bytes/contentHash.ts';
import type { PackageFiles } from '#ingest/published/packageDescriptor.ts';
import { readPackage } from '#ingest/published/readPackage.ts';
import { contributionPicture, fieldPicture, linePicture, type ChartPicture } from '#sharing/chartPictures.ts';
import { printedSize } from '#sharing/formats.ts';
import { originOf } from '#sharing/imprint.ts';
import { pictureFile } from '#sharing/pictureFile.ts';
import { withResolution } from '#sharing/pngResolution.ts';
import { goalDetailView } from '#viewmodel/goalDetailView.ts';
import { seriesLine } from '#viewmodel/seriesLine.ts';
import { optionOf, type Arguments } from './arguments.ts';
import { readChartWanted, type ChartWanted } from './chartWanted.ts';
import { drawnPng } from './drawnPng.ts';
import { fileBytes, folderFiles } from './files.ts';
import { errorMessage, hasErrors, issueDocument } from './issueDocument.ts';
import { wrongUsage, type Outcome, type Place } from './outcome.ts';

const FONTS = 'src/figures/font';

/** Everything published, components included. */
async function publishedData(files: PackageFiles) {
  const { catalogue, observations, goals, issues } = await readPackage(files);
  const id = await datasetIdOf([...files.values()]);
  const dataset: Dataset = { id, catalogue, observations: buildTable(observations), goals };
  return { dataset, issues };
}

/** The chart of a goal; text: which option names nothing; null: there are no figures to draw. */
function goalChart(dataset: Dataset, id: string, wanted: ChartWanted): ChartPicture | string | null {
  const { asOf, measure, language, kind } = wanted;
  const goal = dataset.goals.find((each) => each.id === id);
  if (goal === undefined) return `--goal ${id}`;
  const view = goalDetailView(dataset, dataset, judgeGoal(dataset, goal, asOf), asOf, measure, language);
  const origin = originOf(dataset, goal, asOf, null, language);
  const { progress, field, contribution } = view;
  switch (kind) {
    case 'line':
      return progress === null ? null : linePicture(progress, origin, language);
    case 'field':
      return field === null || field.note !== null ? null : fieldPicture(field, origin, language);
    case 'contribution':
      return contribution === null ? null : contributionPicture(contribution, origin, language);
    default:
      return kind satisfies never;
  }
}

function chartOf(dataset: Dataset, wanted: ChartWanted): ChartPicture | string | null {
  const { subject, asOf, measure, language } = wanted;
  if ('goal' in subject) return goalChart(dataset, subject.goal, wanted);
  const { catalogue } = dataset;
  const indicator = catalogue.indicators.find(
    ({ id, component }) => id === subject.indicator && component === subject.component,
  );
  const entity =
    entityOfCode(catalogue, subject.entity, asOf) ?? entitiesOfCode(catalogue, subject.entity).at(-1) ?? null;
  if (indicator === undefined) return `--indicator ${subject.indicator} ${subject.component ?? ''}`.trim();
  if (entity === null) return `--entity ${subject.entity}`;
  const series = { indicator: indicator.id, component: indicator.component };
  const view = seriesLine(dataset, series, entity, asOf, measure ?? 'score', language);
  return view === null ? null : linePicture(view, originOf(dataset, null, asOf, null, language), language);
}

async function written(chart: ChartPicture, { width, theme, isPng }: ChartWanted, root: string) {
  const folder = path.join(root, FONTS);
  const { room, scale, dotsPerInch } = printedSize(width);
  const font = await fileBytes(path.join(folder, 'thuoc-do.woff2'));
  const fontAddress = font === null ? null : `data:font/woff2;base64,${Buffer.from(font).toString('base64')}`;
  const { svg } = pictureFile({ chart, format: 'document', room, theme, fontAddress });
  return isPng ? withResolution(await drawnPng(svg, scale, folder), dotsPerInch) : svg;
}

/** `chart`: a chart of the published data as a file, as the app draws it. Nothing is written where the data have errors. */
export async function chart(given: Arguments, place: Place): Promise<Outcome> {
  const read = readChartWanted(given, Number(place.today.slice(0, 4)) - 1);
  if (!read.ok) return wrongUsage(read.error);
  const wanted = read.value;
  const folder = optionOf(given, 'data');
  const files = await folderFiles(
    folder === null ? path.join(place.root, 'public/data') : path.resolve(place.from, folder),
  );
  if (files === null) return wrongUsage(`--data ${folder}`);
  const { dataset, issues } = await publishedData(files);
  if (hasErrors(issues))
    return { document: { file: null, issues: issues.map(issueDocument) }, message: errorMessage(issues), code: 1 };
  const drawn = chartOf(dataset, wanted);
  if (typeof drawn === 'string') return wrongUsage(drawn);
  if (drawn === null) return { document: { file: null, issues: [] }, message: 'Không có số liệu để vẽ.', code: 1 };
  const content = await written(drawn, wanted, place.root);
  const isWritten = await writeFile(path.resolve(place.from, wanted.out), content).then(
    () => true,
    () => false, // there is no such folder, or it is not ours to write in
  );
  if (!isWritten) return wrongUsage(`--out ${wanted.out}`);
  const { picture, sentence } = drawn;
  return { document: { file: wanted.out, title: picture.title, sentence, issues: [] }, message: null, code: 0 };
}
