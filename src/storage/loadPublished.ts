import type { Dataset, ObservationTable } from '#domain/dataset.ts';
import type { IndicatorId } from '#domain/ids.ts';
import { buildTable } from '#domain/observationTable.ts';
import type { Result } from '#domain/result.ts';
import { fileBeside } from './embeddedFiles.ts';
import { decodeComponents, decodeIndex, decodeStart, INDEX_ADDRESS, type PublishedIndex } from './publishedFormat.ts';

/** A published file could not be had (`unreachable`) or is not what it should be (`damaged`, with the place in it). */
class PublishedDataError extends Error {
  override readonly name = 'PublishedDataError';
  readonly kind: 'unreachable' | 'damaged';
  readonly address: string;

  constructor(kind: 'unreachable' | 'damaged', address: string, detail: string) {
    super(`${kind}: ${address} (${detail})`);
    this.kind = kind;
    this.address = address;
  }
}

/** Reads one file beside the page. */
async function loadFile<T>(address: string, decode: (foreign: unknown) => Result<T, string>): Promise<T> {
  const response = await fileBeside(address);
  if (!response.ok) throw new PublishedDataError('unreachable', address, String(response.status));
  const foreign: unknown = await response.json();
  const decoded = decode(foreign);
  if (!decoded.ok) throw new PublishedDataError('damaged', address, decoded.error);
  return decoded.value;
}

const besideIndex = (name: string): string => INDEX_ADDRESS.replace(/[^/]*$/, name);

const loadIndex = (): Promise<PublishedIndex> => loadFile(INDEX_ADDRESS, decodeIndex);

/** Catalogue, all goals and the totals of all indicators, with regions and the nation: what the first screen needs. */
export async function loadStart(): Promise<Dataset> {
  const { start } = await loadIndex();
  return loadFile(besideIndex(start), decodeStart);
}

/** The components of an indicator; an empty table where none are published. */
export async function loadComponents(indicator: IndicatorId): Promise<ObservationTable> {
  const { components } = await loadIndex();
  const name = Object.hasOwn(components, indicator) ? components[indicator] : undefined;
  return name === undefined ? buildTable([]) : loadFile(besideIndex(name), decodeComponents);
}

/** The addresses of all files that are published. */
export async function publishedAddresses(): Promise<readonly string[]> {
  const { start, components } = await loadIndex();
  return [INDEX_ADDRESS, ...[start, ...Object.values(components)].map(besideIndex)];
}

/** Everything that is published: the start, and the components of every indicator. */
export async function loadWhole(): Promise<Readonly<{ start: Dataset; components: readonly ObservationTable[] }>> {
  const [start, { components }] = await Promise.all([loadStart(), loadIndex()]);
  const tables = await Promise.all(
    Object.values(components).map((name) => loadFile(besideIndex(name), decodeComponents)),
  );
  return { start, components: tables };
}
