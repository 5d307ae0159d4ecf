import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { layered } from '#domain/layers.ts';
import { StoredTable } from '#features/data/StoredTable.tsx';
import { aDatasetOf, aGoalOf } from '../support/aDataset.ts';
import { aKeptImport } from '../support/aStore.ts';

describe(StoredTable, () => {
  it.each([
    ['says how much of the imports can no longer be used', 'GONE', '1 số liệu và 1 chỉ tiêu đã nhập không dùng được'],
    ['says nothing where all of it is used', 'IDX', null],
  ])('%s', (_name, indicator, said) => {
    const kept = aKeptImport(1, `${indicator} 2022 58 1.00`, { goals: [aGoalOf('top 5', { id: 'X', indicator })] });
    render(<StoredTable dataset={layered(aDatasetOf('IDX 2022 58 62.27'), [kept])} language="vi" />);
    const told = screen.queryByRole('status')?.textContent ?? null;
    expect(said === null ? told : told?.slice(0, said.length)).toBe(said);
  });
});
