import { decodeLibraries, type Library } from './licenceFormat.ts';
import { INDEX_ADDRESS } from './publishedFormat.ts';

/** What lies beside the page as JSON; null where it cannot be had. */
async function loadBeside(address: string): Promise<unknown> {
  try {
    const response = await fetch(new URL(address, document.baseURI));
    const content: unknown = response.ok ? await response.json() : null;
    return content;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return null; // no connection, or no JSON
    throw error;
  }
}

/** The description of the published data, as it is; null where it cannot be had: then a plain one is written. */
export const loadDescriptor = (): Promise<unknown> => loadBeside(INDEX_ADDRESS.replace(/[^/]*$/, 'datapackage.json'));

/** The libraries that the app is built from; null where the list cannot be had: only a build has one. */
export const loadLibraries = async (): Promise<readonly Library[] | null> =>
  decodeLibraries(await loadBeside('licences.json'));
