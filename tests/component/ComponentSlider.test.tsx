import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { toComponentId, toEntityId } from '#domain/ids.ts';
import type { SimulatedPart } from '#domain/simulation.ts';
import { ComponentSlider } from '#features/simulate/ComponentSlider.tsx';
import type { PartRow } from '#viewmodel/simulate/partsView.ts';
import { anIndicatorOf, fixed } from '../support/aDataset.ts';

const PART: SimulatedPart = {
  component: toComponentId('D1'),
  indicator: anIndicatorOf('IDX', { component: 'D1', weight: '10', scale: [1, 10] }),
  today: fixed('5.06'),
  field: {
    scores: [{ entity: toEntityId('01', null), score: fixed('5.95') }],
    ranked: 1,
    isFull: true,
    quartiles: null,
    mean: null,
    regionMean: null,
  },
};
const ROW: PartRow = {
  key: PART.component,
  name: 'Tham gia',
  today: fixed('5.06'),
  value: fixed('5.20'),
  bound: fixed('5.95'),
  best: fixed('5.95'),
  isChanged: true,
  todayText: '5,06',
  valueText: '5,20',
  boundText: '5,95',
  bestText: '5,95',
  notes: ['nay 5,06', '+0,14', 'cao nhất 5,95'],
  slider: { low: 506, high: 595, at: 520, said: '5,20, +0,14 so với hiện nay' },
};

function shown() {
  const onChange = vi.fn<(value: number) => void>();
  render(<ComponentSlider row={ROW} part={PART} language="vi" onChange={onChange} />);
  return {
    onChange,
    slider: screen.getByRole('slider', { name: 'Tham gia: thanh trượt' }),
    field: screen.getByRole<HTMLInputElement>('textbox', { name: 'Tham gia: điểm mô phỏng' }),
    user: userEvent.setup(),
  };
}

describe(ComponentSlider, () => {
  it('says its value in words', () => {
    expect(shown().slider.getAttribute('aria-valuetext')).toBe('5,20, +0,14 so với hiện nay');
  });

  it.each<[step: number, score: string]>([
    [550, '5.50'],
    [506, '5.06'],
    [595, '5.95'],
  ])('moves to step %i, which is %s', (step, score) => {
    const { slider, onChange } = shown();
    fireEvent.change(slider, { target: { value: String(step) } });
    expect(onChange).toHaveBeenCalledExactlyOnceWith(fixed(score));
  });

  it('takes a typed score when one presses Enter', async () => {
    const { field, onChange, user } = shown();
    await user.clear(field);
    await user.type(field, '7,25{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(fixed('7.25'));
  });

  it('keeps what cannot be read, and says what is wrong with it', async () => {
    const { field, onChange, user } = shown();
    await user.clear(field);
    await user.type(field, '7.25');
    await user.tab();
    expect(onChange).not.toHaveBeenCalled();
    expect(field.value).toBe('7.25');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toMatch(/^Không đọc được “7\.25”/);
    await user.type(field, '{Escape}');
    expect(field.value).toBe('5,20');
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });
});
