import * as v from 'valibot';
import { err, ok, type Result } from '#domain/result.ts';

/** One step from a format to the next one: the record as the next format has it. `format` itself is raised for it. */
export type FormatStep = (record: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** How a kind of record is kept: what the latest format looks like, and the steps from the first one to it. */
export type RecordFormat<S extends v.GenericSchema> = Readonly<{ schema: S; steps: readonly FormatStep[] }>;

/** The number of the latest format: the first one is 1. */
const latestOf = ({ steps }: Readonly<{ steps: readonly FormatStep[] }>): number => steps.length + 1;

const AnyRecord = v.record(v.string(), v.unknown());
const FormatNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

/**
 * A stored record in its latest format, or why it cannot be used: `newer` where a newer app wrote it, else the place in
 * it that does not fit. Old formats are raised step by step; what is stored stays as it is.
 */
export function readRecord<S extends v.GenericSchema>(
  { schema, steps }: RecordFormat<S>,
  stored: unknown,
): Result<v.InferOutput<S>, string> {
  const known = v.safeParse(AnyRecord, stored);
  const number = v.safeParse(FormatNumber, known.success ? known.output['format'] : null);
  if (!known.success || !number.success) return err('format');
  const { format: _format, ...members } = known.output;
  const format = number.output;
  if (format > steps.length + 1) return err('newer');
  const record = steps.slice(format - 1).reduce<Record<string, unknown>>((now, step) => step(now), members);
  const read = v.safeParse(schema, record);
  return read.success ? ok(read.output) : err(v.getDotPath(read.issues[0]) ?? 'record');
}

/** A record as it is stored: with the number of its format. */
export const toRecord = (
  format: Readonly<{ steps: readonly FormatStep[] }>,
  value: Readonly<Record<string, unknown>>,
) => ({
  ...value,
  format: latestOf(format),
});
