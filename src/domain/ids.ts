declare const brand: unique symbol;

/** A value that only the function that checked it can make. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Code of an indicator, as in `indicators.csv`: `PAR_INDEX`, `PAPI`. */
export type IndicatorId = Brand<string, 'IndicatorId'>;
/** Code of a component within its indicator: `D1`, `CSTP3`. The total has none. */
export type ComponentId = Brand<string, 'ComponentId'>;
/** Code and validity together: `15@2004` (Yên Bái) is not `15@2025` (Lào Cai). */
export type EntityId = Brand<string, 'EntityId'>;
/** A published group in lower case NFC: `khá`, `trung bình cao`. */
export type GroupId = Brand<string, 'GroupId'>;
/** Content hash of a dataset, `sha256:…`. */
export type DatasetId = Brand<string, 'DatasetId'>;
/** Position in a ranking; a whole number, 1 is best. */
export type Place = Brand<number, 'Place'>;

/** What is known of a value; `low` equals `high` when it is published. `low` is the smaller figure, whichever is better. */
export type Span<T> = Readonly<{ low: T; high: T }>;

/** The cell a figure came from. Row and column count from 1, as in a sheet; a null column means the whole row. */
export type CellRef = Readonly<{ file: string; row: number; column: number | null }>;

/** The id of an indicator whose code is `code`. */
export const toIndicatorId = (code: string): IndicatorId => code as IndicatorId;
/** The id of a component whose code is `code`. */
export const toComponentId = (code: string): ComponentId => code as ComponentId;
/** The id of a group called `name`: lower case, NFC, single spaces. */
export const toGroupId = (name: string): GroupId =>
  name.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ') as GroupId;
/** The id of the entity that carries `code` since `validFrom` (an ISO date, null when it is older than the data). */
export const toEntityId = (code: string, validFrom: string | null): EntityId =>
  `${code}@${validFrom === null ? '' : validFrom.slice(0, 4)}` as EntityId;
/** The id of a dataset with this content hash. */
export const toDatasetId = (hash: string): DatasetId => hash as DatasetId;

/** `n` as a place, or null when it is not a whole number from 1. */
export const toPlace = (n: number): Place | null => (Number.isSafeInteger(n) && n >= 1 ? (n as Place) : null);

/** A value known exactly, as a span. */
export const exactly = <T>(value: T): Span<T> => ({ low: value, high: value });
/** Whether a span holds one value only. */
export const isExact = <T>(span: Span<T>): boolean => span.low === span.high;
