/** For how long a piece of work may keep the page from answering. A task of fifty milliseconds is noticed. */
const LONGEST_MS = 30;

/** Lets the page answer before more is done. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** A pause that is made only where the work since the last one took long. */
export function pauses(): () => Promise<void> {
  let from = performance.now();
  return async () => {
    if (performance.now() - from < LONGEST_MS) return;
    await pause();
    from = performance.now();
  };
}
