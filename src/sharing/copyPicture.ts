import type { ChartPicture } from './chartPictures.ts';
import { copiedHtml, copiedText } from './copiedText.ts';

/** What reached the clipboard. */
export type Copied = 'all' | 'words' | 'nothing';

const asBlob = (text: string, type: string): Blob => new Blob([text], { type });

async function copyWords(text: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return 'words';
  } catch {
    return 'nothing'; // the browser or the reader does not allow it
  }
}

/** Puts picture, table and sentence on the clipboard; the words alone where the browser takes no picture. `png` may still be drawing. */
export async function copyPicture(chart: ChartPicture, png: Promise<Blob>): Promise<Copied> {
  const words = copiedText(chart);
  png.catch(() => null); // where nobody waits for it: the browser is told below, or knows no ClipboardItem
  try {
    const item = new ClipboardItem({
      'image/png': png,
      'text/html': asBlob(copiedHtml(chart), 'text/html'),
      'text/plain': asBlob(words, 'text/plain'),
    });
    await navigator.clipboard.write([item]);
    return 'all';
  } catch {
    return copyWords(words); // no ClipboardItem, no pictures in it, or not allowed
  }
}
