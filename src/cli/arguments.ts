import { err, ok, type Result } from '#domain/result.ts';

/** A command's words as given: what stands alone, and what follows each option, in order. */
export type Arguments = Readonly<{ alone: readonly string[]; options: ReadonlyMap<string, readonly string[]> }>;

/** How many words an option takes: `flag` none, `one`, `many` as many as follow it. */
export type OptionKind = 'flag' | 'one' | 'many';

/**
 * Sorts the words after a command by its options: `--goals a.csv b.csv`, `--entity 58`, `--entity=58`. An option that
 * takes many may be repeated. The error is the word that does not fit.
 */
export function readArguments(
  words: readonly string[],
  kinds: Readonly<Record<string, OptionKind>>,
): Result<Arguments, string> {
  const alone: string[] = [];
  const options = new Map<string, string[]>();
  let open: string[] | null = null; // the option that takes the next word
  let room = 0;
  for (const word of words.flatMap(withoutEquals)) {
    if (!word.startsWith('--')) {
      if (open === null || room === 0) alone.push(word);
      else open.push(word);
      room = Math.max(0, room - 1);
      continue;
    }
    const name = word.slice(2);
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined || (kind !== 'many' && options.has(name))) return err(word);
    open = options.get(name) ?? [];
    options.set(name, open);
    room = kind === 'many' ? Infinity : kind === 'one' ? 1 : 0;
  }
  const empty = [...options].find(([name, given]) => kinds[name] !== 'flag' && given.length === 0);
  return empty === undefined ? ok({ alone, options }) : err(`--${empty[0]}`);
}

function withoutEquals(word: string): readonly string[] {
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

/** The one word after an option; null where it was not given. */
export const optionOf = ({ options }: Arguments, name: string): string | null => options.get(name)?.[0] ?? null;
/** All words after an option; none where it was not given. */
export const optionsOf = ({ options }: Arguments, name: string): readonly string[] => options.get(name) ?? [];
