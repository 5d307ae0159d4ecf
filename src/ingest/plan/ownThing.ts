import type { Catalogue } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import type { Indicator } from '#domain/indicator.ts';
import { fold } from '#text/fold.ts';
import type { FoundClause } from './clausesWithin.ts';
import type { Mention } from './mentions.ts';
import type { PlanToken } from './planToken.ts';
import { holds } from './phrasesWithin.ts';
import { scanDistance, farthest } from './scanDistance.ts';
import { wordingOf } from './sentences.ts';
import type { SentenceParts } from './sentenceParts.ts';

/** Something that a plan counts itself: the catalogue's indicator for it, or a name and a proposed code. */
export type OwnThing = Readonly<{ indicator: Indicator | null; code: string; name: string }>;

const ENOUGH = 0.6;
const LONGEST_NAME = 14;
const COMMON = new Set([
  'ty',
  'le',
  'ti',
  'cua',
  've',
  'va',
  'duoc',
  'theo',
  'cac',
  'muc',
  'do',
  'cho',
  'qua',
  'trong',
]);

/** Things that an administration counts; what a plan says of the economy is no goal of an index or a reform. */
const OF_ADMINISTRATION = [
  'ho so',
  'thu tuc',
  'tthc',
  'van ban',
  'hai long',
  'can bo',
  'cong chuc',
  'vien chuc',
  'dich vu cong',
  'co quan',
  'don vi',
  'nhiem vu',
  'phan anh',
  'kien nghi',
  'truc tuyen',
  'quy trinh',
  'so hoa',
  'chu ky so',
  'mot cua',
  'bao cao',
  'cuoc hop',
  'giai quyet',
  'cap huyen',
  'cap xa',
  'nguoi lao dong',
  'chi tieu',
  'tieu chi',
  'dvc',
];

/** Whether a sentence is about what an administration counts. */
export const isOfAdministration = (tokens: readonly PlanToken[]): boolean => holds(tokens, OF_ADMINISTRATION);

const nameWords = (name: string): readonly string[] =>
  fold(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !COMMON.has(word));

const isIn = (word: string, words: readonly string[]): boolean =>
  words.includes(word) || words.some((scanned) => scanDistance(scanned, word) <= Math.min(0.8, farthest(word.length)));

/** The part of a name's words that a sentence has. */
const coverage = (name: string, words: readonly string[]): number => {
  const wanted = nameWords(name);
  return wanted.length === 0 ? 0 : wanted.filter((word) => isIn(word, words)).length / wanted.length;
};

/** The indicators that a province, or a unit of it, defined itself. */
const ownIndicators = ({ indicators }: Catalogue, province: Entity | null): readonly Indicator[] =>
  province === null
    ? []
    : indicators.filter(
        ({ component, publisher }) => component === null && fold(publisher).includes(fold(province.nameVi)),
      );

function knownThing(words: readonly string[], catalogue: Catalogue, province: Entity | null): Indicator | null {
  const measured = ownIndicators(catalogue, province).map((indicator) => ({
    indicator,
    share: coverage(indicator.nameVi, words),
  }));
  const [best, second] = measured.toSorted((a, b) => b.share - a.share);
  if (best === undefined || best.share < ENOUGH || best.share === second?.share) return null;
  return best.indicator;
}

const ENDS_NAME = new Set([',', ';', '.', '(', 'dat', ':', '¿', 'tu', 'tren']);

/** The words that name the thing: from its mention to the clause, or behind a counted number. */
function nameTokens({ sentence }: SentenceParts, mention: Mention | null, clause: FoundClause): readonly PlanToken[] {
  const { tokens } = sentence;
  if (mention !== null) return tokens.slice(mention.from, clause.from).slice(0, LONGEST_NAME * 2);
  const number = tokens.findIndex((token, at) => at >= clause.from && (token.text === '%' || token.text === '/'));
  const from = tokens[number]?.text === '/' ? number + 2 : number + 1;
  const rest = tokens.slice(from, from + LONGEST_NAME);
  const end = rest.findIndex(
    ({ kind, text }, i) => kind === 'number' || (i > 2 && ENDS_NAME.has(text) && text !== ','),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

const codeOf = (name: string, unit: Entity | null): string => {
  const key = nameWords(name).slice(0, 7).join('_').toUpperCase();
  return [unit?.code.replaceAll('-', '_') ?? null, key === '' ? null : key].filter((part) => part !== null).join('_');
};

/** What a clause counts that is no index. `text`: of the whole plan. */
export function ownThing(
  parts: SentenceParts,
  mention: Mention | null,
  clause: FoundClause,
  catalogue: Catalogue,
  owners: Readonly<{ province: Entity | null; unit: Entity | null }>,
  text: string,
): OwnThing {
  const words = parts.sentence.tokens.map((token) => fold(token.text));
  const known = knownThing(words, catalogue, owners.province);
  const name = wordingOf(nameTokens(parts, mention, clause), text).replace(/\s+(?:đạt|là)$/u, '');
  if (known !== null) return { indicator: known, code: known.id, name: known.nameVi };
  return { indicator: null, code: codeOf(name, owners.unit), name };
}
