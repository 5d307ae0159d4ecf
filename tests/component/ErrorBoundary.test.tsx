import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';

function Part({ isBroken }: Readonly<{ isBroken: boolean }>) {
  if (isBroken) throw new Error('broken');
  return <p>phần lành</p>;
}

const tree = (isBroken: boolean, resetKey: string) => (
  <>
    <ErrorBoundary resetKey={resetKey} fallback={<p>phần này gặp lỗi</p>}>
      <Part isBroken={isBroken} />
    </ErrorBoundary>
    <p>phần khác</p>
  </>
);

describe(ErrorBoundary, () => {
  it('keeps the rest of the page, and tries again under another key', () => {
    vi.mocked(console.error).mockImplementation(() => undefined);
    const { rerender } = render(tree(true, 'a'));
    expect(screen.getByText('phần này gặp lỗi')).toBeTruthy();
    expect(screen.getByText('phần khác')).toBeTruthy();
    rerender(tree(false, 'b'));
    expect(screen.getByText('phần lành')).toBeTruthy();
    vi.mocked(console.error).mockClear();
  });
});
