import { holds } from './phrasesWithin.ts';
import type { Aspiration, Proposal } from './proposal.ts';
import { isUnderResults } from './statedAs.ts';
import type { SentenceParts } from './sentenceParts.ts';

const WISHES = [
  'nang cao',
  'cai thien',
  'tang',
  'duy tri',
  'giu vung',
  'phan dau',
  'day manh',
  'thuc day',
  'nang hang',
  'nang bac',
];

/** Sentences that want an index better and name no figure, which no goal was read from. */
export function aspirationsOf(
  sentences: readonly SentenceParts[],
  proposals: readonly Proposal[],
): readonly Aspiration[] {
  return sentences.flatMap(({ sentence, mentions }) => {
    const { tokens, wording, line } = sentence;
    const codes = [...new Set(mentions.flatMap(({ kind, code }) => (kind === 'index' && code !== '' ? [code] : [])))];
    const isGoal = proposals.some((proposal) => proposal.wording === wording && proposal.line === line.number);
    if (isGoal || isUnderResults(sentence.block) || codes.length === 0 || !holds(tokens, WISHES)) return [];
    return codes.map((code) => ({ code, wording, line: line.number, page: line.page }));
  });
}
