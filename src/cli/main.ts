import { readArguments, type Arguments, type OptionKind } from './arguments.ts';
import { chart } from './chart.ts';
import { check } from './check.ts';
import { evaluate } from './evaluate.ts';
import { goals } from './goals.ts';
import { ingest } from './ingest.ts';
import { wrongUsage, type ExitCode, type Outcome, type Place } from './outcome.ts';
import { USAGE } from './usage.ts';

type Command = Readonly<{
  options: Readonly<Record<string, OptionKind>>;
  run: (given: Arguments, place: Place) => Promise<Outcome>;
}>;

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    'ingest',
    {
      options: {
        kind: 'one',
        encoding: 'one',
        decimal: 'one',
        stored: 'one',
        data: 'one',
        period: 'one',
        indicator: 'one',
        sheet: 'one',
      },
      run: ingest,
    },
  ],
  [
    'evaluate',
    { options: { results: 'many', goals: 'many', data: 'one', entity: 'one', 'as-of': 'one' }, run: evaluate },
  ],
  ['goals', { options: { entity: 'one', issued: 'one', format: 'one', data: 'one' }, run: goals }],
  [
    'chart',
    {
      options: {
        goal: 'one',
        indicator: 'one',
        component: 'one',
        entity: 'one',
        chart: 'one',
        measure: 'one',
        'as-of': 'one',
        data: 'one',
        out: 'one',
        width: 'one',
        lang: 'one',
        dark: 'flag',
      },
      run: chart,
    },
  ],
  ['check', { options: { update: 'flag' }, run: check }],
]);

/** What a command gives, by the words after the program's name. */
export async function runCommand(words: readonly string[], place: Place): Promise<Outcome> {
  const [name = '', ...rest] = words;
  const command = COMMANDS.get(name);
  if (command === undefined) return wrongUsage(name);
  const given = readArguments(rest, command.options);
  return given.ok ? command.run(given.value, place) : wrongUsage(given.error);
}

/** Runs one command: its document goes to stdout, messages to stderr. Gives the exit code. */
export async function main(words: readonly string[], { root, from }: Omit<Place, 'today'>): Promise<ExitCode> {
  const today = new Date().toISOString().slice(0, 10); // the only place that reads the clock
  const { document, table, message, code } = await runCommand(words, { root, from, today });
  if (table !== undefined) process.stdout.write(table);
  if (document !== undefined) process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  if (message !== null) process.stderr.write(`${message}\n`);
  if (code === 2) process.stderr.write(`\n${USAGE}\n`);
  return code;
}
