import { useState } from 'react';
import type { Theme } from '#figures/palette.ts';
import type { Language } from '#text/language.ts';
import { shareTextOf } from '#text/shareText.ts';
import { downloadFile } from '#ui/download.ts';
import { tableCsv } from '#viewmodel/tableCsv.ts';
import { copyPicture } from './copyPicture.ts';
import { drawPng } from './drawPng.ts';
import type { Exported } from './exported.ts';
import { fileName, type NameParts } from './fileName.ts';
import { sizeOf, type Format } from './formats.ts';
import { pictureFile } from './pictureFile.ts';
import { pictureFont } from './pictureFont.ts';

/** How a picture is wanted; `width` is that of the chart on the screen, in CSS pixels. */
export type PictureChoice = Readonly<{ format: Format; theme: Theme; width: number }>;

const CSV = 'text/csv;charset=utf-8';

/** The picture as SVG, with its letters, and its size. */
async function svgOf({ chart }: Exported, { format, theme, width }: PictureChoice) {
  const { room } = sizeOf(format, width);
  return pictureFile({ chart, format, room, theme, fontAddress: await pictureFont() });
}

const pngOf = (drawn: Awaited<ReturnType<typeof svgOf>>, { format, width }: PictureChoice): Promise<Blob> =>
  drawPng(drawn.svg, drawn, sizeOf(format, width));

/** Saves and copies a chart, and what is said of the last thing that was done. */
export function useExport(exported: Exported, language: Language) {
  const words = shareTextOf(language);
  const [said, setSaid] = useState('');
  const { chart, indicator, dataset } = exported;
  const own: NameParts = { ...exported, kind: words.name[chart.kind], years: chart.years };
  const all: NameParts = { indicator, dataset, kind: words.name.full, entity: '', years: '' };
  const save = (content: Blob | string, parts: NameParts, extension: string, type: string, note = ''): void => {
    const name = fileName(parts, extension);
    downloadFile(content, name, type);
    setSaid(`${words.saved(name)}${note}`);
  };
  const savePicture = async (choice: PictureChoice, isPng: boolean): Promise<void> => {
    setSaid(words.drawing);
    try {
      const drawn = await svgOf(exported, choice);
      const note = drawn.isHigher ? words.higher : '';
      if (isPng) save(await pngOf(drawn, choice), own, 'png', 'image/png', note);
      else save(drawn.svg, own, 'svg', 'image/svg+xml', note);
    } catch {
      setSaid(isPng ? words.failed : words.failedSvg); // the letters could not be fetched, or the browser did not draw
    }
  };
  return {
    said,
    savePng: (choice: PictureChoice) => savePicture(choice, true),
    saveSvg: (choice: PictureChoice) => savePicture(choice, false),
    copy: async (choice: PictureChoice): Promise<void> => {
      setSaid(words.drawing);
      const png = svgOf(exported, choice).then((drawn) => pngOf(drawn, choice));
      const copied = await copyPicture(chart, png);
      setSaid({ all: words.copied, words: words.copiedWords, nothing: words.notCopied }[copied]);
    },
    saveShown: () => save(tableCsv(chart.table, chart.picture.footer, language), own, 'csv', CSV),
    saveFull: exported.full === null ? null : () => save(exported.full?.() ?? '', all, 'csv', CSV),
  };
}
