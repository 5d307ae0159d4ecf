/** A file as a `data:` address. */
const asDataAddress = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(file);
  });

let loaded: Promise<string> | null = null;

async function load(): Promise<string> {
  const response = await fetch(new URL('../figures/font/thuoc-do.woff2', import.meta.url));
  if (!response.ok) throw new Error(`thuoc-do.woff2: ${response.status}`);
  return asDataAddress(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }));
}

/** The letters of pictures as a `data:` address, fetched when they are first wanted, and again after a failure. */
export function pictureFont(): Promise<string> {
  loaded ??= load().catch((failure: unknown) => {
    loaded = null;
    throw failure;
  });
  return loaded;
}
