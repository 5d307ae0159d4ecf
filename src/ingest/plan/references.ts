import { longestEnd, type Stretch } from './phrasesWithin.ts';
import type { PlanToken } from './planToken.ts';

const KINDS = [
  'quyet dinh',
  'nghi quyet',
  'chi thi',
  'ke hoach',
  'nghi dinh',
  'thong tu',
  'ket luan',
  'cong van',
  'chuong trinh',
  'bao cao',
  'thong bao',
  'huong dan',
  'luat',
  'de an',
  'phap lenh',
  'to trinh',
];
const TYPES = /^(?:n?qd|nq|ct|kh|tb|bc|tt|nd|kl|hd|ctr|cv|lct|ttlt|ttg|bnv|cp|ubnd|hdnd|tu|tw|qh|bttt|btttt)\w*$/;

/** The end of a run of tokens without spaces. */
function runEnd(tokens: readonly PlanToken[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && tokens[end]?.spaced === false) end += 1;
  return end;
}

/** The end of `1894/QĐ-UBND`, `05-NQ/TU`, `27/2022/UBTVQH15` at a number; null where it is none. */
function numberEnd(tokens: readonly PlanToken[], at: number): number | null {
  if (tokens[at]?.kind !== 'number' && tokens[at]?.broken !== true) return null;
  const end = runEnd(tokens, at);
  const run = tokens.slice(at, end);
  const isNumber =
    run.some(({ text }) => text === '/' || text === '-') &&
    run.some(({ kind, text }) => kind === 'word' && TYPES.test(text));
  if (!isNumber) return null;
  return tokens[end - 1]?.text === '-' && tokens[end]?.kind === 'word' ? runEnd(tokens, end) : end; // QĐ-\nUBND
}

const isNumber = (token: PlanToken | undefined): boolean => token?.kind === 'number' || token?.broken === true;

/** The end of `Nghị quyết số 27`, `Đề án 06` at its first word. */
function namedEnd(tokens: readonly PlanToken[], at: number): number | null {
  const kind = longestEnd(tokens, at, KINDS);
  if (kind === null) return null;
  const number = tokens[kind]?.text === 'so' ? kind + 1 : kind;
  if (!isNumber(tokens[number])) return null;
  return (
    numberEnd(tokens, number) ?? (/^(?:19|20)\d\d$/.test(tokens[number]?.text ?? '') ? null : runEnd(tokens, number))
  );
}

/** The end of `ngày 23/12/2022`, `ngày 06 tháng 01 năm 2022`, `tháng 6/2024`, `15/02/2023`. */
function dateEnd(tokens: readonly PlanToken[], at: number): number | null {
  const texts = (count: number): string =>
    tokens
      .slice(at, at + count)
      .map(({ kind, text, broken }) => (kind === 'number' || broken ? '#' : text))
      .join(' ');
  const forms = [
    'ngay # thang # nam #',
    'ngay # / # / #',
    'ngay # - # - #',
    'ngay # thang #',
    'thang # nam #',
    'thang # / #',
    '# / # / #',
    'ngay # / #',
    'ngay #',
  ];
  const form = forms.find((each) => texts(each.split(' ').length) === each);
  return form === undefined ? null : at + form.split(' ').length;
}

/** Numbers of documents and dates, which are no figures of a goal. */
export function referencesWithin(tokens: readonly PlanToken[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = namedEnd(tokens, at) ?? numberEnd(tokens, at) ?? dateEnd(tokens, at);
    if (end === null) continue;
    found.push({ from: at, to: end });
    at = end - 1;
  }
  return found;
}

const BASES = ['theo', 'can cu', 'thuc hien', 'tai', 'ban hanh kem theo'];

/** Whether the tokens name a document by its kind: the basis of a goal, where they stand in brackets or behind `theo`. */
export const namesDocument = (tokens: readonly PlanToken[]): boolean => {
  const start = longestEnd(tokens, 0, BASES) ?? 0;
  return longestEnd(tokens, start, KINDS) !== null || (referencesWithin(tokens).length > 0 && start > 0);
};
