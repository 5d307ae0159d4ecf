import { type Decisions, NO_DECISIONS } from '#domain/decisions.ts';
import { existsSync, readFileSync } from 'node:fs';
import { readPeriod } from '#domain/period.ts';

const stated = (options: unknown, name: string): string | null => {
  const value: unknown = typeof options === 'object' && options !== null ? Reflect.get(options, name) : null;
  return typeof value === 'string' ? value : null;
};

/** The bytes of a case in data-samples, and what its decisions.json says that a person decided. */
export function importCase(name: string): Readonly<{ bytes: Uint8Array<ArrayBuffer>; decisions: Decisions }> {
  const folder = `data-samples/${name}`;
  const said: unknown = existsSync(`${folder}/decisions.json`)
    ? JSON.parse(readFileSync(`${folder}/decisions.json`, 'utf8'))
    : null;
  return {
    bytes: new Uint8Array(readFileSync(`${folder}/input.csv`)),
    decisions: { ...NO_DECISIONS, period: readPeriod(stated(said, 'period') ?? '') },
  };
}
