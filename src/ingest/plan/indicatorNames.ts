import { indicatorOf } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import { toIndicatorId } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import { onDemand } from '#domain/onDemand.ts';
import { fold } from '#text/fold.ts';

/** A name by which plans call an index: folded words, longest names first. Indicator null: an index that no table is known of. */
export type IndicatorName = Readonly<{ phrase: string; indicator: Indicator | null; code: string }>;

/** How plans call the indices beside the names that the catalogue gives them. */
const PLAN_NAMES: readonly (readonly [code: string, names: string])[] = [
  [
    'PAR_INDEX',
    'par index|par - index|parindex|chi so cai cach hanh chinh|chi so cchc|chi so cai cach hanh chinh nha nuoc|chi so theo doi , danh gia cai cach hanh chinh|chi so danh gia cai cach hanh chinh|ket qua cham diem cai cach hanh chinh',
  ],
  [
    'SIPAS',
    'sipas|chi so hai long|chi so sipas|chi so do luong su hai long|chi so ve su hai long|chi so muc do hai long',
  ],
  [
    'PAPI',
    'papi|chi so hieu qua quan tri va hanh chinh cong|hieu qua quan tri va hanh chinh cong|chi so hieu qua quan tri hanh chinh cong|hieu qua quan tri hanh chinh cong',
  ],
  ['PCI', 'pci|chi so nang luc canh tranh|nang luc canh tranh cap tinh|chi so nang luc canh tranh cap tinh'],
  [
    'DDCI',
    'ddci|nang luc canh tranh cap so , nganh|nang luc canh tranh cap so , ban , nganh|nang luc canh tranh cap so , nganh va dia phuong|nang luc canh tranh cap so , ban , nganh va dia phuong|nang luc canh tranh cap huyen|nang luc canh tranh cap co so',
  ],
  [
    'DTI',
    'dti|chi so chuyen doi so|chi so muc do chuyen doi so|chi so danh gia chuyen doi so|xep hang chuyen doi so|muc do chuyen doi so|ve chuyen doi so',
  ],
  ['ICT_INDEX', 'ict index|ict - index|chi so ict|chi so ung dung cong nghe thong tin'],
];

/** Indices that no published table here covers. What is said of them must not count for the index named before. */
const OTHER_INDICES: readonly (readonly [code: string, names: string])[] = [
  ['PGI', 'pgi|chi so xanh cap tinh|chi so xanh'],
  ['PII', 'pii|chi so doi moi sang tao cap dia phuong|chi so doi moi sang tao'],
  ['EBI', 'ebi|chi so thuong mai dien tu'],
  [
    '',
    'grdp|gdp|iip|cpi|hdi|icor|tfp|chi so san xuat cong nghiep|chi so gia tieu dung|chi so phat trien con nguoi|chi so san xuat nong nghiep',
  ],
];

/** Names of the catalogue that ordinary sentences use without meaning the index. */
const TOO_COMMON = new Set(['cchc', 'chuyen doi so', 'muc do hai long', 'cai cach hanh chinh']);

const words = (name: string): string =>
  fold(name)
    .replaceAll(/([,/()-])/g, ' $1 ')
    .replaceAll(/\s+/g, ' ')
    .trim();

function catalogueNames({ indicators }: Catalogue): readonly IndicatorName[] {
  return indicators.flatMap((indicator) => {
    const isKnownIndex = PLAN_NAMES.some(([code]) => code === indicator.id);
    if (indicator.component !== null || !isKnownIndex) return [];
    const bare = indicator.nameVi.replace(/ ?\([^()]*\)/, '');
    return [indicator.nameEn, bare, ...indicator.aliases].map((name) => ({
      phrase: words(name),
      indicator,
      code: String(indicator.id),
    }));
  });
}

/** The names of indices that a plan may use. */
export const indicatorNames = onDemand((catalogue: Catalogue): readonly IndicatorName[] => {
  const named = [...PLAN_NAMES, ...OTHER_INDICES].flatMap(([code, names]) =>
    names.split('|').map((phrase) => ({ phrase, indicator: indicatorOf(catalogue, toIndicatorId(code), null), code })),
  );
  return [...named, ...catalogueNames(catalogue)]
    .filter(({ phrase }) => !TOO_COMMON.has(phrase) && phrase !== '')
    .toSorted((a, b) => b.phrase.length - a.phrase.length);
});
