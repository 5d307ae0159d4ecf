import { err, ok, type Result } from '#domain/result.ts';
import { fileBeside, isSingleFile } from './embeddedFiles.ts';
import { publishedAddresses } from './loadPublished.ts';
import { DESCRIPTOR_ADDRESS, LIBRARIES_ADDRESS } from './loadSources.ts';
import { withBlock, type BlockName } from './pageBlocks.ts';
import type { StoreContent } from './readStore.ts';
import { storeDocument } from './storeDocument.ts';

/** The name of the app as one file, beside the page. */
const PAGE = 'thuoc-do.html';

/** This page as its file was: without what was drawn in it since. */
function ownPage(): string {
  const page = document.documentElement.cloneNode(true);
  if (!(page instanceof HTMLElement)) throw new TypeError('not a page');
  page.querySelector('#root')?.replaceChildren();
  for (const added of page.querySelectorAll('body > :not(#root, script, noscript)')) added.remove();
  delete page.dataset['theme'];
  // oxlint-disable-next-line no-restricted-properties -- it is read here, nothing is made of it on a page
  return `<!doctype html>\n${page.outerHTML}\n`;
}

/** The page that holds the whole app: this one, or the one beside it; null where there is none. */
async function wholePage(): Promise<string | null> {
  if (isSingleFile()) return ownPage();
  try {
    const response = await fetch(new URL(PAGE, document.baseURI));
    return response.ok ? await response.text() : null;
  } catch (error) {
    if (error instanceof TypeError) return null; // no connection
    throw error;
  }
}

/** The files that the app reads here, by their addresses, so that the page holds what is shown and nothing newer. */
async function filesNow(): Promise<Readonly<Record<string, unknown>>> {
  const addresses = [...(await publishedAddresses()), DESCRIPTOR_ADDRESS, LIBRARIES_ADDRESS];
  const found = await Promise.all(
    addresses.map(async (address) => {
      const answer = await fileBeside(address);
      return answer.ok ? [[address, await answer.json()] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}

/**
 * The whole app as one file with the published data and what is stored, which opens at `start`; `no-page` where there is
 * none to write it into.
 */
export async function takeAwayPage(content: StoreContent, start: string): Promise<Result<string, 'no-page'>> {
  let page = await wholePage();
  const blocks: [BlockName, unknown][] = [
    ['embedded-store', storeDocument(content)],
    ['embedded-start', start],
  ];
  if (page !== null && !isSingleFile()) blocks.push(['embedded-files', await filesNow()]);
  for (const [name, held] of blocks) page = page === null ? null : withBlock(page, name, held);
  return page === null ? err('no-page') : ok(page);
}
