import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { PointReader } from '#ui/PointReader.tsx';

function Chart() {
  const [at, setAt] = useState(1);
  return (
    <PointReader label="Biểu đồ" points={['2020: 80', '2021: 81', '2022: 82']} at={at} onMove={setAt}>
      <svg />
    </PointReader>
  );
}

describe(PointReader, () => {
  it.each<[keys: string, said: string]>([
    ['{ArrowRight}', '2022: 82'],
    ['{ArrowLeft}', '2020: 80'],
    ['{ArrowLeft}{ArrowLeft}{ArrowLeft}', '2020: 80'],
    ['{Home}', '2020: 80'],
    ['{End}', '2022: 82'],
  ])('%s goes to %s', async (keys, said) => {
    const user = userEvent.setup();
    render(<Chart />);
    await user.tab();
    await user.keyboard(keys);
    expect(screen.getByRole('slider', { name: 'Biểu đồ' }).getAttribute('aria-valuetext')).toBe(said);
    expect(screen.getByText(said)).toBeTruthy();
  });
});
