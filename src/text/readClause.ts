import type { Clause, Window } from '#domain/goal.ts';
import type { Period } from '#domain/period.ts';
import { samePeriod } from '#domain/period.ts';
import { isCanonical, readCanonical } from './clause/canonical.ts';
import type { ClauseContext } from './clause/context.ts';
import { type Cursor, cursorOf, isAtEnd } from './clause/cursor.ts';
import { type Token, tokensOf } from './clause/token.ts';
import { readWritten, type Written } from './clause/written.ts';

export type { ClauseContext } from './clause/context.ts';

/** Text that was not understood, and where it begins in the cell. */
export type ClauseIssue = Readonly<{ raw: string; offset: number }>;

/** The clauses of a cell in order, or none where there is an issue. `due` and `window` are what the text itself says of time; null: nothing. */
export type ReadClauses = Readonly<{
  clauses: readonly Clause[];
  issues: readonly ClauseIssue[];
  due: Period | null;
  window: Window | null;
}>;

/**
 * Reads a cell of clauses joined by `;`, each in canonical form or in a plan's Vietnamese. All of the text is understood,
 * or no clause comes back and each part that was not understood is an issue. An empty cell gives neither.
 */
export function readClauses(text: string, context: ClauseContext): ReadClauses {
  const issues: ClauseIssue[] = [];
  const clauses: Clause[] = [];
  let due: Period | null = null;
  let window: Window | null = null;
  for (const part of partsOf(tokensOf(text))) {
    const cursor = cursorOf(part, context);
    const read = readPart(cursor);
    if (read === null || (read.due !== null && due !== null && !samePeriod(read.due, due))) {
      issues.push(issueOf(text, cursor));
      continue;
    }
    clauses.push(...read.clauses);
    due = read.due ?? due;
    window = read.window ?? window;
  }
  return issues.length === 0 ? { clauses, issues, due, window } : { clauses: [], issues, due: null, window: null };
}

function readPart(c: Cursor): Written | null {
  if (!isCanonical(c)) return readWritten(c);
  const clause = readCanonical(c);
  return clause === null ? null : { clauses: [clause], due: null, window: null };
}

/** The tokens between semicolons, without a full stop at their end; empty parts are left out. */
function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'mark' && token.text === ';') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.map(withoutFullStop).filter((part) => part.length > 0);
}

const withoutFullStop = (part: readonly Token[]): readonly Token[] =>
  part.at(-1)?.text === '.' ? part.slice(0, -1) : part;

/** The figure that cannot be accepted; else all from the first word that no reading got beyond; else the whole part. */
function issueOf(text: string, c: Cursor): ClauseIssue {
  const isSpent = c.reach >= c.tokens.length || isAtEnd(c);
  const { from, to } = c.refused ?? { from: isSpent ? 0 : c.reach, to: c.tokens.length };
  const offset = c.tokens[from]?.from ?? 0;
  return { raw: text.slice(offset, c.tokens[to - 1]?.to ?? text.length), offset };
}
