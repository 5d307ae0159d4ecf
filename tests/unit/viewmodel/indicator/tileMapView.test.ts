import { describe, expect, it } from 'vitest';
import { tileMapView, type Tile, type TileMapView } from '#viewmodel/indicator/tileMapView.ts';
import type { MapColour, MapUnits } from '#viewmodel/indicator/mapSelection.ts';
import { aCatalogue, aDatasetOf, aPublication, period } from '../../../support/aDataset.ts';
import { aTable } from '../../../support/judged.ts';
import { aSeries, provinceOf } from '../../../support/provinceOf.ts';
import { publishedDataset } from '../../../support/publishedDataset.ts';

const published = await publishedDataset();

type Case = Readonly<{
  series?: string;
  at?: string;
  since?: string | null;
  like?: readonly [code: string, at: string];
  units?: MapUnits;
  language?: 'vi' | 'en';
}>;

function mapOf(colour: MapColour, c: Case = {}, dataset = published): TileMapView {
  const { series = 'PAPI', at = '2024', since = '2023', like = ['58', '2024'], units = 'auto', language = 'vi' } = c;
  return tileMapView(
    {
      dataset,
      series: aSeries(series),
      period: period(at),
      since: since === null ? null : period(since),
      like: provinceOf(dataset, ...like),
      language,
    },
    units,
    colour,
  );
}

function tile(view: TileMapView, name: string): Tile {
  const found = view.tiles.find(({ said }) => said.startsWith(`${name}:`));
  if (found === undefined) throw new Error(`no tile ${name}`);
  return found;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const legendOf = ({ legend }: TileMapView): readonly string[] => legend.entries.map(({ label }) => plain(label));

describe('tileMapView by score', () => {
  const view = mapOf('score');

  it('says who leads, and of each province its score and place', () => {
    expect(plain(view.title)).toBe('PAPI 2024: Quảng Ninh dẫn đầu (47,82 điểm), Kiên Giang cuối bảng (39,91 điểm)');
    expect(plain(tile(view, 'Ninh Thuận').said)).toBe('Ninh Thuận: 45,73 điểm, hạng 5/61');
    expect(view.tiles).toHaveLength(63);
  });

  it('has classes with round edges, best and darkest first, and counts all tiles', () => {
    expect(view.legend.entries.map(({ shade }) => shade)).toEqual([
      'ramp-6',
      'ramp-5',
      'ramp-4',
      'ramp-2',
      'ramp-1',
      'open',
    ]);
    expect(legendOf(view)[0]).toBe('46,00–48,00 (4)');
    expect(view.legend.entries.reduce((sum, { count }) => sum + count, 0)).toBe(63);
  });

  it('hatches those without a score and says so', () => {
    expect(view.tiles.filter(({ shade }) => shade === 'open').map(({ said }) => said)).toEqual([
      'Vĩnh Phúc: không có điểm công bố',
      'Tiền Giang: không có điểm công bố',
    ]);
  });

  it('writes short names in tiles and explains them in the table', () => {
    expect(tile(view, 'Bà Rịa - Vũng Tàu').lines).toEqual(['BR–VT']);
    expect(tile(view, 'Hồ Chí Minh').lines).toEqual(['TP', 'HCM']);
    const row = view.table.rows.find(({ cells }) => cells[0] === 'Thừa Thiên Huế');
    expect(row?.cells.slice(0, 4)).toEqual(['Thừa Thiên Huế', 'TT Huế', '45,10', '11/61']);
  });

  it('has no name of a tile that is too long for it', () => {
    for (const language of ['vi', 'en'] as const)
      for (const at of ['2007', '2024', '2025'])
        for (const { lines } of mapOf('score', { at, language }).tiles)
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(6);
  });

  it('says that few scores are loaded, in place of first and last', () => {
    expect(mapOf('score', { series: 'PAR_INDEX', at: '2022' }).title).toBe(
      'PAR INDEX 2022: mới có điểm của 6/63 tỉnh, thành phố',
    );
  });

  it('places a province that is outside a published list', () => {
    const catalogue = aCatalogue({ publications: [aPublication('IDX', 2023, null, 63, 30)] });
    const dataset = aDatasetOf(aTable('IDX', 2023, { count: 30, listed: 30 }), catalogue);
    const view = mapOf('score', { series: 'IDX', at: '2023', like: ['01', '2023'] }, dataset);
    expect(plain(tile(view, 'Tỉnh 30').said)).toBe('Tỉnh 30: 75,50 điểm, hạng 30/63');
    expect(plain(tile(view, 'Tỉnh 31').said)).toBe('Tỉnh 31: không có điểm công bố, sau hạng 30');
  });

  it('draws Hà Tây while there was one', () => {
    const view2007 = mapOf('score', { series: 'PCI', at: '2007' });
    expect(tile(view2007, 'Hà Tây').figure).toBe('52,24');
  });
});

describe('tileMapView of other provinces than those of the period', () => {
  const now = mapOf('score', { units: '34' });

  it('colours the provinces of today only where their territory is the same', () => {
    expect(now.tiles).toHaveLength(34);
    expect(now.tiles.filter(({ shade }) => shade !== 'open')).toHaveLength(11);
    expect(tile(now, 'Huế').figure).toBe('45,10');
    expect(tile(now, 'Khánh Hòa')).toMatchObject({
      figure: '',
      isFocus: true,
      said: 'Khánh Hòa: khi ấy là Khánh Hòa 43,81 + Ninh Thuận 45,73',
    });
  });

  it('says where former provinces belong', () => {
    const then = mapOf('score', { at: '2025', units: '63' });
    expect(tile(then, 'Ninh Thuận').said).toBe('Ninh Thuận: nay thuộc Khánh Hòa');
    expect(tile(then, 'Hà Nội').said).toBe('Hà Nội: không có điểm công bố');
  });

  it('marks what the province in focus was made from', () => {
    const view = mapOf('score', { like: ['56', '2025'] });
    expect(view.tiles.filter(({ isFocus }) => isFocus).map(({ key }) => key)).toEqual(['56@2004', '58@2004']);
  });
});

describe('tileMapView by quartile', () => {
  it('names the quarter of the province in focus, with the scores of each', () => {
    const view = mapOf('quartile');
    expect(view.title).toBe('PAPI 2024: Ninh Thuận thuộc một phần tư đứng đầu');
    expect(legendOf(view)).toEqual([
      expect.stringMatching(/^1: 44,\d\d–47,82 \(16\)$/),
      expect.stringMatching(/^2: .* \(15\)$/),
      expect.stringMatching(/^3: .* \(15\)$/),
      expect.stringMatching(/^4: 39,91–4\d,\d\d \(15\)$/),
      'Không có điểm (2)',
    ]);
  });

  it('makes no quarters of a table that is not full', () => {
    const view = mapOf('quartile', { series: 'PAR_INDEX', at: '2022' });
    expect(view.title).toBe('PAR INDEX 2022: chưa đủ điểm để chia thành bốn nhóm');
    expect(new Set(view.tiles.map(({ shade }) => shade))).toEqual(new Set(['blank', 'open']));
  });
});

describe('tileMapView by change', () => {
  it('writes the signed change in each tile', () => {
    const view = mapOf('change');
    expect(view.title).toBe('PAPI 2024 so với 2023: 43 tỉnh, thành phố tăng điểm, 16 giảm');
    expect(tile(view, 'Ninh Thuận')).toMatchObject({ figure: '+0,22', shade: 'rise-1' });
    expect(plain(tile(view, 'Khánh Hòa').said)).toBe('Khánh Hòa: −1,13 điểm so với 2023 (44,94 → 43,81)');
  });

  it.each<[name: string, c: Case, title: string]>([
    ['a new method', { at: '2018', since: '2017' }, 'PAPI 2018: không so sánh với 2017 vì phương pháp đã đổi'],
    ['nothing before', { since: null }, 'PAPI 2024: không có kỳ trước để so sánh'],
    ['no scores before', { since: '2010' }, 'PAPI 2024: không có điểm năm 2010 để so sánh'],
  ])('says why there is no change: %s', (_name, c, title) => {
    const view = mapOf('change', c);
    expect(view.title).toBe(title);
    expect(new Set(view.tiles.map(({ shade }) => shade))).toEqual(new Set(['open']));
  });

  it('takes a fall for the better where less is better', () => {
    const dataset = aDatasetOf('LOW 2023 01 50\nLOW 2024 01 40\nLOW 2023 02 50\nLOW 2024 02 51');
    const view = mapOf('change', { series: 'LOW', like: ['01', '2024'] }, dataset);
    expect(view.tiles.slice(0, 1).map(({ shade, figure }) => [shade, figure])).toEqual([['fall-1', '+1,00']]);
    expect(tile(view, 'Tỉnh 01')).toMatchObject({ shade: 'rise-2', figure: '−10,00' });
  });
});

describe('tileMapView by goal', () => {
  it('marks each province that has a goal with its verdict', () => {
    const view = mapOf('verdict', { series: 'PCI', at: '2022' });
    expect(plain(tile(view, 'Ninh Thuận').said)).toBe('Ninh Thuận: Đạt (hạn 2022: tăng 0,5–1 điểm so với năm 2021)');
    expect(tile(view, 'Ninh Thuận')).toMatchObject({ shade: 'tone-met', mark: 'met' });
    expect(tile(view, 'Hà Nội')).toMatchObject({ shade: 'blank', mark: null, said: 'Hà Nội: không có chỉ tiêu' });
  });

  it('tells open goals of several outlooks apart', () => {
    expect(legendOf(mapOf('verdict'))).toEqual([
      'Chưa đến hạn: đang giữ được (1)',
      'Không đạt (1)',
      'Chưa đến hạn: chưa đủ căn cứ (2)',
      'Không có chỉ tiêu (59)',
    ]);
  });

  it('says so where nobody has one', () => {
    expect(mapOf('verdict', { series: 'DTI', at: '2020' }).title).toBe(
      'DTI 2020: chưa tỉnh, thành phố nào có chỉ tiêu',
    );
  });
});

describe('tileMapView of any data', () => {
  it('names the archipelagos with the province that they belong to', () => {
    for (const at of ['2007', '2024', '2025'])
      expect(mapOf('score', { at }).islands.map(({ name, belongsTo }) => `${name} ${belongsTo}`)).toEqual([
        'Hoàng Sa (Đà Nẵng)',
        'Trường Sa (Khánh Hòa)',
      ]);
  });

  it('names provinces that it has no tile for', () => {
    const view = mapOf('score', { series: 'IDX', at: '2022', like: ['01', '2022'] }, aDatasetOf(aTable('IDX', 2022)));
    expect(view.notes).toEqual([expect.stringMatching(/^Không có ô trên bản đồ: Tỉnh 03, Tỉnh 05/)]);
  });

  it('is English throughout', () => {
    for (const colour of ['score', 'quartile', 'change', 'verdict'] as const)
      expect(JSON.stringify(mapOf(colour, { language: 'en', series: 'PCI', at: '2022', since: '2021' }))).not.toMatch(
        /[ăâđêôơưảãạỏộểếềặ]/i,
      );
  });
});
