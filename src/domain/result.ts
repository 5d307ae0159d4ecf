/** A step that yields one thing or says why not. */
export type Result<T, E> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; error: E }>;

/** A step that succeeded with `value`. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
/** A step that failed with `error`. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });
