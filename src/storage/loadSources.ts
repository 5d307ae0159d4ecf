import { fileBeside } from './embeddedFiles.ts';
import { decodeLibraries, type Library } from './licenceFormat.ts';
import { INDEX_ADDRESS } from './publishedFormat.ts';

/** Where the description of the published data lies, relative to the page. */
export const DESCRIPTOR_ADDRESS = INDEX_ADDRESS.replace(/[^/]*$/, 'datapackage.json');

/** Where the list of the libraries lies, relative to the page. */
export const LIBRARIES_ADDRESS = 'licences.json';

/** What lies beside the page as JSON; null where it cannot be had. */
async function loadBeside(address: string): Promise<unknown> {
  try {
    const response = await fileBeside(address);
    const content: unknown = response.ok ? await response.json() : null;
    return content;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return null; // no connection, or no JSON
    throw error;
  }
}

/** The description of the published data, as it is; null where it cannot be had: then a plain one is written. */
export const loadDescriptor = (): Promise<unknown> => loadBeside(DESCRIPTOR_ADDRESS);

/** The libraries that the app is built from; null where the list cannot be had: only a build has one. */
export const loadLibraries = async (): Promise<readonly Library[] | null> =>
  decodeLibraries(await loadBeside(LIBRARIES_ADDRESS));
