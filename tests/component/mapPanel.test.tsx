import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Entity } from '#domain/entity.ts';
import { HeatPanel } from '#features/indicator/HeatPanel.tsx';
import { MapPanel } from '#features/indicator/MapPanel.tsx';
import { DEFAULT_MAP, type MapSelection } from '#viewmodel/indicator/mapSelection.ts';
import { period } from '../support/aDataset.ts';
import { aSeries, provinceOf } from '../support/provinceOf.ts';
import { publishedDataset } from '../support/publishedDataset.ts';

const dataset = await publishedDataset();
const SHOWN = {
  dataset,
  series: aSeries('PAPI'),
  period: period('2024'),
  since: period('2023'),
  like: provinceOf(dataset, '58', '2024'),
  language: 'vi',
} as const;

type Props = Readonly<{ panel: 'map' | 'heat'; onChoose?: (province: Entity) => void }>;

function Panel({ panel, onChoose = () => {} }: Props) {
  const [value, setValue] = useState<MapSelection>(DEFAULT_MAP);
  const change = (changes: Partial<MapSelection>) => setValue({ ...value, ...changes });
  const Shown = panel === 'map' ? MapPanel : HeatPanel;
  return <Shown {...SHOWN} value={value} onChange={change} onChoose={onChoose} />;
}

const said = (): string => screen.getByRole('slider').getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ') ?? '';

describe(MapPanel, () => {
  it('begins at the province in focus, and arrows lead to those beside it', async () => {
    const user = userEvent.setup();
    render(<Panel panel="map" />);
    expect(said()).toBe('Ninh Thuận: 45,73 điểm, hạng 5/61');
    screen.getByRole('slider').focus();
    await user.keyboard('{ArrowLeft}');
    expect(said()).toBe('Bình Thuận: 47,13 điểm, hạng 3/61');
    await user.keyboard('{ArrowUp}');
    expect(said()).toBe('Lâm Đồng: 41,02 điểm, hạng 54/61');
  });

  it('chooses the province that Enter is pressed on', async () => {
    const user = userEvent.setup();
    const onChoose = vi.fn<(province: Entity) => void>();
    render(<Panel panel="map" onChoose={onChoose} />);
    screen.getByRole('slider').focus();
    await user.keyboard('{ArrowLeft}{Enter}');
    expect(onChoose.mock.calls.map(([{ id }]) => id)).toEqual(['60@2004']);
  });

  it('keeps the place on the map when the colours change', async () => {
    const user = userEvent.setup();
    render(<Panel panel="map" />);
    screen.getByRole('slider').focus();
    await user.keyboard('{ArrowLeft}');
    await user.click(screen.getByRole('button', { name: 'Thay đổi' }));
    expect(said()).toBe('Bình Thuận: +4,66 điểm so với 2023 (42,47 → 47,13)');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/43 tỉnh, thành phố tăng điểm, 16 giảm$/);
  });

  it('draws the provinces that one asks for', async () => {
    const user = userEvent.setup();
    render(<Panel panel="map" />);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Bản đồ của' }), '34');
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/Bản đồ 34 ô\.$/);
    expect(screen.getByText('(Khánh Hòa)')).toBeTruthy();
  });
});

describe(HeatPanel, () => {
  const names = (): readonly (string | null)[] =>
    screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

  it('is put in order by a heading, and turned round by the same one', async () => {
    const user = userEvent.setup();
    render(<Panel panel="heat" />);
    expect(names().slice(0, 2)).toEqual(['Quảng Ninh', 'Tây Ninh']);
    await user.click(screen.getByRole('button', { name: 'Tỉnh, thành phố' }));
    expect(names().slice(0, 2)).toEqual(['An Giang', 'Bà Rịa - Vũng Tàu']);
    await user.click(screen.getByRole('button', { name: 'Tỉnh, thành phố' }));
    expect(names().slice(0, 2)).toEqual(['Yên Bái', 'Vĩnh Long']);
    expect(screen.getByRole('columnheader', { name: 'Tỉnh, thành phố' }).getAttribute('aria-sort')).toBe('descending');
  });

  it('says the quarter of each figure', () => {
    render(<Panel panel="heat" />);
    const row = screen.getByRole('row', { name: /^Ninh Thuận/ });
    expect(row.querySelectorAll('td')[2]?.getAttribute('aria-label')).toBe('5,06, một phần tư thứ hai');
  });

  it('chooses the province whose name is pressed', async () => {
    const user = userEvent.setup();
    const onChoose = vi.fn<(province: Entity) => void>();
    render(<Panel panel="heat" onChoose={onChoose} />);
    await user.click(screen.getByRole('button', { name: 'Cà Mau' }));
    expect(onChoose.mock.calls.map(([{ id }]) => id)).toEqual(['96@2004']);
  });
});
