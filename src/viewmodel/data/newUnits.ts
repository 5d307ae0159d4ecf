import type { Catalogue } from '#domain/dataset.ts';
import type { Entity, EntityLevel } from '#domain/entity.ts';
import type { Question } from '#domain/question.ts';
import { fold } from '#text/fold.ts';

/** How names of units within a province begin, without marks. */
const BEGINNINGS: readonly (readonly [level: EntityLevel, begins: RegExp])[] = [
  ['department', /^(?:so|ban|cuc|chi cuc|thanh tra|van phong|cong an|kho bac|bao hiem|ngan hang|toa an|vien) /],
  ['district', /^(?:huyen|quan|thi xa|thanh pho|tp\.?) /],
  ['commune', /^(?:xa|phuong|thi tran) /],
];

const levelOf = (name: string): EntityLevel | null =>
  BEGINNINGS.find(([, begins]) => begins.test(fold(name)))?.[0] ?? null;

/** The names that a file asks about and that units within a province could have. */
export const newUnitNames = (questions: readonly Question[]): readonly string[] =>
  questions.flatMap((asked) => (asked.kind === 'name' && levelOf(asked.raw) !== null ? [asked.raw.trim()] : []));

/** `58-SKHCN` for Sở Khoa học và Công nghệ tỉnh Ninh Thuận: the province and the first letters, without its name. */
function codeOf(name: string, province: Entity, taken: ReadonlySet<string>): string {
  const whole = fold(name);
  const ending = [' tinh', ' thanh pho', '']
    .map((kind) => `${kind} ${fold(province.nameVi)}`)
    .find((end) => whole.endsWith(end));
  const words = whole
    .slice(0, whole.length - (ending?.length ?? 0))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'va');
  const code = `${province.code}-${words.map((word) => word.slice(0, 1).toUpperCase()).join('')}`;
  let [free, n] = [code, 2];
  for (; taken.has(free); n += 1) free = `${code}${n}`;
  return free;
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A line of `entities.csv` for each name, as a unit of the province for as long as that stands; see the data contract.
 * Codes are proposals that no entity has yet.
 */
export function newUnitLines(names: readonly string[], province: Entity, { entities }: Catalogue): readonly string[] {
  const taken = new Set(entities.map(({ code }) => code));
  return names.map((name) => {
    const code = codeOf(name, province, taken);
    taken.add(code);
    const { validFrom, validTo } = province;
    return [code, validFrom ?? '', validTo ?? '', name, '', levelOf(name) ?? 'department', province.code, '']
      .map(cell)
      .join(',');
  });
}
