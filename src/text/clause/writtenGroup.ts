import type { Clause } from '#domain/goal.ts';
import { type GroupId, toGroupId } from '#domain/ids.ts';
import { advance, attempt, type Cursor, peek, take } from './cursor.ts';
import { spelledGroup } from './groupName.ts';
import { skip } from './phrases.ts';
import * as words from './vocabulary.ts';

const LONGEST_GROUP = 4;

/** `cao hơn mức trung bình cả nước`. The mean of anything less than the nation is not understood. */
export function readMean(c: Cursor): Clause | null {
  if (!skip(c, words.ABOVE)) return null;
  skip(c, words.LEVEL_OF_MEAN);
  return skip(c, words.MEAN) ? { kind: 'above-mean' } : null;
}

/** `nhóm khá`, `vào nhóm "Khá" trở lên`, `xếp loại tốt`. A name without quotes has to be a common one. */
export function readGroup(c: Cursor): Clause | null {
  if (!skip(c, words.AT_LEAST)) skip(c, words.FROM);
  if (!skip(c, words.GROUP)) return null;
  const group = attempt(c, takeQuotedName) ?? takeKnownName(c);
  if (group === null) return null;
  skip(c, words.UP);
  return { kind: 'group', group };
}

function takeQuotedName(c: Cursor): GroupId | null {
  if (!take(c, '"')) return null;
  const names: string[] = [];
  for (let token = peek(c); token?.kind === 'word' && names.length < LONGEST_GROUP; token = peek(c)) {
    names.push(token.raw);
    advance(c);
  }
  const name = names.join(' ');
  return name !== '' && take(c, '"') ? (spelledGroup(name) ?? toGroupId(name)) : null;
}

/** The longest common name of a group at the cursor. */
function takeKnownName(c: Cursor): GroupId | null {
  for (let size = LONGEST_GROUP; size > 0; size -= 1) {
    const tokens = c.tokens.slice(c.at, c.at + size);
    const names = tokens.filter(({ text }, i) => text !== '-' || i === 0 || i === size - 1); // `trung bình - cao`
    const group = tokens.length === size ? spelledGroup(names.map((token) => token.raw).join(' ')) : null;
    if (group !== null) return advance(c, size) && group;
  }
  return null;
}
