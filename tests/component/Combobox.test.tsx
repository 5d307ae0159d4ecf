import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Combobox } from '#ui/Combobox.tsx';
import { searchOptions } from '#viewmodel/search.ts';

const options = ['Đà Nẵng', 'Đắk Lắk', 'Huế'].map((label) => ({ value: label, label, note: null }));

function setUp() {
  const onChoose = vi.fn<(value: string) => void>();
  render(
    <Combobox
      label="Tỉnh"
      value="Huế"
      options={options}
      search={searchOptions}
      nothingFound="Không tìm thấy"
      onChoose={onChoose}
    />,
  );
  return { onChoose, field: screen.getByRole<HTMLInputElement>('combobox', { name: 'Tỉnh' }), user: userEvent.setup() };
}

describe(Combobox, () => {
  it('finds a name typed without marks and takes it with Enter', async () => {
    const { field, onChoose, user } = setUp();
    await user.type(field, '{selectall}dak');
    expect(screen.getAllByRole('option').map((o) => o.textContent)).toEqual(['Đắk Lắk']);
    await user.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledWith('Đắk Lắk');
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  it('opens with the arrow at what is chosen, and names the one it stands at', async () => {
    const { field, onChoose, user } = setUp();
    await user.click(field);
    await user.keyboard('{ArrowUp}');
    const active = screen.getByRole('option', { name: 'Đắk Lắk' });
    expect(field.getAttribute('aria-activedescendant')).toBe(active.id);
    await user.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledWith('Đắk Lắk');
  });

  it('takes an option by a press', async () => {
    const { field, onChoose, user } = setUp();
    await user.click(field);
    await user.click(screen.getByRole('option', { name: 'Đà Nẵng' }));
    expect(onChoose).toHaveBeenCalledWith('Đà Nẵng');
  });

  it('leaves everything as it was on Escape', async () => {
    const { field, onChoose, user } = setUp();
    await user.type(field, '{selectall}da{Escape}');
    expect(field.value).toBe('Huế');
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('says when nothing is found', async () => {
    const { field, user } = setUp();
    await user.type(field, '{selectall}paris');
    expect(screen.getByRole('status').textContent).toBe('Không tìm thấy');
  });
});
