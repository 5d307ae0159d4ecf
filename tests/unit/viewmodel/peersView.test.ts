import { expect, it } from 'vitest';
import { peersOf, type PeerRule } from '#domain/peers.ts';
import { toComponentId, toEntityId, toIndicatorId } from '#domain/ids.ts';
import { entityById, indicatorOf } from '#domain/catalogue.ts';
import type { Language } from '#text/language.ts';
import { peersView } from '#viewmodel/peersView.ts';
import { period } from '../../support/aDataset.ts';
import { publishedDataset } from '../../support/publishedDataset.ts';

const dataset = await publishedDataset();
const entity = entityById(dataset.catalogue, toEntityId('58', '2004-01-01'));

function said(series: string, at: string, rule: PeerRule, language: Language): string {
  const [index = '', part] = series.split('/');
  const component = part === undefined ? null : toComponentId(part);
  const indicator = indicatorOf(dataset.catalogue, toIndicatorId(index), component);
  if (entity === null || indicator === null) throw new Error(`no ${series}`);
  const asked = { dataset, indicator, series: { indicator: indicator.id, component }, entity, period: period(at) };
  return peersView(peersOf(asked, rule), language).said.replaceAll('\u00a0', ' ');
}

it.each<[series: string, year: string, rule: PeerRule, language: Language, expected: string]>([
  [
    'PAPI',
    '2024',
    'profile',
    'vi',
    'So sánh với (cơ cấu 8 thành phần giống nhất, khoảng cách Euclid của điểm chuẩn hóa): Bà Rịa - Vũng Tàu (cách 1,54 độ lệch chuẩn), Lạng Sơn (cách 1,96 độ lệch chuẩn), Cà Mau (cách 2,09 độ lệch chuẩn), Thừa Thiên Huế (cách 2,20 độ lệch chuẩn).',
  ],
  ['PAPI', '2024', 'rank', 'vi', 'So sánh với (liền kề về hạng): Bình Thuận, Thái Nguyên, Hà Tĩnh, Bà Rịa - Vũng Tàu.'],
  [
    'PCI',
    '2016',
    'group',
    'vi',
    'So sánh với (cùng nhóm “khá” suy ra từ bảng điểm, hạng gần nhất): Tiền Giang, Hưng Yên, Yên Bái, Phú Yên.',
  ],
  [
    'PCI',
    '2016',
    'group',
    'en',
    'Compared with (same group, “fair” (derived), nearest in rank): Tien Giang, Hung Yen, Yen Bai, Phu Yen.',
  ],
  [
    'PAR_INDEX',
    '2022',
    'region',
    'en',
    'Compared with (same region, nearest in rank): Nghe An, Da Nang. 11 others are left out, as their ranks are not known.',
  ],
  [
    'PCI',
    '2022',
    'group',
    'vi',
    'Không có nơi so sánh theo quy tắc “Cùng nhóm, hạng gần nhất”: chưa biết tỉnh thuộc nhóm nào trong kỳ này.',
  ],
  [
    'PAPI/D6',
    '2022',
    'group',
    'vi',
    'So sánh với (cùng nhóm “cao” suy ra từ bảng điểm, hạng gần nhất): Hà Tĩnh, Trà Vinh, Quảng Nam, Bắc Giang.',
  ],
])(
  '%s %s by %s in %s names the rule beside its peers, or says why there are none',
  (series, year, rule, language, expected) => {
    expect(said(series, year, rule, language)).toBe(expected);
  },
);
