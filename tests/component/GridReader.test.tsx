import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { GridReader } from '#ui/GridReader.tsx';

it.each<[key: string, step: Readonly<{ across: number; along: number }>]>([
  ['ArrowLeft', { across: 0, along: -1 }],
  ['ArrowRight', { across: 0, along: 1 }],
  ['ArrowUp', { across: -1, along: 0 }],
  ['ArrowDown', { across: 1, along: 0 }],
  ['Home', { across: 0, along: -Infinity }],
  ['End', { across: 0, along: Infinity }],
])('%s steps %j, and the point is read out', async (key, step) => {
  const onStep = vi.fn<(step: Readonly<{ across: number; along: number }>) => void>();
  const nothing = (): void => undefined;
  render(
    <GridReader
      label="PCI"
      said="Đắk Lắk, 2022: hạng 60"
      at={2}
      count={63}
      onStep={onStep}
      onPoint={nothing}
      onLeave={nothing}
    >
      <svg />
    </GridReader>,
  );
  const reader = screen.getByRole('slider', { name: 'PCI' });
  expect(reader.getAttribute('aria-valuetext')).toBe('Đắk Lắk, 2022: hạng 60');
  reader.focus();
  await userEvent.keyboard(`{${key}}`);
  expect(onStep).toHaveBeenCalledExactlyOnceWith(step);
});
